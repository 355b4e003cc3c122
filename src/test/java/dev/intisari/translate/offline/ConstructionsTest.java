package dev.intisari.translate.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar as a table: one construction of news Indonesian a line, in {@code translate/constructions.tsv}. */
class ConstructionsTest {
    private static final OfflineTranslator TRANSLATOR = new OfflineTranslator();

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructions")
    void isTranslated(String indonesian, String english) {
        var translation = TRANSLATOR
                .translate(List.of(Passage.sentence(indonesian)), Language.INDONESIAN)
                .get(0);
        assertThat(translation.text()).isEqualTo(english);
    }

    static Stream<Arguments> constructions() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/translate/constructions.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(columns -> Arguments.of(columns[0], columns[1]));
    }
}
