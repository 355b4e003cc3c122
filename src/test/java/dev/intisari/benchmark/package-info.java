/**
 * How fast it is. Run by {@code src/test/scripts/benchmark}; no test asserts a time.
 */
@NullMarked
package dev.intisari.benchmark;

import org.jspecify.annotations.NullMarked;
