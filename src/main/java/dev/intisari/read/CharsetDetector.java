package dev.intisari.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of a text: byte order mark, zero bytes where UTF-16 puts them, valid UTF-8, a declaration in
 * the text (HTML, XML), statistics, and at last Windows-1252, in which every Western text can at least be read.
 */
final class CharsetDetector {
    /** The WHATWG Encoding Standard reads ISO-8859-1 as Windows-1252, and so does every browser. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int DECLARATION_WITHIN = 2048;
    private static final int SAMPLE = 64 * 1024;
    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private CharsetDetector() {}

    /** A character set and how many bytes of mark precede the text. */
    record Detected(Charset charset, int markLength) {
        /** The text; malformed bytes become U+FFFD. */
        String decode(byte[] content) {
            return new String(content, markLength, content.length - markLength, charset);
        }

        String name() {
            return charset.name();
        }
    }

    static Detected detect(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new Detected(UTF_8, 3);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new Detected(UTF_16LE, 2);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new Detected(UTF_16BE, 2);
        }
        return new Detected(unmarked(content), 0);
    }

    private static Charset unmarked(byte[] content) {
        return utf16(content)
                .or(() -> isUtf8(content) ? Optional.of(UTF_8) : Optional.empty())
                .or(() -> declared(content))
                .or(() -> statistical(content))
                .map(charset -> charset.equals(ISO_8859_1) ? WINDOWS_1252 : charset)
                .orElse(WINDOWS_1252);
    }

    /** Western text in UTF-16 has a zero in nearly every second byte. */
    private static Optional<Charset> utf16(byte[] content) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += content[i] == 0 ? 1 : 0;
            oddZeros += content[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs > 1 && oddZeros > pairs * 0.7 && evenZeros < pairs * 0.1) {
            return Optional.of(UTF_16LE);
        }
        if (pairs > 1 && evenZeros > pairs * 0.7 && oddZeros < pairs * 0.1) {
            return Optional.of(UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean isUtf8(byte[] content) {
        try {
            UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> declared(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, DECLARATION_WITHIN), ISO_8859_1);
        var declaration = DECLARATION.matcher(head);
        // A wrong claim to be Unicode is common; the bytes have already shown that it is not.
        return head.stripLeading().startsWith("<") && declaration.find()
                ? charsetNamed(declaration.group(1))
                        .filter(charset -> !charset.name().startsWith("UTF"))
                : Optional.empty();
    }

    private static Optional<Charset> statistical(byte[] content) {
        var detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, SAMPLE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetDetector::charsetNamed);
    }

    private static Optional<Charset> charsetNamed(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
