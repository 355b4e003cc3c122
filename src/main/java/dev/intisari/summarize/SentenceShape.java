package dev.intisari.summarize;

import dev.intisari.article.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What can be read off a sentence's surface, in any language or, where it says so, in the languages known. */
final class SentenceShape {
    /** A number of two digits or more, or one with a separator: figures and dates, not list positions. */
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,/:-]*\\d");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    private static final int SHORTEST_TERM = 3;

    /** Openings that point back to what was said before, so that the sentence says little on its own. */
    private static final Map<String, Pattern> POINTS_BACK = Map.of(
            "id", opening("hal (?:ini|itu|tersebut)|dalam hal (?:ini|itu)|namun|kemudian|selain itu|sementara itu|karena itu"
                    + "|oleh karena itu|dengan demikian|itu|ini|mereka|ia|dia|keduanya|akibatnya|meski demikian|padahal"
                    + "|tetapi|tapi|lalu|menurut dia|menurutnya|pasalnya|sebab"),
            "en", opening("this|that|these|those|it|they|he|she|but|however|moreover|meanwhile|then|also|therefore|and|so"));

    private SentenceShape() {}

    static boolean namesFigures(String sentence) {
        return FIGURE.matcher(sentence).find();
    }

    static boolean leansOnAnother(String sentence, Language language) {
        var openings = POINTS_BACK.get(language.code());
        boolean quotation = !sentence.isEmpty() && "\"“‘'«".indexOf(sentence.charAt(0)) >= 0;
        return quotation || (openings != null && openings.matcher(sentence).find());
    }

    /** How often each longer word stands in a text; a script without spaces is counted by pairs of characters. */
    static Map<String, Integer> terms(String text) {
        var terms = new HashMap<String, Integer>();
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            var word = words.group();
            if (Character.isIdeographic(word.codePointAt(0)) || isUnspaced(word.charAt(0))) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    terms.merge(word.substring(i, i + 2), 1, Integer::sum);
                }
            } else if (word.length() >= SHORTEST_TERM) {
                terms.merge(word, 1, Integer::sum);
            }
        }
        return terms;
    }

    private static boolean isUnspaced(char c) {
        var script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    private static Pattern opening(String alternatives) {
        return Pattern.compile("^(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
