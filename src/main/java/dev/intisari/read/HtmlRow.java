package dev.intisari.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds out whether a table's row is short and holds cells only, as in a ranking or a price list, and not a column of
 * an old page's layout. Stops at the first thing that speaks against it, so that tables nested in tables are read once.
 */
final class HtmlRow implements NodeFilter {
    private static final int LONGEST = 200;
    private static final Set<String> CELLS = Set.of("tr", "td", "th", "p", "div", "br", "img", "svg");

    private final Set<String> inline;
    private boolean oneLine = true;
    private int length;

    private HtmlRow(Set<String> inline) {
        this.inline = inline;
    }

    /** Whether a row reads well as one line. */
    static boolean isOneLine(Element row, Set<String> inline) {
        var check = new HtmlRow(inline);
        row.filter(check);
        return check.oneLine;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            length += text.getWholeText().strip().length();
            oneLine = length <= LONGEST;
        } else if (node instanceof Element element) {
            oneLine = CELLS.contains(element.normalName()) || inline.contains(element.normalName());
        }
        return oneLine ? FilterResult.CONTINUE : FilterResult.STOP;
    }
}
