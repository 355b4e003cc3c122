package dev.intisari.clean;

/** What differs between writing systems, for texts in any of them. */
final class Script {
    private static final int ASCII = 0x80;
    /** Whether a character below {@link #ASCII} is a letter or a digit. */
    private static final boolean[] IN_WORD = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            IN_WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Script() {}

    /** Whether a character belongs to a script that puts no spaces between words. */
    static boolean isUnspaced(char c) {
        return c >= '\u0E00'
                && (c <= '\u0EFF'
                        || (c >= '\u1000' && c <= '\u109F')
                        || (c >= '\u1780' && c <= '\u17FF')
                        || (c >= '\u3040' && c <= '\u30FF')
                        || (c >= '\u3400' && c <= '\u9FFF')
                        || (c >= '\uF900' && c <= '\uFAFF')
                        || (c >= '\uFF66' && c <= '\uFF9F'));
    }

    /** Whether a character is part of a word: a letter, a digit or a mark on a letter. */
    static boolean isWordPart(char c) {
        if (c < ASCII) {
            return IN_WORD[c];
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether no word goes on at an offset. */
    static boolean endsWord(String text, int at) {
        return at >= text.length()
                || at == 0
                || !isWordPart(text.charAt(at))
                || !isWordPart(text.charAt(at - 1))
                || isUnspaced(text.charAt(at));
    }

    /** Whether a word, or a mark before one, begins at an offset. */
    static boolean beginsWord(String text, int at) {
        char c = text.charAt(at);
        return !Character.isWhitespace(c)
                && (at == 0 || !isWordPart(text.charAt(at - 1)) || !isWordPart(c) || isUnspaced(c));
    }

    /** A mark that ends a sentence. */
    static boolean endsSentence(char c) {
        if (c < ASCII) {
            return c == '.' || c == '!' || c == '?';
        }
        return switch (c) {
            case '…', '。', '！', '？', '।', '؟', '۔', '｡', '॥' -> true;
            default -> false;
        };
    }

    /** A mark that may follow the end of a sentence and belongs to it. */
    static boolean closes(char c) {
        if (c < ASCII) {
            return c == '"' || c == '\'' || c == ')' || c == ']';
        }
        return switch (c) {
            case '”', '’', '»', '）', '】', '」', '』', '›' -> true;
            default -> false;
        };
    }

    /** A mark that may begin a sentence. */
    static boolean opens(char c) {
        return switch (c) {
            case '"', '\'', '“', '‘', '«', '„', '「', '『', '‹', '‚' -> true;
            default -> false;
        };
    }
}
