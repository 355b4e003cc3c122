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
    private static final Pattern FIGURE = Pattern.compile("\\p{N}");
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

    /** Takes what a dropped line says. */
    void read(Line line, Verdict verdict) {
        if (line.text().length() > LONGEST) {
            return;
        }
        if (verdict.noise() == NoiseClass.BYLINE) {
            byline = byline.or(() -> author(line.text()));
        } else if (verdict.noise() == NoiseClass.DATE
                && FIGURE.matcher(line.text()).find()
                && line.words() > line.numbers() - 2) {
            published = published.or(() -> Optional.of(line.text()));
        } else if (verdict.noise() == NoiseClass.DATELINE) {
            datelines.alone(line.text()).ifPresent(this::read);
        }
    }

    /** What follows "By" or "Reporter:", or the whole line if it is a name. */
    private Optional<String> author(String text) {
        int from = cues.at(Where.NAME, text, 0)
                .or(() -> cues.openingAt(text, 0))
                .map(Phrases.Found::end)
                .orElse(0);
        var rest = text.substring(from).strip();
        rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        return Names.areAll(rest) ? Optional.of(rest) : Optional.empty();
    }

    /** What was found, without a headline. */
    Metadata metadata() {
        return new Metadata(Optional.empty(), byline, place, dated, published);
    }
}
