package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What goes from inside a line that stays: remarks in it, an author, a page number and initials after it. */
final class SpanRules {
    private static final int TAIL = 60;
    private static final Pattern EDITORS_MARKS = Pattern.compile(
            "\\s*(?:[(\\[](?:[a-z]{2,5}[a-z0-9]{0,3}(?:[/.-][a-zA-Z0-9]{2,6}){1,4}|[A-Z]{1,3}-\\d{1,2})[)\\]]|\\(\\*{1,3}\\))$");
    private static final Pattern SLASHED_INITIALS = Pattern.compile("\\s* / ?[a-z]{2,4}$");
    private static final Pattern EDITOR_AT_END = Pattern.compile("(?<=[.!?\"”’»])\\s*[(\\[][a-z]{2,5}[)\\]]$");
    private static final Pattern AGENCY_IN_BRACKETS =
            Pattern.compile("(?<=[.!?\"”’»。])\\s*[(\\[（][^()（）\\[\\]]{2,40}[)\\]）]\\.?$");
    private static final Pattern AGENCY_AFTER_DASH =
            Pattern.compile("(?<=[.!?\"”’»。])\\s*[-–—] ?\\p{Lu}[\\p{L} ]{1,20}\\.?$");
    private static final Pattern PAGE_AT_END =
            Pattern.compile("(?<=[.!?\"”’»])\\s*\\d{1,2} (?:dari|of) \\d{1,2} (?:halaman|pages?)$");
    private static final Pattern AUTHORS_AT_END = Pattern.compile("(?<=[。」])[【\\[][^。【】]{2,40}[】\\]]$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\[\\s*]$");

    private final Cues cues;
    private final Remarks remarks;

    SpanRules(Cues cues) {
        this.cues = cues;
        this.remarks = new Remarks(cues);
    }

    /** A stretch of a line's text that goes. */
    record Span(int start, int end, NoiseClass noise, String rule) {}

    /**
     * Finds the spans of a line, in order and without overlap.
     *
     * @param from where its own text begins, behind a dateline
     * @param last whether it is the last
     */
    List<Span> in(String text, int from, boolean last) {
        var spans = remarks.in(text, from);
        char end = text.charAt(text.length() - 1);
        if (end == ')' || end == ']' || end == '】' || end == '）') {
            atEnd(spans, text, EMPTY_BRACKETS, NoiseClass.ARTEFACT, "empty-brackets");
            atEnd(spans, text, EDITORS_MARKS, NoiseClass.INITIALS, "initials-at-end");
            atEnd(spans, text, AUTHORS_AT_END, NoiseClass.BYLINE, "authors-at-end");
            if (last) {
                atEnd(spans, text, EDITOR_AT_END, NoiseClass.INITIALS, "initials-at-end");
            }
            agencyAtEnd(spans, text, AGENCY_IN_BRACKETS);
            labelAtEnd(spans, text);
        } else if (Script.isWordPart(end)) {
            if (isNearEnd(text, '/')) {
                atEnd(spans, text, SLASHED_INITIALS, NoiseClass.INITIALS, "initials-at-end");
            }
            if (isNearEnd(text, '-') || isNearEnd(text, '–') || isNearEnd(text, '—')) {
                agencyAtEnd(spans, text, AGENCY_AFTER_DASH);
            }
            atEnd(spans, text, PAGE_AT_END, NoiseClass.NAVIGATION, "pages");
            labelAtEnd(spans, text);
        }
        return withoutOverlaps(spans, from);
    }

    private static boolean isNearEnd(String text, char mark) {
        return text.lastIndexOf(mark) > text.length() - TAIL;
    }

    /** <i>… Reporter: Astri Agustina</i> behind a line that says something else. */
    private void labelAtEnd(List<Span> spans, String text) {
        if (!isNearEnd(text, ':')) {
            return;
        }
        int from = Math.max(1, text.length() - TAIL);
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i - 1) != ' ' || !Character.isUpperCase(text.charAt(i))) {
                continue;
            }
            var label = cues.openingAt(text, i)
                    .filter(found -> found.value().noise() == NoiseClass.BYLINE
                            && found.value().phrase().endsWith(":"));
            if (label.isPresent()
                    && Names.areAll(text.substring(label.get().end()).strip())) {
                spans.add(new Span(
                        i - 1,
                        text.length(),
                        NoiseClass.BYLINE,
                        "cue:" + label.get().value().phrase()));
                return;
            }
        }
    }

    private void agencyAtEnd(List<Span> spans, String text, Pattern pattern) {
        var match = pattern.matcher(text).region(Math.max(0, text.length() - TAIL), text.length());
        match.useTransparentBounds(true);
        if (match.find()) {
            for (var part : match.group().split("[()\\[\\]（）/,–—-]", -1)) {
                var name = part.strip();
                if (!name.isEmpty()
                        && cues.isSource(name.endsWith(".") ? name.substring(0, name.length() - 1) : name)) {
                    spans.add(new Span(match.start(), match.end(), NoiseClass.INITIALS, "agency-at-end"));
                    return;
                }
            }
        }
    }

    private static void atEnd(List<Span> spans, String text, Pattern pattern, NoiseClass noise, String rule) {
        var match = pattern.matcher(text).region(Math.max(0, text.length() - TAIL), text.length());
        match.useTransparentBounds(true);
        if (match.find()) {
            spans.add(new Span(match.start(), match.end(), noise, rule));
        }
    }

    private static List<Span> withoutOverlaps(List<Span> spans, int from) {
        if (spans.isEmpty()) {
            return spans;
        }
        spans.sort(Comparator.comparingInt(Span::start));
        var apart = new ArrayList<Span>();
        int end = from;
        for (var span : spans) {
            if (span.start() >= end) {
                apart.add(span);
                end = span.end();
            }
        }
        return apart;
    }
}
