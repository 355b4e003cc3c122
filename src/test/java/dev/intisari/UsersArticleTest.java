package dev.intisari;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Article;
import dev.intisari.article.Language;
import dev.intisari.article.Receipt;
import dev.intisari.article.Samples;
import dev.intisari.article.Summary;
import dev.intisari.publish.SummaryText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The article of this project's user, from its bytes to its English summary. */
class UsersArticleTest {
    private static final byte[] ARTICLE = Samples.contentOf(Samples.seed(Samples.USERS_ARTICLE));
    private static final Receipt RECEIPT =
            Intisari.processor(Settings.from(Map.of())).process(ARTICLE, Optional.empty());
    private static final String SUMMARY = SummaryText.of(RECEIPT.summary());
    private static final Pattern INDONESIAN_WORD = Pattern.compile(
            "\\b(?:yang|dan|di|ke|dari|untuk|dengan|pada|dalam|itu|ini|akan|telah|sudah|tidak|bisa|dapat|karena|setelah|jika"
                    + "|pasukan|pemerintah|militer|koalisi|sepakat|mengakhiri|kalah|negara|irak|amerika|serikat|kamis|rabu"
                    + "|pembicaraan|keamanan|wilayah|perang|serangan|kementerian|luar|negeri|pejabat|bulan)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void isInIndonesian() {
        assertThat(RECEIPT.language().language()).isEqualTo(Language.INDONESIAN);
    }

    @Test
    void isSummarisedInThreeToFiveSentencesInTheArticlesOrder() {
        assertThat(RECEIPT.summary().sentences()).hasSizeBetween(3, 5);
        assertThat(RECEIPT.summary().sentences())
                .flatExtracting(Summary.Line::sources)
                .extracting(Article.Sentence::index)
                .isSorted();
    }

    @Test
    void theSummaryIsWhollyEnglish() {
        assertThat(SUMMARY).doesNotContainPattern(INDONESIAN_WORD);
        assertThat(RECEIPT.summary().untranslated()).isEmpty();
    }

    @Test
    void theSummaryTellsTheNews() {
        assertThat(SUMMARY)
                .contains("Iraq", "2,500", "2024")
                .containsPattern("\\b(?:US|U\\.S\\.|United States)\\b")
                .containsPattern("January 2[45]")
                .containsIgnoringCase("coalition");
    }

    @Test
    void noNoiseShows() {
        assertThat(SUMMARY)
                .doesNotContainIgnoringCase("mistar")
                .doesNotContainIgnoringCase("baca")
                .doesNotContainIgnoringCase("read also")
                .doesNotContainIgnoringCase("sultan")
                .doesNotContainIgnoringCase("mossad")
                .doesNotContainIgnoringCase("previous")
                .doesNotContain("BON", "BENN", "mtr", "hm17", "(24/1", "(25/1");
    }

    @Test
    void theHeadlineIsAHeadline() {
        assertThat(RECEIPT.summary().headline())
                .containsIgnoringCase("coalition")
                .contains("Iraq")
                .doesNotEndWith(".");
    }

    @Test
    void theReceiptIsOfThisVeryText() {
        assertThat(RECEIPT.text().charset()).isEqualTo("UTF-8");
        assertThat(RECEIPT.text().bytes()).isEqualTo(ARTICLE.length);
        assertThat(new String(ARTICLE, UTF_8))
                .contains(RECEIPT.clean().paragraphs().get(0));
        assertThat(RECEIPT.timings().keySet()).containsExactly("read", "clean", "detect", "split", "summarise");
        assertThat(RECEIPT.tool()).matches("intisari \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void theSameTextGivesTheSameSummary() {
        var again = Intisari.processor(Settings.from(Map.of())).process(ARTICLE, Optional.empty());

        assertThat(again.summary()).isEqualTo(RECEIPT.summary());
        assertThat(again.configuration()).isEqualTo(RECEIPT.configuration());
    }
}
