package dev.intisari.read;

import java.util.EnumSet;
import java.util.regex.Pattern;

/**
 * Tells Markdown from plain text, on clear evidence only: two kinds of signs, or three of one, and at least one that plain
 * text does not have. A plain text taken for Markdown could lose characters; Markdown taken for plain text keeps its marks.
 */
final class MarkdownSigns {
    private static final int WITHIN = 64 * 1024;
    private static final int LONGEST_LINK_TEXT = 300;
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]\\n]{0,300}\\]\\(<?(?:https?://|/|www\\.|#)");
    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\[\\]\\n]{1,100}\\]:\\s+<?https?://");

    private enum Sign {
        HEADING,
        UNDERLINE,
        LINK,
        IMAGE,
        BOLD,
        QUOTE,
        FENCE,
        LIST_OF_LINKS;

        /** Quote marks and underlines stand in plain text, too. */
        boolean isStrong() {
            return this != UNDERLINE && this != QUOTE;
        }
    }

    private final String text;
    private final int end;
    private final EnumSet<Sign> kinds = EnumSet.noneOf(Sign.class);
    private int count;

    private MarkdownSigns(String text) {
        this.text = text;
        this.end = Math.min(text.length(), WITHIN);
    }

    static boolean suffice(String text) {
        var signs = new MarkdownSigns(text);
        signs.findInLines();
        signs.findLinks();
        signs.findBold();
        return signs.kinds.stream().anyMatch(Sign::isStrong) && (signs.kinds.size() > 1 || signs.count > 2);
    }

    private void add(Sign sign) {
        kinds.add(sign);
        count++;
    }

    private void findInLines() {
        boolean afterText = false;
        for (int start = 0; start < end; ) {
            int lineEnd = text.indexOf('\n', start);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            int first = start;
            while (first < lineEnd && first < start + 4 && text.charAt(first) == ' ') {
                first++;
            }
            if (first < lineEnd) {
                findInLine(first, lineEnd, afterText);
            }
            afterText = first < lineEnd && Character.isLetterOrDigit(text.charAt(first));
            start = lineEnd + 1;
        }
    }

    private void findInLine(int first, int lineEnd, boolean afterText) {
        switch (text.charAt(first)) {
            case '#' -> {
                int level = run(first, lineEnd);
                if (level <= 6 && isSpace(first + level) && first + level + 1 < lineEnd) {
                    add(Sign.HEADING);
                }
            }
            case '=', '-' -> {
                int length = run(first, lineEnd);
                if (afterText && length >= 3 && first + length == lineEnd) {
                    add(Sign.UNDERLINE);
                } else if (length == 1) {
                    listOfLinks(first, lineEnd);
                }
            }
            case '*', '+' -> listOfLinks(first, lineEnd);
            case '>' -> {
                if (isSpace(first + 1)) {
                    add(Sign.QUOTE);
                }
            }
            case '`', '~' -> {
                if (run(first, lineEnd) >= 3) {
                    add(Sign.FENCE);
                }
            }
            case '[' -> {
                if (begins(DEFINITION, first)) {
                    add(Sign.LINK);
                }
            }
            default -> {}
        }
    }

    private void listOfLinks(int first, int lineEnd) {
        if (isSpace(first + 1) && first + 2 < lineEnd && text.charAt(first + 2) == '[' && begins(LINK, first + 2)) {
            add(Sign.LIST_OF_LINKS);
        }
    }

    private boolean begins(Pattern pattern, int position) {
        return pattern.matcher(text).region(position, text.length()).lookingAt();
    }

    private boolean isSpace(int position) {
        return position < text.length() && text.charAt(position) == ' ';
    }

    private int run(int first, int lineEnd) {
        int i = first;
        while (i < lineEnd && text.charAt(i) == text.charAt(first)) {
            i++;
        }
        return i - first;
    }

    /** From each {@code ](} back to its bracket. */
    private void findLinks() {
        for (int at = text.indexOf("]("); at >= 0 && at < end; at = text.indexOf("](", at + 2)) {
            int open = at;
            while (open >= 0 && at - open <= LONGEST_LINK_TEXT && text.charAt(open) != '[') {
                open--;
            }
            if (open < 0 || text.charAt(open) != '[') {
                continue;
            }
            boolean image = open > 0 && text.charAt(open - 1) == '!';
            if (begins(LINK, open)) {
                add(image ? Sign.IMAGE : Sign.LINK);
            }
        }
    }

    private void findBold() {
        for (int open = text.indexOf("**"); open >= 0 && open < end; ) {
            int close = text.indexOf("**", open + 2);
            if (close < 0) {
                return;
            }
            boolean bold = close - open > 2
                    && close - open < 500
                    && !Character.isWhitespace(text.charAt(open + 2))
                    && text.charAt(open + 2) != '*'
                    && !Character.isWhitespace(text.charAt(close - 1))
                    && text.substring(open, close).indexOf('\n') < 0;
            if (bold) {
                add(Sign.BOLD);
            }
            open = bold ? text.indexOf("**", close + 2) : close;
        }
    }
}
