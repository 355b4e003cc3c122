package dev.intisari.summarize;

import static dev.intisari.article.Language.INDONESIAN;
import static dev.intisari.article.Samples.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Article;
import dev.intisari.article.Article.Sentence;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceExtractorTest {
    private static final List<String> TOPICS = List.of(
            "Pemerintah menaikkan harga beras eceran di seluruh pasar kota besar.",
            "Pedagang Surabaya mengeluhkan pasokan gabah yang tersendat sejak musim kering.",
            "Petani Karawang menunda panen akibat serangan hama wereng cokelat.",
            "Bulog membuka gudang cadangan untuk operasi pasar murah pekan depan.",
            "Ekonom memperkirakan inflasi pangan mencapai puncak menjelang lebaran nanti.",
            "Parlemen memanggil menteri perdagangan guna menjelaskan kebijakan impor terbaru.",
            "Vietnam dan Thailand menyatakan siap mengirim kapal bermuatan penuh.",
            "Konsumen beralih membeli jagung, singkong, serta mi instan murah.",
            "Asosiasi ritel membatasi pembelian maksimal dua kemasan tiap pelanggan.",
            "Kepolisian menyelidiki dugaan penimbunan stok oleh tengkulak nakal.",
            "Cuaca ekstrem merusak jembatan distribusi antarpulau bagian timur.",
            "Gubernur meminta warga tenang sambil menunggu bantuan sosial cair.",
            "Universitas setempat meneliti varietas padi tahan genangan air asin.",
            "Bank sentral menahan suku bunga acuan karena tekanan mereda.",
            "Serikat buruh menuntut kenaikan upah minimum lewat unjuk rasa.",
            "Maskapai nasional menambah penerbangan kargo menuju wilayah terpencil.",
            "Rumah sakit mencatat lonjakan pasien anak kekurangan gizi kronis.",
            "Sekolah dasar menghentikan program makan siang sementara waktu.");

    @ParameterizedTest(name = "{0} sentences: {1}")
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 3", "8, 3", "11, 3", "12, 4", "15, 5", "18, 5"})
    void threeToFiveSentencesByTheArticlesLength(int sentences, int expected) {
        assertThat(new SentenceExtractor(0).extract(articleOf(sentences))).hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7, 10})
    void aFixedNumberIsRespected(int wanted) {
        assertThat(new SentenceExtractor(wanted).extract(articleOf(18))).hasSize(wanted);
        assertThat(new SentenceExtractor(wanted).wanted()).isEqualTo(wanted);
    }

    @Test
    void aShortArticleIsKeptWhole() {
        var article = articleOf(3);

        assertThat(new SentenceExtractor(5).extract(article)).isEqualTo(article.sentences());
    }

    @Test
    void sentencesComeInTheArticlesOrder() {
        assertThat(new SentenceExtractor(5).extract(articleOf(18)))
                .extracting(Sentence::index)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void theFirstSentenceOfTheNewsIsPartOfIt() {
        assertThat(new SentenceExtractor(3).extract(articleOf(18)).get(0).index())
                .isZero();
    }

    @Test
    void positionIsNotAll() {
        var late = "Harga beras naik 12 persen menjadi Rp15.000 menurut catatan pemerintah pada Januari 2024.";
        var article = anArticle(
                INDONESIAN,
                "Harga Beras Naik 12 Persen",
                TOPICS.get(0),
                "Namun, ia pergi.",
                "\"Kami lelah,\" kata dia.",
                "Itu saja.",
                TOPICS.get(6),
                late);

        assertThat(new SentenceExtractor(3).extract(article))
                .extracting(Sentence::text)
                .containsExactly(TOPICS.get(0), TOPICS.get(6), late);
    }

    @Test
    void aSentenceThatLeansOnAnotherIsPassedOver() {
        var leaning = "Namun, mereka meminta hal itu ditunda sampai panen raya selesai nanti.";
        var article = anArticle(
                INDONESIAN, "Harga Beras", TOPICS.get(0), leaning, TOPICS.get(1), TOPICS.get(2), TOPICS.get(3));

        assertThat(new SentenceExtractor(3).extract(article))
                .extracting(Sentence::text)
                .doesNotContain(leaning);
    }

    @Test
    void theChoiceIsTheSameEveryTime() {
        var first = new SentenceExtractor(0).extract(articleOf(18));

        for (int i = 0; i < 20; i++) {
            assertThat(new SentenceExtractor(0).extract(articleOf(18))).isEqualTo(first);
        }
    }

    @Test
    void anArticleWithoutATitleOrWordsIsNoError() {
        var wordless = new Article(
                INDONESIAN,
                java.util.Optional.empty(),
                IntStream.range(0, 10).mapToObj(i -> new Sentence(i, i, "…")).toList());

        assertThat(new SentenceExtractor(0).extract(wordless)).hasSize(3);
    }

    @Test
    @Timeout(value = 15, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void thirtyThousandSentencesAreWeighedInTime() {
        var many = IntStream.range(0, 30_000)
                .mapToObj(i -> TOPICS.get(i % TOPICS.size()) + i)
                .toArray(String[]::new);

        assertThat(new SentenceExtractor(0).extract(anArticle(INDONESIAN, "Harga", many)))
                .hasSize(5);
    }

    private static Article articleOf(int sentences) {
        return anArticle(
                INDONESIAN, "Harga Beras Naik", TOPICS.subList(0, sentences).toArray(String[]::new));
    }
}
