package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Optional;

/**
 * Finds UTF-16 without a byte order mark in any script: bytes that no other text holds, and nearly every character, in one
 * of the two byte orders, of one script or of those that stand in every text.
 */
final class UnmarkedUtf16 {
    private static final int SAMPLE = 16 * 1024;
    /** Of the bytes, one in so many is a control character or 0xFF; in UTF-16 spaces, line ends and letters bring them. */
    private static final int ODD_ONE_IN = 100;

    private static final double MOST_PRINTABLE = 0.85;
    private static final double PLAUSIBLE = 0.9;
    /** Read in the wrong order, Western text looks Chinese; then its spaces and line ends decide. */
    private static final double CLEARLY_BETTER = 0.1;

    private UnmarkedUtf16() {}

    static Optional<Charset> detect(byte[] content) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        if (length < 4 || !hasOddBytes(content, length)) {
            return Optional.empty();
        }
        var little = Reading.of(content, length, UTF_16LE);
        var big = Reading.of(content, length, UTF_16BE);
        var better = little.isBetterThan(big) ? little : big;
        return better.plausible() >= PLAUSIBLE ? Optional.of(better.charset()) : Optional.empty();
    }

    /** Text of one byte a letter that has a few control characters is something else, and mostly printable. */
    private static boolean hasOddBytes(byte[] content, int length) {
        int odd = 0;
        int printable = 0;
        for (int i = 0; i < length; i++) {
            byte b = content[i];
            if (b >= ' ' && b < 0x7F || b >= '\t' && b <= '\r') {
                printable++;
            } else if (b >= -1) {
                odd++;
            }
        }
        return odd * ODD_ONE_IN >= length && printable < MOST_PRINTABLE * length;
    }

    /**
     * The sample in one byte order.
     *
     * @param plausible share of its characters that one text may hold together
     * @param ascii how many are of ASCII
     */
    private record Reading(Charset charset, double plausible, int ascii) {
        static Reading of(byte[] content, int length, Charset charset) {
            var text = new String(content, 0, length, charset);
            var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
            int common = 0;
            int ascii = 0;
            int all = 0;
            for (int i = 0; i < text.length(); all++) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (c < 0x80) {
                    boolean printable = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
                    ascii += printable ? 1 : 0;
                } else if (standsInEveryText(c)) {
                    common++;
                } else if (isWritten(c)) {
                    letters.merge(script(c), 1, Integer::sum);
                }
            }
            int main = letters.values().stream().max(Integer::compare).orElse(0);
            return new Reading(charset, (ascii + common + main) / (double) all, ascii);
        }

        boolean isBetterThan(Reading other) {
            return Math.abs(plausible - other.plausible) > CLEARLY_BETTER
                    ? plausible > other.plausible
                    : ascii > other.ascii;
        }

        private static boolean isWritten(int c) {
            int type = Character.getType(c);
            return Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }

        /** Accented Latin, punctuation of the world, currencies, full-width forms, emoji. */
        private static boolean standsInEveryText(int c) {
            return c >= 0xA0 && c <= 0x17F
                    || c >= 0x2000 && c <= 0x206F
                    || c >= 0x20A0 && c <= 0x214F
                    || c >= 0x3000 && c <= 0x303F
                    || c >= 0xFF01 && c <= 0xFFEF
                    || c >= 0x1F000 && c <= 0x1FAFF
                    || c == 0x060C
                    || c == 0x061B
                    || c == 0x061F
                    || c >= 0x0660 && c <= 0x0669
                    || c == 0x0964
                    || c == 0x0E3F
                    || c == 0x0640;
        }

        /** Chinese, Japanese and Korean mix scripts. */
        private static UnicodeScript script(int c) {
            var script = UnicodeScript.of(c);
            return switch (script) {
                case HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> UnicodeScript.HAN;
                default -> script;
            };
        }
    }
}
