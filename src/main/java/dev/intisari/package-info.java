/**
 * Intisari: a news article in, a short English summary out.
 *
 * <p>Read the packages in the order in which an article passes through them:
 *
 * <ol>
 *   <li>{@link dev.intisari.lambda} and {@link dev.intisari.cli}, the two entry points;
 *   <li>{@link dev.intisari.event}, what an event asks for, and what its sender is told;
 *   <li>{@link dev.intisari.storage}, where articles come from;
 *   <li>{@link dev.intisari.read}, bytes to text;
 *   <li>{@link dev.intisari.clean}, text to the article's own words;
 *   <li>{@link dev.intisari.language}, which language, which sentences;
 *   <li>{@link dev.intisari.summarize}, the English summary, with the help of {@link dev.intisari.translate};
 *   <li>{@link dev.intisari.publish}, the summary and its receipt.
 * </ol>
 *
 * <p>All of them share the records of {@link dev.intisari.article} and know nothing of each other, but that a summarizer
 * uses a translator and a publisher a storage. {@link dev.intisari.Intisari} alone knows them all.
 */
@NullMarked
package dev.intisari;

import org.jspecify.annotations.NullMarked;
