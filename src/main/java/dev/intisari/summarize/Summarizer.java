package dev.intisari.summarize;

import dev.intisari.article.Article;
import dev.intisari.article.Summary;

/** Makes an English summary of an article. Implementations are safe for use by several threads. */
public interface Summarizer {

    /** Name and version of the engine and every setting that shapes its answer; equal for equal answers. */
    String configuration();

    /**
     * Summarises.
     *
     * @throws dev.intisari.article.ArticleRejected if it never can, for instance in this language
     */
    Summary summarize(Article article);
}
