package dev.intisari.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What documents declare about themselves: under which names, and how a declared value becomes a line of text. */
final class Declared {
    /** Names are compared without case, underscores, hyphens and spaces; the first that is there counts. */
    static final List<String> TITLE = List.of("title", "headline", "judul", "webtitle", "name");

    static final List<String> BYLINE =
            List.of("author", "authors", "byline", "creator", "dc:creator", "penulis", "writer", "writers");
    static final List<String> PUBLISHED = List.of(
            "datepublished",
            "published",
            "publishedat",
            "publisheddate",
            "publishedtime",
            "publishdate",
            "publicationdate",
            "pubdate",
            "datepublish",
            "webpublicationdate",
            "date",
            "tanggal",
            "timestamp",
            "createdat",
            "datecreated");

    private static final int LONGEST = 500;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*+>|&#?[a-zA-Z0-9]{2,31};");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BY =
            Pattern.compile("^(?:by|oleh|penulis)(?:\\s*:\\s*|\\s+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

    private Declared() {}

    static String normal(String name) {
        var normal = new StringBuilder(name.length());
        name.chars().filter(c -> c != '_' && c != '-' && c != ' ').forEach(c -> normal.append((char) c));
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    /** A value as one line of plain text; none if it is empty or too long to be one. */
    static Optional<String> line(String value) {
        if (value.length() > LONGEST * 4) {
            return Optional.empty();
        }
        var plain =
                MARKUP.matcher(value).find() ? Jsoup.parseBodyFragment(value).text() : value;
        var line = SPACES.matcher(plain).replaceAll(" ").strip();
        return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
    }

    /** Who wrote it, without "By"; an address is nobody. */
    static Optional<String> byline(String value) {
        return line(value)
                .map(line -> BY.matcher(line).replaceFirst(""))
                .filter(line -> !line.isEmpty() && !ADDRESS.matcher(line).find());
    }
}
