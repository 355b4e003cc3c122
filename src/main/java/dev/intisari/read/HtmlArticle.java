package dev.intisari.read;

import dev.intisari.article.ArticleRejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The article in a web page: the headline, then the text blocks of the element that holds most of the prose, a block a
 * line. Noise inside the article stays; dropping it is the cleaner's job.
 */
final class HtmlArticle {
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h[1-6]|span|table|ul|meta|title|script|style|link)[\\s>/]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int RECOGNISED_WITHIN = 4096;
    /** Elements that begin and end a line. */
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "table",
            "tr",
            "td",
            "th",
            "section",
            "article",
            "main",
            "body",
            "hr",
            "br");
    /** Elements that may hold prose of their own. */
    private static final String PROSE = "p, div, td, li, section, article, main, blockquote";

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, iframe, form, button, nav, header,"
                    + " footer, aside, [hidden], [aria-hidden=true]";
    private static final int MIN_PROSE = 25;

    private HtmlArticle() {}

    static boolean recognises(String text) {
        return HTML.matcher(text.substring(0, Math.min(text.length(), RECOGNISED_WITHIN)))
                .find();
    }

    static String text(String html) {
        var page = Jsoup.parse(html);
        var title = title(page);
        page.select(NEVER_TEXT).remove();
        var lines = new ArrayList<String>();
        if (!title.isEmpty()) {
            lines.add(title);
        }
        lines.addAll(lines(main(page)));
        if (lines.isEmpty()) {
            throw new ArticleRejected(
                    "the page holds no article text", "save the page after its text has loaded, or upload plain text");
        }
        return String.join("\n", lines);
    }

    /** The headline, taken out of the page if it is one of its headings. */
    private static String title(Document page) {
        for (var place : List.of("article h1", "main h1", "h1")) {
            var heading = page.selectFirst(place);
            if (heading != null && !heading.text().isBlank()) {
                heading.remove();
                return heading.text().strip();
            }
        }
        var shared = page.select("meta[property=og:title]").attr("content").strip();
        return shared.isEmpty() ? page.title().strip() : shared;
    }

    /** The text of an element, a block or what stands between two line breaks a line. */
    private static List<String> lines(Element main) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        main.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                breakLine(node);
                if (node instanceof TextNode text) {
                    line.append(text.text());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                breakLine(node);
            }

            private void breakLine(Node node) {
                if (node instanceof Element element && LINES.contains(element.normalName())) {
                    flush();
                }
            }

            private void flush() {
                var text = line.toString().strip();
                if (!text.isEmpty()) {
                    lines.add(text);
                }
                line.setLength(0);
            }
        });
        var rest = line.toString().strip();
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** The element with most prose in and right below it; what lies deeper counts two thirds a level. */
    private static Element main(Document page) {
        var prose = new HashMap<Element, Integer>();
        for (var paragraph : page.select(PROSE)) {
            boolean leaf = paragraph.normalName().equals("p");
            int length = leaf
                    ? paragraph.text().length() - linkText(paragraph)
                    : paragraph.ownText().length();
            if (length < MIN_PROSE) {
                continue;
            }
            int share = length;
            if (!leaf) {
                prose.merge(paragraph, share, Integer::sum);
            }
            for (var ancestor : List.copyOf(paragraph.parents())
                    .subList(0, Math.min(3, paragraph.parents().size()))) {
                prose.merge(ancestor, share, Integer::sum);
                share = share * 2 / 3;
            }
        }
        return prose.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(page.body());
    }

    private static int linkText(Element element) {
        return element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }
}
