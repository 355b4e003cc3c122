/** The cleaner against its specification ({@code src/test/resources/clean}), the samples and hostile input. */
@NullMarked
package dev.intisari.clean;

import org.jspecify.annotations.NullMarked;
