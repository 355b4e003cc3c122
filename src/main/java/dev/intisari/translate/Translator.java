package dev.intisari.translate;

import dev.intisari.article.Language;
import java.util.List;

/** Puts text into English. Implementations are safe for use by several threads. */
public interface Translator {

    /** Name and version of what translates, for receipts; the version changes whenever translations may. */
    String version();

    /** Whether it knows a language. English itself needs no translator. */
    boolean knows(Language language);

    /** Whether it reads a language by the rules of a related one, and so less well. */
    default boolean readsAsRelated(Language language) {
        return false;
    }

    /**
     * Translates passages of one article.
     *
     * @param passages in the article's order, so that what was said before may help
     * @param from a language that this translator {@linkplain #knows knows}
     * @return one translation for each passage, in the same order
     */
    List<Translation> translate(List<Passage> passages, Language from);

    /**
     * Something to translate.
     *
     * @param text a headline or a sentence
     * @param kind which of the two: English writes headlines in their own way
     */
    record Passage(String text, Kind kind) {
        /** What a passage is in its article. */
        public enum Kind {
            HEADLINE,
            SENTENCE
        }

        public static Passage headline(String text) {
            return new Passage(text, Kind.HEADLINE);
        }

        public static Passage sentence(String text) {
            return new Passage(text, Kind.SENTENCE);
        }
    }

    /**
     * A passage in English.
     *
     * @param text the English
     * @param confidence 0 to 1
     * @param untranslated source words that were carried over because nobody knew them
     */
    record Translation(String text, double confidence, List<String> untranslated) {
        public Translation {
            untranslated = List.copyOf(untranslated);
        }
    }
}
