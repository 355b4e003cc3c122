/**
 * A sentence to units: tokens, then words and phrases with what each may be, numbers as numbers.
 */
@NullMarked
package dev.intisari.translate.offline.analysis;

import org.jspecify.annotations.NullMarked;
