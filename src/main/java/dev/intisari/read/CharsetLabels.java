package dev.intisari.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of character sets as pages use them. Where the JDK does not know a label, or means less by it than browsers do,
 * the <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG Encoding Standard</a> decides.
 */
final class CharsetLabels {
    private static final Map<String, String> WHATWG = labels(
            "UTF-8: unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8",
            "windows-1252: ansi_x3.4-1968 ascii cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591"
                    + " iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252",
            "windows-1254: csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5"
                    + " x-cp1254",
            "windows-1250: x-cp1250",
            "windows-1251: x-cp1251",
            "windows-1253: x-cp1253",
            "windows-1255: x-cp1255",
            "windows-1256: x-cp1256",
            "windows-1257: x-cp1257",
            "windows-1258: x-cp1258",
            "ISO-8859-6: asmo-708 iso-8859-6-e iso-8859-6-i",
            "ISO-8859-7: sun_eu_greek",
            "ISO-8859-8: iso-8859-8-e iso-8859-8-i logical visual csiso88598e csiso88598i",
            "x-windows-874: dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 tis620 windows-874",
            "KOI8-R: koi koi8 koi8_r",
            "KOI8-U: koi8-ru",
            "x-MacRoman: macintosh mac x-mac-roman csmacintosh",
            "x-MacCyrillic: x-mac-cyrillic x-mac-ukrainian",
            "GB18030: gbk x-gbk gb2312 gb_2312 gb_2312-80 csgb2312 csiso58gb231280 chinese iso-ir-58 euc-cn",
            "Big5-HKSCS: big5 big5-hkscs cn-big5 csbig5 x-x-big5",
            "windows-31j: shift_jis shift-jis sjis x-sjis ms_kanji ms932 csshiftjis windows-31j",
            "EUC-JP: x-euc-jp cseucpkdfmtjapanese",
            "x-windows-949: euc-kr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 iso-ir-149 csksc56011987"
                    + " windows-949");

    private CharsetLabels() {}

    /** The character set of a label; none if nobody knows it. */
    static Optional<Charset> charset(String label) {
        try {
            return Optional.of(Charset.forName(WHATWG.getOrDefault(label.toLowerCase(Locale.ROOT), label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> labels(String... lines) {
        var charsets = new HashMap<String, String>();
        for (var line : lines) {
            int colon = line.indexOf(": ");
            for (var label : line.substring(colon + 2).split(" ", -1)) {
                charsets.put(label, line.substring(0, colon));
            }
        }
        return Map.copyOf(charsets);
    }
}
