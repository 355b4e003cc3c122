package dev.intisari.translate.offline.analysis;

/** What a word's form adds to its meaning. */
public enum Mark {
    /** More than one: a doubled noun. */
    PLURAL,
    /** A verb whose subject suffers it. */
    PASSIVE,
    /** Someone's, known from before: Indonesian <i>-nya</i>. */
    ITS,
    MY,
    YOUR,
    /** The most: Indonesian <i>ter-</i> before an adjective. */
    SUPERLATIVE,
    /** Meaning guessed from the word's parts. */
    GUESSED,
    /** In no lexicon, and not to be guessed. */
    UNKNOWN,
    /** An office or job that one person holds, and that may stand before the holder's name. */
    ROLE,
    /** Part of an institution's or work's name: keeps its capital letter. */
    CAPITAL
}
