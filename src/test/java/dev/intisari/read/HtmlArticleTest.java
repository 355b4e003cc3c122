package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Samples;
import dev.intisari.article.SourceText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page becomes the text blocks of its article, a block a line. */
class HtmlArticleTest {
    private static final String PARAGRAPH =
            "Pemerintah mengatakan harga beras naik 12 persen di tiga kota pada bulan Januari.";
    private static final String SECOND =
            "Pedagang di pasar meminta pasokan ditambah sebelum bulan puasa dimulai, katanya.";

    private final ArticleReader reader = new ArticleReader(10 << 20);

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
    void theHeadlineIsNoPartOfTheText() {
        assertThat(text("<article><h1>Harga <em>Beras</em> Naik</h1><p>" + PARAGRAPH + "</p><h2>Stok cukup</h2><p>"
                        + SECOND + "</p></article>"))
                .isEqualTo(PARAGRAPH + "\nStok cukup\n" + SECOND);
    }

    @Test
    void aHeadlineThatTheArticleRepeatsIsNoPartOfTheTextEither() {
        assertThat(text("<h1>Harga Beras Naik di Tiga Kota</h1><article><p><b>Harga beras naik di tiga kota!</b></p><p>"
                        + PARAGRAPH + "</p><p>" + SECOND + "</p></article>"))
                .isEqualTo(PARAGRAPH + "\n" + SECOND);
    }

    @Test
    void subheadingsListsQuotesAndTablesStay() {
        assertThat(text("<article><p>" + PARAGRAPH + "</p><h2>Stok cukup</h2><ul><li>Beras merah</li>"
                        + "<li>Beras putih</li></ul><blockquote>Kami menunggu.</blockquote><table><tr><th>Kota</th>"
                        + "<th>Harga</th></tr><tr><td>Medan</td><td>12.500</td></tr></table><p>" + SECOND
                        + "</p></article>"))
                .isEqualTo(PARAGRAPH
                        + "\nStok cukup\nBeras merah\nBeras putih\nKami menunggu.\nKota Harga\nMedan 12.500\n"
                        + SECOND);
    }

    @Test
    void theLeadBetweenHeadlineAndBodyIsPartOfTheText() {
        assertThat(text("<article><header><h1>Harga Naik</h1><p class='standfirst'>" + SECOND
                        + "</p></header><div class='story-body'><p>" + PARAGRAPH + "</p><p>" + PARAGRAPH
                        + "</p></div></article>"))
                .startsWith(SECOND + "\n" + PARAGRAPH);
    }

    @Test
    void brokenMarkupIsReadAsBrowsersReadIt() {
        assertThat(text("<article><h1>Harga Naik</h1><p>" + PARAGRAPH + "<p>" + SECOND + "</i></div><b>"))
                .isEqualTo(PARAGRAPH + "\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Singkat saja", "<div>Singkat saja</div>", "<b>Singkat</b> <i>saja</i>"})
    void withoutAnyProseTheTextThatThereIsHasToDo(String page) {
        assertThat(text(page)).isEqualTo("Singkat saja");
    }

    @Test
    void textThatIsAllNamedLikeNoiseIsBetterThanNone() {
        assertThat(text("<footer><p>" + PARAGRAPH + "</p></footer>")).isEqualTo(PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "<body><script>x()</script></body>",
                "<div> &nbsp; </div>",
                "<h1>Harga Naik</h1>"
            })
    void aPageWithoutTextIsRejected(String page) {
        assertThatExceptionOfType(ArticleRejected.class)
                .isThrownBy(() -> HtmlArticle.read(page))
                .withMessageContaining("no article text");
    }

    @Test
    void theSamplePageGivesEveryParagraphAndItsMetadata() {
        var expected = new String(
                        Samples.contentOf(Path.of("src/test/resources/seeds/halaman-transportasi.expected.txt")), UTF_8)
                .lines()
                .toList();

        var source = reader.read(Samples.contentOf(Samples.seed("halaman-transportasi.html")));

        assertThat(source.text()).contains(expected.subList(2, expected.size()));
        assertThat(source.text()).doesNotContain("googletag", "dataLayer", "font-family", "Baca juga");
        assertThat(source.metadata().title()).contains(expected.get(0));
        assertThat(source.metadata().byline()).contains("Putri Handayani");
        assertThat(source.metadata().published()).contains("2025-06-24T13:20:00+07:00");
    }

    private static String text(String page) {
        return HtmlArticle.read(page).text();
    }
}
