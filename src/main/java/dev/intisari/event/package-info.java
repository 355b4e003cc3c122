/**
 * The shapes in which work arrives: an envelope is opened into article requests, and their outcomes become the reply
 * that this very caller understands.
 *
 * <p>Takes and gives JSON; depends on {@link dev.intisari.article} only. A new shape is one more {@link
 * dev.intisari.event.Envelope} and one more line in {@link dev.intisari.event.Envelopes}.
 */
@NullMarked
package dev.intisari.event;

import org.jspecify.annotations.NullMarked;
