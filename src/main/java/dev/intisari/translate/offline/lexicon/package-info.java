/**
 * What words mean: the files under {@code lexicon/}, as they are described there for people.
 */
@NullMarked
package dev.intisari.translate.offline.lexicon;

import org.jspecify.annotations.NullMarked;
