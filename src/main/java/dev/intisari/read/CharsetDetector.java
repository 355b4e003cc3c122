package dev.intisari.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of a text and decodes it: byte order mark, UTF-16 by its looks, valid UTF-8, a declaration in
 * the text (HTML, XML), statistics, and at last Windows-1252, in which every Western text can at least be read.
 */
final class CharsetDetector {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int SAMPLE = 64 * 1024;
    private static final Pattern META_CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING =
            Pattern.compile("encoding\\s*=\\s*[\"']\\s*([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final char ESCAPE = '\u001B';

    private CharsetDetector() {}

    /** A text and the character set that it was in; malformed bytes have become U+FFFD. */
    record Decoded(String text, Charset charset) {}

    static Decoded decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return decoded(content, 3, UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE, 0, 0)) {
            return decoded(content, 4, UTF_32LE);
        }
        if (startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return decoded(content, 4, UTF_32BE);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return decoded(content, 2, UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return decoded(content, 2, UTF_16BE);
        }
        return unmarked(content);
    }

    private static Decoded unmarked(byte[] content) {
        var utf16 = UnmarkedUtf16.detect(content);
        if (utf16.isPresent()) {
            return decoded(content, 0, utf16.get());
        }
        var utf8 = new String(content, UTF_8);
        if (utf8.indexOf('\uFFFD') < 0 || isUtf8(content)) {
            return escaped(utf8, content)
                    .map(charset -> decoded(content, 0, charset))
                    .orElseGet(() -> new Decoded(utf8, UTF_8));
        }
        return decoded(
                content, 0, declared(content).or(() -> statistical(content)).orElse(WINDOWS_1252));
    }

    private static Decoded decoded(byte[] content, int markLength, Charset charset) {
        return new Decoded(new String(content, markLength, content.length - markLength, charset), charset);
    }

    /** ISO 2022 (Japanese, Korean, Chinese mail) looks like ASCII with escape sequences. */
    private static Optional<Charset> escaped(String text, byte[] content) {
        return text.indexOf(ESCAPE) < 0
                ? Optional.empty()
                : statistical(content).filter(charset -> charset.name().startsWith("ISO-2022"));
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

    /** What a page says of itself. A wrong claim to be Unicode is common; the bytes have already shown that it is not. */
    private static Optional<Charset> declared(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, SAMPLE), ISO_8859_1);
        int start = head.length() - head.stripLeading().length();
        if (!head.startsWith("<", start)) {
            return Optional.empty();
        }
        var xml = head.startsWith("<?xml", start) ? named(XML_ENCODING, tag(head, start)) : Optional.<Charset>empty();
        return xml.or(() -> declaredInMeta(head, start));
    }

    /** As browsers do, the first meta element that names one, outside comments; but not only in the first kilobyte. */
    private static Optional<Charset> declaredInMeta(String head, int start) {
        for (int i = start; i >= 0; i = head.indexOf('<', i)) {
            if (head.startsWith("<!--", i)) {
                int end = head.indexOf("-->", i + 2);
                if (end < 0) {
                    return Optional.empty();
                }
                i = end;
            } else if (head.regionMatches(true, i, "<meta", 0, 5)) {
                var tag = tag(head, i);
                var charset = named(META_CHARSET, tag);
                if (charset.isPresent()) {
                    return charset;
                }
                i += tag.length();
            } else {
                i++;
            }
        }
        return Optional.empty();
    }

    private static String tag(String head, int start) {
        int end = head.indexOf('>', start);
        return head.substring(start, end < 0 ? head.length() : end);
    }

    private static Optional<Charset> named(Pattern declaration, String tag) {
        var name = declaration.matcher(tag);
        return name.find()
                ? CharsetLabels.charset(name.group(1))
                        .filter(charset -> !charset.name().startsWith("UTF"))
                : Optional.empty();
    }

    private static Optional<Charset> statistical(byte[] content) {
        var detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, SAMPLE));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetLabels::charset);
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
