package dev.intisari.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {
    private final ArticleReader reader = new ArticleReader(10 << 20);

    @ParameterizedTest(name = "U+{0} {1}")
    @CsvSource({
        "00AD, soft hyphen",
        "180E, Mongolian vowel separator",
        "200B, zero-width space",
        "200E, left-to-right mark",
        "200F, right-to-left mark",
        "202A, left-to-right embedding",
        "202B, right-to-left embedding",
        "202C, pop directional formatting",
        "202D, left-to-right override",
        "202E, right-to-left override",
        "2060, word joiner",
        "2062, invisible times",
        "2066, left-to-right isolate",
        "2069, pop directional isolate",
        "FEFF, zero-width no-break space",
        "E0001, language tag",
        "E0041, tag A",
        "E007F, cancel tag",
    })
    void isRemoved(String codePoint, String unusedName) {
        var invisible = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(read("Irak dan " + invisible + "AS")).isEqualTo("Irak dan AS");
    }

    @ParameterizedTest(name = "U+{0} {1}")
    @CsvSource({
        "0009, tab",
        "000B, line tabulation",
        "000C, form feed",
        "00A0, no-break space",
        "1680, Ogham space",
        "2003, em space",
        "2009, thin space",
        "202F, narrow no-break space",
        "205F, mathematical space",
        "3000, ideographic space",
    })
    void whiteSpaceBecomesASpace(String codePoint, String unusedName) {
        assertThat(read("Irak" + Character.toString(Integer.parseInt(codePoint, 16)) + "dan AS"))
                .isEqualTo("Irak dan AS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
    void everyLineEndBecomesANewline(String lineEnd) {
        assertThat(read("satu" + lineEnd + "dua" + lineEnd)).isEqualTo("satu\ndua\n");
    }

    @Test
    void anEmptyLineStaysEmpty() {
        assertThat(read("satu\r\n\r\ndua")).isEqualTo("satu\n\ndua");
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "क्\u200Dष", "👩\u200D🚀", "naïve – “é”"})
    void whatAScriptIsSpeltWithStays(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    private String read(String text) {
        return reader.read(text).text();
    }
}
