package dev.intisari.read;

import dev.intisari.article.ArticleRejected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article in a web page: the headline, then the text blocks of the element that holds most of the prose, a block a
 * line. Noise inside the article stays; dropping it is the cleaner's job.
 */
final class HtmlArticle {
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|p|h1)[\\s>/]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int RECOGNISED_WITHIN = 4096;
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "figcaption", "pre", "td", "dd");
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
        main(page).select(String.join(",", BLOCKS)).stream()
                .filter(block -> block.select(String.join(",", BLOCKS)).size() == 1)
                .map(block -> block.text().strip())
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        if (lines.isEmpty()) {
            throw new ArticleRejected(
                    "the page holds no article text", "save the page after its text has loaded, or upload plain text");
        }
        return String.join("\n", lines);
    }

    private static String title(Document page) {
        var headings = page.select("article h1, main h1, h1");
        if (headings.size() > 0 && !headings.get(0).text().isBlank()) {
            return headings.get(0).text().strip();
        }
        var shared = page.select("meta[property=og:title]").attr("content").strip();
        return shared.isEmpty() ? page.title().strip() : shared;
    }

    /** The smallest element that holds at least two thirds of the page's best concentration of prose. */
    private static Element main(Document page) {
        var prose = new HashMap<Element, Integer>();
        for (var paragraph : page.select("p")) {
            int length = paragraph.text().length() - linkText(paragraph);
            if (length < MIN_PROSE) {
                continue;
            }
            int share = length;
            for (var ancestor : List.copyOf(paragraph.parents())
                    .subList(0, Math.min(3, paragraph.parents().size()))) {
                prose.merge(ancestor, share, Integer::sum);
                share = share * 2 / 3;
            }
        }
        return prose.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .map(entry -> entry.getKey())
                .orElse(page.body());
    }

    private static int linkText(Element element) {
        return element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }
}
