package dev.intisari.read;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the article's body: noise dropped, the element that holds it chosen, and that element pruned; checked
 * against the body that the page declares in JSON-LD, where it does. The declared text itself is the last resort, for
 * it has lost its paragraphs, and often its end.
 */
final class HtmlBody {
    /** Shorter finds are doubted: perhaps the names misled. */
    private static final int DOUBTFUL = 250;

    /** From here on two texts are the same but for a caption or a byline. */
    private static final double CONFIRMED = 0.9;

    /** A lead is a paragraph, not a label and not a second body. */
    private static final int SHORTEST_LEAD = 60;

    private static final int LONGEST_LEAD = 700;

    private final HtmlOutline page;
    private final String title;

    private HtmlBody(HtmlOutline page, String title) {
        this.page = page;
        this.title = HtmlLength.essence(title);
    }

    /** The body's lines without the headline; none if the page has no text. */
    static List<String> lines(HtmlOutline page, Optional<String> declared, Optional<String> title) {
        return new HtmlBody(page, title.orElse("")).lines(declared);
    }

    private List<String> lines(Optional<String> declared) {
        var found = found();
        return declared.map(this::declaredLines)
                .flatMap(text -> checked(found, text))
                .orElseGet(() -> textOf(found));
    }

    /** The body by what the page itself shows; in the last resort all of its text. */
    private BitSet found() {
        var strict = bodyWithin(HtmlNoise.without(page));
        if (lengthOf(strict) >= DOUBTFUL) {
            return strict;
        }
        var lenient = bodyWithin(HtmlNoise.withoutForeign(page));
        var found = lengthOf(lenient) > lengthOf(strict) * 3 ? lenient : strict;
        return found.isEmpty() ? all() : found;
    }

    private BitSet bodyWithin(BitSet kept) {
        var body = HtmlCandidates.body(page, new HtmlProse(page, kept));
        var lines = HtmlPruning.of(page, within(body, kept));
        addLead(body, lines);
        dropHeadline(lines);
        return lines;
    }

    /** What the declared text makes of the body found; nothing if it is too short to judge it. */
    private Optional<List<String>> checked(BitSet found, List<String> declared) {
        long length = declared.stream().mapToLong(HtmlLength::of).sum();
        // Much shorter than the body, it is a summary or what stands before the paywall.
        if (length * 2 < lengthOf(found)) {
            return Optional.empty();
        }
        var agreeing = HtmlAgreement.linesIn(String.join("\n", declared), page.lines());
        if (lengthOf(agreeing) * 10 >= length * 7) {
            return Optional.of(textOf(confirmed(found, agreeing)));
        }
        // The page does not show it: it is loaded by a script, or shown to subscribers.
        return length * 10 >= lengthOf(found) * 13 ? Optional.of(declared) : Optional.empty();
    }

    /** The body found, or what is around the lines that agree, whichever agrees better. */
    private BitSet confirmed(BitSet found, BitSet agreeing) {
        if (agreement(found, agreeing) >= CONFIRMED) {
            return cut(found, agreeing);
        }
        var kept = HtmlNoise.without(page);
        kept.or(agreeing);
        var body = HtmlCandidates.body(page, new HtmlProse(page, agreeing));
        var lines = HtmlPruning.of(page, within(body, kept));
        dropHeadline(lines);
        return agreement(lines, agreeing) > agreement(found, agreeing) ? cut(lines, agreeing) : found;
    }

    /** Dice's coefficient: 1 for the same text, 0 for none in common. */
    private double agreement(BitSet one, BitSet other) {
        return 2.0 * lengthOf(both(one, other)) / Math.max(1, lengthOf(one) + lengthOf(other));
    }

    /** When nearly all of a body agrees, what comes after the last agreeing line is no longer the article. */
    private BitSet cut(BitSet lines, BitSet agreeing) {
        var both = both(lines, agreeing);
        if (lengthOf(both) * 10 < lengthOf(lines) * 9) {
            return lines;
        }
        var cut = (BitSet) lines.clone();
        cut.clear(both.length(), Math.max(both.length(), cut.length()));
        return cut;
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, page.lines().size());
        dropHeadline(all);
        return all;
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet within(HtmlRegion region, BitSet kept) {
        var within = (BitSet) kept.clone();
        within.clear(0, region.firstLine());
        within.clear(region.endLine(), Math.max(region.endLine(), within.length()));
        return within;
    }

    /** The paragraph between headline and body, if it is named so: newspapers begin their articles there. */
    private void addLead(HtmlRegion body, BitSet lines) {
        for (int i = body.firstLine() - 1; i >= 0; i--) {
            var line = page.lines().get(i);
            var region = page.regionOf(line);
            if (region.tag().equals("h1")) {
                return;
            }
            boolean named = region.is(HtmlMark.LEAD) || page.parentOf(region).is(HtmlMark.LEAD);
            if (named && isLead(line)) {
                lines.set(i);
                return;
            }
        }
    }

    private static boolean isLead(HtmlLine line) {
        return line.length() >= SHORTEST_LEAD
                && line.length() <= LONGEST_LEAD
                && line.linked() == 0
                && HtmlLength.endsSentence(line.text());
    }

    private void dropHeadline(BitSet lines) {
        for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
            if (isHeadline(page.lines().get(i).text())) {
                lines.clear(i);
            }
        }
    }

    private boolean isHeadline(String line) {
        return !title.isEmpty()
                && line.length() < title.length() * 3
                && HtmlLength.essence(line).equals(title);
    }

    private List<String> declaredLines(String declared) {
        return HtmlOutline.of(HtmlArticle.parse(declared.replace("\n", "<br>")).body()).lines().stream()
                .map(HtmlLine::text)
                .filter(line -> !isHeadline(line))
                .toList();
    }

    private List<String> textOf(BitSet lines) {
        return lines.stream().mapToObj(page.lines()::get).map(HtmlLine::text).toList();
    }

    private long lengthOf(BitSet lines) {
        return lines.stream().mapToLong(i -> page.lines().get(i).length()).sum();
    }
}
