/**
 * The vocabulary that all steps share: an article on its way from bytes to an English summary, the request for it and
 * its outcome. Immutable records; depends on nothing else of ours.
 */
@NullMarked
package dev.intisari.article;

import org.jspecify.annotations.NullMarked;
