package dev.intisari.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The walk over a page that makes its {@link HtmlOutline}: blocks and line breaks end a line, inline elements neither
 * glue nor split words, white space becomes one space. One walk, once.
 */
final class HtmlOutlineWalk implements NodeFilter {
    /** Elements without text for a reader. Ruby glosses repeat the word they stand on. */
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "title", "head", "rt", "rp", "datalist", "map");

    /** Pictures and controls: seen, but no text; they set apart what is on either side. */
    private static final Set<String> OBJECTS = Set.of(
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "picture",
            "img",
            "button",
            "select",
            "textarea",
            "input");

    private static final Set<String> BREAKS = Set.of("br", "hr");

    /** Elements within a line (HTML Standard, phrasing content); every other one begins and ends a line. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static final int NONE = -1;

    private final List<HtmlLine> lines = new ArrayList<>();
    private final List<HtmlRegion> regions = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final HtmlNames names = new HtmlNames();
    private final StringBuilder line = new StringBuilder();

    private int links;
    private int asides;
    private int linked;
    private int aside;
    private boolean space;

    /** Where among the open elements the table row is that makes one line, if any. */
    private int row = NONE;

    /** An element whose end has not come yet. */
    private record Open(
            int index, int parent, int firstLine, String tag, String names, boolean inline, Set<HtmlMark> marks) {
        boolean isLink() {
            return tag.equals("a");
        }

        boolean isAside() {
            return inline && marks.contains(HtmlMark.NOISE);
        }
    }

    HtmlOutline outline() {
        return new HtmlOutline(List.copyOf(lines), List.copyOf(regions));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (OBJECTS.contains(tag)) {
            space = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean inline = isInline(element);
        if (BREAKS.contains(tag)) {
            breakLine();
            return FilterResult.SKIP_ENTIRELY;
        }
        var marks = names.marks(element);
        if (inline && isUnseen(marks)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!inline) {
            breakLine();
        }
        push(element, tag, inline, marks);
        return FilterResult.CONTINUE;
    }

    private void push(Element element, String tag, boolean inline, Set<HtmlMark> marks) {
        if (row == NONE && tag.equals("tr") && HtmlRow.isOneLine(element, INLINE)) {
            row = open.size();
        }
        int parent = open.isEmpty() ? 0 : innermost().index();
        var entered = new Open(regions.size(), parent, lines.size(), tag, element.className(), inline, marks);
        open.add(entered);
        // Holds the place; its end is not known yet.
        regions.add(new HtmlRegion(entered.index(), parent, 0, 0, 0, tag, "", marks));
        links += entered.isLink() ? 1 : 0;
        asides += entered.isAside() ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            leave();
        }
        return FilterResult.CONTINUE;
    }

    private void leave() {
        if (open.size() - 1 == row) {
            row = NONE;
        }
        if (!innermost().inline()) {
            breakLine();
        }
        var left = open.remove(open.size() - 1);
        links -= left.isLink() ? 1 : 0;
        asides -= left.isAside() ? 1 : 0;
        regions.set(
                left.index(),
                new HtmlRegion(
                        left.index(),
                        left.parent(),
                        regions.size(),
                        left.firstLine(),
                        lines.size(),
                        left.tag(),
                        left.names(),
                        left.marks()));
    }

    private Open innermost() {
        return open.get(open.size() - 1);
    }

    /** Custom elements are in a line where they stand in a paragraph. */
    private static boolean isInline(Element element) {
        var parent = element.parent();
        return INLINE.contains(element.normalName())
                || (element.normalName().indexOf('-') > 0
                        && parent != null
                        && parent.normalName().equals("p"));
    }

    /** What shows an overlay stands in the text; what is marked as one within it is the overlay. */
    private boolean isUnseen(Set<HtmlMark> marks) {
        return marks.contains(HtmlMark.HIDDEN)
                || (marks.contains(HtmlMark.OVERLAY)
                        && !open.isEmpty()
                        && innermost().marks().contains(HtmlMark.OVERLAY));
    }

    private void append(String text) {
        int before = line.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u3000') {
                space = true;
            } else {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        int length = HtmlLength.of(line, before);
        linked += links > 0 ? length : 0;
        aside += asides > 0 ? length : 0;
    }

    /** Ends the line; in a row that makes one line, only the word. */
    private void breakLine() {
        if (row != NONE) {
            space = true;
            return;
        }
        if (!line.isEmpty()) {
            var text = line.toString();
            int length = HtmlLength.of(text);
            lines.add(new HtmlLine(text, block(), length, linked, aside >= length));
            line.setLength(0);
        }
        linked = 0;
        aside = 0;
        space = false;
    }

    private int block() {
        int i = open.size() - 1;
        while (i > 0 && open.get(i).inline()) {
            i--;
        }
        return open.get(Math.max(i, 0)).index();
    }
}
