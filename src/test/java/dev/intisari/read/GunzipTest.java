package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Sha256;
import dev.intisari.article.SourceText.Format;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed is read as what it holds, within limits. */
class GunzipTest {
    private static final String ARTICLE = "Harga beras naik 12 persen di tiga kota pada bulan Januari.";
    private static final int MAX_BYTES = 4 << 20;

    private final ArticleReader reader = new ArticleReader(MAX_BYTES);

    @Test
    void isReadAsWhatItHolds() {
        var packed = Gzip.of(ARTICLE);

        var source = reader.read(packed);

        assertThat(source.text()).isEqualTo(ARTICLE);
        assertThat(source.gzipped()).isTrue();
        assertThat(source.format()).isEqualTo(Format.TEXT);
        assertThat(source.charset()).isEqualTo("UTF-8");
    }

    @Test
    void theReceiptsFiguresAreOfTheObjectNotOfItsContent() {
        var packed = Gzip.of(ARTICLE);

        assertThat(reader.read(packed).bytes()).isEqualTo(packed.length);
        assertThat(reader.read(packed).sha256()).isEqualTo(Sha256.of(packed));
    }

    @Test
    void whatIsNotCompressedSaysSo() {
        assertThat(reader.read(ARTICLE).gzipped()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HTML | <html><body><p>%s</p></body></html>",
                "JSON | {\"body\": \"%s\"}",
                "MARKDOWN | ## Sub **satu** [dua](https://x.id) %s",
            })
    void everyFormatMayBeCompressed(Format format, String document) {
        var source = reader.read(Gzip.of(document.formatted(ARTICLE)));

        assertThat(source.format()).isEqualTo(format);
        assertThat(source.text()).contains(ARTICLE);
    }

    @Test
    void everyCharacterSetMayBeCompressed() {
        assertThat(reader.read(Gzip.of(ARTICLE.getBytes(java.nio.charset.StandardCharsets.UTF_16LE)))
                        .text())
                .isEqualTo(ARTICLE);
    }

    @Test
    void severalMembersAreOneText() {
        var members = Gzip.joined(Gzip.of("Satu. "), Gzip.of("Dua. "), Gzip.of("Tiga."));

        assertThat(reader.read(members).text()).isEqualTo("Satu. Dua. Tiga.");
    }

    @Test
    void aHeaderMayHaveEveryField() {
        var plain = Gzip.of(ARTICLE);
        var fields = new byte[] {31, -117, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 'a', 'b', 'n', 0, 'c', 0, 1, 2};

        assertThat(reader.read(Gzip.joined(fields, Arrays.copyOfRange(plain, 10, plain.length)))
                        .text())
                .isEqualTo(ARTICLE);
    }

    @Test
    void paddingAfterTheEndIsIgnored() {
        assertThat(reader.read(Gzip.joined(Gzip.of(ARTICLE), new byte[512])).text())
                .isEqualTo(ARTICLE);
    }

    @Test
    void cutShortAnywhereItIsRefused() {
        var packed = Gzip.joined(Gzip.of("Satu. "), Gzip.of(ARTICLE));
        int first = Gzip.of("Satu. ").length;

        for (int length = 2; length < packed.length; length++) {
            // Cut right behind the first member, or one byte later, nothing shows that there was more.
            if (length != first && length != first + 1) {
                assertThat(refusal(Arrays.copyOf(packed, length)))
                        .hasMessageContaining("cut short after " + length + " bytes");
            }
        }
    }

    @Test
    void aChangedByteIsFoundByItsChecksum() {
        var packed = Gzip.of(ARTICLE);
        packed[packed.length - 5] ^= 1;

        assertThat(refusal(packed)).hasMessageContaining("damaged").hasMessageContaining("checksum");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aHeaderThatIsNoneIsRefused(int position) {
        var packed = Gzip.of(ARTICLE);
        packed[position] = -1;

        assertThat(refusal(packed)).hasMessageContaining("damaged").hasMessageContaining("header");
    }

    @Test
    void aLaterMemberThatIsDamagedIsNotLeftOut() {
        assertThat(refusal(Gzip.joined(Gzip.of("Satu."), new byte[] {31, -117, 7, 0, 0, 0, 0, 0, 0, 0})))
                .hasMessageContaining("damaged");
    }

    @Test
    void gzipWithinGzipIsRefused() {
        assertThat(refusal(Gzip.of(Gzip.of(ARTICLE)))).hasMessageContaining("gzip within gzip");
    }

    @Test
    void nothingWithinIsRefused() {
        assertThat(refusal(Gzip.of(""))).hasMessageContaining("empty");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"%PDF-1.7, a PDF document", "{\\rtf1, an RTF document"})
    void anotherKindWithinIsNamed(String start, String kind) {
        assertThat(refusal(Gzip.of(start + "the rest"))).hasMessageContaining("unpacked, is " + kind);
    }

    @Test
    void anOfficeDocumentWithinIsRefused() throws java.io.IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertThat(refusal(Gzip.of(bytes.toByteArray()))).hasMessageContaining("Office");
    }

    @Test
    void aTarArchiveWithinIsRefused() {
        var header = new byte[512];
        System.arraycopy("berita.txt".getBytes(UTF_8), 0, header, 0, 10);
        System.arraycopy("ustar".getBytes(UTF_8), 0, header, 257, 5);

        assertThat(refusal(Gzip.of(
                        Gzip.joined(header, (ARTICLE + "\n").repeat(1000).getBytes(UTF_8)))))
                .hasMessageContaining("a tar archive");
    }

    @Test
    void whatUnpacksToMoreThanTheLimitIsRefused() {
        var large = new byte[MAX_BYTES + 1];
        new Random(1).nextBytes(large);

        assertThat(refusal(Gzip.of(large))).hasMessageContaining(MAX_BYTES + " bytes");
    }

    @Test
    void whatUnpacksToTheLimitIsRead() {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() < MAX_BYTES) {
            text.append((char) ('a' + random.nextInt(26)));
        }

        assertThat(reader.read(Gzip.of(text.toString())).text()).hasSize(MAX_BYTES);
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() {
        var bomb = Gzip.of(new byte[3 << 20]);

        assertThat(bomb.length).isLessThan(4000);
        assertThat(refusal(bomb)).hasMessageContaining("200 times").hasMessageContaining(bomb.length + " bytes");
    }

    @Test
    void manySmallBombsInOneObjectAreOneBomb() {
        var member = Gzip.of(new byte[300_000]);
        var bomb = new byte[0];
        for (int i = 0; i < 12; i++) {
            bomb = Gzip.joined(bomb, member);
        }

        assertThat(refusal(bomb)).hasMessageContaining("200 times");
    }

    @Test
    void underAMegabyteARatioIsNoReason() {
        assertThat(reader.read(Gzip.of("halo ".repeat(100_000))).text()).hasSize(500_000);
    }

    private ArticleRejected refusal(byte[] content) {
        var refusal = catchThrowableOfType(ArticleRejected.class, () -> reader.read(content));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.remedy()).isNotBlank();
        return refusal;
    }
}
