package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.CleanText;
import dev.intisari.article.Samples;
import dev.intisari.article.Sha256;
import dev.intisari.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every sample article exactly its title and body are left; {@code resources/seeds} holds both, written by hand. */
class SeedsCleaningTest {
    private static final Path EXPECTED = Path.of("src/test/resources/seeds");

    private final ArticleReader reader = new ArticleReader(10 << 20);
    private static final TextCleaner CLEANER = new TextCleaner();

    static List<Path> seeds() {
        return Samples.seeds();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void onlyTheArticlesOwnWordsAreLeft(Path seed) throws IOException {
        assertThat(EXPECTED.resolve(nameOf(seed) + ".expected.txt"))
                .as("a seed needs its expectation")
                .exists();
        assertThat(clean(seed).text()).isEqualTo(Files.readString(EXPECTED.resolve(nameOf(seed) + ".expected.txt")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void cleaningTwiceChangesNothing(Path seed) {
        var once = clean(seed).text();

        assertThat(CLEANER.clean(Samples.aText(once)).text()).isEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void removalsAndWhatIsKeptMakeUpTheWholeSource(Path seed) {
        var source = reader.read(Samples.contentOf(seed));
        var clean = CLEANER.clean(source);
        var rest = new StringBuilder(source.text());
        for (int i = clean.removals().size() - 1; i >= 0; i--) {
            var removal = clean.removals().get(i);
            assertThat(Sha256.of(source.text().substring(removal.start(), removal.end())))
                    .isEqualTo(removal.sha256());
            rest.delete(removal.start(), removal.end());
        }

        assertThat(rest.toString().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .isEqualTo((source.metadata().title().isPresent() ? clean.body() : clean.text())
                        .lines()
                        .toList());
    }

    @Test
    void noExpectationIsLeftWithoutItsSeed() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".expected.txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            seeds().stream().map(SeedsCleaningTest::nameOf).toList());
        }
    }

    /** The pieces that this project's user named. */
    @Test
    void ofTheUsersArticleEveryNoisePieceGoes() {
        var seed = Samples.seed(Samples.USERS_ARTICLE);
        var source = reader.read(Samples.contentOf(seed)).text();

        assertThat(clean(seed).removals().stream()
                        .map(removal -> removal.noise().label() + " "
                                + source.substring(removal.start(), removal.end())
                                        .strip()))
                .satisfiesExactly(
                        piece -> assertThat(piece)
                                .isEqualTo("slug isis telah kalah irak dan as sepakat mengakhiri koalisi militer"),
                        piece -> assertThat(piece).isEqualTo("dateline Washington, MISTAR.ID"),
                        piece -> assertThat(piece)
                                .isEqualTo(
                                        "related Baca juga: Sultan Kurdi Tewas dalam Serangan Iran ke Markas ‘Mossad’"
                                                + " Israel di Irak"),
                        piece -> assertThat(piece).isEqualTo("initials (mtr/hm17)"),
                        piece -> assertThat(piece).isEqualTo("navigation PREVIOUS ARTICLE"),
                        piece -> assertThat(piece).endsWith(" BON & BENN"));
    }

    private CleanText clean(Path seed) {
        return CLEANER.clean(reader.read(Samples.contentOf(seed)));
    }

    private static String nameOf(Path seed) {
        return seed.getFileName().toString().replaceFirst("\\.(?:txt|html)$", "");
    }
}
