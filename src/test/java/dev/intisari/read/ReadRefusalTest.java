package dev.intisari.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.intisari.article.ArticleRejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text is refused with a reason and a remedy. */
class ReadRefusalTest {
    private final ArticleReader reader = new ArticleReader(10 << 20);

    @Test
    void anEmptyObject() {
        assertThat(refusal()).hasMessageContaining("empty").hasMessageContaining("0 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n", "\t \r\n", "\u00A0\u3000", "\uFEFF", "\u200B\u200B"})
    void anObjectOfWhiteSpace(String text) {
        assertThat(refusal(text.getBytes(UTF_8))).hasMessageContaining("white space");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "255044462D312E37, a PDF document",
        "504B0304140000, a zip archive or an Office document",
        "D0CF11E0A1B11AE1, an old Office document",
        "7B5C72746631, an RTF document",
        "425A6839, bzip2-compressed",
        "FD377A585A00, xz-compressed",
        "28B52FFD, zstd-compressed",
        "377ABCAF271C, a 7z archive",
        "89504E470D0A1A0A, a PNG picture",
        "FFD8FFE0, a JPEG picture",
        "474946383961, a GIF picture",
        "7F454C46, a program",
    })
    void aFileOfAKnownKindIsNamed(String firstBytes, String kind) {
        var head = java.util.HexFormat.of().parseHex(firstBytes);
        var rest = "the rest looks like text".getBytes(UTF_8);
        var content = java.util.Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, content, head.length, rest.length);

        assertThat(refusal(content)).hasMessageContaining(kind).hasMessageContaining("not text");
    }

    @Test
    void aRealZipFile() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("berita.txt"));
            zip.write("Halo".getBytes(UTF_8));
        }
        assertThat(refusal(bytes.toByteArray())).hasMessageContaining("zip");
    }

    @Test
    void randomBytes() {
        var bytes = new byte[10_000];
        new Random(20240125).nextBytes(bytes);

        assertThat(refusal(bytes)).hasMessageContaining("binary");
    }

    @Test
    void aTextFullOfControlCharacters() {
        assertThat(refusal("Halo\u0000\u0001\u0002 dunia".getBytes(UTF_8))).hasMessageContaining("binary");
    }

    /** Mainframe text in EBCDIC: a character set that nobody detects. */
    @Test
    void aTextInACharsetThatNobodyKnows() {
        var text = "Pemerintah Irak memutuskan untuk bersepakat dengan Amerika Serikat.\n".repeat(20);

        assertThat(refusal(text.getBytes(Charset.forName("IBM037")))).hasMessageContaining("not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "<html><body><script>x()</script></body></html>", "<div></div>"})
    void aPageWithoutText(String page) {
        assertThat(refusal(page.getBytes(UTF_8))).hasMessageContaining("no article text");
    }

    @Test
    void everyRefusalComesWithARemedyAndWithoutArticleText() {
        var refusal = refusal("Rahasia\u0000\u0000\u0000".getBytes(ISO_8859_1));

        assertThat(refusal.remedy()).startsWith("upload");
        assertThat(refusal.getMessage() + refusal.remedy()).doesNotContain("Rahasia");
    }

    private ArticleRejected refusal(byte... content) {
        var refusal = catchThrowableOfType(ArticleRejected.class, () -> reader.read(content));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.remedy()).isNotBlank();
        return refusal;
    }
}
