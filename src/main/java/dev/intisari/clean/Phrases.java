package dev.intisari.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds known phrases at a place in a text, whatever their case, width and spacing. A sorted array that is narrowed
 * character by character: a look-up costs no more than the longest phrase, however many phrases there are, and creates
 * nothing.
 *
 * @param <T> what is known about a phrase
 */
final class Phrases<T> {
    /** Most texts are in alphabets below this; their first letters are looked up in a table. */
    private static final int TABLED = 0x0600;

    /** Letters from U+00C0 on without their accents and in lower case. */
    private static final String LATIN =
            "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggg"
                    + "gggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ";

    /** The same from U+1EA0 on. */
    private static final String VIETNAMESE =
            "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

    private final String[] phrases;
    private final List<T> values;
    private final int[] first = new int[TABLED + 1];
    private final Beginnings beginnings;

    /**
     * @param known phrases, as {@link #folded} makes them, sorted and each but once
     * @param values what is known about each of them
     */
    Phrases(List<String> known, List<T> values) {
        phrases = known.toArray(String[]::new);
        this.values = List.copyOf(values);
        for (int c = 0; c <= TABLED; c++) {
            first[c] = lowerBound(0, phrases.length, 0, (char) c);
        }
        beginnings = Beginnings.of(known);
    }

    /** Of phrases in any order and case. */
    static <T> Phrases<T> of(Map<String, T> known) {
        var sorted = new TreeMap<String, T>();
        known.forEach((phrase, value) -> sorted.put(folded(phrase), value));
        return new Phrases<>(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
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
        int low = 0;
        int high = phrases.length;
        int at = from;
        int found = -1;
        int foundEnd = -1;
        for (int depth = 0; at < to && low < high; depth++) {
            char c = fold(text.charAt(at));
            at++;
            if (c == ' ') {
                while (at < to && fold(text.charAt(at)) == ' ') {
                    at++;
                }
                if (at < to && fold(text.charAt(at)) == ':') {
                    c = ':';
                    at++;
                }
            }
            if (depth == 0 && c < TABLED) {
                low = first[c];
                high = first[c + 1];
            } else {
                low = lowerBound(low, high, depth, c);
                high = lowerBound(low, high, depth, (char) (c + 1));
            }
            if (low < high
                    && phrases[low].length() == depth + 1
                    && Script.endsWord(text, at)
                    && wanted.test(values.get(low))) {
                found = low;
                foundEnd = at;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(new Found<>(foundEnd, values.get(found)));
    }

    /** The first phrase within a range, all of which share what precedes the depth, whose character there is at least this. */
    private int lowerBound(int from, int to, int depth, char c) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean less = phrases[middle].length() <= depth || phrases[middle].charAt(depth) < c;
            if (less) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
