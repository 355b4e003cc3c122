package dev.intisari.read;

import java.util.BitSet;
import java.util.Set;

/**
 * Drops from an article's body what its form shows to be none of its text: links that stand alone, labels above them,
 * and labels before the first and after the last sentence. What only its wording shows is the cleaner's job.
 */
final class HtmlPruning {
    /** Elements whose short lines are text too: the rows of a ranking, the lines of a poem. */
    private static final Set<String> TEXT = Set.of("p", "li", "td", "th", "tr", "dd", "dt", "blockquote", "pre");

    private static final Set<String> LISTS = Set.of("li", "td", "th", "tr", "dd", "dt");

    /** What stands before a link in a cross-reference, such as "Read also:", is shorter. */
    private static final int CUE = 25;

    private static final int LABEL = 60;
    private static final int LEADING_LABEL = 30;
    private static final int CREDIT = 200;

    private final HtmlOutline page;
    private final BitSet kept;

    private HtmlPruning(HtmlOutline page, BitSet kept) {
        this.page = page;
        this.kept = kept;
    }

    /** The lines that remain of those kept so far. */
    static BitSet of(HtmlOutline page, BitSet kept) {
        var pruning = new HtmlPruning(page, (BitSet) kept.clone());
        pruning.dropLinks();
        pruning.dropEdges();
        return pruning.kept;
    }

    /** Backwards, since a label is known by what follows it. */
    private void dropLinks() {
        var dropped = new BitSet();
        int next = -1;
        for (int i = kept.length() - 1; i >= 0; i = kept.previousSetBit(i - 1)) {
            var line = line(i);
            boolean labelOfLinks = next >= 0 && isLink(line(next), -1) && isLabel(line);
            if (isLink(line, next) || labelOfLinks || (line.aside() && line.length() < CREDIT)) {
                dropped.set(i);
            }
            next = i;
        }
        kept.andNot(dropped);
    }

    /** A link by itself, perhaps behind a cue; as a heading only if no text follows it. */
    private boolean isLink(HtmlLine line, int next) {
        if (!line.isMostlyLinks() || isQuoted(line)) {
            return false;
        }
        if (isHeading(line)) {
            return next < 0 || !page.isProse(line(next));
        }
        return !HtmlLength.endsSentence(line.text())
                || line.unlinked() <= CUE
                || line.linked() * 10L >= line.length() * 8L;
    }

    private boolean isLabel(HtmlLine line) {
        return !page.isProse(line)
                && line.length() < LABEL
                && !isQuoted(line)
                && !LISTS.contains(page.regionOf(line).tag());
    }

    private void dropEdges() {
        int first = -1;
        int last = -1;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            if (page.isProse(line(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = kept.nextSetBit(0); i >= 0 && first >= 0; i = kept.nextSetBit(i + 1)) {
            if ((i < first && !isOpening(i, first)) || (i > last && !isEnding(line(i)))) {
                kept.clear(i);
            }
        }
    }

    /** Before the first sentence: the heading above it, or lines long enough to be no byline. */
    private boolean isOpening(int i, int first) {
        var line = line(i);
        var region = page.regionOf(line);
        if (region.is(HtmlMark.HEADING)) {
            return !region.tag().equals("h1") && kept.nextSetBit(i + 1) == first;
        }
        return line.linked() == 0
                && line.length() >= LEADING_LABEL
                && (region.tag().equals("p")
                        || region.tag().equals("li")
                        || region.index() == line(first).region());
    }

    /** After the last sentence: only what is marked up as text and holds no link. */
    private boolean isEnding(HtmlLine line) {
        return isQuoted(line) || (TEXT.contains(page.regionOf(line).tag()) && line.linked() == 0 && !isHeading(line));
    }

    private boolean isHeading(HtmlLine line) {
        return page.regionOf(line).is(HtmlMark.HEADING);
    }

    private boolean isQuoted(HtmlLine line) {
        var region = page.regionOf(line);
        return region.tag().equals("blockquote") || page.parentOf(region).tag().equals("blockquote");
    }

    private HtmlLine line(int i) {
        return page.lines().get(i);
    }
}
