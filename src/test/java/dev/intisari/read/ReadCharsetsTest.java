package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.intisari.article.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a text can come encoded. */
class ReadCharsetsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String INDONESIAN =
            "Presiden berkata “harga sembako naik 5–7 persen” di Jakarta… Bantuan senilai €2 juta dikirim ke daerah.";
    private static final String FRENCH =
            "L’été dernier, le café du théâtre a été fermé. Les élèves espèrent y retourner"
                    + " bientôt, à moins que le préfet ne décide autrement après Noël.";
    private static final String RUSSIAN = "Правительство объявило о новых мерах поддержки. Министр сказал, что они"
            + " начнут действовать с первого января и коснутся всех жителей страны.";
    private static final String GREEK = "Η κυβέρνηση ανακοίνωσε νέα μέτρα στήριξης για όλους τους πολίτες της χώρας,"
            + " είπε ο υπουργός στην Αθήνα την Τρίτη το πρωί.";
    private static final String POLISH = "Rząd ogłosił nowe środki wsparcia dla wszystkich mieszkańców, którzy złożą"
            + " wnioski już w styczniu, powiedział wczoraj minister.";
    private static final String TURKISH = "Hükümet, şubat ayında başlayacak yeni destek paketini açıkladı; bakan"
            + " İstanbul’da ığdır çiftçilerine de ödeme yapılacağını söyledi.";

    private final ArticleReader reader = new ArticleReader(10 << 20);

    static Stream<Arguments> marked() {
        return Stream.of(
                arguments("UTF-8", UTF_8, new int[] {0xEF, 0xBB, 0xBF}),
                arguments("UTF-16LE", UTF_16LE, new int[] {0xFF, 0xFE}),
                arguments("UTF-16BE", UTF_16BE, new int[] {0xFE, 0xFF}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marked")
    void aByteOrderMarkDecidesAndIsNoText(String name, Charset charset, int[] mark) {
        var source = reader.read(bytes(mark, RUSSIAN.getBytes(charset)));

        assertThat(source.text()).isEqualTo(RUSSIAN);
        assertThat(source.charset()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marked")
    void withoutAMarkWesternTextIsKnownByItsBytes(String name, Charset charset, int[] unused) {
        var source = reader.read(INDONESIAN.getBytes(charset));

        assertThat(source.text()).isEqualTo(INDONESIAN);
        assertThat(source.charset()).isEqualTo(name);
    }

    /** Two bytes at a time it would be Chinese. */
    @ParameterizedTest
    @CsvSource({"Irak\u000Bdan AS", "Halo dunia yang indah dan luas\u001Bini"})
    void westernTextWithAControlCharacterIsNotTakenForUtf16(String text) {
        assertThat(CharsetDetector.decode(text.getBytes(UTF_8)).charset()).isEqualTo(UTF_8);
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                        INDONESIAN,
                        RUSSIAN,
                        GREEK,
                        POLISH,
                        "أعلنت الحكومة عن تدابير جديدة لدعم المواطنين، وقال الوزير إنها ستبدأ في يناير.",
                        "政府宣布了新的支持措施。部长说，这些措施将从一月一日开始实施，并将影响到全国所有居民。",
                        "政府は新たな支援策を発表した。大臣によると、１月１日から実施され、全ての住民が対象となる。",
                        "정부는 새로운 지원 대책을 발표했다. 장관은 1월 1일부터 시행된다고 말했다.",
                        "รัฐบาลประกาศมาตรการใหม่ รัฐมนตรีกล่าวว่าจะเริ่มในวันที่ 1 มกราคม",
                        "सरकार ने नए उपायों की घोषणा की। मंत्री ने कहा कि वे 1 जनवरी से लागू होंगे।",
                        "הממשלה הודיעה על צעדים חדשים. השר אמר כי הם ייכנסו לתוקף בינואר.")
                .flatMap(text -> Stream.of(UTF_16LE, UTF_16BE).map(charset -> arguments(charset, text)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("scripts")
    void unmarkedUtf16IsKnownInEveryScript(Charset charset, String text) {
        var source = reader.read((text + "\n" + text).getBytes(charset));

        assertThat(source.text()).isEqualTo(text + "\n" + text);
        assertThat(source.charset()).isEqualTo(charset.name());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
    void markedUtf32IsRead(String charset, String mark) {
        var source = reader.read(
                Gzip.joined(java.util.HexFormat.of().parseHex(mark), RUSSIAN.getBytes(Charset.forName(charset))));

        assertThat(source.text()).isEqualTo(RUSSIAN);
        assertThat(source.charset()).isEqualTo(charset);
    }

    @Test
    void plainAsciiIsUtf8() {
        assertThat(reader.read("Halo".getBytes(UTF_8)).charset()).isEqualTo("UTF-8");
    }

    static Stream<Arguments> unmarked() {
        return Stream.of(
                arguments("windows-1252", INDONESIAN),
                arguments("windows-1252", FRENCH),
                arguments("ISO-8859-1", FRENCH.replace('’', '\'')),
                arguments("windows-1251", RUSSIAN),
                arguments("ISO-8859-5", RUSSIAN),
                arguments("KOI8-R", RUSSIAN),
                arguments("windows-1253", GREEK),
                arguments("ISO-8859-7", GREEK));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unmarked")
    void anUndeclaredCharsetOfOneByteIsGuessed(String charset, String text) {
        assertThat(reader.read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Jalan José Rizal", "Café", "Señor Núñez", "“Halo”"})
    void aSingleForeignLetterIsEnough(String text) {
        assertThat(reader.read(text.getBytes(WINDOWS_1252)).text()).isEqualTo(text);
    }

    static Stream<Arguments> declared() {
        return Stream.of(
                arguments("windows-1252", FRENCH),
                arguments("iso-8859-1", FRENCH.replace('’', '\'')),
                arguments("ISO-8859-2", POLISH),
                arguments("iso-8859-5", RUSSIAN),
                arguments("ISO-8859-7", GREEK),
                arguments("ISO-8859-9", TURKISH.replace('’', '\'')),
                arguments("windows-1250", POLISH),
                arguments("windows-1254", TURKISH),
                arguments("koi8-r", RUSSIAN),
                arguments("UTF-8", POLISH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declared")
    void aPagesDeclarationIsBelieved(String charset, String text) {
        assertThat(read("<html><head><meta charset=\"" + charset + "\">", text, Charset.forName(charset)))
                .contains(text);
        assertThat(read(
                        "<!DOCTYPE html><html><head><meta http-equiv='Content-Type' content='text/html; charset="
                                + charset + "'>",
                        text,
                        Charset.forName(charset)))
                .contains(text);
        assertThat(read("<?xml version='1.0' encoding='" + charset + "'?><html><head>", text, Charset.forName(charset)))
                .contains(text);
    }

    @Test
    void aPageThatClaimsToBeUtf8ButIsNotIsStillRead() {
        assertThat(read("<html><head><meta charset=utf-8>", FRENCH, WINDOWS_1252))
                .contains(FRENCH);
    }

    @Test
    void aPageThatClaimsToBeWesternButIsUtf8IsStillRead() {
        assertThat(read("<html><head><meta charset=windows-1252>", RUSSIAN, UTF_8))
                .contains(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"x-no-such-charset", "::", "utf-9"})
    void anUnknownDeclarationIsIgnored(String charset) {
        assertThat(read("<html><head><meta charset=\"" + charset + "\">", FRENCH, WINDOWS_1252))
                .contains(FRENCH);
    }

    /** Labels of the WHATWG Encoding Standard that the JDK lacks or takes more narrowly. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "latin1, windows-1252, «Café» kata presiden… “Halo”",
        "us-ascii, windows-1252, Café “Halo”",
        "latin5, windows-1254, “İstanbul” ığdır",
        "tis-620, x-windows-874, “รัฐบาลประกาศ”",
        "ISO-8859-11, x-windows-874, รัฐบาล…",
        "gb2312, GB18030, 政府宣布了镕的措施",
        "x-gbk, GB18030, 政府宣布了镕的措施",
        "big5, Big5-HKSCS, 政府宣布了新的措施",
        "x-sjis, windows-31j, 政府は①を発表した",
        "shift_jis, windows-31j, 政府は①を発表した",
        "ks_c_5601-1987, x-windows-949, 정부는 똠방각하",
        "euc-kr, x-windows-949, 정부는 똠방각하",
        "x-cp1251, windows-1251, Правительство",
        "x-mac-cyrillic, x-MacCyrillic, Правительство",
    })
    void labelsMeanWhatBrowsersMeanByThem(String label, String charset, String text) {
        assertThat(read("<html><head><meta charset='" + label + "'>", text, Charset.forName(charset)))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({"utf8", "unicode-1-1-utf-8", "UTF-16"})
    void aLabelOfUnicodeIsIgnoredWhereTheBytesAreNot(String label) {
        assertThat(read("<html><head><meta charset='" + label + "'>", FRENCH, WINDOWS_1252))
                .contains(FRENCH);
    }

    @Test
    void aDeclarationBehindLongCommentsIsFound() {
        var head = "<html><head><!-- charset=koi8-r <meta charset=koi8-r> " + "komentar ".repeat(2000)
                + "--><script>var charset='koi8-r'</script><meta name=x><meta http-equiv='Content-Type' content='text/html;"
                + " charset=windows-1254'>";

        assertThat(read(head, TURKISH, Charset.forName("windows-1254"))).contains(TURKISH);
    }

    @Test
    void escapedJapaneseIsRead() {
        var text = "政府は新たな支援策を発表した。大臣によると、一月から実施される。";

        assertThat(reader.read(text.getBytes(Charset.forName("ISO-2022-JP"))).text())
                .isEqualTo(text);
    }

    @Test
    void inPlainTextTheWordCharsetDeclaresNothing() {
        var text = "Kolom: charset=ISO-8859-5 dipakai di café.";

        assertThat(reader.read(text.getBytes(WINDOWS_1252)).text()).isEqualTo(text);
    }

    @Test
    void isoLatin1IsReadAsBrowsersReadIt() {
        var page = "<html><head><meta charset=ISO-8859-1></head><body><p>“Halo”, kata presiden.</p></body></html>";

        var source = reader.read(page.getBytes(WINDOWS_1252));

        assertThat(source.text()).contains("“Halo”");
        assertThat(source.charset()).isEqualTo("windows-1252");
    }

    @Test
    void aBrokenEndIsReplacedAndNeverThrown() {
        var cutOff = reader.read(bytes(
                new int[] {0xFF, 0xFE},
                bytes(new int[0], "Halo dunia ".repeat(20).getBytes(UTF_16LE)),
                'x'));

        assertThat(cutOff.text()).isEqualTo("Halo dunia ".repeat(20) + "\uFFFD");
    }

    @Test
    void aByteWithoutMeaningInItsCharsetIsReplaced() {
        var text = reader.read(
                        bytes(new int[] {0xEF, 0xBB, 0xBF}, "a".repeat(200).getBytes(UTF_8), 0xE2))
                .text();

        assertThat(text).isEqualTo("a".repeat(200) + "\uFFFD");
    }

    @Test
    void theReceiptsFiguresAreOfTheObjectsBytes() {
        SourceText source = reader.read(FRENCH.getBytes(WINDOWS_1252));

        assertThat(source.bytes()).isEqualTo(FRENCH.length());
        assertThat(source.sha256()).hasSize(64);
        assertThat(source.format()).isEqualTo(SourceText.Format.TEXT);
    }

    private String read(String head, String text, Charset charset) {
        var page = head + "</head><body><article><p>" + text + "</p></article></body></html>";
        return reader.read(page.getBytes(charset)).text();
    }

    private static byte[] bytes(int[] mark, byte[] text, int... after) {
        var bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text);
        for (int b : after) {
            bytes.write(b);
        }
        return bytes.toByteArray();
    }
}
