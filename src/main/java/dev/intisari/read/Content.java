package dev.intisari.read;

import dev.intisari.article.Metadata;

/**
 * What a structured format holds of an article.
 *
 * @param text the article's body without the headline, a block a line
 * @param metadata what the format declares beside the body
 */
record Content(String text, Metadata metadata) {}
