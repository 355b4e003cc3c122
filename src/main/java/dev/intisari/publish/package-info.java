/**
 * A summary to the objects that its readers find: the text, and the receipt that says how it was made.
 *
 * <p>Takes a {@link dev.intisari.article.Receipt}, writes through {@link dev.intisari.storage.Storage}. Nothing newer is
 * ever overwritten by something older that was seen first.
 */
@NullMarked
package dev.intisari.publish;

import org.jspecify.annotations.NullMarked;
