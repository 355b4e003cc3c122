/** Bytes in every character set and of every kind, and what becomes of them. */
@NullMarked
package dev.intisari.read;

import org.jspecify.annotations.NullMarked;
