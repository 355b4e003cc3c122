package dev.intisari.translate.offline.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageModelTest {
    /** "big dog" four times, "big house" and "small house" twice each. */
    private static final LanguageModel SMALL = LanguageModel.of(List.of(
            Map.of("<s>", 8, "big", 6, "small", 2, "dog", 4, "house", 4),
            Map.of("<s> big", 6, "<s> small", 2, "big dog", 4, "big house", 2, "small house", 2),
            Map.of("<s> big dog", 4)));

    private static final LanguageModel SHIPPED = LanguageModel.load();

    @Test
    void aWordThatWasSeenBehindTheLastTwoIsAsLikelyAsItWasFrequent() {
        assertThat(score(SMALL, "<s> big dog")).isCloseTo(Math.log((4 - 0.75) / 6), within(0.04));
    }

    @Test
    void aWordThatWasSeenBehindTheLastOnlyCostsTheStepBack() {
        double stepBack = Math.log(1 - 3.25 / 6);

        assertThat(score(SMALL, "<s> big house")).isCloseTo(stepBack + Math.log((2 - 0.75) / 6), within(0.08));
    }

    @Test
    void aWordThatWasNeverSeenIsTheUnlikeliest() {
        assertThat(score(SMALL, "big dog xyzzy"))
                .isLessThan(score(SMALL, "big dog small"))
                .isLessThan(-10);
    }

    @Test
    void whatIsWrittenAndReadIsTheSame() throws Exception {
        var out = new ByteArrayOutputStream();
        SMALL.write(out);

        var again = LanguageModel.read(new java.io.ByteArrayInputStream(out.toByteArray()));

        assertThat(again.version()).isEqualTo(SMALL.version());
        assertThat(score(again, "<s> big dog")).isEqualTo(score(SMALL, "<s> big dog"));
    }

    @Test
    void marksNumbersAndPossessivesAreReadAsTheyWereCounted() {
        assertThat(LanguageModel.words(List.of("The bank's 2,500 “well-known” dogs don't bark.")))
                .containsExactly(
                        hashes("the", "bank", "s", "<num>", "\"", "well", "known", "\"", "dogs", "don't", "bark", "."));
    }

    @Test
    void theModelThatIsShippedPrefersWhatEnglishSays() {
        assertThat(whole("in the morning")).isGreaterThan(whole("on the morning"));
        assertThat(whole("he made a decision")).isGreaterThan(whole("he did a decision"));
    }

    /** Of the last word, behind all the others. */
    private static double score(LanguageModel model, String text) {
        var words = hashes(text.split(" ", -1));
        return model.score(words, words.length - 1);
    }

    private static double whole(String text) {
        return SHIPPED.score(LanguageModel.words(List.of(text)), 0);
    }

    private static long[] hashes(String... words) {
        return List.of(words).stream().mapToLong(LanguageModel::hash).toArray();
    }
}
