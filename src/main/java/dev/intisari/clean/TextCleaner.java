package dev.intisari.clean;

import dev.intisari.article.CleanText;
import dev.intisari.article.Metadata;
import dev.intisari.article.NoiseClass;
import dev.intisari.article.Removal;
import dev.intisari.article.Sha256;
import dev.intisari.article.SourceText;
import dev.intisari.clean.LineRules.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Drops what is not the article's own text, line by line and then inside the lines that stay. Every removal is
 * recorded. Thread-safe; time grows linearly with the text.
 */
public final class TextCleaner {
    private static final int TOP = 8;
    private static final int LONGEST_TEASER = 110;
    private static final int LABEL_WORDS = 3;

    private final LineRules lineRules;
    private final SpanRules spanRules;

    /** Reads the cue phrases that come with the program. */
    public TextCleaner() {
        var cues = Cues.load();
        lineRules = new LineRules(cues);
        spanRules = new SpanRules(cues);
    }

    /** Cleans a text. */
    public CleanText clean(SourceText source) {
        var lines = Line.of(source.text());
        var removals = new ArrayList<Removal>();
        var kept = keep(lines, removals);
        var title = kept.isEmpty() || isProse(kept.get(0))
                ? Optional.<String>empty()
                : Optional.of(kept.get(0).text());
        var body = kept.subList(title.isPresent() ? 1 : 0, kept.size());
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < body.size(); i++) {
            var paragraph = withoutSpans(body.get(i), i, i == body.size() - 1, removals);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        removals.sort(Comparator.comparingInt(Removal::start));
        return new CleanText(Metadata.NONE.withTitle(title), paragraphs, removals, false);
    }

    private List<Line> keep(List<Line> lines, List<Removal> removals) {
        int bodyEnd = endOfBody(lines);
        int title = titleAmong(lines);
        var kept = new ArrayList<Line>();
        var headline = "";
        boolean cutShort = false;
        boolean inList = false;
        boolean afterNoise = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var verdict = lineRules.judge(line);
            if (verdict.isEmpty() && i < title) {
                verdict = Optional.of(Verdict.of(NoiseClass.NAVIGATION, "before-the-title"));
            }
            if (verdict.isEmpty() && !headline.isEmpty() && line.repeats(headline, cutShort)) {
                verdict = Optional.of(copyOfTitle(line));
            }
            inList = verdict.map(Verdict::opensList).orElse(inList && !line.readsLikeSentence());
            if (verdict.isEmpty() && inList) {
                verdict = Optional.of(Verdict.of(NoiseClass.RELATED, "in-list"));
            }
            if (verdict.isEmpty() && i >= bodyEnd && afterNoise && line.text().length() <= LONGEST_TEASER) {
                verdict = Optional.of(Verdict.of(NoiseClass.NAVIGATION, "after-the-end"));
            }
            afterNoise = verdict.isPresent();
            if (verdict.isPresent()) {
                removals.add(removal(
                        line.start(),
                        line.text(),
                        verdict.get().noise(),
                        verdict.get().rule()));
            } else {
                if (kept.isEmpty()) {
                    headline = line.key();
                    cutShort = line.isCutShort();
                }
                kept.add(line);
            }
        }
        return kept;
    }

    /**
     * The number of the line that must be the headline, because it stands there twice near the top or follows a section's
     * name; 0 where nothing says so.
     */
    private int titleAmong(List<Line> lines) {
        int top = Math.min(lines.size(), TOP);
        for (int i = 0; i < top; i++) {
            for (int copy = i + 1; copy < top; copy++) {
                boolean twice = lines.get(i).words() > LABEL_WORDS
                        && !isProse(lines.get(i))
                        && lines.get(copy)
                                .repeats(lines.get(i).key(), lines.get(i).isCutShort())
                        && lineRules.judge(lines.get(i)).isEmpty();
                if (twice) {
                    return lines.subList(0, i).stream().noneMatch(Line::readsLikeSentence) ? i : 0;
                }
            }
        }
        boolean labelled = top > 2
                && lines.get(0).words() <= LABEL_WORDS
                && lines.get(1).words() > LABEL_WORDS
                && lines.get(1).isShort()
                && !lines.get(1).readsLikeSentence()
                && lineRules.judge(lines.get(1)).isEmpty();
        return labelled ? 1 : 0;
    }

    /** The number of the line after the last one that reads like a sentence of the article. */
    private int endOfBody(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).readsLikeSentence()
                    && lineRules.judge(lines.get(i)).isEmpty()) {
                return i + 1;
            }
        }
        return lines.size();
    }

    /** A first line that is no headline: the text has none, or is one long paragraph. */
    private static boolean isProse(Line line) {
        return !line.isShort() || (line.readsLikeSentence() && line.text().endsWith(".") && !line.isCutShort());
    }

    private static Verdict copyOfTitle(Line line) {
        return line.text().equals(line.text().toLowerCase(Locale.ROOT))
                ? Verdict.of(NoiseClass.SLUG, "title-as-slug")
                : Verdict.of(NoiseClass.TITLE_COPY, "title-again");
    }

    private String withoutSpans(Line line, int position, boolean last, List<Removal> removals) {
        var text = line.text();
        var rest = new StringBuilder();
        int from = 0;
        for (var span : spanRules.in(text, position, last)) {
            rest.append(text, from, span.start());
            from = span.end();
            var piece = text.substring(span.start(), span.end());
            removals.add(removal(line.start() + span.start(), piece, span.noise(), span.rule()));
        }
        return rest.append(text, from, text.length()).toString().strip();
    }

    private static Removal removal(int start, String piece, NoiseClass noise, String rule) {
        return new Removal(start, start + piece.length(), noise, rule, Sha256.of(piece));
    }
}
