/**
 * Bytes to text: what kind of object this is, which character set it is in, and its text with even line ends.
 *
 * <p>Takes bytes, gives a {@link dev.intisari.article.SourceText}, or refuses with a remedy. Never believes a file name.
 */
@NullMarked
package dev.intisari.read;

import org.jspecify.annotations.NullMarked;
