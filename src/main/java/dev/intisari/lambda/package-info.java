/**
 * The Lambda entry point: an event in, the reply that its sender understands out.
 */
@NullMarked
package dev.intisari.lambda;

import org.jspecify.annotations.NullMarked;
