package dev.intisari.read;

/** How much a text says, in about the same unit for every script; and how its sentences end. */
final class HtmlLength {
    /** Ideographs, kana and Hangul syllables carry about as much as two to three Latin letters each. */
    private static final int LETTERS_PER_IDEOGRAPH = 2;

    /** Closing marks of a sentence: Latin, CJK, Arabic, Urdu, Devanagari, Armenian, Khmer, Burmese, Ethiopic, ellipsis. */
    private static final String SENTENCE_ENDS = ".!?…。！？｡؟۔।॥։។၊။።";

    /** What may stand behind the closing mark. */
    private static final String AFTER_THE_END = "\"'”’»›)]}」』）】》〉＂“";

    private HtmlLength() {}

    /** The length in Latin letters: characters of scripts without spaces count more. Linear, no allocation. */
    static int of(CharSequence text) {
        return of(text, 0);
    }

    /** The length of what begins at a position. */
    static int of(CharSequence text, int from) {
        int length = text.length() - from;
        for (int i = from; i < text.length(); i++) {
            if (isIdeograph(text.charAt(i))) {
                length += LETTERS_PER_IDEOGRAPH - 1;
            }
        }
        return length;
    }

    /** Whether the last sentence of the text is complete. Thai and Lao write no mark; their sentences never look complete. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (AFTER_THE_END.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Letters and digits only, in lower case: what two spellings of the same words have in common. */
    static String essence(String text) {
        var essence = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(essence::appendCodePoint);
        return essence.toString();
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2E80'
                && (c <= '\u9FFF'
                        || (c >= '\uAC00' && c <= '\uD7A3')
                        || (c >= '\uF900' && c <= '\uFAFF')
                        || (c >= '\uFF66' && c <= '\uFF9D'));
    }
}
