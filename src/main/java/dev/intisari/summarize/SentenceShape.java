package dev.intisari.summarize;

import dev.intisari.article.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What can be read off a sentence's surface, in any language or, where it says so, in the languages known. */
final class SentenceShape {
    /** A number of two digits or more: figures and full dates, but neither list positions nor years, which tell history. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.,/])(?!(?:1[5-9]|20)\\d\\d(?![\\d.,/]\\d))\\d[\\d.,/:-]*\\d");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    private static final int SHORTEST_TERM = 3;
    private static final int PIECE = 5;

    /** Openings that point back to what was said before, so that the sentence says little on its own. */
    private static final Map<String, Pattern> POINTS_BACK = Map.of(
            "id",
                    opening("(?:\\S+ ){1,4}(?:ini|itu|tersebut)|namun|kemudian|selain itu|sementara itu|karena itu"
                            + "|oleh karena itu|dengan demikian|itu|ini|mereka|ia|dia|keduanya|akibatnya|meski demikian|padahal"
                            + "|tetapi|tapi|lalu|menurut dia|menurutnya|pasalnya|sebab"),
            "en",
                    opening(
                            "this|that|these|those|it|they|he|she|but|however|moreover|meanwhile|then|also|therefore|and|so"));

    /** Near the beginning, a word that adds to what was said: <i>Iraq also said</i>. */
    private static final Map<String, Pattern> ADDS = Map.of(
            "id", Pattern.compile("^(?:\\S+ ){1,4}juga\\b", Pattern.CASE_INSENSITIVE),
            "en", Pattern.compile("^(?:\\S+ ){1,4}also\\b", Pattern.CASE_INSENSITIVE));

    private SentenceShape() {}

    static boolean namesFigures(String sentence) {
        return FIGURE.matcher(sentence).find();
    }

    static boolean leansOnAnother(String sentence, Language language) {
        var openings = POINTS_BACK.get(language.code());
        boolean quotation = !sentence.isEmpty() && "\"“‘'«".indexOf(sentence.charAt(0)) >= 0;
        var additions = ADDS.get(language.code());
        return quotation
                || (openings != null && openings.matcher(sentence).find())
                || (additions != null && additions.matcher(sentence).find());
    }

    /**
     * How often each piece of a word stands in a text. Pieces of five letters bring the forms of a word together in any
     * language that builds words from parts (<i>pembubaran, membubarkan</i>); a script without spaces is taken by pairs
     * of characters.
     */
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
                for (int i = 0; i + PIECE <= Math.max(word.length(), PIECE); i++) {
                    terms.merge(word.substring(i, Math.min(i + PIECE, word.length())), 1, Integer::sum);
                }
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
