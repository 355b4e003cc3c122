package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.NoiseClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People edit these files; what {@code cues/README.md} asks of them holds. */
class CueFilesTest {
    private static final List<String> CLASSES =
            Arrays.stream(NoiseClass.values()).map(NoiseClass::label).toList();

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyLineHasAClassAPlaceAndAPhrase(String language) throws IOException {
        for (var line : lines(language)) {
            var columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(3);
            assertThat(CLASSES).contains(columns[0]);
            assertThat(columns[1])
                    .as(line)
                    .isIn("line", "start", "end", "mark", "name", "list", "tail", "inline", "word");
            assertThat(columns[2])
                    .isNotBlank()
                    .isEqualTo(columns[2].strip())
                    .isEqualTo(columns[2].toLowerCase(Locale.ROOT))
                    .doesNotContain("  ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void noPhraseStandsThereTwice(String language) throws IOException {
        assertThat(lines(language).stream().map(line -> line.substring(line.indexOf('\t'))))
                .doesNotHaveDuplicates();
    }

    private static List<String> lines(String language) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/cues", language + ".tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
