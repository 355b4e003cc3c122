package dev.intisari.clean;

import java.util.BitSet;

/** How phrases begin: a quick no to most of the places in a text where none of them can stand. */
final class Beginnings {
    private static final int LENGTH = 3;
    private static final int BITS = 1 << 16;

    private final BitSet bits = new BitSet(BITS);

    /**
     * Adds a phrase.
     *
     * @param phrase as {@link Phrases#folded} makes it, not empty
     */
    void add(String phrase) {
        boolean isShort = phrase.length() < LENGTH || isLoose(phrase.charAt(1)) || isLoose(phrase.charAt(2));
        bits.set(
                isShort
                        ? hash(phrase.charAt(0), ' ', ' ')
                        : hash(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2)));
    }

    /** Whether a phrase may stand at an offset; never no where one does. */
    boolean mayStandAt(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        char first = Phrases.fold(text.charAt(from));
        if (bits.get(hash(first, ' ', ' '))) {
            return true;
        }
        if (from + LENGTH > to) {
            return false;
        }
        char second = Phrases.fold(text.charAt(from + 1));
        char third = Phrases.fold(text.charAt(from + 2));
        return !isLoose(second) && !isLoose(third) && bits.get(hash(first, second, third));
    }

    /** Spaces may be many in a text or, before a colon, none. */
    private static boolean isLoose(char c) {
        return c == ' ' || c == ':';
    }

    private static int hash(char first, char second, char third) {
        int mixed = (first * 31 + second) * 31 + third;
        return (mixed * 0x9E3779B1) >>> 16;
    }
}
