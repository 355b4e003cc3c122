package dev.intisari.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The text within a Markdown block, without its marks. One pass: each character is written out as it comes, and a mark that
 * turns out to be one is blotted out where it stands. What turns out to be none stays.
 */
final class MarkdownInline {
    /** Stands where a mark stood; the text holds no such character. */
    private static final char BLOT = '\0';

    private static final int LONGEST_ENTITY = 32;
    private static final int LONGEST_LABEL = 300;
    private static final int DEEPEST_PARENTHESES = 32;
    private static final int LONGEST_CODE_MARK = 8;
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)\\S++|[^\\s@]++@[^\\s@]++");
    private static final Set<String> LINE_TAGS = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "td",
            "th",
            "table",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "figcaption",
            "blockquote",
            "section",
            "article",
            "center");

    private final String text;
    private final Set<String> references;
    private final StringBuilder out;
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private final Deque<Emphasis> stars = new ArrayDeque<>();
    private final Deque<Emphasis> underscores = new ArrayDeque<>();
    private final Deque<Emphasis> tildes = new ArrayDeque<>();
    private final boolean[] unclosedCode = new boolean[LONGEST_CODE_MARK + 1];
    private int position;

    private MarkdownInline(String text, Set<String> references) {
        this.text = text;
        this.references = references;
        this.out = new StringBuilder(text.length());
    }

    /**
     * An opening bracket.
     *
     * @param at where it is in the text
     * @param written where it is in what was written
     */
    private record Bracket(int at, int written, boolean image) {}

    /** A run of marks that may open emphasis: what was written from one position to another. */
    private record Emphasis(int from, int to) {}

    /**
     * The plain text of a block.
     *
     * @param references the labels of the document's link definitions
     */
    static String plain(String block, Set<String> references) {
        return new MarkdownInline(block, references).plain();
    }

    /** A label as it is compared. */
    static String label(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** A document without what browsers never show; an opening that is never closed stays as it is. */
    static String withoutCommentsAndScripts(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        int from = 0;
        var unclosed = new HashSet<String>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            var close = closingOf(text, at);
            int end = close.isEmpty() || unclosed.contains(close) ? -1 : indexOfIgnoringCase(text, close, at);
            if (end < 0) {
                unclosed.add(close);
                at++;
            } else {
                kept.append(text, from, at);
                at = end + close.length();
                from = at;
            }
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static String closingOf(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return "-->";
        }
        if (text.regionMatches(true, at, "<script", 0, 7)) {
            return "</script>";
        }
        return text.regionMatches(true, at, "<style", 0, 6) ? "</style>" : "";
    }

    private static int indexOfIgnoringCase(String text, String wanted, int from) {
        for (int i = text.indexOf(wanted.charAt(0), from); i >= 0; i = text.indexOf(wanted.charAt(0), i + 1)) {
            if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }

    private String plain() {
        while (position < text.length()) {
            char c = text.charAt(position);
            switch (c) {
                case '\\' -> escape();
                case '`' -> code();
                case '*' -> emphasis(c, stars);
                case '_' -> emphasis(c, underscores);
                case '~' -> emphasis(c, tildes);
                case '!' -> openImage();
                case '[' -> open(position, false);
                case ']' -> close();
                case '<' -> tag();
                case '&' -> entity();
                default -> write(1);
            }
        }
        var plain = new StringBuilder(out.length());
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) != BLOT) {
                plain.append(out.charAt(i));
            }
        }
        return SPACES.matcher(plain).replaceAll(" ");
    }

    private void write(int length) {
        out.append(text, position, position + length);
        position += length;
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    private int run(char mark) {
        int end = position;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - position;
    }

    private void escape() {
        if (position + 1 == text.length() || text.startsWith("\\<br>", position)) {
            position++;
        } else if (ESCAPABLE.indexOf(at(position + 1)) >= 0) {
            position++;
            write(1);
        } else {
            write(1);
        }
    }

    private void code() {
        int length = run('`');
        int end = length > LONGEST_CODE_MARK || unclosedCode[length] ? -1 : closingCode(length);
        if (end < 0) {
            write(length);
            return;
        }
        position += length;
        write(end - position);
        position += length;
    }

    private int closingCode(int length) {
        int i = text.indexOf('`', position + length);
        while (i >= 0) {
            int end = i;
            while (at(end) == '`') {
                end++;
            }
            if (end - i == length) {
                return i;
            }
            i = text.indexOf('`', end);
        }
        unclosedCode[length] = true;
        return -1;
    }

    /** CommonMark's flanking rules, but figures and words with a mark inside (2*3*4, snake_case) keep it. */
    private void emphasis(char mark, Deque<Emphasis> openers) {
        int length = run(mark);
        char before = at(position - 1);
        char after = at(position + length);
        boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean figures = Character.isDigit(before) && Character.isDigit(after);
        boolean left = !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before));
        boolean right = !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after));
        boolean opens = left && !figures && !(within && (mark == '_' || length == 1));
        boolean closes = right && !figures && !(within && mark == '_');
        if (mark == '~' && length != 2) {
            write(length);
            return;
        }
        int from = out.length();
        write(length);
        int to = out.length();
        while (closes && from < to && !openers.isEmpty()) {
            var opener = openers.pop();
            int matched = Math.min(opener.to() - opener.from(), to - from);
            blot(opener.to() - matched, opener.to());
            blot(from, from + matched);
            from += matched;
            if (opener.to() - matched > opener.from()) {
                openers.push(new Emphasis(opener.from(), opener.to() - matched));
            }
        }
        if (opens && from < to) {
            openers.push(new Emphasis(from, to));
        }
    }

    private void blot(int from, int to) {
        for (int i = from; i < to; i++) {
            out.setCharAt(i, BLOT);
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !isSpace(c);
    }

    private void openImage() {
        if (at(position + 1) == '[') {
            write(1);
            open(position, true);
        } else {
            write(1);
        }
    }

    private void open(int at, boolean image) {
        brackets.push(new Bracket(at, out.length(), image));
        write(1);
    }

    private void close() {
        if (brackets.isEmpty()) {
            write(1);
            return;
        }
        var bracket = brackets.pop();
        int end = endOfTarget(bracket);
        if (end < 0) {
            write(1);
            return;
        }
        if (bracket.image()) {
            forgetFrom(bracket.written() - 1);
        } else if (isFootnote(bracket)) {
            forgetFrom(bracket.written());
        } else {
            out.setCharAt(bracket.written(), BLOT);
        }
        position = end;
    }

    private boolean isFootnote(Bracket bracket) {
        return at(bracket.at() + 1) == '^' && position > bracket.at() + 2;
    }

    /** Takes back what was written, and what would blot it out. */
    private void forgetFrom(int written) {
        out.setLength(written);
        for (var openers : List.of(stars, underscores, tildes)) {
            while (!openers.isEmpty() && openers.element().to() > written) {
                openers.pop();
            }
        }
    }

    /** Where the text goes on if a link or an image ends at this bracket; -1 if none does. */
    private int endOfTarget(Bracket bracket) {
        int next = position + 1;
        if (at(next) == '(') {
            int end = endOfAddress(next + 1);
            if (end >= 0) {
                return end;
            }
        }
        if (isFootnote(bracket)) {
            return next;
        }
        if (references.isEmpty()) {
            return -1;
        }
        if (at(next) == '[') {
            int end = text.indexOf(']', next);
            if (end >= 0 && end - next <= LONGEST_LABEL) {
                var label = text.substring(next + 1, end);
                if (label.isBlank() ? isDefined(bracket) : references.contains(label(label))) {
                    return end + 1;
                }
            }
        }
        return isDefined(bracket) ? next : -1;
    }

    private boolean isDefined(Bracket bracket) {
        return position - bracket.at() <= LONGEST_LABEL
                && references.contains(label(text.substring(bracket.at() + 1, position)));
    }

    private int endOfAddress(int start) {
        int i = skipSpaces(start);
        if (at(i) == '<') {
            do {
                i++;
            } while (i < text.length() && at(i) != '>' && at(i) != '<');
            if (at(i) != '>') {
                return -1;
            }
            i++;
        } else {
            int depth = 0;
            while (i < text.length() && !isSpace(at(i)) && (at(i) != ')' || depth > 0)) {
                depth += at(i) == '(' ? 1 : at(i) == ')' ? -1 : 0;
                if (depth > DEEPEST_PARENTHESES) {
                    return -1;
                }
                i++;
            }
        }
        int title = skipSpaces(i);
        if (title > i && "\"'(".indexOf(at(title)) >= 0 && title < text.length()) {
            char quote = at(title) == '(' ? ')' : at(title);
            int end = text.indexOf(quote, title + 1);
            if (end < 0) {
                return -1;
            }
            title = skipSpaces(end + 1);
        }
        return title < text.length() && at(title) == ')' ? title + 1 : -1;
    }

    private int skipSpaces(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** A tag is dropped, an address in angle brackets kept; any other bracket is text. */
    private void tag() {
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        char first = at(position + 1) == '/' ? at(position + 2) : at(position + 1);
        var inside = at(end) == '>' ? text.substring(position + 1, end) : "";
        if (ADDRESS.matcher(inside).matches()) {
            out.append(inside);
            position = end + 1;
        } else if (!inside.isEmpty() && (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z')) {
            if (LINE_TAGS.contains(tagName(inside))) {
                out.append('\n');
            }
            position = end + 1;
        } else {
            write(1);
        }
    }

    private static String tagName(String inside) {
        int start = inside.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        return inside.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void entity() {
        int end = position + 1;
        while (end < text.length() && end - position < LONGEST_ENTITY && isEntityPart(text.charAt(end))) {
            end++;
        }
        if (at(end) == ';') {
            out.append(Parser.unescapeEntities(text.substring(position, end + 1), false)
                    .replace(BLOT, ' '));
            position = end + 1;
        } else {
            write(1);
        }
    }

    private static boolean isEntityPart(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
