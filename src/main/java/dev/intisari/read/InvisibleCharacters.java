package dev.intisari.read;

import java.util.regex.Pattern;

/**
 * Characters that a reader cannot see but a program would obey or stumble over: control characters, zero-width marks,
 * bidirectional controls, tag characters (<a href="https://unicode.org/reports/tr36/">Unicode TR 36</a>). White space becomes plain
 * and line ends {@code \n}.
 */
final class InvisibleCharacters {
    /** Zero-width joiner and non-joiner (U+200C, U+200D) stay: Indic and Arabic scripts and emoji are spelt with them. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFF9-\\uFFFB\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]");

    private static final Pattern SPACES =
            Pattern.compile("[\\t\\u000B\\f\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private InvisibleCharacters() {}

    static String remove(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return LINE_ENDS.matcher(SPACES.matcher(visible).replaceAll(" ")).replaceAll("\n");
    }
}
