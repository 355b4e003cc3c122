package dev.intisari.clean;

import dev.intisari.article.CleanText;
import dev.intisari.article.NoiseClass;
import dev.intisari.article.Removal;
import dev.intisari.article.Sha256;
import dev.intisari.article.SourceText;
import dev.intisari.clean.LineRules.Verdict;
import dev.intisari.clean.SpanRules.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Drops what is not the article's own text: whole lines by their wording and shape, then by their neighbours, and at
 * last pieces inside the lines that stay. Every removal is recorded. Thread-safe; time grows linearly with the text.
 */
public final class TextCleaner {
    /** Less than one part in so many of the sentences left is too little to be the article. */
    private static final int TOO_LITTLE = 3;

    private final Map<Alphabet, Rules> rules = new ConcurrentHashMap<>();

    /** The rules with the cue phrases of some languages. */
    private record Rules(Cues cues, LineRules lines, SpanRules spans, Datelines datelines) {
        static Rules of(Alphabet alphabet) {
            var cues = Cues.of(alphabet.languages());
            var datelines = new Datelines(cues);
            return new Rules(cues, new LineRules(cues, datelines), new SpanRules(cues), datelines);
        }
    }

    /** Cleans a text. */
    public CleanText clean(SourceText source) {
        return clean(source, rules.computeIfAbsent(Alphabet.of(source.text()), Rules::of));
    }

    private static CleanText clean(SourceText source, Rules rules) {
        var lines = Line.of(source.text());
        var verdicts = new @Nullable Verdict[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            verdicts[i] = rules.lines().judge(lines.get(i)).orElse(null);
        }
        var own = verdicts.clone();
        var declared = source.metadata();
        var title = new Layout(lines, verdicts).judge(declared.title(), source.format() == SourceText.Format.HTML);
        boolean gentle = proseOf(lines, verdicts) * TOO_LITTLE < proseOf(lines, own);
        return cleaned(
                source,
                rules,
                lines,
                gentle ? own : verdicts,
                title.isPresent() && !gentle ? title.getAsInt() : -1,
                gentle);
    }

    private static CleanText cleaned(
            SourceText source, Rules rules, List<Line> lines, @Nullable Verdict[] verdicts, int title, boolean gentle) {
        var facts = new Facts(rules.cues(), rules.datelines());
        var removals = new ArrayList<Removal>();
        var paragraphs = new ArrayList<String>();
        var headline = Optional.<String>empty();
        int last = verdicts.length - 1;
        while (last >= 0 && verdicts[last] != null) {
            last--;
        }
        for (int i = 0; i < verdicts.length; i++) {
            var line = lines.get(i);
            var verdict = verdicts[i];
            if (verdict != null) {
                facts.read(line, verdict, paragraphs.isEmpty());
                removals.add(removal(line.start(), line.text(), verdict.noise(), verdict.rule()));
                continue;
            }
            var spans = new ArrayList<Span>();
            var dateline = i == title
                    ? Optional.<Datelines.Dateline>empty()
                    : rules.datelines().in(line.text(), paragraphs.size());
            dateline.ifPresent(found -> {
                facts.read(found);
                spans.add(found.span());
            });
            spans.addAll(rules.spans()
                    .in(line.text(), dateline.map(found -> found.span().end()).orElse(0), i == last));
            var rest = without(line, spans, removals);
            if (i == title) {
                headline = Optional.of(rest);
            } else if (!rest.isEmpty()) {
                paragraphs.add(rest);
            }
        }
        removals.sort(Comparator.comparingInt(Removal::start));
        var seen = facts.metadata().withTitle(headline.filter(text -> !text.isEmpty()));
        return new CleanText(source.metadata().or(seen), paragraphs, removals, gentle);
    }

    private static int proseOf(List<Line> lines, @Nullable Verdict[] verdicts) {
        int length = 0;
        for (int i = 0; i < verdicts.length; i++) {
            length += verdicts[i] == null && lines.get(i).isProse()
                    ? lines.get(i).text().length()
                    : 0;
        }
        return length;
    }

    private static String without(Line line, List<Span> spans, List<Removal> removals) {
        var text = line.text();
        if (spans.isEmpty()) {
            return text;
        }
        var rest = new StringBuilder();
        int from = 0;
        for (var span : spans) {
            rest.append(text, from, span.start());
            from = span.end();
            removals.add(removal(
                    line.start() + span.start(), text.substring(span.start(), span.end()), span.noise(), span.rule()));
        }
        return rest.append(text, from, text.length()).toString().strip();
    }

    private static Removal removal(int start, String piece, NoiseClass noise, String rule) {
        return new Removal(start, start + piece.length(), noise, rule, Sha256.of(piece));
    }
}
