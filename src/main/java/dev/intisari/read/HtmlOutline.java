package dev.intisari.read;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as a flat list of its lines and of the elements around them. Scripts, controls and invisible inline text are
 * left out; everything else that a reader could see is in.
 *
 * @param lines in the order of the text
 * @param regions in the order of their opening tags; the first is the root
 */
record HtmlOutline(List<HtmlLine> lines, List<HtmlRegion> regions) {
    /** The outline of an element and all in it; linear, without recursion. */
    static HtmlOutline of(Element root) {
        var walk = new HtmlOutlineWalk();
        root.filter(walk);
        return walk.outline();
    }

    HtmlRegion root() {
        return regions.get(0);
    }

    HtmlRegion regionOf(HtmlLine line) {
        return regions.get(line.region());
    }

    HtmlRegion parentOf(HtmlRegion region) {
        return regions.get(region.parent());
    }

    /** Whether a line is running text; a heading never is. */
    boolean isProse(HtmlLine line) {
        return line.isProse() && !regionOf(line).is(HtmlMark.HEADING);
    }
}
