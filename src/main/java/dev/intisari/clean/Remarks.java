package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.Cues.Cue;
import dev.intisari.clean.Cues.Where;
import dev.intisari.clean.SpanRules.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Remarks to the reader inside paragraphs: in brackets, {@code (Baca juga: …)}, or between two sentences, where the
 * headline that is recommended ends and the article goes on without a mark.
 */
final class Remarks {
    private static final int LONGEST = 160;
    private static final int LONGEST_BRACKET = 300;
    /** A recommended headline has at least so many words. */
    private static final int SHORTEST = 4;

    private static final int CONTENT_WORD = 5;

    private final Cues cues;

    Remarks(Cues cues) {
        this.cues = cues;
    }

    /** The remarks of a line from an offset on, in any order. */
    List<Span> in(String text, int from) {
        var spans = new ArrayList<Span>();
        bracketed(text, from, '(', spans);
        bracketed(text, from, '[', spans);
        bracketed(text, from, '（', spans);
        bracketed(text, from, '【', spans);
        for (int space = text.indexOf(' ', from + 1); space > 0; space = text.indexOf(' ', space + 1)) {
            if (endsSentenceBefore(text, space)) {
                int end = remarkEnd(text, space + 1);
                if (end > 0) {
                    spans.add(span(text, from, space, end, "remark"));
                    space = end - 1;
                }
            }
        }
        return spans;
    }

    private void bracketed(String text, int from, char bracket, List<Span> spans) {
        int close = -1;
        for (int open = text.indexOf(bracket, from); open >= 0; open = text.indexOf(bracket, open + 1)) {
            close = close > open ? close : closing(text, open + 1);
            int end = bracketEnd(text, open, close);
            if (end > 0) {
                spans.add(span(text, from, open, end, "bracketed-remark"));
            }
        }
    }

    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (")]）】".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** A remark and the spaces before it. */
    private Span span(String text, int from, int at, int end, String rule) {
        int start = at;
        while (start > from && text.charAt(start - 1) == ' ') {
            start--;
        }
        boolean joins = text.charAt(end - 1) == ' ' && end < text.length();
        return new Span(joins ? at + 1 : start, end, noiseAt(text, at), rule);
    }

    private static boolean endsSentenceBefore(String text, int at) {
        int i = at - 1;
        while (i > 0 && i > at - 4 && Script.closes(text.charAt(i))) {
            i--;
        }
        return Script.endsSentence(text.charAt(i)) || text.charAt(i) == ':';
    }

    private int bracketEnd(String text, int open, int close) {
        if (close >= text.length() || close - open > LONGEST_BRACKET) {
            return -1;
        }
        int from = skip(text, open + 1);
        var cue = cues.at(Where.INLINE, text, from);
        if (cue.isEmpty() || cue.get().end() > close) {
            return -1;
        }
        char next = text.charAt(cue.get().end());
        return next == ' '
                        || next == ':'
                        || next == '：'
                        || cue.get().end() == close
                        || cue.get().value().phrase().endsWith(":")
                ? close + 1
                : -1;
    }

    private static boolean isRecommendation(Cue cue) {
        return cue.noise() == NoiseClass.RELATED || cue.noise() == NoiseClass.PROMO;
    }

    private NoiseClass noiseAt(String text, int at) {
        return cues.openingAt(text, skip(text, at + 1))
                .map(found -> found.value().noise())
                .orElse(NoiseClass.RELATED);
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 6 && " >»•▶►-–—*".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The end of a remark that begins with a cue and a colon, or behind arrows. */
    private int remarkEnd(String text, int at) {
        int from = skip(text, at);
        if (from >= text.length()) {
            return -1;
        }
        boolean arrow = from > at && text.substring(at, from).contains(">>");
        var cue = cues.openingAt(text, from).filter(found -> isRecommendation(found.value()));
        if (cue.isEmpty()) {
            return -1;
        }
        int end = cue.get().end();
        boolean colon = text.charAt(end - 1) == ':'
                || (end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：'));
        if (!colon && !arrow) {
            return -1;
        }
        int shortest = cue.get().value().noise() == NoiseClass.PROMO ? 1 : SHORTEST;
        return headlineEnd(text, colon && text.charAt(end - 1) != ':' ? end + 1 : end, shortest);
    }

    /**
     * Where a headline ends that no mark ends: at a sentence's end, at the end of the line, or before a word with a
     * capital that follows a word of content and is followed by small ones, as the beginning of a sentence is.
     */
    private static int headlineEnd(String text, int from, int shortest) {
        int limit = Math.min(text.length(), from + LONGEST);
        int words = 0;
        int capitals = 0;
        int perhaps = -1;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (Script.endsSentence(c) && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                // A full stop ends the article's sentence rather than a headline.
                return c == '.' && perhaps > 0 ? perhaps : i + 1;
            }
            boolean begins = i > from && text.charAt(i - 1) == ' ' && Character.isLetter(c);
            if (!begins) {
                continue;
            }
            boolean titleCase = words > 2 && capitals * 10 >= words * 7;
            if (Character.isUpperCase(c) && words >= shortest && followsContent(text, i)) {
                if (isFollowedBySmall(text, i, titleCase ? 3 : 1)) {
                    return i;
                }
                perhaps = perhaps < 0 && !titleCase ? i : perhaps;
            }
            words++;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return limit == text.length() ? limit : perhaps;
    }

    private static boolean followsContent(String text, int at) {
        int end = at - 1;
        if (end > 0 && !Script.isWordPart(text.charAt(end - 1))) {
            return text.charAt(end - 1) != ',' && text.charAt(end - 1) != '(';
        }
        int from = end;
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        return end - from >= CONTENT_WORD || Character.isUpperCase(text.charAt(from));
    }

    private static boolean isFollowedBySmall(String text, int at, int count) {
        int small = 0;
        int i = at;
        while (small < count) {
            i = text.indexOf(' ', i);
            if (i < 0 || i + 1 >= text.length() || Character.isUpperCase(text.charAt(i + 1))) {
                return false;
            }
            i++;
            small++;
        }
        return true;
    }
}
