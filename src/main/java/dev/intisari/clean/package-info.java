/**
 * Scraped text to the article's own words: what is not the article's is dropped, and said to be dropped.
 *
 * <p>Takes a {@link dev.intisari.article.SourceText}, gives a {@link dev.intisari.article.CleanText}. Wording that gives
 * noise away is data, one file per language under {@code cues/}.
 */
@NullMarked
package dev.intisari.clean;

import org.jspecify.annotations.NullMarked;
