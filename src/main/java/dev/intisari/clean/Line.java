package dev.intisari.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the source that is not blank, and its shape.
 *
 * @param start offset of its first visible character in the source
 * @param text its text without surrounding white space
 * @param words how many words it has; of scripts without spaces, two
 *     Chinese or Japanese characters count as one, and four Thai letters
 * @param capitals how many words begin with a capital
 * @param numbers how many words are numbers
 * @param joints how often a capital follows a small letter inside a word, as when links were glued together
 * @param breaks how many sentences end inside it
 * @param stop whether it ends as a sentence does
 */
record Line(int start, String text, int words, int capitals, int numbers, int joints, int breaks, boolean stop) {
    private static final int SENTENCE_WORDS = 8;
    private static final int LONG_WORDS = 20;
    private static final int LABEL_WORDS = 3;
    /** Below it, scripts without spaces spell their words with letters. */
    private static final char FIRST_KANA = '\u3040';

    private static final int LETTERS_IN_WORD = 4;
    private static final int HEADLINE_LENGTH = 220;
    private static final int REMARK_AT_END = 40;
    private static final String BULLETS = "-–—•*·▪●■►▶✓◆○";

    /** The lines of a text, blank ones left out. */
    static List<Line> of(String source) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            int first = start;
            int last = end;
            while (first < last && isSpace(source.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(source.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(measured(first, source.substring(first, last)));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u0085' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static Line measured(int start, String text) {
        int words = 0;
        int unspaced = 0;
        int letters = 0;
        int capitals = 0;
        int numbers = 0;
        int joints = 0;
        int breaks = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            if (!Script.isWordPart(c)) {
                breaks += Script.endsSentence(c) && breaksAt(text, i) ? 1 : 0;
                i++;
            } else if (Script.isUnspaced(c)) {
                unspaced += c < FIRST_KANA ? 0 : 1;
                letters += c < FIRST_KANA ? 1 : 0;
                i++;
            } else {
                boolean digits = true;
                boolean small = false;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                do {
                    if (isSmallAscii(c)) {
                        small = true;
                        digits = false;
                        do {
                            i++;
                        } while (i < length && isSmallAscii(text.charAt(i)));
                    } else {
                        digits &= Character.isDigit(c);
                        joints += small && Character.isUpperCase(c) ? 1 : 0;
                        small = Character.isLowerCase(c);
                        i++;
                    }
                    c = i < length ? text.charAt(i) : ' ';
                } while (Script.isWordPart(c) && !Script.isUnspaced(c));
                words++;
                numbers += digits ? 1 : 0;
            }
        }
        return new Line(
                start,
                text,
                words + unspaced / 2 + letters / LETTERS_IN_WORD,
                capitals,
                numbers,
                joints,
                breaks,
                endsAsSentence(text));
    }

    private static boolean isSmallAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A sentence ends at a mark if a capital, or a letter that has no case, begins another behind it. */
    private static boolean breaksAt(String text, int at) {
        int i = at + 1;
        while (i < text.length() && i < at + 4 && Script.closes(text.charAt(i))) {
            i++;
        }
        boolean wide = text.charAt(at) >= '\u3000';
        if (i >= text.length() || (!wide && text.charAt(i) != ' ')) {
            return false;
        }
        while (i < text.length() && i < at + 8 && (text.charAt(i) == ' ' || Script.opens(text.charAt(i)))) {
            i++;
        }
        return i < text.length() && Character.isLetter(text.charAt(i)) && !Character.isLowerCase(text.charAt(i));
    }

    /** Ends in a full stop and the like, or in a remark of a few words behind one. */
    private static boolean endsAsSentence(String text) {
        int end = beforeClosers(text, text.length());
        if (end > 0 && isStop(text.charAt(end - 1))) {
            return true;
        }
        int open = end < text.length() ? bracketNearEnd(text) : -1;
        if (open > 0) {
            int before = open;
            while (before > 0 && isSpace(text.charAt(before - 1))) {
                before--;
            }
            before = beforeClosers(text, before);
            return before > 0 && isStop(text.charAt(before - 1));
        }
        return false;
    }

    private static int bracketNearEnd(String text) {
        for (int i = text.length() - 1; i > 0 && text.length() - i <= REMARK_AT_END; i--) {
            if ("([（【".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStop(char c) {
        return Script.endsSentence(c) || c == ':' || c == ';' || c == '：';
    }

    private static int beforeClosers(String text, int from) {
        int end = from;
        while (end > 0 && Script.closes(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Has the length and the end of written sentences, as teasers, links and labels have not. */
    boolean isProse() {
        return (words >= SENTENCE_WORDS && (stop || breaks > 0)) || (words >= LONG_WORDS && !isTitleCase());
    }

    /** A sentence, perhaps a short one. Questions and exclamations may as well be headlines. */
    boolean isSentence() {
        return isProse() || (stop && words > LABEL_WORDS && !endsIn('?') && !endsIn('!') && !endsIn(':'));
    }

    boolean isShort() {
        return text.length() <= HEADLINE_LENGTH;
    }

    /** Too few words for a headline. */
    boolean isLabel() {
        return words <= LABEL_WORDS;
    }

    /** Nearly all of its words have a capital, as in headlines of some languages and in names. */
    boolean isTitleCase() {
        int cased = words - numbers;
        return cased >= 2 && capitals * 10 >= cased * 6;
    }

    boolean endsIn(char mark) {
        int end = beforeClosers(text, text.length());
        return end > 0 && text.charAt(end - 1) == mark;
    }

    /** Stands in a list, by a bullet, a number, a hash or a speaker's initial before it. */
    boolean isListItem() {
        if (text.length() < 3) {
            return false;
        }
        char c = text.charAt(0);
        if (BULLETS.indexOf(c) >= 0) {
            return true;
        }
        if (c == '#') {
            return text.charAt(1) != ' ';
        }
        if (text.charAt(1) == ':' && Character.isLetter(c)) {
            return true;
        }
        int i = 0;
        while (i < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0
                && i < text.length() - 1
                && ").、．".indexOf(text.charAt(i)) >= 0
                && !Character.isDigit(text.charAt(i + 1));
    }

    /** Ends in an ellipsis, as headlines do that a site has shortened. */
    boolean isCutShort() {
        return text.endsWith("...") || text.endsWith("…");
    }

    /**
     * Says the same as another line, or the whole of what that one cut short.
     *
     * @param key the other line's {@link #key()}
     */
    boolean repeats(String key, boolean cutShort) {
        if (key.isEmpty() || !Character.isLetterOrDigit(key.charAt(0))) {
            return false;
        }
        int at = 0;
        int i = 0;
        for (; i < text.length() && at < key.length(); i++) {
            char c = text.charAt(i);
            if (Script.isWordPart(c)) {
                if (key.charAt(at) == ' ') {
                    at++;
                }
                if (at == key.length() || Character.toLowerCase(c) != key.charAt(at)) {
                    return false;
                }
                at++;
            } else if (at > 0 && key.charAt(at) != ' ' && key.charAt(at - 1) != ' ') {
                return false;
            }
        }
        if (at < key.length()) {
            return false;
        }
        while (!cutShort && i < text.length()) {
            if (Script.isWordPart(text.charAt(i))) {
                return false;
            }
            i++;
        }
        return true;
    }

    /** Its letters and digits in lower case with single spaces: equal for a headline and its slug. */
    String key() {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Script.isWordPart(c)) {
                key.append(Character.toLowerCase(c));
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }
}
