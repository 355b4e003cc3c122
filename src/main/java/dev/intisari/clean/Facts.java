package dev.intisari.clean;

import dev.intisari.article.Metadata;
import dev.intisari.article.NoiseClass;
import dev.intisari.clean.Cues.Where;
import dev.intisari.clean.Datelines.Dateline;
import dev.intisari.clean.LineRules.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps what dropped lines say about the article: who wrote it, where, and when. Belongs to one text. */
final class Facts {
    /** A year, or figures in the order of a date. */
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:19|20|25)\\d\\d(?!\\d)|\\d{1,2}[-/.] ?\\d{1,2}[-/.] ?\\d{2}");

    private static final int LONGEST = 120;

    private final Cues cues;
    private final Datelines datelines;
    private Optional<String> byline = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<String> dated = Optional.empty();
    private Optional<String> published = Optional.empty();

    Facts(Cues cues, Datelines datelines) {
        this.cues = cues;
        this.datelines = datelines;
    }

    /** Takes what a dateline says. */
    void read(Dateline dateline) {
        place = place.or(dateline::place);
        dated = dated.or(dateline::dated);
    }

    /**
     * Takes what a dropped line says.
     *
     * @param beforeBody whether no paragraph stands above it
     */
    void read(Line line, Verdict verdict, boolean beforeBody) {
        if (line.text().length() > LONGEST) {
            return;
        }
        if (verdict.noise() == NoiseClass.BYLINE) {
            byline = byline.or(() -> author(line.text()));
        } else if (verdict.noise() == NoiseClass.DATE
                && beforeBody
                && DATE.matcher(line.text()).find()) {
            published = published.or(() -> Optional.of(unlabelled(line.text())));
        } else if (verdict.noise() == NoiseClass.DATELINE) {
            datelines.alone(line.text()).ifPresent(this::read);
        }
    }

    /** What follows "By" or "Reporter:", or the whole line if it is a name. */
    private Optional<String> author(String text) {
        var rest = cues.at(Where.NAME, text, 0)
                .map(lead -> withoutColon(text.substring(lead.end())))
                .orElseGet(() -> unlabelled(text));
        int bar = rest.indexOf('|');
        var name = bar > 0 ? rest.substring(0, bar).strip() : rest;
        return Names.areAll(name) ? Optional.of(name) : Optional.empty();
    }

    /** A line without the label that it opens with. */
    private String unlabelled(String text) {
        return cues.openingAt(text, 0)
                .map(label -> withoutColon(text.substring(label.end())))
                .orElse(text);
    }

    private static String withoutColon(String text) {
        var rest = text.strip();
        return rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest;
    }

    /** What was found, without a headline. */
    Metadata metadata() {
        return new Metadata(Optional.empty(), byline, place, dated, published);
    }
}
