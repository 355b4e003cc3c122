package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes from inside a line that stays: the dateline before its first sentence, remarks in it, initials after it. */
final class SpanRules {
    private static final Pattern EDITORS_MARKS = Pattern.compile(
            "(?<!\\s)\\s*+(?:[(\\[][a-z]{2,5}[a-z0-9]{0,3}(?:[/.-][a-z0-9]{2,6}){1,4}[)\\]]|\\(\\*\\))$");
    private static final Pattern EDITOR_AT_END = Pattern.compile("(?<=[.!?\"”’])\\s*\\([a-z]{2,5}\\)$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("(?<!\\s)\\s*+\\[\\s*+\\]");

    private final Cues cues;
    private final Datelines datelines;

    SpanRules(Cues cues) {
        this.cues = cues;
        this.datelines = new Datelines(cues.places());
    }

    /** A stretch of a line's text that goes. */
    record Span(int start, int end, NoiseClass noise, String rule) {}

    /**
     * Finds the spans of a line, in order and without overlap.
     *
     * @param position the line's number in the body, from 0
     * @param last whether it is the last
     */
    List<Span> in(String text, int position, boolean last) {
        var spans = new ArrayList<Span>();
        datelines.in(text, position).ifPresent(spans::add);
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
