package dev.intisari.clean;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Finds known phrases at a place in a text, whatever their case, width and spacing. A hash of what has been read is
 * looked up at every end of a word, until no phrase of the kinds asked for goes on so: mostly after the first word,
 * however many phrases there are.
 *
 * @param <T> what is known about a phrase
 */
final class Phrases<T> {
    private static final int ANY = 1;
    private static final int FIRST_BITS = 14;
    private static final int FEWEST_SLOTS = 64;
    /** Numbers for each slot used, at least: a half of the slots stays free. */
    private static final int ROOM = 4;

    /** Letters from U+00C0 on without their accents and in lower case. */
    private static final String LATIN =
            "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggg"
                    + "gggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ";

    /** The same from U+1EA0 on. */
    private static final String VIETNAMESE =
            "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

    private final String[] phrases;
    private final List<T> values;
    private final int longest;
    /** The kinds of the phrases whose first word has a hash that begins so: a quick no to most words. */
    private final short[] first = new short[1 << FIRST_BITS];
    /**
     * Open addressing. For every phrase, and for the beginnings of phrases up to each end of a word, two numbers: the
     * hash, and the phrase's number from 1, or 0, its kinds and the kinds of the longer phrases that begin so.
     */
    private long[] slots = new long[FEWEST_SLOTS];

    private int used;

    /**
     * @param known phrases, as {@link #folded} makes them, each but once
     * @param values what is known about each of them
     * @param kinds a bit of the lowest sixteen for each kind that a phrase is of, one at least
     */
    Phrases(Collection<String> known, Collection<T> values, ToIntFunction<T> kinds) {
        phrases = known.toArray(String[]::new);
        this.values = List.copyOf(values);
        int most = 0;
        for (int i = 0; i < phrases.length; i++) {
            add(i, kinds.applyAsInt(this.values.get(i)));
            most = Math.max(most, phrases[i].length());
        }
        longest = most;
    }

    private void add(int number, int kinds) {
        var phrase = phrases[number];
        long hash = 0;
        boolean isFirst = true;
        for (int end = 1; end <= phrase.length(); end++) {
            hash = hash(hash, phrase.charAt(end - 1));
            boolean whole = end == phrase.length();
            if (whole || Script.endsWord(phrase, end)) {
                if (isFirst) {
                    first[(int) (hash >>> Long.SIZE - FIRST_BITS)] |= (short) kinds;
                    isFirst = false;
                }
                put(hash, whole ? (long) number + 1 << Integer.SIZE | (long) kinds << Short.SIZE : kinds);
            }
        }
    }

    private void put(long hash, long known) {
        int slot = slotOf(hash);
        if (slots[slot + 1] == 0) {
            used++;
            if (used * ROOM > slots.length) {
                grow();
                slot = slotOf(hash);
            }
        } else if (numberIn(known) > 0 && numberIn(slots[slot + 1]) > 0) {
            throw new IllegalArgumentException(phrases[numberIn(known) - 1] + " is there twice");
        }
        slots[slot] = hash;
        slots[slot + 1] |= known;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slotOf(old[i]);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }

    private static long hash(long before, char next) {
        return (before + next) * 0x9E37_79B9_7F4A_7C15L;
    }

    /** The slot of a hash, or the free one where it belongs. */
    private int slotOf(long hash) {
        int slot = (int) (hash >>> Long.numberOfLeadingZeros(slots.length) + 1) & -2;
        while (slots[slot] != hash && slots[slot + 1] != 0) {
            slot = slot + 2 & slots.length - 1;
        }
        return slot;
    }

    private static int numberIn(long known) {
        return (int) (known >>> Integer.SIZE);
    }

    private static int kindsIn(long known) {
        return (int) known >>> Short.SIZE;
    }

    private static int longerKindsIn(long known) {
        return (int) known & 0xFFFF;
    }

    /** Of phrases in any order and case, all of one kind. */
    static <T> Phrases<T> of(Map<String, T> known) {
        var all = new LinkedHashMap<String, T>();
        known.forEach((phrase, value) -> all.put(folded(phrase), value));
        return new Phrases<>(all.keySet(), all.values(), any -> ANY);
    }

