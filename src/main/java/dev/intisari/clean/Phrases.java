package dev.intisari.clean;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds known phrases at a place in a text, whatever their case, width and spacing. A hash of what has been read is
 * looked up at every end of a word: a look-up costs no more than the longest phrase, however many phrases there are, and
 * creates nothing but its answer.
 *
 * @param <T> what is known about a phrase
 */
final class Phrases<T> {
    private static final int ROOM = 4;
    /** As {@link String#hashCode} is made. */
    private static final int HASH_BASE = 31;

    /** Letters from U+00C0 on without their accents and in lower case. */
    private static final String LATIN =
            "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggg"
                    + "gggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ";

    /** The same from U+1EA0 on. */
    private static final String VIETNAMESE =
            "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

    private final String[] phrases;
    private final List<T> values;
    private final Beginnings beginnings;
    private final int longest;
    /** Open addressing: a phrase's number from 1, at its hash or, where that is taken, behind it. */
    private final int[] slots;
    /** The hash of what is at a slot: most collisions end here, without a look at the phrase. */
    private final int[] hashes;

    /**
     * @param known phrases, as {@link #folded} makes them, each but once
     * @param values what is known about each of them
     */
    Phrases(Collection<String> known, Collection<T> values) {
        phrases = known.toArray(String[]::new);
        this.values = List.copyOf(values);
        beginnings = Beginnings.of(known);
        slots = new int[Math.max(2, Integer.highestOneBit(phrases.length) * ROOM)];
        hashes = new int[slots.length];
        int most = 0;
        for (int i = 0; i < phrases.length; i++) {
            int slot = slotOf(phrases[i].hashCode());
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
            hashes[slot] = phrases[i].hashCode();
            most = Math.max(most, phrases[i].length());
        }
        longest = most;
    }

    private int slotOf(int hash) {
        return hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    /** Of phrases in any order and case. */
    static <T> Phrases<T> of(Map<String, T> known) {
        var all = new LinkedHashMap<String, T>();
        known.forEach((phrase, value) -> all.put(folded(phrase), value));
        return new Phrases<>(all.keySet(), all.values());
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
        return longestAt(text, from, to, any -> true);
    }

    /**
     * The longest phrase of some that begins at an offset and does not end within a word.
     *
     * @param wanted which phrases count
     */
    Optional<Found<T>> longestAt(String text, int from, int to, Predicate<T> wanted) {
        if (!beginnings.mayStandAt(text, from, to)) {
            return Optional.empty();
        }
        int hash = 0;
        int at = from;
        int found = -1;
        int foundEnd = -1;
        for (int length = 1; at < to && length <= longest; length++) {
            int end = unitEnd(text, at, to);
            hash = hash * HASH_BASE + fold(text.charAt(end - 1));
            at = end;
            if (Script.endsWord(text, at)) {
                int phrase = phraseOf(hash, length, text, from, to);
                if (phrase >= 0 && wanted.test(values.get(phrase))) {
                    found = phrase;
                    foundEnd = at;
                }
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(new Found<>(foundEnd, values.get(found)));
    }

    /** The end of what counts as one character, its last: a character, several spaces, or spaces and a colon. */
    private static int unitEnd(String text, int from, int to) {
        int end = from + 1;
        if (fold(text.charAt(from)) == ' ') {
            while (end < to && fold(text.charAt(end)) == ' ') {
                end++;
            }
            return end < to && fold(text.charAt(end)) == ':' ? end + 1 : end;
        }
        return end;
    }

    /** The number of the phrase of a hash and a length that stands at an offset, or -1. */
    private int phraseOf(int hash, int length, String text, int from, int to) {
        int slot = slotOf(hash);
        while (slots[slot] != 0) {
            int phrase = slots[slot] - 1;
            if (hashes[slot] == hash && phrases[phrase].length() == length && stands(phrases[phrase], text, from, to)) {
                return phrase;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private static boolean stands(String phrase, String text, int from, int to) {
        int at = from;
        for (int i = 0; i < phrase.length(); i++) {
            at = unitEnd(text, at, to);
            if (fold(text.charAt(at - 1)) != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
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
