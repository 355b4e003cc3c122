package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.NoiseClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People edit these files; what {@code cues/README.md} asks of them holds. */
class CueFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/cues");
    /** Lists of names, not of cues. */
    private static final Set<String> NAMES = Set.of("agencies", "places");

    private static final Set<String> CLASSES =
            Arrays.stream(NoiseClass.values()).map(NoiseClass::label).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KINDS = Arrays.stream(Cues.Where.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    static List<String> languages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .filter(name -> !NAMES.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFileIsReadForSomeScriptAndEveryScriptsFilesAreThere() {
        assertThat(Arrays.stream(Alphabet.values()).flatMap(script -> script.languages().stream()))
                .containsOnlyOnceElementsOf(languages().stream()
                        .filter(language -> !isLatin(language))
                        .toList())
                .containsAll(languages())
                .isSubsetOf(languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLineHasAClassAKindAndAPhrase(String language) {
        for (var line : lines(language)) {
            var columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(3);
            assertThat(columns[0]).as(line).isIn(CLASSES);
            assertThat(columns[1]).as(line).isIn(KINDS);
            assertThat(columns[2])
                    .as(line)
                    .isNotBlank()
                    .isEqualTo(columns[2].strip())
                    .isEqualTo(columns[2].toLowerCase(Locale.ROOT))
                    .doesNotContain("  ");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPhraseStandsThereTwiceForOneKind(String language) {
        assertThat(lines(language).stream().map(line -> line.substring(line.indexOf('\t'))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theLinesAreSorted(String language) {
        assertThat(lines(language)).isSorted();
    }

    @Test
    void noAgencyStandsThereTwice() {
        assertThat(lines("agencies"))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()).doesNotContain("\t"));
    }

    @Test
    void noPlaceStandsThereTwice() {
        assertThat(lines("places"))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()).doesNotContain("\t"));
    }

    private static boolean isLatin(String language) {
        return Alphabet.LATIN.languages().contains(language);
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
