package dev.intisari.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the articles in a page's JSON-LD, wherever they are nested ({@code @graph}, arrays, {@code mainEntity}). What is
 * no JSON, too deep or too long is passed over: it costs the page one source, not its text.
 */
final class HtmlJsonLd {
    /** Real descriptions nest less than ten deep and are rarely longer than the article; the rest is an attack or a dump. */
    private static final int MAX_DEPTH = 50;

    private static final int MAX_LENGTH = 2_000_000;
    private static final int MAX_BLOCKS = 100;
    private static final int MAX_AUTHORS = 10;

    /** Forgiving where newsrooms' templates are careless: line breaks in strings, commas at the end, stray escapes. */
    private static final ObjectReader JSON = new JsonMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_LENGTH)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .reader();

    private HtmlJsonLd() {}

    /** The articles that a page describes, in its order. */
    static List<HtmlLinkedArticle> articles(Document page) {
        var articles = new ArrayList<HtmlLinkedArticle>();
        page.select("script[type*=ld+json]").stream()
                .limit(MAX_BLOCKS)
                .map(Element::data)
                .filter(json -> json.length() <= MAX_LENGTH)
                .forEach(json -> parse(json).ifPresent(root -> collect(root, articles)));
        return articles;
    }

    /** From the first bracket on: some wrap the block into a comment or a CDATA section. */
    private static Optional<JsonNode> parse(String json) {
        int start = 0;
        while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
            start++;
        }
        if (json.startsWith("[CDATA[", start)) {
            start = Math.max(start, json.indexOf('{', start));
        }
        try {
            return Optional.ofNullable(JSON.readTree(json.substring(start)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Walks breadth-first without recursion. */
    private static void collect(JsonNode root, List<HtmlLinkedArticle> articles) {
        var waiting = new ArrayDeque<JsonNode>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            if (node.isObject() && (isArticle(node.path("@type")) || node.has("articleBody"))) {
                articles.add(article(node));
            }
            for (var child : node) {
                if (child.isContainerNode()) {
                    waiting.add(child);
                }
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (var name : texts(type)) {
            if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }

    private static HtmlLinkedArticle article(JsonNode node) {
        return new HtmlLinkedArticle(
                text(node.path("headline")).or(() -> text(node.path("name"))),
                text(node.path("articleBody")),
                names(node.path("author")),
                text(node.path("datePublished")),
                names(node.path("publisher")).stream().findFirst());
    }

    /** Names of one or several, written as a text, as an object with a name, or as a list of these. */
    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        for (var one : node.isArray() ? node : List.of(node)) {
            for (var name : texts(one.isObject() ? one.path("name") : one)) {
                if (names.size() < MAX_AUTHORS && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private static Optional<String> text(JsonNode node) {
        return texts(node).stream().findFirst();
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        for (var one : node.isArray() ? node : List.of(node)) {
            if (one.isTextual() && !one.asText().isBlank()) {
                texts.add(one.asText().strip());
            }
        }
        return texts;
    }
}
