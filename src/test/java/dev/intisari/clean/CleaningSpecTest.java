package dev.intisari.clean;

import static dev.intisari.article.Samples.aText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Removal;
import dev.intisari.article.Sha256;
import dev.intisari.clean.CleaningSpec.Case;
import dev.intisari.clean.CleaningSpec.Dropped;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cleaner does what {@code src/test/resources/clean} says. */
class CleaningSpecTest {
    private static final TextCleaner CLEANER = new TextCleaner();

    static List<Case> cases() {
        return CleaningSpec.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void keepsTheArticleAndDropsTheRest(Case spec) {
        var clean = CLEANER.clean(aText(spec.input()));

        assertThat(clean.paragraphs()).isEqualTo(spec.body());
        assertThat(clean.title()).isEqualTo(spec.title());
        assertThat(clean.removals().stream().map(removal -> dropped(spec, removal)))
                .isEqualTo(spec.dropped());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatWasRemovedCanBeFoundByPositionAndHash(Case spec) {
        int end = 0;
        for (var removal : CLEANER.clean(aText(spec.input())).removals()) {
            assertThat(removal.start()).as("in order, without overlap").isGreaterThanOrEqualTo(end);
            end = removal.end();
            assertThat(Sha256.of(spec.input().substring(removal.start(), removal.end())))
                    .isEqualTo(removal.sha256());
            assertThat(removal.rule()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cleaningTwiceChangesNothing(Case spec) {
        var once = CLEANER.clean(aText(spec.input()));

        assertThat(CLEANER.clean(aText(once.text())).text()).isEqualTo(once.text());
    }

    private static Dropped dropped(Case spec, Removal removal) {
        var piece = spec.input().substring(removal.start(), removal.end());
        var written = spec.dropped().stream()
                .map(Dropped::piece)
                .filter(expected -> expected.strip().equals(piece.strip()))
                .findFirst()
                .orElse(piece);
        return new Dropped(removal.noise().label(), written);
    }
}
