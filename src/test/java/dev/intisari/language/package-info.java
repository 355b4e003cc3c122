/** Languages told apart, and paragraphs split into sentences. */
@NullMarked
package dev.intisari.language;

import org.jspecify.annotations.NullMarked;
