/** The handler as Lambda calls it. */
@NullMarked
package dev.intisari.lambda;

import org.jspecify.annotations.NullMarked;
