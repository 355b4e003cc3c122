package dev.intisari.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRecordsTest {
    @Test
    void aLocationIsWrittenAsPeopleWriteIt() {
        assertThat(new Location("articles", "berita/a b+c.txt")).hasToString("s3://articles/berita/a b+c.txt");
    }

    @Test
    void aLocationHasABucketAndAKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location(" ", "a.txt"))
                .withMessageContaining("a.txt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location("articles", ""))
                .withMessageContaining("articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ID", "ind", "i", "id-ID", "1d"})
    void aLanguageIsTwoSmallLetters(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(code));
    }

    @ParameterizedTest
    @CsvSource({"id, Indonesian", "ms, Malay", "en, English", "de, German"})
    void aLanguageIsNamedInEnglish(String code, String name) {
        assertThat(new Language(code).displayName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 2"})
    void aRemovalRemovesSomething(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Removal(start, end, NoiseClass.AD, "rule", ""));
    }

    /** FIPS 180-2, appendix B.1. */
    @Test
    void aHashIsSha256InSmallHexadecimals() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void onlyAFailureIsDeliveredAgain() {
        var somewhere = new Location("summaries", "a.txt.summary.txt");

        assertThat(new Outcome.Failed("a", "S3 answered 503").retryable()).isTrue();
        assertThat(List.of(
                        new Outcome.Summarised("a", somewhere, somewhere, Samples.aReceipt()),
                        new Outcome.AlreadyDone("a", somewhere),
                        new Outcome.Skipped("a", "a folder marker"),
                        new Outcome.Rejected("a", "empty", "upload it again")))
                .noneMatch(Outcome::retryable);
    }

    @Test
    void whatRequestsAreCalledHoldsNoArticleText() {
        assertThat(new ArticleRequest.Inline("Pemerintah Irak").name()).isEqualTo("inline text");
        assertThat(new ArticleRequest.Stored(new Location("articles", "a.txt"), null).name())
                .isEqualTo("s3://articles/a.txt");
    }

    @Test
    void noiseClassesAreLabelledAsInReceipts() {
        assertThat(NoiseClass.TITLE_COPY.label()).isEqualTo("title-copy");
        assertThat(NoiseClass.AD.label()).isEqualTo("ad");
    }

    @Test
    void cleanTextIsTitleAndBodyAParagraphALine() {
        var body = List.of("Satu.", "Dua.");

        assertThat(new CleanText(Metadata.titled("Judul"), body, List.of(), false).text())
                .isEqualTo("Judul\nSatu.\nDua.\n");
        assertThat(new CleanText(Metadata.NONE, body, List.of(), false).text()).isEqualTo("Satu.\nDua.\n");
    }

    @Test
    void recordsKeepTheirOwnLists() {
        var paragraphs = new ArrayList<>(List.of("Satu."));
        var clean = new CleanText(Metadata.NONE, paragraphs, List.of(), false);

        paragraphs.add("Dua.");

        assertThat(clean.paragraphs()).containsExactly("Satu.");
    }
}
