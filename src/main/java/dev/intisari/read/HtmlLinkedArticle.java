package dev.intisari.read;

import java.util.List;
import java.util.Optional;

/**
 * An article as a page describes it to search engines (<a href="https://schema.org/Article">schema.org/Article</a> in
 * JSON-LD).
 *
 * @param headline its title
 * @param body its text, perhaps with tags and entities, perhaps cut short
 * @param authors names of people or newsrooms
 * @param published date as written
 * @param publisher name of the site or its company
 */
record HtmlLinkedArticle(
        Optional<String> headline,
        Optional<String> body,
        List<String> authors,
        Optional<String> published,
        Optional<String> publisher) {}
