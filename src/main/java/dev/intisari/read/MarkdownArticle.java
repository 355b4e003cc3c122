package dev.intisari.read;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Metadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The article in a Markdown document (<a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>, as far as prose uses it): a
 * block a line, without marks. One pass over the lines, in time linear in the text whatever it holds; the libraries at hand
 * build a tree, and take minutes for some texts of a few hundred kilobytes.
 *
 * <p>Where the standard and a scraped article disagree, no text is lost: indented text is no code, a fence that is never
 * closed opens nothing, and lines that were not broken for their width stay lines.
 */
final class MarkdownArticle {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?: +(.*))?");
    private static final Pattern CLOSING_MARKS = Pattern.compile("(?:^| )#+$");
    private static final Pattern UNDERLINE = Pattern.compile("=+|-+");
    private static final Pattern FENCE = Pattern.compile("(`{3,}+)[^`]*+|(~{3,}+).*");
    private static final Pattern BULLET = Pattern.compile("[-*+] +(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)] +(\\S.*)");
    private static final Pattern DEFINITION = Pattern.compile(
            "\\[([^\\[\\]]{1,300})\\]: *(?:<[^<>]*>|[a-zA-Z][a-zA-Z0-9+.-]*+://\\S*+|[/#]\\S*+|mailto:\\S*+)(?: +(?:\".*\"|'.*'|\\(.*\\)))?");
    private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^[^\\[\\]]{1,100}\\]: +");

    /** Nobody wraps text wider than this. */
    private static final int WIDEST_WRAP = 120;

    private final String text;
    private final Set<String> references = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    /** Fences that no later line closes, so that nobody looks for their end again. */
    private final Set<String> unclosed = new HashSet<>();

    private final int wrappedAt;
    private boolean quoted;
    private Optional<String> title = Optional.empty();
    private int titleLine = -1;

    private MarkdownArticle(String text) {
        this.text = text;
        this.wrappedAt = wrappedAt(text);
    }

    static boolean recognises(String text) {
        return FrontMatter.of(text).isPresent() || MarkdownSigns.suffice(text);
    }

    /**
     * Reads a document.
     *
     * @throws ArticleRejected if nothing but markup, or a headline, is in it
     */
    static Content read(String text) {
        var header = FrontMatter.of(text);
        var article = new MarkdownArticle(MarkdownInline.withoutCommentsAndScripts(
                text.substring(header.map(FrontMatter::length).orElse(0))));
        article.collectReferences();
        article.blocks();
        var content = article.content(header.map(FrontMatter::metadata).orElse(Metadata.NONE));
        if (content.text().isBlank()) {
            throw new ArticleRejected(
                    "the Markdown document holds no article text", "upload it with its text, or upload plain text");
        }
        return content;
    }

    /** The first heading is the headline, and no line of the body, unless the document declares another. */
    private Content content(Metadata declared) {
        if (titleLine >= 0
                && declared.title()
                        .or(() -> title)
                        .filter(lines.get(titleLine)::equalsIgnoreCase)
                        .isPresent()) {
            lines.remove(titleLine);
        }
        return new Content(String.join("\n", lines), declared.or(Metadata.NONE.withTitle(title)));
    }

    private void collectReferences() {
        for (int start = text.indexOf('['); start >= 0; start = text.indexOf("\n[", start)) {
            start += text.charAt(start) == '\n' ? 1 : 0;
            var definition = DEFINITION.matcher(line(start));
            if (definition.matches()) {
                references.add(MarkdownInline.label(definition.group(1)));
            }
        }
    }

    private void blocks() {
        for (int start = 0; start < text.length(); ) {
            var line = line(start);
            int next = start + line.length() + 1;
            var content = unquoted(line);
            var fence = FENCE.matcher(content.strip());
            if (fence.matches()) {
                flush();
                start = afterFence(next, fence);
                continue;
            }
            block(content);
            start = next;
        }
        flush();
    }

    private String line(int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private String unquoted(String line) {
        int start = 0;
        boolean marked = false;
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '>'); i++) {
            marked |= line.charAt(i) == '>';
            start = i + 1;
        }
        if (marked != quoted) {
            flush();
            quoted = marked;
        }
        return line.substring(start);
    }

    /** Where the text goes on after the fence, or, if it is never closed, after its first line. */
    private int afterFence(int start, Matcher opening) {
        var mark = Optional.ofNullable(opening.group(1)).orElseGet(() -> opening.group(2));
        if (unclosed.stream().anyMatch(mark::startsWith)) {
            return start;
        }
        for (int at = start; at < text.length(); ) {
            var line = line(at);
            at += line.length() + 1;
            var closing = line.replace('>', ' ').strip();
            if (closing.startsWith(mark) && closing.chars().allMatch(c -> c == mark.charAt(0))) {
                return at;
            }
        }
        unclosed.add(mark);
        return start;
    }

    private void block(String line) {
        var stripped = line.strip();
        var heading = HEADING.matcher(stripped);
        var bullet = BULLET.matcher(stripped);
        var number = NUMBER.matcher(stripped);
        if (stripped.isEmpty()) {
            flush();
        } else if (heading.matches()) {
            flush();
            heading(
                    Optional.ofNullable(heading.group(2)).orElse(""),
                    heading.group(1).length() == 1);
        } else if (!paragraph.isEmpty() && UNDERLINE.matcher(stripped).matches()) {
            if (stripped.startsWith("=") && paragraph.size() == 1) {
                heading(paragraph.remove(0), true);
            }
            flush();
        } else if (isRule(stripped)
                || isTableRule(stripped)
                || DEFINITION.matcher(stripped).matches()) {
            flush();
        } else if (bullet.matches()) {
            flush();
            paragraph.add("- " + bullet.group(1) + breakAtEnd(line));
        } else if (number.matches() && startsItem(number.group(1))) {
            flush();
            paragraph.add(number.group(1) + ". " + number.group(2) + breakAtEnd(line));
        } else if (stripped.startsWith("|")) {
            flush();
            paragraph.add(stripped);
            flush();
        } else {
            paragraph.add(FOOTNOTE.matcher(stripped).replaceFirst("") + breakAtEnd(line));
        }
    }

    /** Two spaces at the end of a line, which stripping takes away, end it. */
    private static String breakAtEnd(String line) {
        return line.endsWith("  ") ? "<br>" : "";
    }

    /** Within a paragraph a number other than one begins no list: it is a year that a line happens to begin with. */
    private boolean startsItem(String number) {
        return paragraph.isEmpty()
                || number.equals("1")
                || NUMBER.matcher(paragraph.get(0)).matches();
    }

    private static boolean isRule(String line) {
        char mark = line.charAt(0);
        return (mark == '*' || mark == '-' || mark == '_')
                && line.chars().allMatch(c -> c == mark || c == ' ')
                && line.chars().filter(c -> c == mark).count() >= 3;
    }

    private static boolean isTableRule(String line) {
        return line.indexOf('|') >= 0
                && line.indexOf('-') >= 0
                && line.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ');
    }

    private void heading(String marked, boolean first) {
        var plain = MarkdownInline.plain(CLOSING_MARKS.matcher(marked.strip()).replaceFirst(""), references)
                .replace('\n', ' ')
                .strip();
        if (plain.isEmpty()) {
            return;
        }
        if (first && title.isEmpty()) {
            title = Optional.of(plain);
            titleLine = lines.size();
        }
        lines.add(plain);
    }

    private void flush() {
        if (paragraph.isEmpty()) {
            return;
        }
        var joined = new StringBuilder(paragraph.get(0));
        for (int i = 1; i < paragraph.size(); i++) {
            joined.append(isWrapped(paragraph.get(i - 1), paragraph.get(i)) ? " " : "<br>")
                    .append(paragraph.get(i));
        }
        paragraph.clear();
        MarkdownInline.plain(joined.toString(), references)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
    }

    /**
     * Whether a line was broken for its width, or ended by its author. CommonMark makes a space of either; but a short line
     * (a byline, a "read also") that the next word would have fitted on is a line of its own to who cleans the text.
     */
    private boolean isWrapped(String line, String next) {
        if (Character.isLowerCase(next.codePointAt(0))) {
            return true;
        }
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return wrappedAt > 0 && line.length() <= WIDEST_WRAP && line.length() + 1 + word > wrappedAt * 0.7;
    }

    /** The width that the text is wrapped at; 0 if its lines are longer than anybody wraps them. */
    private static int wrappedAt(String text) {
        int widest = 0;
        int all = 0;
        int tooWide = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int length = end - start;
            all += length > 0 ? 1 : 0;
            tooWide += length > WIDEST_WRAP ? 1 : 0;
            widest = length > WIDEST_WRAP ? widest : Math.max(widest, length);
            start = end + 1;
        }
        return tooWide * 5 > all ? 0 : widest;
    }
}
