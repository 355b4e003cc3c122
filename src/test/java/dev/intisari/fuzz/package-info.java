/**
 * Coverage-guided fuzzing of what untrusted bytes reach first. {@code src/test/scripts/fuzz} searches; an ordinary test
 * run tries the corpus under {@code src/test/resources} only.
 */
@NullMarked
package dev.intisari.fuzz;

import org.jspecify.annotations.NullMarked;
