/**
 * Text in some language to English.
 *
 * <p>{@link dev.intisari.translate.Translator} is the interface that engines implement; the one that comes built in is in
 * {@code offline}.
 */
@NullMarked
package dev.intisari.translate;

import org.jspecify.annotations.NullMarked;