    /**
     * A phrase found in a text.
     *
     * @param end offset after its last character
     * @param value what is known about it
     */
    record Found<T>(int end, T value) {}

    /** The longest phrase that begins at an offset and does not end within a word. */
    Optional<Found<T>> longestAt(String text, int from, int to) {
        return longestAt(text, from, to, ANY);
    }

    /**
     * The longest phrase of some kinds that begins at an offset and does not end within a word.
     *
     * @param kinds the bits of these kinds
     */
    Optional<Found<T>> longestAt(String text, int from, int to, int kinds) {
        long hash = 0;
        int at = from;
        int found = -1;
        int foundEnd = -1;
        boolean isFirst = true;
        for (int length = 1; at < to && length <= longest; length++) {
            at = unitEnd(text, at, to);
            hash = hash(hash, fold(text.charAt(at - 1)));
            if (Script.endsWord(text, at)) {
                if (isFirst && (first[(int) (hash >>> Long.SIZE - FIRST_BITS)] & kinds) == 0) {
                    break;
                }
                isFirst = false;
                long known = slots[slotOf(hash) + 1];
                if ((kindsIn(known) & kinds) != 0) {
                    found = numberIn(known) - 1;
                    foundEnd = at;
                }
                if ((longerKindsIn(known) & kinds) == 0) {
                    break;
                }
            }
        }
        return found >= 0 && stands(phrases[found], text, from, foundEnd)
                ? Optional.of(new Found<>(foundEnd, values.get(found)))
                : Optional.empty();
    }

    /** The end of what counts as one character, its last: a character, several spaces, or spaces and a colon. */
    private static int unitEnd(String text, int from, int to) {
        int end = from + 1;
        char c = text.charAt(from);
        if (c > ' ' && c < 0x80) {
            return end;
        }
        if (fold(c) == ' ') {
            while (end < to && fold(text.charAt(end)) == ' ') {
                end++;
            }
            return end < to && fold(text.charAt(end)) == ':' ? end + 1 : end;
        }
        return end;
    }

    private static boolean stands(String phrase, String text, int from, int to) {
        int at = from;
        int i = 0;
        for (; i < phrase.length() && at < to; i++) {
            at = unitEnd(text, at, to);
            if (fold(text.charAt(at - 1)) != phrase.charAt(i)) {
                return false;
            }
        }
        return i == phrase.length() && at == to;
    }

    /** A text as phrases are compared: every run of spaces one space, none before a colon. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            boolean trailing = folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
            if (trailing && c == ':') {
                folded.setLength(folded.length() - 1);
            }
            if (!trailing || c != ' ') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Lower case, no accents, one width, one kind of quotation mark, bracket, dash and space. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : c;
        }
        if (c >= '\u00C0' && c < '\u0180') {
            return LATIN.charAt(c - 0xC0);
        }
        if (c >= '\u1EA0' && c < '\u1EFA') {
            return VIETNAMESE.charAt(c - 0x1EA0);
        }
        return switch (c) {
            case '\u00A0', '\u2009', '\u200A', '\u202F', '\u3000' -> ' ';
            case '‘', '’', 'ʼ', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‐', '‑' -> '-';
            case '【', '［', '〔' -> '[';
            case '】', '］', '〕' -> ']';
            case 'Ё', 'ё' -> 'е';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case 'Ά', 'ά' -> 'α';
            case 'Έ', 'έ' -> 'ε';
            case 'Ή', 'ή' -> 'η';
            case 'Ί', 'ί', 'Ϊ', 'ϊ', 'ΐ' -> 'ι';
            case 'Ό', 'ό' -> 'ο';
            case 'Ύ', 'ύ', 'Ϋ', 'ϋ', 'ΰ' -> 'υ';
            case 'Ώ', 'ώ' -> 'ω';
            case 'ς' -> 'σ';
            default ->
                c >= '\uFF01' && c <= '\uFF5E' ? Character.toLowerCase((char) (c - 0xFEE0)) : Character.toLowerCase(c);
        };
    }
}
