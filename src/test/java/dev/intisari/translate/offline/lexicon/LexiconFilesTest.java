package dev.intisari.translate.offline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicon's files are well-formed, sorted, free of duplicates, and use no flag that nobody knows. */
class LexiconFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/lexicon/id");
    private static final List<String> FILES =
            List.of("function-words.tsv", "titles.tsv", "abbreviations.tsv", "names.tsv", "words.tsv", "phrases.tsv");

    /** Flags of words with open meaning; those of function words are the grammar's own. */
    private static final Set<String> FLAGS = Set.of(
            "person",
            "pl",
            "mass",
            "def",
            "time",
            "at",
            "part",
            "attr",
            "of",
            "company",
            "direction",
            "adj",
            "before",
            "apposed",
            "ing",
            "bare",
            "objinf",
            "obj",
            "appear",
            "means",
            "adv",
            "that",
            "result",
            "others",
            "ordinal",
            "start",
            "deictic",
            "inf",
            "partofyear",
            "label");

    private static final Set<String> OPEN_CLASSES = Set.of("n", "v", "adj", "title", "unit", "name", "head");

    /** Articles and the infinitive's "to" are the grammar's to add. */
    private static final Pattern UNFINISHED = Pattern.compile("^(?:a|an|to) |^\\s|\\s$| {2}");

    @ParameterizedTest
    @ValueSource(strings = {"titles.tsv", "abbreviations.tsv", "names.tsv", "words.tsv", "phrases.tsv"})
    void aFileIsSortedByItsWords(String file) throws IOException {
        var words = rows(file).stream().map(row -> row[0]).toList();

        assertThat(words).isEqualTo(words.stream().sorted().toList());
    }

    @Test
    void everyLineHasAWordAKnownPartOfSpeechAndWellFormedSenses() throws IOException {
        var faults = new ArrayList<String>();
        for (var file : FILES) {
            for (var row : rows(file)) {
                if (row.length != 3 || row[0].isBlank() || !row[0].equals(row[0].strip())) {
                    faults.add(file + ": " + String.join("|", row));
                    continue;
                }
                boolean inflected = OPEN_CLASSES.contains(row[1]);
                for (var sense : new Entry(row[0], PartOfSpeech.of(row[1]), row[2]).senses()) {
                    if (inflected && UNFINISHED.matcher(sense.english()).find()) {
                        faults.add(file + ": " + row[0] + ": \"" + sense.english() + "\"");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noWordHasTheSamePartOfSpeechTwice() throws IOException {
        Map<String, String> seen = new HashMap<>();
        var twice = new ArrayList<String>();
        for (var file : FILES) {
            for (var row : rows(file)) {
                var before = seen.put(row[0] + " " + row[1], file);
                if (before != null) {
                    twice.add(row[0] + " " + row[1] + " in " + before + " and " + file);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void aFlagIsOneOfTheGuideOrAPrepositionOfTheLanguage() throws IOException {
        Set<String> prepositions = new HashSet<>();
        Set<String> grammatical = new HashSet<>();
        for (var file : FILES) {
            rows(file).stream().filter(row -> row[1].equals("prep")).forEach(row -> prepositions.add(row[0]));
        }
        for (var row : rows("function-words.tsv")) {
            new Entry(row[0], PartOfSpeech.of(row[1]), row[2])
                    .senses()
                    .forEach(sense -> grammatical.addAll(sense.flags().keySet()));
        }
        var unknown = new ArrayList<String>();
        for (var file : FILES.subList(1, FILES.size())) {
            for (var row : rows(file)) {
                for (var sense : new Entry(row[0], PartOfSpeech.of(row[1]), row[2]).senses()) {
                    for (var flag : sense.flags().keySet()) {
                        if (!FLAGS.contains(flag) && !grammatical.contains(flag) && !prepositions.contains(flag)) {
                            unknown.add(file + ": " + row[0] + " {" + flag + "}");
                        }
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void noSenseContradictsItselfOrAnotherOfItsEntry() throws IOException {
        var faults = new ArrayList<String>();
        for (var file : FILES) {
            for (var row : rows(file)) {
                var said = new HashSet<String>();
                for (var sense : new Entry(row[0], PartOfSpeech.of(row[1]), row[2]).senses()) {
                    boolean both = sense.is("pl") && sense.is("mass");
                    boolean again = !said.add(sense.english() + sense.context());
                    if (both || again) {
                        faults.add(file + ": " + row[0] + ": " + sense.english());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aVerbIsNotNegatedByItsOwnEnglish() throws IOException {
        var negated = new ArrayList<String>();
        for (var file : FILES.subList(1, FILES.size())) {
            for (var row : rows(file)) {
                if (row[1].equals("v") && row[2].startsWith("not ")) {
                    negated.add(file + ": " + row[0]);
                }
            }
        }
        assertThat(negated)
                .as("put them down as aux and neg, or by a positive verb")
                .isEmpty();
    }

    @Test
    void itIsAsLargeAsTheProjectSays() throws IOException {
        assertThat(rows("words.tsv")).hasSizeGreaterThan(17_000);
        assertThat(rows("phrases.tsv")).hasSizeGreaterThan(12_000);
        assertThat(rows("names.tsv").size() + rows("abbreviations.tsv").size()).isGreaterThan(5_500);
    }

    @Test
    void aSupplementIsWellFormedAndKnowsNoOtherFlags() throws IOException {
        var lexicon = Lexicon.load("id", "ms");
        var rows = Files.readAllLines(Path.of("src/main/resources/lexicon/ms/words.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();

        assertThat(rows).hasSizeGreaterThan(900).allSatisfy(row -> {
            assertThat(row).hasSize(3);
            assertThat(lexicon.find(row[0])).contains(new Entry(row[0], PartOfSpeech.of(row[1]), row[2]));
            assertThat(lexicon.find(row[0]).get(0).senses()).isNotEmpty();
        });
    }

    @Test
    void theLoadedLexiconHasEveryLine() throws IOException {
        int lines = 0;
        for (var file : FILES) {
            lines += rows(file).size();
        }
        assertThat(Lexicon.load("id").size()).isEqualTo(lines);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
