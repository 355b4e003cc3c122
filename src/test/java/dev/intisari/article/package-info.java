/** What the shared records promise, and {@link dev.intisari.article.Samples}, the vocabulary of these tests. */
@NullMarked
package dev.intisari.article;

import org.jspecify.annotations.NullMarked;
