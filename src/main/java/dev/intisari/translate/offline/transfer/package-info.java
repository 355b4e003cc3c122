/**
 * Units of the source language to English phrases in English order.
 */
@NullMarked
package dev.intisari.translate.offline.transfer;

import org.jspecify.annotations.NullMarked;
