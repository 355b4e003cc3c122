package dev.intisari.read;

import dev.intisari.article.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header of a Markdown document as site generators write it: {@code key: value} lines between {@code ---}, or
 * {@code key = value} between {@code +++}. Of YAML and TOML only what headers are made of: texts, quoted or not, and lists.
 *
 * @param metadata what it declares
 * @param length how many characters it takes, with its last line
 */
record FrontMatter(Metadata metadata, int length) {
    private static final int MOST_LINES = 200;
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w -]{0,40}?)\\s*[:=](?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

    /** The front matter at a text's start, if there is one with a headline, an author or a date. */
    static Optional<FrontMatter> of(String text) {
        boolean toml = text.startsWith("+++\n");
        if (!toml && !text.startsWith("---\n")) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        var key = "";
        int start = 4;
        for (int count = 0; count < MOST_LINES && start < text.length(); count++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end).stripTrailing();
            start = Math.min(end + 1, text.length());
            if (line.equals(toml ? "+++" : "---") || !toml && line.equals("...")) {
                return Optional.of(metadata(values))
                        .filter(metadata -> !metadata.equals(Metadata.NONE))
                        .map(closed(start));
            }
            var item = ITEM.matcher(line);
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                key = Declared.normal(entry.group(1));
                values.putIfAbsent(key, Optional.ofNullable(entry.group(2)).orElse(""));
            } else if (item.matches()) {
                values.merge(key, item.group(1), (all, one) -> all.isBlank() ? one : all + ", " + one);
            }
        }
        return Optional.empty();
    }

    private static Function<Metadata, FrontMatter> closed(int length) {
        return metadata -> new FrontMatter(metadata, length);
    }

    private static Metadata metadata(Map<String, String> values) {
        return new Metadata(
                first(values, Declared.TITLE).flatMap(Declared::line),
                first(values, Declared.BYLINE).flatMap(Declared::byline),
                Optional.empty(),
                Optional.empty(),
                first(values, Declared.PUBLISHED).flatMap(Declared::line));
    }

    private static Optional<String> first(Map<String, String> values, List<String> names) {
        return names.stream()
                .filter(values::containsKey)
                .map(values::get)
                .map(FrontMatter::plain)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String plain(String value) {
        var stripped = value.strip();
        boolean list = stripped.startsWith("[") && stripped.endsWith("]");
        var items = list ? stripped.substring(1, stripped.length() - 1).split(",", -1) : new String[] {stripped};
        return Stream.of(items).map(FrontMatter::unquoted).collect(Collectors.joining(", "));
    }

    private static String unquoted(String value) {
        var stripped = value.strip();
        if (stripped.length() < 2) {
            return stripped;
        }
        char quote = stripped.charAt(0);
        if ((quote != '"' && quote != '\'') || stripped.charAt(stripped.length() - 1) != quote) {
            return stripped;
        }
        var inner = stripped.substring(1, stripped.length() - 1);
        return quote == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
    }
}
