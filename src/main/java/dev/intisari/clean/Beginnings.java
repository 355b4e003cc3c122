package dev.intisari.clean;

import java.util.BitSet;
import java.util.Collection;

/** How phrases begin: a quick no to most of the places in a text where none of them can stand. */
final class Beginnings {
    private static final int LENGTH = 10;
    private static final int TRIGRAM_BITS = 16;
    /** So many bits for a phrase make a wrong yes rare. */
    private static final int BITS_EACH = 64;

    private final int shift;
    private final BitSet bits;
    /** The first three characters of phrases, for a look that costs next to nothing. */
    private final BitSet trigrams = new BitSet(1 << TRIGRAM_BITS);
    /** The first characters of phrases that have not so many. */
    private final BitSet singles = new BitSet();

    /**
     * @param expected how many phrases will be added, about
     */
    private Beginnings(int expected) {
        shift = Integer.numberOfLeadingZeros(Math.max(1, expected) * BITS_EACH);
        bits = new BitSet(1 << (Integer.SIZE - shift));
    }

    /** How the given phrases begin. */
    static Beginnings of(Collection<String> phrases) {
        var beginnings = new Beginnings(phrases.size());
        phrases.forEach(beginnings::add);
        return beginnings;
    }

    /**
     * Adds a phrase.
     *
     * @param phrase as {@link Phrases#folded} makes it, not empty
     */
    private void add(String phrase) {
        int length = Math.min(LENGTH, phrase.length());
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + phrase.charAt(i);
        }
        bits.set(mixed(hash, length));
        if (length < 3) {
            singles.set(phrase.charAt(0));
        } else {
            trigrams.set(trigram(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2)));
        }
    }

    /** Whether a phrase may stand at an offset; never no where one does. */
    boolean mayStandAt(String text, int from, int to) {
        if (from + 2 < to) {
            char first = Phrases.fold(text.charAt(from));
            char second = Phrases.fold(text.charAt(from + 1));
            char third = Phrases.fold(text.charAt(from + 2));
            boolean spaced = second == ' ' || third == ' ';
            if (!spaced && !trigrams.get(trigram(first, second, third)) && !singles.get(first)) {
                return false;
            }
        }
        int hash = 0;
        for (int i = 0; i < LENGTH && from + i < to; i++) {
            char c = Phrases.fold(text.charAt(from + i));
            if (c == ' ' && from + i + 1 < to && isLoose(text.charAt(from + i + 1))) {
                return true;
            }
            hash = hash * 31 + c;
            if ((i == LENGTH - 1 || Script.endsWord(text, from + i + 1)) && bits.get(mixed(hash, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Of spaces in a row, and before a colon, phrases know nothing. */
    private static boolean isLoose(char next) {
        char c = Phrases.fold(next);
        return c == ' ' || c == ':';
    }

    private static int trigram(char first, char second, char third) {
        return (((first * 31 + second) * 31 + third) * 0x9E3779B1) >>> (Integer.SIZE - TRIGRAM_BITS);
    }

    private int mixed(int hash, int length) {
        return ((hash + length) * 0x9E3779B1) >>> shift;
    }
}
