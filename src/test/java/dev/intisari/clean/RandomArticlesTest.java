package dev.intisari.clean;

import static dev.intisari.article.Samples.aText;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever order an article's paragraphs, sub-headings and the noise around them come in, no paragraph is lost. */
class RandomArticlesTest {
    private static final TextCleaner CLEANER = new TextCleaner();
    private static final Path FOLDER = Path.of("src/test/resources/clean-pool");
    private static final int ARTICLES = 500;

    /** Pieces of a language, by where they may stand. */
    private record Pool(Map<String, List<String>> pieces) {
        static Pool of(String language) {
            var pieces = new HashMap<String, List<String>>();
            try {
                for (var line : Files.readAllLines(FOLDER.resolve(language + ".txt"))) {
                    var columns = line.split("\t", 2);
                    pieces.computeIfAbsent(columns[0], kind -> new ArrayList<>())
                            .add(columns[1]);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Pool(pieces);
        }

        List<String> all(String kind) {
            return pieces.getOrDefault(kind, List.of());
        }

        /** Some of a kind, in any order, none twice. */
        List<String> some(String kind, int atLeast, Random random) {
            var shuffled = new ArrayList<>(all(kind));
            Collections.shuffle(shuffled, random);
            int count = atLeast + random.nextInt(shuffled.size() - atLeast + 1);
            return shuffled.subList(0, count);
        }
    }

    /** An article and its own lines, sub-headings among them. */
    private record RandomArticle(String text, List<String> body) {
        static RandomArticle of(Pool pool, long seed) {
            var random = new Random(seed);
            var lines = new ArrayList<String>();
            lines.add(pool.all("title").get(random.nextInt(pool.all("title").size())));
            lines.addAll(pool.some("above", 0, random));
            var paragraphs = pool.some("body", 5, random);
            var body = new ArrayList<String>();
            var between = new ArrayList<>(pool.some("between", 0, random));
            var headings = new ArrayList<>(pool.some("heading", 0, random));
            for (int i = 0; i < paragraphs.size(); i++) {
                boolean last = i == paragraphs.size() - 1;
                if (i > 0 && !last && random.nextInt(3) == 0 && !between.isEmpty()) {
                    lines.add(between.remove(0));
                }
                if (i > 0 && random.nextInt(4) == 0 && !headings.isEmpty()) {
                    body.add(headings.get(0));
                    lines.add(headings.remove(0));
                }
                body.add(paragraphs.get(i));
                lines.add(paragraphs.get(i));
            }
            lines.addAll(pool.some("below", 0, random));
            return new RandomArticle(String.join("\n", lines), body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id", "de", "ru", "zh"})
    void exactlyTheParagraphsAndSubHeadingsAreLeft(String language) {
        var pool = Pool.of(language);
        for (long seed = 0; seed < ARTICLES; seed++) {
            var article = RandomArticle.of(pool, seed);

            assertThat(CLEANER.clean(aText(article.text())).paragraphs())
                    .as("seed %d of\n%s", seed, article.text())
                    .isEqualTo(article.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id", "de", "ru", "zh"})
    void whatIsKeptAndWhatIsRemovedMakeUpTheSource(String language) {
        var pool = Pool.of(language);
        for (long seed = 0; seed < ARTICLES; seed++) {
            var article = RandomArticle.of(pool, seed);
            var clean = CLEANER.clean(aText(article.text()));
            var rest = new StringBuilder(article.text());
            for (int i = clean.removals().size() - 1; i >= 0; i--) {
                var removal = clean.removals().get(i);
                rest.delete(removal.start(), removal.end());
            }

            assertThat(rest.toString().lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .as("seed %d of\n%s", seed, article.text())
                    .isEqualTo(clean.text().lines().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id", "de", "ru", "zh"})
    void cleaningTwiceChangesNothing(String language) {
        var pool = Pool.of(language);
        for (long seed = 0; seed < ARTICLES; seed++) {
            var article = RandomArticle.of(pool, seed);
            var once = CLEANER.clean(aText(article.text())).text();

            assertThat(CLEANER.clean(aText(once)).text())
                    .as("seed %d of\n%s", seed, article.text())
                    .isEqualTo(once);
        }
    }
}
