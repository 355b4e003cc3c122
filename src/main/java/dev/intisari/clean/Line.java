package dev.intisari.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of the source that is not blank.
 *
 * @param start offset of its first visible character in the source
 * @param text its text without surrounding white space
 */
record Line(int start, String text) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;。！？।][\"'”’»)\\]]*(?:\\s*\\([^()]{1,40}\\))?$");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SENTENCE_WORDS = 8;
    private static final int HEADLINE_LENGTH = 220;

    static List<Line> of(String source) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            var line = source.substring(start, end);
            if (!line.isBlank()) {
                lines.add(new Line(start + line.indexOf(line.stripLeading()), line.strip()));
            }
            start = end + 1;
        }
        return lines;
    }

    int end() {
        return start + text.length();
    }

    /** Has the length and the end of a written sentence, as teasers, links and labels have not. */
    boolean readsLikeSentence() {
        return SENTENCE_END.matcher(text).find() && words() >= SENTENCE_WORDS;
    }

    boolean isShort() {
        return text.length() <= HEADLINE_LENGTH;
    }

    long words() {
        return WORDS.matcher(text).results().limit(SENTENCE_WORDS).count();
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
        var own = key();
        return own.equals(key) || (cutShort && own.startsWith(key));
    }

    /** Its letters and digits in lower case with single spaces: equal for a headline and its slug. */
    String key() {
        return String.join(
                " ",
                WORDS.matcher(text)
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
