package dev.intisari.summarize;

import static dev.intisari.article.Samples.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.intisari.article.Article;
import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Language;
import dev.intisari.article.Samples;
import dev.intisari.article.Summary;
import dev.intisari.translate.Translator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractiveSummarizerTest {
    private final Summarizer summarizer =
            new ExtractiveSummarizer("offline", new SentenceExtractor(0), new ShoutingTranslator());

    /** "Translates" by shouting; marks what kind of passage it was given. */
    private static final class ShoutingTranslator implements Translator {
        @Override
        public String version() {
            return "shouting 1";
        }

        @Override
        public boolean knows(Language language) {
            return language.equals(Language.INDONESIAN);
        }

        @Override
        public List<Translation> translate(List<Passage> passages, Language from) {
            return passages.stream()
                    .map(passage -> new Translation(
                            passage.kind() + ": " + passage.text().toUpperCase(java.util.Locale.ROOT),
                            0.5,
                            List.of("gabah")))
                    .toList();
        }
    }

    @Test
    void headlineAndSentencesAreTranslatedAsWhatTheyAre() {
        var summary =
                summarizer.summarize(anArticle(Language.INDONESIAN, "Harga Naik", "Harga beras naik.", "Stok cukup."));

        assertThat(summary.headline()).isEqualTo("HEADLINE: HARGA NAIK");
        assertThat(summary.sentences())
                .extracting(Summary.Line::text)
                .containsExactly("SENTENCE: HARGA BERAS NAIK.", "SENTENCE: STOK CUKUP.");
    }

    @Test
    void everySentenceNamesTheOneItRestsOn() {
        var article = anArticle(Language.INDONESIAN, "Harga Naik", "Harga beras naik.", "Stok cukup.");

        assertThat(summarizer.summarize(article).sentences())
                .flatExtracting(Summary.Line::sources)
                .isEqualTo(article.sentences());
    }

    @Test
    void englishIsUntouched() {
        var summary = summarizer.summarize(
                anArticle(Language.ENGLISH, "Prices Rise", "Rice prices “rose”.", "Stocks are full."));

        assertThat(summary.headline()).isEqualTo("Prices Rise");
        assertThat(summary.sentences())
                .extracting(Summary.Line::text)
                .containsExactly("Rice prices “rose”.", "Stocks are full.");
        assertThat(summary.confidence()).isEqualTo(1);
        assertThat(summary.untranslated()).isEmpty();
    }

    @Test
    void withoutAHeadlineTheFirstSentenceStandsIn() {
        var untitled = new Article(
                Language.ENGLISH, Optional.empty(), List.of(new Article.Sentence(0, 0, "Rice prices rose.")));

        assertThat(summarizer.summarize(untitled).headline()).isEqualTo("Rice prices rose.");
    }

    @Test
    void whatWasNotTranslatedIsNamedOnce() {
        var summary = summarizer.summarize(anArticle(Language.INDONESIAN, "Gabah", "Gabah naik.", "Gabah turun."));

        assertThat(summary.untranslated()).containsExactly("gabah");
        assertThat(summary.confidence()).isEqualTo(0.5);
    }

    @Test
    void anUnknownLanguageIsRejectedNamingEngineAndLanguages() {
        var rejection = catchThrowableOfType(
                ArticleRejected.class,
                () -> summarizer.summarize(anArticle(Samples.GERMAN, "Streik", "Die Arbeit ruht.")));

        assertThat(rejection).hasMessageContaining("German").hasMessageContaining("\"offline\"");
        assertThat(rejection.remedy()).contains("Indonesian", "English");
    }

    @Test
    void aHeadlineAloneIsRejected() {
        assertThatThrownBy(() -> summarizer.summarize(anArticle(Language.INDONESIAN, "Harga Naik")))
                .isInstanceOf(ArticleRejected.class)
                .hasMessageContaining("nothing but a headline");
    }

    @Test
    void theConfigurationNamesAllThatShapesTheAnswer() {
        assertThat(summarizer.configuration()).contains("offline", "shouting 1", "sentences=0");
        assertThat(new ExtractiveSummarizer("offline", new SentenceExtractor(4), new ShoutingTranslator())
                        .configuration())
                .isNotEqualTo(summarizer.configuration());
    }
}
