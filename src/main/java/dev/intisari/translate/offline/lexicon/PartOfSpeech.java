package dev.intisari.translate.offline.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kind of word an entry is; the marks are those of the lexicon's guide. */
public enum PartOfSpeech {
    NOUN("n"),
    VERB("v"),
    ADJECTIVE("adj"),
    ADVERB("adv"),
    PREPOSITION("prep"),
    CONJUNCTION("conj"),
    PRONOUN("pron"),
    DETERMINER("det"),
    NUMERAL("num"),
    AUXILIARY("aux"),
    NEGATION("neg"),
    PARTICLE("part"),
    CLASSIFIER("clf"),
    /** A noun that stands before a person's name. */
    TITLE("title"),
    /** A measure or currency after a number. */
    UNIT("unit"),
    /** A noun that makes a name together with the capitalised words after it: <i>Kabupaten Sleman</i>. */
    HEAD("head"),
    NAME("name"),
    FIXED("x"),
    /** Not in any lexicon: punctuation between words. */
    PUNCTUATION("punct");

    private static final Map<String, PartOfSpeech> BY_MARK =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PartOfSpeech::mark, Function.identity()));

    private final String mark;

    PartOfSpeech(String mark) {
        this.mark = mark;
    }

    /** The mark that lexicon files use. */
    public String mark() {
        return mark;
    }

    /**
     * The part of speech with a mark.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PartOfSpeech of(String mark) {
        var found = BY_MARK.get(mark);
        if (found == null) {
            throw new IllegalArgumentException("no part of speech has the mark \"" + mark + "\"");
        }
        return found;
    }
}
