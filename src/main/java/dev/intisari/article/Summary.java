package dev.intisari.article;

import java.util.List;

/**
 * An English summary and what it rests on.
 *
 * @param headline the headline in English
 * @param sentences its sentences in reading order
 * @param engine who made it
 * @param confidence the same for headline and sentences together
 * @param untranslated source words that were carried over because nobody knew them, in order, each once
 * @param related whether the engine read the language by the rules of a related one
 */
public record Summary(
        String headline,
        List<Line> sentences,
        Engine engine,
        double confidence,
        List<String> untranslated,
        boolean related) {
    public Summary {
        sentences = List.copyOf(sentences);
        untranslated = List.copyOf(untranslated);
    }

    /**
     * A sentence of the summary.
     *
     * @param text the sentence in English
     * @param sources the article's sentences that it rests on
     * @param confidence 0 to 1: how sure the engine is of its English; 1 where it cannot tell
     */
    public record Line(String text, List<Article.Sentence> sources, double confidence) {
        public Line {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What made a summary.
     *
     * @param name the setting's value that chooses it, such as {@code offline}
     * @param version identifies the data or model behind it; changes whenever its answers may
     */
    public record Engine(String name, String version) {}
}
