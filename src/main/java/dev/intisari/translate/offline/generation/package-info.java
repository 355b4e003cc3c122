/**
 * English word forms and spelling; knows nothing of any source language.
 */
@NullMarked
package dev.intisari.translate.offline.generation;

import org.jspecify.annotations.NullMarked;
