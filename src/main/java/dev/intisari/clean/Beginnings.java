package dev.intisari.clean;

import java.util.BitSet;

/** How phrases begin: a quick no to most of the places in a text where none of them can stand. */
final class Beginnings {
    private static final int LENGTH = 8;
    private static final int BITS = 1 << 17;

    private final BitSet bits = new BitSet(BITS);

    /**
     * Adds a phrase.
     *
     * @param phrase as {@link Phrases#folded} makes it, not empty
     */
    void add(String phrase) {
        int hash = 0;
        int i = 0;
        do {
            hash = hash * 31 + phrase.charAt(i);
            i++;
        } while (i < LENGTH && i < phrase.length() && !isLoose(phrase.charAt(i)));
        bits.set(mixed(hash, i));
    }

    /** Whether a phrase may stand at an offset; never no where one does. */
    boolean mayStandAt(String text, int from, int to) {
        int hash = 0;
        for (int i = 0; i < LENGTH && from + i < to; i++) {
            char c = Phrases.fold(text.charAt(from + i));
            if (i > 0 && isLoose(c)) {
                return false;
            }
            hash = hash * 31 + c;
            boolean may = i == LENGTH - 1 || Script.endsWord(text, from + i + 1);
            if (may && bits.get(mixed(hash, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Spaces may be many in a text or, before a colon, none. */
    private static boolean isLoose(char c) {
        return c == ' ' || c == ':';
    }

    private static int mixed(int hash, int length) {
        return ((hash + length) * 0x9E3779B1) >>> 15;
    }
}
