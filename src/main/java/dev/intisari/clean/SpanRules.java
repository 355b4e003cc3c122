package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes from inside a line that stays: the dateline before its first sentence, remarks in it, initials after it. */
final class SpanRules {
    private static final String SITE = "[\\w-]{1,40}\\.(?:com|id|co\\.id|co|net|org|news|tv)\\b";
    private static final String AGENCY =
            "\\([^()]{2,40}\\)|\\b(?:ANTARA|Antara|AP|AFP|Reuters|REUTERS|Xinhua|Bernama|dpa)\\b";
    private static final String DASH = "(?:\\s+(?:--|[-–—])\\s*|\\s*(?:--|[–—])\\s+)";

    /** Place and site or agency, up to a dash, no sentence end before it: {@code JAKARTA, KOMPAS.com - }. */
    private static final Pattern DATELINE = Pattern.compile("^(?=[^-–—.!?]{0,60}(?:(?i:" + SITE + ")|" + AGENCY + "))"
            + "(?:[\\p{L} ,/.'|]|\\([^()]{2,40}\\)|\\d){2,90}?" + DASH + "(?=[\\p{Lu}\\p{N}\"'“‘])");
    /** A place in capitals, perhaps with one more word for the site: {@code JAKARTA - }, {@code JAKARTA, KilasNusa – }. */
    private static final Pattern CAPITAL_PLACE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'/]{3,40}(?:, ?[\\p{L}\\p{N}.]{2,30}){0,2}"
                    + "\\s+(?:--|[-–—])\\s+(?=[\\p{Lu}\\p{N}\"'“‘])");
    /** A place and a site written as one word with a capital inside: {@code Batam, KilasNusa — }. */
    private static final Pattern PLACE_AND_BRAND =
            Pattern.compile("^\\p{Lu}[\\p{L} .'/]{2,40}, ?\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}.]{1,30}"
                    + "\\s*(?:--|[-–—])\\s+(?=[\\p{Lu}\\p{N}\"'“‘])");

    private static final Pattern EDITORS_MARKS = Pattern.compile(
            "(?<!\\s)\\s*+(?:[(\\[][a-z]{2,5}[a-z0-9]{0,3}(?:[/.-][a-z0-9]{2,6}){1,4}[)\\]]|\\(\\*\\))$");
    private static final Pattern EDITOR_AT_END = Pattern.compile("(?<=[.!?\"”’])\\s*\\([a-z]{2,5}\\)$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("(?<!\\s)\\s*+\\[\\s*+\\]");

    private final Cues cues;

    SpanRules(Cues cues) {
        this.cues = cues;
    }

    /** A stretch of a line's text that goes. */
    record Span(int start, int end, NoiseClass noise, String rule) {}

    /**
     * Finds the spans of a line, in order and without overlap.
     *
     * @param first whether it is the first line of the body
     * @param last whether it is the last
     */
    List<Span> in(String text, boolean first, boolean last) {
        var spans = new ArrayList<Span>();
        if (first) {
            addFirst(spans, DATELINE.matcher(text), NoiseClass.DATELINE, "place-and-agency");
            if (spans.isEmpty()) {
                addFirst(spans, CAPITAL_PLACE.matcher(text), NoiseClass.DATELINE, "place-in-capitals");
            }
            if (spans.isEmpty()) {
                addFirst(spans, PLACE_AND_BRAND.matcher(text), NoiseClass.DATELINE, "place-and-brand");
            }
        }
        addAll(spans, cues.bracketed().matcher(text), NoiseClass.RELATED, "bracketed-remark");
        addAll(spans, EMPTY_BRACKETS.matcher(text), NoiseClass.ARTEFACT, "empty-brackets");
        addFirst(spans, EDITORS_MARKS.matcher(text), NoiseClass.INITIALS, "initials-at-end");
        if (last) {
            addFirst(spans, EDITOR_AT_END.matcher(text), NoiseClass.INITIALS, "initials-at-end");
        }
        return withoutOverlaps(spans);
    }

    private static List<Span> withoutOverlaps(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        var apart = new ArrayList<Span>();
        int end = 0;
        for (var span : spans) {
            if (span.start() >= end) {
                apart.add(span);
                end = span.end();
            }
        }
        return apart;
    }

    private static void addFirst(List<Span> spans, Matcher matcher, NoiseClass noise, String rule) {
        if (matcher.find()) {
            add(spans, matcher, noise, rule);
        }
    }

    private static void addAll(List<Span> spans, Matcher matcher, NoiseClass noise, String rule) {
        while (matcher.find()) {
            add(spans, matcher, noise, rule);
        }
    }

    private static void add(List<Span> spans, Matcher matcher, NoiseClass noise, String rule) {
        spans.add(new Span(matcher.start(), matcher.end(), noise, rule));
    }
}
