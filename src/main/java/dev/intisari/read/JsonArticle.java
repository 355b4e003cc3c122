package dev.intisari.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Metadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The article in a JSON document: an object with a body under one of the usual names (schema.org, content management
 * systems, feeds and scrapers), by itself or a few wrappers deep. A body is text, HTML, or a list of paragraphs.
 *
 * <p>Messages hold positions, sizes and short field names, never a value.
 */
final class JsonArticle {
    private static final Set<String> BODY = Set.of(
            "text",
            "content",
            "body",
            "bodytext",
            "articlebody",
            "articletext",
            "article",
            "fulltext",
            "maintext",
            "isi",
            "paragraphs",
            "story",
            "html",
            "blocks",
            "contenthtml",
            "contenttext",
            "content:encoded");
    /** Where a paragraph, or a body that is an object, keeps its text. */
    private static final Set<String> PARAGRAPH = Set.of(
            "text", "content", "paragraph", "html", "rendered", "value", "body", "data", "contenthtml", "paragraphs");

    private static final Set<String> SUMMARY =
            Set.of("description", "summary", "subtitle", "lead", "abstract", "excerpt", "standfirst", "ringkasan");
    private static final Set<String> WRAPPER = Set.of(
            "article",
            "articles",
            "data",
            "item",
            "items",
            "post",
            "posts",
            "result",
            "results",
            "story",
            "@graph",
            "news",
            "response",
            "content",
            "fields",
            "mainentity",
            "source",
            "body");
    private static final int MOST_WRAPPERS = 3;
    private static final int DEEPEST = 100;
    private static final int FIELDS_NAMED = 12;

    private static final Pattern SHORT_NAME = Pattern.compile("[A-Za-z@_$][A-Za-z0-9_@:.-]{0,31}");
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|u|em|strong|small|h[1-6]|ul|ol|li|img|figure|figcaption|blockquote|article|section"
                    + "|table|tr|td|html|body|head|script|style|iframe|hr|font|center)(?:[\\s/][^<>]*+)?>"
                    + "|&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#[xX][0-9a-fA-F]{2,6});",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCKS =
            Pattern.compile("<(?:p|br|div|article|section|td|body)[\\s/>]", Pattern.CASE_INSENSITIVE);

    /** As scrapers write it: with raw line ends in texts, and NaN for what is missing. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            // The whole text is within the reader's limit.
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    private final List<Found> articles = new ArrayList<>();
    private Optional<String> summaryOnly = Optional.empty();

    private JsonArticle() {}

    private record Found(Content content, boolean declaredArticle) {}

    /**
     * Whether a text is meant as JSON: it begins as an object does, or as a list of objects, or is a list of texts. Other
     * text in brackets, such as a dateline, is plain text.
     */
    static boolean recognises(String text) {
        int first = nonSpace(text, 0);
        char bracket = at(text, first);
        if (bracket != '{' && bracket != '[') {
            return false;
        }
        char next = at(text, nonSpace(text, first + 1));
        return bracket == '{' ? next == '"' || next == '}' : next == '{' || next == '"' && parses(text);
    }

    /**
     * Reads the one article of a document.
     *
     * @throws ArticleRejected if it is damaged, or holds no article or several
     */
    static Content read(String text) {
        var root = parse(text);
        var reader = new JsonArticle();
        reader.find(root, Metadata.NONE, 0);
        return reader.only(root);
    }

