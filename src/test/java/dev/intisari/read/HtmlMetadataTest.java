package dev.intisari.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page declares about its article. */
class HtmlMetadataTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "<h1>Harga Beras Naik</h1>",
                "<title>Harga Beras Naik</title>",
                "<meta property='og:title' content='Harga Beras Naik'><title>Berita</title>",
                "<h1>Kabar Kita</h1><meta property='og:title' content='Harga Beras Naik'>",
                "<title>Harga Beras Naik - Kabar Kita</title><h1>Kabar Kita</h1><h1>Harga Beras Naik</h1>",
                "<h1>Harga Beras Naik</h1><meta property='og:title' content='Harga beras naik!'>",
                "<title>Harga Beras Naik | Kabar Kita</title><meta property='og:site_name' content='Kabar Kita'>",
                "<title>Harga Beras Naik – Kabar Kita</title><meta property='og:site_name' content='KabarKita'>",
                "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Harga Beras Naik'}</script>",
            })
    void theTitle(String page) {
        assertThat(metadata(page).title()).contains("Harga Beras Naik");
    }

    @Test
    void aTitleWithADashThatIsNoSitesNameStaysWhole() {
        assertThat(metadata("<title>Banjir - Warga Mengungsi</title>").title()).contains("Banjir - Warga Mengungsi");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "<meta name=author content='Siti Rahma'> # Siti Rahma",
                "<meta name=author content='Oleh Siti Rahma'> # Siti Rahma",
                "<a rel=author href=x>By Siti Rahma</a> # Siti Rahma",
                "<span itemprop=author><b itemprop=name>Siti Rahma</b> editor</span> # Siti Rahma",
                "<script type='application/ld+json'>{'@type':'NewsArticle','author':'Siti Rahma'}</script> # Siti Rahma",
                "<script type='application/ld+json'>{'@type':'Article','author':[{'name':'Siti Rahma'},{'name':'Budi'}]}"
                        + "</script> # Siti Rahma, Budi",
                "<script type='application/ld+json'>{'@graph':[{'@type':'WebPage'},[{'@type':['NewsArticle'],"
                        + "'author':{'name':['Siti Rahma']}}]]}</script> # Siti Rahma",
            })
    void theByline(String page, String byline) {
        assertThat(metadata(page).byline()).contains(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:author' content='https://kabar.example/siti'>",
                "<meta name=author content='kabar.example'>",
                "<meta name=author content='redaksi@kabar.example'>",
                "<meta name=author content='Kabar Kita'><meta property='og:site_name' content='Kabar Kita'>",
                "<meta name=author content=''>",
                "<meta name=author content='12345'>",
            })
    void anAddressOrTheSiteItselfIsNoAuthor(String page) {
        assertThat(metadata(page).byline()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "<meta property='article:published_time' content='2024-01-25T07:00:00+07:00'> # 2024-01-25T07:00:00+07:00",
                "<meta itemprop=datePublished content='2024-01-25'> # 2024-01-25",
                "<time itemprop=datePublished datetime='2024-01-25'>kemarin</time> # 2024-01-25",
                "<span itemprop=datePublished>25 Januari 2024</span> # 25 Januari 2024",
                "<time pubdate datetime='2024-01-25'>kemarin</time> # 2024-01-25",
                "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2024-01-25'}</script>"
                        + "<meta name=date content='2020-01-01'> # 2024-01-25",
                "<script type='application/ld+json'>{'@type':'Article','datePublished':'0001-01-01T00:00:00Z'}</script>"
                        + "<meta name=date content='2024-01-25'> # 2024-01-25",
            })
    void theDateAsWritten(String page, String date) {
        assertThat(metadata(page).published()).contains(date);
    }

    @Test
    void ofSeveralDescribedArticlesTheOneWithThePagesTitleCounts() {
        var page = "<h1>Harga Beras Naik</h1><script type='application/ld+json'>[{'@type':'NewsArticle',"
                + "'headline':'Banjir di Kota','author':'Budi'},{'@type':'NewsArticle',"
                + "'headline':'Harga Beras Naik','author':'Siti Rahma'}]</script>";

        assertThat(metadata(page).byline()).contains("Siti Rahma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'Harga\n Beras Naik',}",
                "<!-- {'@type':'NewsArticle','headline':'Harga Beras Naik'} -->",
                "//<![CDATA[\n{'@type':'NewsArticle','headline':'Harga Beras Naik'}\n//]]>",
                "{'@type':'https://schema.org/NewsArticle','headline':'Harga Beras Naik'}",
            })
    void carelessJsonLdIsRead(String json) {
        assertThat(metadata("<script type='application/ld+json'>" + json + "</script>")
                        .title())
                .contains("Harga Beras Naik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "42", "{'@type':'NewsArticle','headline':", "window.x = 1"})
    void brokenJsonLdIsPassedOver(String json) {
        assertThat(metadata("<h1>Harga Beras Naik</h1><script type='application/ld+json'>" + json + "</script>")
                        .title())
                .contains("Harga Beras Naik");
    }

    @Test
    void whatIsEscapedTwiceIsReadAsMeant() {
        assertThat(metadata("<meta property='og:title' content='Harga &amp;amp; Stok\u200B  Beras'>")
                        .title())
                .contains("Harga & Stok Beras");
    }

    @Test
    void whatIsNotDeclaredIsUnknown() {
        assertThat(metadata("")).isEqualTo(Metadata.NONE);
    }

    private static Metadata metadata(String page) {
        return HtmlArticle.read("<html>" + page.replace('\'', '"') + "<p>Teks.</p>")
                .metadata();
    }
}
