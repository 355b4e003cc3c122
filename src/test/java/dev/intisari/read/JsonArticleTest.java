package dev.intisari.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.SourceText;
import dev.intisari.article.SourceText.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article in JSON, under the names that it has there; documents are written with ' for ". */
class JsonArticleTest {
    private static final String BODY = "Harga beras naik 12 persen.";

    private final ArticleReader reader = new ArticleReader(10 << 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "content",
                "body",
                "articleBody",
                "article_body",
                "ARTICLE-BODY",
                "fullText",
                "maintext",
                "isi",
                "story",
                "paragraphs",
                "article",
                "content_html"
            })
    void theBodysNames(String name) {
        var source = read("{'" + name + "': '" + BODY + "'}");

        assertThat(source.text()).isEqualTo(BODY);
        assertThat(source.format()).isEqualTo(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "headline", "name", "judul", "Title", "HEADLINE"})
    void theHeadlinesNames(String name) {
        var source = read("{'" + name + "': 'Beras Naik', 'text': '" + BODY + "'}");

        assertThat(source.metadata().title()).contains("Beras Naik");
        assertThat(source.text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'author': 'Budi'",
                "'byline': 'By Budi'",
                "'byline': 'Oleh: Budi'",
                "'creator': {'@type': 'Person', 'name': 'Budi'}",
                "'author': [{'name': 'Budi'}]",
                "'authors': ['Budi', 'Budi']",
                "'author': null, 'writer': 'Budi'",
                "'author': ['https://x.id/budi', 'Budi']",
            })
    void theAuthorsShapes(String author) {
        assertThat(read("{" + author + ", 'text': '" + BODY + "'}").metadata().byline())
                .contains("Budi");
    }

    @Test
    void severalAuthorsAreOneByline() {
        assertThat(read("{'authors': ['Budi', {'name': 'Ani'}], 'text': '" + BODY + "'}")
                        .metadata()
                        .byline())
                .contains("Budi, Ani");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datePublished",
                "published",
                "publishedAt",
                "published_at",
                "pubDate",
                "date",
                "date_published",
                "timestamp",
                "createdAt"
            })
    void theDatesNames(String name) {
        assertThat(read("{'" + name + "': '25 Jan 2024', 'text': '" + BODY + "'}")
                        .metadata()
                        .published())
                .contains("25 Jan 2024");
    }

    @ParameterizedTest
    @CsvSource({"1706140800, 2024-01-25T00:00:00Z", "1706140800000, 2024-01-25T00:00:00Z"})
    void aCountOfSecondsIsMadeADate(String count, String date) {
        assertThat(read("{'timestamp': " + count + ", 'text': '" + BODY + "'}")
                        .metadata()
                        .published())
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['Satu.', 'Dua.']",
                "[{'text': 'Satu.'}, {'text': 'Dua.'}]",
                "[{'type': 'paragraph', 'content': 'Satu.'}, {'type': 'image', 'url': 'x'}, {'paragraph': 'Dua.'}]",
                "[{'html': '<p>Satu.</p>'}, {'html': '<p>Dua.</p>'}]",
                "[{'type': 'paragraph', 'data': {'text': 'Satu.'}}, 'Dua.']",
                "'Satu.\\nDua.'",
                "'Satu.\\r\\nDua.'",
                "'<p>Satu.</p><p>Dua.</p>'",
                "'Satu.<br>Dua.'",
                "'<b>Satu</b>.\\nDua.'",
                "{'rendered': '<p>Satu.</p>\\n<p>Dua.</p>', 'protected': false}",
            })
    void aBodysShapes(String body) {
        assertThat(read("{'content': " + body + "}").text()).isEqualTo("Satu.\nDua.");
    }

    @Test
    void entitiesAndEscapesAreResolved() {
        assertThat(read("{'title': 'Beras &amp; Jagung', 'text': 'Harga &ldquo;naik&rdquo; \\u2013 caf\\u00e9'}"))
                .satisfies(source -> {
                    assertThat(source.text()).isEqualTo("Harga “naik” – café");
                    assertThat(source.metadata().title()).contains("Beras & Jagung");
                });
    }

    @Test
    void anEscapedInvisibleCharacterOrHalfAPairIsNotLetIn() {
        assertThat(read("{'text': 'Ha\\u200brga \\ud83d naik'}").text()).isEqualTo("Harga \uFFFD naik");
    }

    @Test
    void ofSeveralBodiesTheLongestCounts() {
        assertThat(read("{'text': 'Pendek.', 'content': '" + BODY + "', 'body': ''}")
                        .text())
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'article': %s}",
                "{'data': %s}",
                "{'item': %s}",
                "{'post': %s}",
                "{'result': %s}",
                "{'story': %s}",
                "{'news': %s}",
                "{'@graph': [{'@type': 'Organization', 'name': 'Situs'}, %s]}",
                "{'status': 'ok', 'articles': [%s]}",
                "{'response': {'content': %s}}",
                "{'content': %s}",
                "[%s]",
            })
    void wrappersAreOpened(String document) {
        var source = read(document.formatted("{'title': 'Beras Naik', 'body': '" + BODY + "'}"));

        assertThat(source.text()).isEqualTo(BODY);
        assertThat(source.metadata().title()).contains("Beras Naik");
    }

    @Test
    void theWrappersOwnFactsFillGaps() {
        var source =
                read("{'title': 'Beras Naik', 'author': 'Budi', 'article': {'author': 'Ani', 'body': '" + BODY + "'}}");

        assertThat(source.metadata().title()).contains("Beras Naik");
        assertThat(source.metadata().byline()).contains("Ani");
    }

    @Test
    void schemaOrgsNewsArticle() {
        var source = read("{'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'Beras Naik',"
                + " 'datePublished': '2024-01-25', 'author': [{'@type': 'Person', 'name': 'Budi'}],"
                + " 'description': 'Pendek', 'articleBody': '" + BODY + "'}");

        assertThat(source.text()).isEqualTo(BODY);
        assertThat(source.metadata().published()).contains("2024-01-25");
    }

    @Test
    void anArticleThatSaysSoStandsAboveItsComments() {
        assertThat(
                        read("{'@graph': [{'@type': 'Comment', 'text': 'Setuju!'}, {'@type': ['NewsArticle'], 'articleBody': '"
                                        + BODY + "'}]}")
                                .text())
                .isEqualTo(BODY);
    }

    @Test
    void aListOfParagraphsIsAnArticle() {
        assertThat(read("['Satu.', 'Dua.']").text()).isEqualTo("Satu.\nDua.");
    }

    @Test
    void asScrapersWriteIt() {
        assertThat(read("{'views': NaN, 'text': 'Satu.\nDua.\tTiga.'}").text()).isEqualTo("Satu.\nDua. Tiga.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Jakarta] Harga beras naik.",
                "[1] Harga beras naik.",
                "['Kami siap,' kata dia.",
                "{Jakarta} Harga beras naik.",
                "'Harga' beras",
                "[]",
                "12",
            })
    void textInBracketsIsPlainText(String text) {
        assertThat(read(text).format()).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': rahasia} | malformed at line 1, column",
                "{'title': 'rahasia', | incomplete: it ends at line 1, column",
                "[{'text': 'rahasia' 'x'}] | malformed at line 1, column",
                "{'text': 'rahasia'} rahasia | malformed at line 1, column",
                "{'text': 'rahasia'} {'text': 'rahasia'} | several JSON documents (JSON Lines); the second begins at line 1, column 21",
                "[{'text': 'rahasia'}, {'body': 'rahasia'}] | holds 2 articles",
                "{'articles': [{'title': 'rahasia', 'content': 'rahasia'}, {'content': 'rahasia'}]} | holds 2 articles",
                "{'title': 'rahasia', 'description': 'rahasia'} | only a summary, \"description\" (7 characters)",
                "{'title': 'x', 'url': 'rahasia'} | no article text; its fields are title, url",
                "{'rahasia sekali yang panjang': 1, 'isi': '   '} | no article text; its fields are isi",
                "{'text': '<img src=rahasia>'} | no article text",
                "{} | no article text",
            })
    void whatIsRefusedAndWhy(String document, String reason) {
        var refusal = refusal(document);

        assertThat(refusal).hasMessageContaining(reason);
        assertThat(refusal.getMessage() + refusal.remedy()).doesNotContain("rahasia");
    }

    @Test
    void jsonLinesAreRefusedWithTheLine() {
        assertThat(refusal("{'text': 'a'}\n{'text': 'b'}\n"))
                .hasMessageContaining("second begins at line 2, column 1")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("split -l 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'a':"})
    void whatIsNestedTooDeepIsRefused(String level) {
        assertThat(refusal("{'text': " + level.repeat(100_000))).hasMessageContaining("100 levels");
    }

    @Test
    void aLongBodyIsRead() {
        var body = "kata ".repeat(1_000_000).strip();

        assertThat(read("{'text': '" + body + "'}").text()).isEqualTo(body);
    }

    private SourceText read(String document) {
        return reader.read(document.replace('\'', '"'));
    }

    private ArticleRejected refusal(String document) {
        var refusal = catchThrowableOfType(ArticleRejected.class, () -> read(document));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.remedy()).isNotBlank();
        return refusal;
    }
}
