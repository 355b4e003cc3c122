package dev.intisari.translate.offline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a sentence. Pieces in order, with their spaces, are the sentence: nothing is lost.
 *
 * @param text as it stands
 * @param kind what it is made of
 * @param spaceBefore whether white space precedes it
 */
public record Token(String text, Kind kind, boolean spaceBefore) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        CURRENCY,
        PUNCTUATION
    }

    /** Parts joined by marks are counted: an unbounded group would take a stack frame for each. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<currency>(?:Rp|IDR|US\\$|USD|S\\$|A\\$|C\\$|HK\\$|RM|\\$|€|£|¥)\\.? ?(?=\\d))"
                    + "|(?<number>\\d+(?:[.,:/-]\\d+){0,9}(?![\\p{L}\\p{N}]|-an\\b))"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:(?:[-'’/&](?=[\\p{L}\\p{N}])|\\.(?=\\p{Ll}|\\p{Lu}{2,4}(?![\\p{L}\\p{N}])))[\\p{L}\\p{M}\\p{N}]+){0,9})"
                    + "|(?<other>\\.{2,}|\\S)");

    public static List<Token> of(String sentence) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(sentence.replace("''", "\""));
        int end = 0;
        while (matcher.find()) {
            boolean space = matcher.start() > end;
            end = matcher.end();
            var kind = matcher.group("currency") != null
                    ? Kind.CURRENCY
                    : matcher.group("number") != null
                            ? Kind.NUMBER
                            : matcher.group("word") != null ? Kind.WORD : Kind.PUNCTUATION;
            tokens.add(new Token(matcher.group(), kind, space));
        }
        return tokens;
    }

    /** Begins with a capital, perhaps behind an Arabic article: <i>al-Sharif</i>. */
    public boolean isCapitalised() {
        boolean article = text.startsWith("al-") || text.startsWith("el-");
        return Character.isUpperCase(text.codePointAt(article && text.length() > 3 ? 3 : 0));
    }
}
