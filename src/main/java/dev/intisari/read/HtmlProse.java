package dev.intisari.read;

import java.util.BitSet;

/** How much running text and how many links the counted lines of a page hold: of any element in constant time. */
final class HtmlProse {
    private final long[] prose;
    private final long[] links;

    /** Sums up once over the lines that count. */
    HtmlProse(HtmlOutline page, BitSet counted) {
        int lines = page.lines().size();
        prose = new long[lines + 1];
        links = new long[lines + 1];
        for (int i = 0; i < lines; i++) {
            var line = page.lines().get(i);
            boolean counts = counted.get(i);
            prose[i + 1] = prose[i] + (counts && page.isProse(line) ? line.unlinked() : 0);
            links[i + 1] = links[i] + (counts ? line.linked() : 0);
        }
    }

    /** Length of the running text in an element, without its links. */
    long in(HtmlRegion region) {
        return prose[region.endLine()] - prose[region.firstLine()];
    }

    /** Length of the running text of a line, without its links. */
    long of(int line) {
        return prose[line + 1] - prose[line];
    }

    /** Length of what can be clicked in an element. */
    long linksIn(HtmlRegion region) {
        return links[region.endLine()] - links[region.firstLine()];
    }
}
