/**
 * Which language an article is in, and where its sentences end.
 *
 * <p>Takes text, gives a {@link dev.intisari.article.DetectedLanguage} and then an {@link dev.intisari.article.Article}.
 * Words of languages are data under {@code language/}.
 */
@NullMarked
package dev.intisari.language;

import org.jspecify.annotations.NullMarked;
