/**
 * An article to a short English summary.
 *
 * <p>{@link dev.intisari.summarize.Summarizer} is the interface that engines implement. Here is the one that needs no
 * model: it picks the sentences that carry the news and has only those translated.
 */
@NullMarked
package dev.intisari.summarize;

import org.jspecify.annotations.NullMarked;
