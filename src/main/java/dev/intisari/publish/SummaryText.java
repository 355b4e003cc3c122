package dev.intisari.publish;

import dev.intisari.article.Summary;
import java.util.stream.Collectors;

/** The readable form of a summary: headline, blank line, sentences. */
public final class SummaryText {
    private SummaryText() {}

    public static String of(Summary summary) {
        return summary.headline()
                + "\n\n"
                + summary.sentences().stream().map(Summary.Line::text).collect(Collectors.joining(" "))
                + "\n";
    }
}
