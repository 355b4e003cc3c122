package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Samples;
import dev.intisari.article.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page becomes its headline and its text blocks, a block a line. */
class HtmlArticleTest {
    private static final String PARAGRAPH =
            "Pemerintah mengatakan harga beras naik 12 persen di tiga kota pada bulan Januari.";

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><p>%s</p></body></html>",
                "\n  <HTML><BODY><P>%s</P></BODY></HTML>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html><body><p>%s</p></body></html>",
                "<!-- saved from url -->\n<!-- again --><html><body><p>%s</p></body></html>",
                "<p>%s</p>",
                "<div class='a'><p>%s</p></div>",
                "<article><p>%s</p></article>",
            })
    void isRecognisedByItsFirstTag(String page) {
        var source = reader.read(page.formatted(PARAGRAPH));

        assertThat(source.format()).isEqualTo(SourceText.Format.HTML);
        assertThat(source.text()).isEqualTo(PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tag <p> dipakai untuk paragraf, <html> untuk halaman.",
                "<3 semua pembaca",
                "< 5 persen warga setuju",
                "<pria> dan <dia>",
            })
    void plainTextThatSpeaksOfTagsIsPlainText(String text) {
        var source = reader.read(text);

        assertThat(source.format()).isEqualTo(SourceText.Format.TEXT);
        assertThat(source.text()).isEqualTo(text);
    }

    @Test
    void theHeadlineComesFirstThenABlockALine() {
        assertThat(read("<body><article><h1>Harga <em>Beras</em> Naik</h1><p>" + PARAGRAPH
                        + "</p><h2>Stok cukup</h2><ul><li>Beras merah</li><li>Beras putih</li></ul><blockquote>"
                        + PARAGRAPH
                        + "</blockquote></article></body>"))
                .isEqualTo("Harga Beras Naik\n" + PARAGRAPH + "\nStok cukup\nBeras merah\nBeras putih\n" + PARAGRAPH);
    }

    @Test
    void withoutAHeadingTheSharedTitleIsTheHeadline() {
        assertThat(read(
                        "<head><title>Harga Naik - Situs</title><meta property='og:title' content='Harga Naik'></head><body><p>"
                                + PARAGRAPH + "</p></body>"))
                .startsWith("Harga Naik\n");
    }

    @Test
    void withoutASharedTitleThePagesTitleIsTheHeadline() {
        assertThat(read("<head><title>Harga Naik</title></head><body><p>" + PARAGRAPH + "</p></body>"))
                .startsWith("Harga Naik\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var harga = 'NOISE'</script>",
                "<style>.NOISE{}</style>",
                "<noscript>NOISE</noscript>",
                "<template><p>NOISE</p></template>",
                "<nav><ul><li>NOISE</li></ul></nav>",
                "<header><p>NOISE</p></header>",
                "<footer><p>NOISE</p></footer>",
                "<aside><p>NOISE</p></aside>",
                "<form><p>NOISE</p></form>",
                "<button>NOISE</button>",
                "<iframe src='x'>NOISE</iframe>",
                "<svg><text>NOISE</text></svg>",
                "<p hidden>NOISE</p>",
                "<p aria-hidden='true'>NOISE</p>",
                "<!-- <p>NOISE</p> -->",
            })
    void whatIsNoTextOfTheArticleIsGone(String noise) {
        assertThat(read("<body><article><h1>Harga Naik</h1>" + noise + "<p>" + PARAGRAPH + "</p>" + noise + "<p>"
                        + PARAGRAPH + "</p></article></body>"))
                .isEqualTo("Harga Naik\n" + PARAGRAPH + "\n" + PARAGRAPH);
    }

    @Test
    void theElementWithMostProseIsTheArticle() {
        assertThat(read("<body><div><p>" + PARAGRAPH + "</p><p>" + PARAGRAPH + "</p></div>"
                        + "<div class=comments><p>Semoga harga turun lagi, kasihan warga kecil.</p></div></body>"))
                .isEqualTo(PARAGRAPH + "\n" + PARAGRAPH);
    }

    @Test
    void entitiesAreDecodedAndSpacesMadeEven() {
        assertThat(read("<p>Harga &amp; stok&nbsp;beras:\n   &ldquo;naik&rdquo; &#8211; &eacute;</p>"))
                .isEqualTo("Harga & stok beras: “naik” – é");
    }

    @Test
    void brokenMarkupIsReadAsBrowsersReadIt() {
        assertThat(read("<body><article><h1>Harga Naik<p>" + PARAGRAPH + "<p>" + PARAGRAPH + "</i></div><b>"))
                .contains("Harga Naik", PARAGRAPH);
    }

    @Test
    void theSamplePageGivesItsHeadlineAndEveryParagraph() {
        var expected = new String(
                Samples.contentOf(java.nio.file.Path.of("src/test/resources/seeds/halaman-transportasi.expected.txt")),
                UTF_8);
        var lines = reader.read(Samples.contentOf(Samples.seed("halaman-transportasi.html")))
                .text()
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo(expected.lines().findFirst().orElseThrow());
        assertThat(String.join("\n", lines)).contains(expected.lines().skip(2).toList());
        assertThat(String.join("\n", lines)).doesNotContain("googletag", "dataLayer", "font-family");
    }

    private String read(String page) {
        return reader.read("<html>" + page).text();
    }
}
