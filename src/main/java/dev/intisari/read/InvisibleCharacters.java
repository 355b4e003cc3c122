package dev.intisari.read;

import java.util.Optional;

/**
 * Characters that a reader cannot see but a program would obey or stumble over: control characters, zero-width marks,
 * bidirectional controls, tag characters (<a href="https://unicode.org/reports/tr36/">Unicode TR 36</a>). White space becomes plain
 * and line ends {@code \n}; half a surrogate pair becomes U+FFFD.
 */
final class InvisibleCharacters {
    private static final char NEXT_LINE = '\u0085';
    private static final char REPLACEMENT = '\uFFFD';

    private InvisibleCharacters() {}

    /** The text without them; the same string if it holds none. One pass. */
    static String remove(String text) {
        int clean = cleanUntil(text);
        return clean == text.length() ? text : removeFrom(clean, text);
    }

    /** The same of what may be no text at all: none if it is binary. One pass if it is clean. */
    static Optional<String> removeUnlessBinary(String text) {
        int clean = cleanUntil(text);
        if (clean == text.length()) {
            return Optional.of(text);
        }
        return isBinary(clean, text) ? Optional.empty() : Optional.of(removeFrom(clean, text));
    }

    private static int cleanUntil(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a character needs no closer look: nearly all do not. */
    private static boolean isPlain(char c) {
        if (c < '\u007F') {
            return c >= ' ' || c == '\n';
        }
        return c > '\u00A0' && c < '\u034F' && c != '\u00AD'
                || c > '\u034F' && c < '\u115F' && c != '\u061C'
                || c > '\u200F' && c < '\u2028'
                || c > '\u206F' && c < '\u3164' && c != '\u3000'
                || c > '\u3164' && c < '\uD800'
                || c > '\uFEFF' && c < '\uFFF9';
    }

    private static String removeFrom(int start, String text) {
        var visible = new StringBuilder(text.length());
        int copied = 0;
        boolean afterReturn = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) && !(afterReturn && c == '\n')) {
                afterReturn = false;
                continue;
            }
            visible.append(text, copied, i);
            int point = text.codePointAt(i);
            if (isLineEnd(point)) {
                visible.append(afterReturn && c == '\n' ? "" : "\n");
                afterReturn = c == '\r';
            } else if (!isInvisible(point)) {
                visible.appendCodePoint(isSpace(point) ? ' ' : isHalf(point) ? REPLACEMENT : point);
                afterReturn = false;
            }
            i += Character.charCount(point) - 1;
            copied = i + 1;
        }
        return visible.append(text, copied, text.length()).toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(int c) {
        return c == '\t'
                || c == '\u000B'
                || c == '\f'
                || c == '\u00A0'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /** Zero-width joiner and non-joiner (U+200C, U+200D) stay: Indic and Arabic scripts and emoji are spelt with them. */
    private static boolean isInvisible(int c) {
        return isControl(c) && c != '\t' && c != '\u000B' && c != '\f'
                || c == 0x00AD
                || c == 0x034F
                || c == 0x061C
                || c == 0x115F
                || c == 0x1160
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x3164
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0x1D173 && c <= 0x1D17A
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static boolean isControl(int c) {
        return c < ' ' || c >= 0x7F && c < 0xA0;
    }

    /** More than one control or replacement character in a hundred: no newsroom writes that. */
    private static boolean isBinary(int start, String text) {
        int odd = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            // Tab to carriage return, and the separators U+001C to U+001F, are white space.
            if (c < '\u001C'
                    ? c < '\t' || c > '\r'
                    : c >= '\u007F' && (c < '\u00A0' && c != NEXT_LINE || c == REPLACEMENT)) {
                odd++;
            }
        }
        return odd * 100L > text.length();
    }
}
