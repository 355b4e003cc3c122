package dev.intisari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void withNothingSetEverythingHasADefault() {
        var settings = Settings.from(Map.of());

        assertThat(settings).isEqualTo(new Settings("offline", "", "", "", "", 0, 10L << 20));
    }

    @Test
    void everySettingIsRead() {
        var settings = Settings.from(Map.of(
                "INTISARI_ENGINE", "offline",
                "INTISARI_OUTPUT_BUCKET", "out",
                "INTISARI_OUTPUT_PREFIX", "en/",
                "INTISARI_INPUT_BUCKET", "in",
                "INTISARI_INPUT_PREFIX", "berita/",
                "INTISARI_SENTENCES", " 4 ",
                "INTISARI_MAX_BYTES", "1000"));

        assertThat(settings).isEqualTo(new Settings("offline", "out", "en/", "in", "berita/", 4, 1000));
    }

    @Test
    void otherVariablesDoNotMatter() {
        assertThat(Settings.from(Map.of("PATH", "/bin", "AWS_REGION", "us-east-1")))
                .isEqualTo(Settings.from(Map.of()));
    }

    @Test
    void aMisspeltNameIsRefusedNamingTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.from(Map.of("INTISARI_SENTENCE", "4", "INTISARI_BUCKET", "out")))
                .withMessageContaining("INTISARI_SENTENCE is no setting")
                .withMessageContaining("INTISARI_BUCKET is no setting")
                .withMessageContaining("INTISARI_OUTPUT_BUCKET");
    }

    @ParameterizedTest
    @CsvSource({
        "INTISARI_ENGINE, telepathy, [offline]",
        "INTISARI_SENTENCES, four, whole number",
        "INTISARI_SENTENCES, 11, 1 to 10",
        "INTISARI_SENTENCES, -1, 1 to 10",
        "INTISARI_SENTENCES, 99999999999, 1 to 10",
        "INTISARI_MAX_BYTES, 0, 1 to",
        "INTISARI_MAX_BYTES, 999999999999, 1 to",
        "INTISARI_MAX_BYTES, 10MB, whole number",
    })
    void aBadValueIsRefusedWithItsRemedy(String name, String value, String remedy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.from(Map.of(name, value)))
                .withMessageContaining(name)
                .withMessageContaining(remedy);
    }

    @Test
    void allBadValuesAreNamedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.from(
                        Map.of("INTISARI_ENGINE", "telepathy", "INTISARI_SENTENCES", "11", "INTISARI_MAX_BYTES", "-5")))
                .withMessageContaining("INTISARI_ENGINE")
                .withMessageContaining("INTISARI_SENTENCES")
                .withMessageContaining("INTISARI_MAX_BYTES");
    }

    @ParameterizedTest(name = "input {0}, output {1}")
    @CsvSource({"'', ''", "'', en/", "berita/, berita/", "berita/, berita/en/"})
    void anOutputThatWouldBeAnInputIsRefused(String inputPrefix, String outputPrefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings("offline", "same", outputPrefix, "same", inputPrefix, 0, 1))
                .withMessageContaining("summarised again")
                .withMessageContaining("INTISARI_OUTPUT_BUCKET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/", "summaries/berita/"})
    void oneBucketWithTwoPrefixesIsNoLoop(String outputPrefix) {
        assertThatCode(() -> new Settings("offline", "same", outputPrefix, "same", "berita/", 0, 1))
                .doesNotThrowAnyException();
    }

    @Test
    void twoBucketsAreNoLoop() {
        assertThatCode(() -> new Settings("offline", "out", "", "in", "", 0, 1)).doesNotThrowAnyException();
    }
}
