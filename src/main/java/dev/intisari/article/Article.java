package dev.intisari.article;

import java.util.List;
import java.util.Optional;

/**
 * A clean article, its language known and its body split into sentences.
 *
 * @param language the language it is written in
 * @param title the headline, if it has one
 * @param sentences the body's sentences in reading order
 */
public record Article(Language language, Optional<String> title, List<Sentence> sentences) {
    public Article {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence of the body.
     *
     * @param index its number in the article, from 0
     * @param paragraph the number of its paragraph, from 0
     * @param text its words, without surrounding white space
     */
    public record Sentence(int index, int paragraph, String text) {}
}
