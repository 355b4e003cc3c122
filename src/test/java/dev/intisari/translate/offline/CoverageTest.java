package dev.intisari.translate.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.translate.offline.analysis.IndonesianAnalyzer;
import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How much of running news text the lexicon knows; the report is printed. */
class CoverageTest {
    private static final IndonesianAnalyzer ANALYZER = new IndonesianAnalyzer(Lexicon.load("id"));

    @Test
    void nearlyAllWordsOfOurArticlesAreEntriesOrFormsOfOnes() throws IOException {
        int words = 0;
        int names = 0;
        int guessed = 0;
        var unknown = new TreeMap<String, Integer>();
        for (var sentence : sentences()) {
            for (var unit : ANALYZER.analyse(sentence, ANALYZER.names(sentence))) {
                if (unit.is(PartOfSpeech.PUNCTUATION) || unit.is(PartOfSpeech.NUMERAL)) {
                    continue;
                }
                words++;
                names += unit.is(PartOfSpeech.NAME) ? 1 : 0;
                guessed += unit.has(Mark.GUESSED) ? 1 : 0;
                if (unit.has(Mark.UNKNOWN) && !unit.isCapitalised()) {
                    unknown.merge(unit.source(), 1, Integer::sum);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "lexicon coverage: %d words and phrases, %d of them names, %d guessed from their parts, unknown: %s%n",
                words,
                names,
                guessed,
                unknown.keySet());
        int strangers = unknown.values().stream().mapToInt(Integer::intValue).sum();
        assertThat((guessed + strangers) / (double) words)
                .as("guessed or unknown")
                .isLessThan(0.01);
    }

    private static List<String> sentences() throws IOException {
        var sentences = new ArrayList<String>();
        try (var files = Files.list(Path.of("seeds"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".txt")).toList()) {
                if (!file.getFileName().toString().startsWith("english")) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> line.length() > 60)
                            .forEach(sentences::add);
                }
            }
        }
        Files.readAllLines(Path.of("src/test/resources/translate/news-sentences.tsv"))
                .forEach(row -> sentences.add(row.split("\t", -1)[1]));
        return sentences;
    }
}
