/** Settings, the pipeline as a whole, the user's own article, and the architecture. */
@NullMarked
package dev.intisari;

import org.jspecify.annotations.NullMarked;
