/** Envelopes in, replies out. */
@NullMarked
package dev.intisari.event;

import org.jspecify.annotations.NullMarked;
