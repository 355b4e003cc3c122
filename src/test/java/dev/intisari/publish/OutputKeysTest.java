package dev.intisari.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputKeysTest {
    private final OutputKeys keys = new OutputKeys("out", "en/");
    private final Location source = new Location("in", "berita/a b+c.txt");

    @Test
    void theWholeSourceKeyIsKept() {
        assertThat(keys.summary(source)).hasToString("s3://out/en/berita/a b+c.txt.summary.txt");
        assertThat(keys.receipt(source)).hasToString("s3://out/en/berita/a b+c.txt.summary.json");
        assertThat(keys.failure(source)).hasToString("s3://out/en/berita/a b+c.txt.failure.json");
    }

    @Test
    void twoSourcesNeverShareAnOutput() {
        assertThat(keys.summary(new Location("in", "a.txt"))).isNotEqualTo(keys.summary(new Location("in", "a.html")));
    }

    @ParameterizedTest
    @CsvSource({
        "out, en/a.txt.summary.txt, true",
        "out, en/a.txt.summary.json, true",
        "out, en/a.txt.failure.json, true",
        "out, en/a.txt, false",
        "out, a.txt.summary.txt, false",
        "in, en/a.txt.summary.txt, false",
        "out, en/summary.txt, false",
    })
    void itsOwnOutputsAreRecognised(String bucket, String key, boolean output) {
        assertThat(keys.isOutput(new Location(bucket, key))).isEqualTo(output);
    }
}
