package dev.intisari.read;

import dev.intisari.article.ArticleRejected;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The article in a web page: the text blocks of its body, a block a line, and what the page declares about it.
 *
 * <p>One parse, one walk over it ({@link HtmlOutline}); then elements named like noise are dropped ({@link HtmlNoise}),
 * the element with the body is chosen ({@link HtmlCandidates}), what is no text of the article is pruned from it
 * ({@link HtmlPruning}), and the result is checked against the page's JSON-LD ({@link HtmlBody}). No site is known by
 * name and no language by words. Time and memory are linear in the page.
 */
final class HtmlArticle {
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h[1-6]|span|table|ul|meta|title|script|style|link)[\\s>/]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int RECOGNISED_WITHIN = 4096;

    /** Pages nest some tens deep; deeper ones are flattened by the parser, which keeps every walk short. */
    private static final int MAX_DEPTH = 256;

    private HtmlArticle() {}

    static boolean recognises(String text) {
        return HTML.matcher(text.substring(0, Math.min(text.length(), RECOGNISED_WITHIN)))
                .find();
    }

    /**
     * Reads a page or a piece of one.
     *
     * @throws ArticleRejected if there is no text in it
     */
    static Content read(String html) {
        var page = parse(html);
        var facts = HtmlMetadata.of(page, HtmlJsonLd.articles(page));
        var lines = HtmlBody.lines(
                HtmlOutline.of(page.body()),
                facts.article().flatMap(HtmlLinkedArticle::body),
                facts.metadata().title());
        if (lines.isEmpty()) {
            throw new ArticleRejected(
                    "the page holds no article text", "save the page after its text has loaded, or upload plain text");
        }
        return new Content(String.join("\n", lines), facts.metadata());
    }

    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    }
}
