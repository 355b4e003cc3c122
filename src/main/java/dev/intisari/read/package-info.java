/**
 * Bytes to text: what kind of object this is, which character set it is in, and its text with even line ends; of a page, a
 * Markdown or a JSON document the article's body and what the format declares about it.
 *
 * <p>Takes bytes, gives a {@link dev.intisari.article.SourceText}, or refuses with a remedy. Never believes a file name.
 */
@NullMarked
package dev.intisari.read;

import org.jspecify.annotations.NullMarked;