    private static boolean parses(String text) {
        try (var parser = MAPPER.createParser(text)) {
            MAPPER.readTree(parser);
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static JsonNode parse(String text) {
        try (var parser = MAPPER.createParser(text)) {
            JsonNode root = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw several(parser);
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new ArticleRejected(
                    "the JSON document goes beyond what is read%s: it is nested deeper than %d levels, or has a number or name of absurd length"
                            .formatted(position(e), DEEPEST),
                    "upload the article as a flat object with a title and a body");
        } catch (JsonProcessingException e) {
            boolean atEnd = e instanceof JsonEOFException
                    || e.getLocation() != null
                            && e.getLocation().getCharOffset()
                                    >= text.stripTrailing().length();
            throw atEnd
                    ? new ArticleRejected(
                            "the JSON document is incomplete: it ends" + position(e),
                            "upload the document again, to its end")
                    : new ArticleRejected(
                            "the JSON document is malformed" + position(e),
                            "mend it there (a JSON checker shows what is wrong), or upload the article as plain text");
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private static ArticleRejected several(JsonParser parser) {
        var where = parser.currentTokenLocation();
        return new ArticleRejected(
                "the object holds several JSON documents (JSON Lines); the second begins at line %d, column %d"
                        .formatted(where.getLineNr(), where.getColumnNr()),
                "upload one article per object, for instance by splitting the file into its lines (split -l 1)");
    }

    private static String position(JsonProcessingException e) {
        var where = e.getLocation();
        return where == null ? "" : " at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr());
    }

    private void find(JsonNode node, Metadata outer, int depth) {
        if (node.isArray()) {
            findAmong(node, depth);
            return;
        }
        var metadata = metadata(node).or(outer);
        var body = body(node);
        if (body.isPresent()) {
            var content = body.get();
            articles.add(
                    new Found(new Content(content.text(), metadata.or(content.metadata())), isDeclaredArticle(node)));
            return;
        }
        for (var field : node.properties()) {
            var name = Declared.normal(field.getKey());
            if (depth < MOST_WRAPPERS
                    && WRAPPER.contains(name)
                    && field.getValue().isContainerNode()) {
                find(field.getValue(), metadata, depth + 1);
            } else if (SUMMARY.contains(name) && field.getValue().isTextual()) {
                summaryOnly = summaryOnly.or(() -> Optional.of("\"%s\" (%d characters)"
                        .formatted(field.getKey(), field.getValue().textValue().length())));
            }
        }
    }

    /** A list of paragraphs at the top is an article; any other list may hold articles, which its owner's facts are not of. */
    private void findAmong(JsonNode list, int depth) {
        if (depth == 0 && !list.isEmpty() && elements(list).allMatch(JsonNode::isTextual)) {
            rendered(pieces(list)).ifPresent(content -> articles.add(new Found(content, false)));
            return;
        }
        elements(list).filter(JsonNode::isObject).forEach(element -> find(element, Metadata.NONE, depth));
    }

    private Content only(JsonNode root) {
        var declared = articles.stream().filter(Found::declaredArticle).toList();
        var candidates = declared.size() == 1 ? declared : articles;
        if (candidates.size() > 1) {
            throw new ArticleRejected(
                    "the JSON document holds %d articles".formatted(candidates.size()),
                    "upload one object per article, for instance by splitting the list with jq (jq -c '.[]') and its"
                            + " output into lines (split -l 1)");
        }
        if (candidates.isEmpty()) {
            throw summaryOnly
                    .map(field -> new ArticleRejected(
                            "the JSON document holds only a summary, " + field + ", and no article text",
                            "upload the article with its whole text in a field such as \"body\""))
                    .orElseGet(() -> new ArticleRejected(
                            "the JSON document holds no article text" + fieldNames(root),
                            "put the article's text into a field named \"body\", \"text\" or \"content\", and its headline"
                                    + " into \"title\""));
        }
        return candidates.get(0).content();
    }

    private static String fieldNames(JsonNode root) {
        var names = root.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> SHORT_NAME.matcher(name).matches())
                .limit(FIELDS_NAMED)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "; its fields are " + names;
    }

    /** schema.org: NewsArticle, ReportageNewsArticle, BlogPosting … */
    private static boolean isDeclaredArticle(JsonNode object) {
        var type = object.path("@type");
        return (type.isArray() ? elements(type) : List.of(type).stream())
                .map(JsonNode::asText)
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting"));
    }

    /** Of several fields that may be the body, the longest text. */
    private static Optional<Content> body(JsonNode object) {
        Optional<Content> longest = Optional.empty();
        for (var field : object.properties()) {
            var value = field.getValue();
            // An object with a headline of its own is the article, not its body.
            boolean isBody = BODY.contains(Declared.normal(field.getKey()))
                    && !(value.isObject() && !metadata(value).equals(Metadata.NONE));
            var content = isBody ? rendered(pieces(value)) : Optional.<Content>empty();
            if (length(content) > length(longest)) {
                longest = content;
            }
        }
        return longest;
    }

    private static int length(Optional<Content> content) {
        return content.map(found -> found.text().length()).orElse(0);
    }

    /** A body's texts: itself, or those of its paragraphs. Paragraphs with headlines are articles, and no body. */
    private static List<String> pieces(JsonNode body) {
        if (body.isTextual()) {
            return body.textValue().isBlank() ? List.of() : List.of(body.textValue());
        }
        if (body.isArray()) {
            return elements(body)
                    .filter(element -> !element.isObject() || title(element).isEmpty())
                    .flatMap(element -> pieces(element).stream())
                    .toList();
        }
        List<String> longest = List.of();
        for (var field : body.properties()) {
            var pieces =
                    PARAGRAPH.contains(Declared.normal(field.getKey())) ? pieces(field.getValue()) : List.<String>of();
            if (characters(pieces) > characters(longest)) {
                longest = pieces;
            }
        }
        return longest;
    }

    private static long characters(List<String> pieces) {
        return pieces.stream().mapToLong(String::length).sum();
    }

    private static Optional<Content> rendered(List<String> pieces) {
        if (pieces.stream().noneMatch(piece -> MARKUP.matcher(piece).find())) {
            var text = String.join("\n", pieces).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(new Content(text, Metadata.NONE));
        }
        var page = pieces.size() == 1 && pieces.get(0).stripLeading().regionMatches(true, 0, "<!doctype", 0, 9)
                ? pieces.get(0)
                : pieces.stream()
                        .map(JsonArticle::block)
                        .collect(Collectors.joining("\n", "<!DOCTYPE html><article>", "</article>"));
        try {
            return Optional.of(HtmlArticle.read(page))
                    .filter(content -> !content.text().isBlank());
        } catch (ArticleRejected e) {
            // Markup without text, such as a picture: another field may hold the body.
            return Optional.empty();
        }
    }

    /** A piece as HTML. In one without block elements, as editors store them, line ends are line ends. */
    private static String block(String piece) {
        if (BLOCKS.matcher(piece).find()) {
            return piece;
        }
        var html = MARKUP.matcher(piece).find()
                ? piece
                : piece.replace("&", "&amp;").replace("<", "&lt;");
        return "<p>" + html.replace("\n", "<br>") + "</p>";
    }

    private static Metadata metadata(JsonNode object) {
        return new Metadata(
                title(object),
                first(object, Declared.BYLINE)
                        .map(JsonArticle::names)
                        .flatMap(names -> Declared.byline(String.join(", ", names))),
                Optional.empty(),
                Optional.empty(),
                first(object, Declared.PUBLISHED).flatMap(JsonArticle::date));
    }

    private static Optional<String> title(JsonNode object) {
        return first(object, Declared.TITLE)
                .flatMap(title -> pieces(title).stream().findFirst())
                .flatMap(Declared::line);
    }

    /** The value of the first name that the object has a value for. */
    private static Optional<JsonNode> first(JsonNode object, List<String> names) {
        JsonNode found = null;
        int rank = names.size();
        for (var field : object.properties()) {
            int at = field.getValue().isNull()
                            || field.getValue().isEmpty() && field.getValue().isContainerNode()
                    ? -1
                    : names.indexOf(Declared.normal(field.getKey()));
            if (at >= 0 && at < rank) {
                rank = at;
                found = field.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<String> names(JsonNode authors) {
        if (authors.isArray()) {
            return elements(authors)
                    .flatMap(author -> names(author).stream())
                    .distinct()
                    .toList();
        }
        var name =
                authors.isObject() ? first(authors, List.of("name", "displayname", "fullname")) : Optional.of(authors);
        return name.filter(JsonNode::isTextual)
                .flatMap(text -> Declared.byline(text.textValue()))
                .map(List::of)
                .orElse(List.of());
    }

    /** As it is written; a count of seconds or milliseconds since 1970 as ISO 8601. */
    private static Optional<String> date(JsonNode date) {
        if (date.isObject()) {
            return first(date, List.of("$date", "value", "rendered")).flatMap(JsonArticle::date);
        }
        if (!date.isIntegralNumber() || !date.canConvertToLong()) {
            return date.isTextual() ? Declared.line(date.textValue()) : Optional.empty();
        }
        long number = date.longValue();
        if (number >= 100_000_000L && number < 10_000_000_000L) {
            return Optional.of(Instant.ofEpochSecond(number).toString());
        }
        return number >= 100_000_000_000L && number < 10_000_000_000_000L
                ? Optional.of(Instant.ofEpochMilli(number).toString())
                : Optional.empty();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static int nonSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static char at(String text, int position) {
        return position < text.length() ? text.charAt(position) : '\0';
    }
}
