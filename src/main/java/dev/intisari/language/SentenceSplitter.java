package dev.intisari.language;

import dev.intisari.article.Article;
import dev.intisari.article.CleanText;
import dev.intisari.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits paragraphs into sentences. Nothing is lost: the pieces, joined by the white space between them, are the
 * paragraph. Knows abbreviations, initials, decimal points, ellipses and closing quotation marks; a full stop inside
 * brackets or followed by a small letter ends nothing. Thread-safe; linear time.
 */
public final class SentenceSplitter {
    private static final String ENDS = ".!?…。！？।";
    private static final String WIDE_ENDS = "。！？।";
    private static final String CLOSERS = "\"'”’»)]』」";
    private static final int LONGEST_QUOTATION = 600;
    private static final String OPENERS = "\"'“‘«([『「";

    /** <i>W.S.</i> Rendra. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){0,3}\\p{Lu}");

    private final Map<String, Set<String>> abbreviations = WordLists.read("/language/abbreviations.tsv");

    /** Gives the clean text its language and its sentences. */
    public Article split(CleanText clean, Language language) {
        var sentences = new ArrayList<Article.Sentence>();
        for (int paragraph = 0; paragraph < clean.paragraphs().size(); paragraph++) {
            for (var text : split(clean.paragraphs().get(paragraph), language)) {
                sentences.add(new Article.Sentence(sentences.size(), paragraph, text));
            }
        }
        return new Article(language, clean.title(), sentences);
    }

    /** The sentences of one paragraph, in order. */
    public List<String> split(String paragraph, Language language) {
        var known = abbreviations.getOrDefault(language.code(), Set.of());
        var sentences = new ArrayList<String>();
        int start = 0;
        int depth = 0;
        int i = 0;
        while (i < paragraph.length()) {
            char c = paragraph.charAt(i);
            int quotationEnd = endOfQuotation(paragraph, i);
            if (quotationEnd > i + 1) {
                // A quotation stays whole, with who says it; its last mark may end the sentence.
                i = quotationEnd - 1;
                if (ENDS.indexOf(paragraph.charAt(i - 1)) >= 0
                        && depth == 0
                        && endsSentence(paragraph, start, i - 1, i + 1, known)) {
                    sentences.add(paragraph.substring(start, i + 1).strip());
                    start = i + 1;
                }
                i++;
                continue;
            }
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (ENDS.indexOf(c) < 0) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < paragraph.length()
                    && (ENDS.indexOf(paragraph.charAt(end)) >= 0 || CLOSERS.indexOf(paragraph.charAt(end)) >= 0)) {
                depth = paragraph.charAt(end) == ')' ? Math.max(0, depth - 1) : depth;
                end++;
            }
            if (depth == 0 && endsSentence(paragraph, start, i, end, known)) {
                sentences.add(paragraph.substring(start, end).strip());
                start = end;
            }
            i = end;
        }
        var rest = paragraph.substring(start).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }

    /** The index after the quotation that begins at an index, or the index itself where none begins or none ends. */
    private static int endOfQuotation(String text, int from) {
        char opening = text.charAt(from);
        boolean atWordStart = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        int closing = opening == '“'
                ? indexWithin(text, '”', from)
                : opening == '"' && atWordStart
                        ? indexWithin(text, '"', from)
                        : opening == '«' ? indexWithin(text, '»', from) : -1;
        return closing > from ? closing + 1 : from;
    }

    /** The next place of a mark, not too far away; -1 if there is none. */
    private static int indexWithin(String text, char mark, int from) {
        for (int i = from + 1; i < Math.min(text.length(), from + LONGEST_QUOTATION); i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsSentence(String text, int start, int mark, int end, Set<String> abbreviations) {
        if (WIDE_ENDS.indexOf(text.charAt(mark)) >= 0) {
            return true;
        }
        if (end >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char follower = text.charAt(next);
        if (!Character.isUpperCase(follower)
                && !Character.isDigit(follower)
                && OPENERS.indexOf(follower) < 0
                && (Character.isLowerCase(follower) || !Character.isLetter(follower))) {
            return false;
        }
        return text.charAt(mark) != '.' || end > mark + 1 || !isAbbreviation(text, start, mark, abbreviations);
    }

    private static boolean isAbbreviation(String text, int start, int dot, Set<String> abbreviations) {
        int from = dot;
        while (from > start
                && !Character.isWhitespace(text.charAt(from - 1))
                && OPENERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        var word = text.substring(from, dot);
        return INITIALS.matcher(word).matches() || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }
}
