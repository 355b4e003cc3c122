package dev.intisari.translate.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator.Passage;
import dev.intisari.translate.offline.analysis.IndonesianAnalyzer;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever words are put beside each other, what has content is in the English, in one sense and form or another. */
class NothingIsDroppedTest {
    private static final int SENTENCES = 5000;
    private static final OfflineTranslator TRANSLATOR = new OfflineTranslator();
    private static final IndonesianAnalyzer ANALYZER = new IndonesianAnalyzer(Lexicon.load("id"));

    /** What sentences are made of: the shape of news, but any word in any place. */
    private static final List<String> SHAPES = List.of(
            "N V N .",
            "N A V P N .",
            "N yang V P N V N .",
            "P N , N V N dan N .",
            "N V bahwa N V N P N .",
            "\" N V N , \" kata T M .",
            "T M V N P N dan V N .",
            "N N A V oleh N ( X ) .",
            "N , yang V N , V P N .",
            "N # V N P N # .",
            "D N V N P D N .",
            "N M V N karena N A .",
            "B V N sehingga N V .",
            "X V N A P N ke-# .",
            "N tersebut V N yang lebih A P N .",
            "V N , N tidak V N B .",
            "\" Tolong jangan V N , \" kata M .",
            "N belum V N karena N bukan N .",
            "N yang tidak V N tak A .",
            "Jangan V N P N .",
            "N U U V N P U .",
            "N X U V U N A .",
            "U N V N U , kata T M .");

    @Test
    void everyWordWithContentIsInTheEnglish() throws Exception {
        var random = new Random(20261122);
        var words = new Words();
        var lost = new TreeSet<String>();
        for (int i = 0; i < SENTENCES; i++) {
            var sentence = words.sentence(SHAPES.get(random.nextInt(SHAPES.size())), random);
            var english = TRANSLATOR
                    .translate(List.of(Passage.sentence(sentence)), Language.INDONESIAN)
                    .get(0)
                    .text();
            var missing = Accounting.missing(ANALYZER.analyse(sentence, ANALYZER.names(sentence)), english);
            if (!missing.isEmpty()) {
                lost.add(missing + " of: " + sentence + "\n   in: " + english);
            }
        }
        assertThat(lost).isEmpty();
    }

    /** Words of the lexicon by their part of speech. */
    private static final class Words {
        private final List<String> nouns = new ArrayList<>();
        private final List<String> verbs = new ArrayList<>();
        private final List<String> adjectives = new ArrayList<>();
        private final List<String> adverbs = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private static final List<String> PREPOSITIONS =
                List.of("di", "ke", "dari", "dengan", "untuk", "pada", "dalam");
        private static final List<String> DETERMINERS = List.of("sejumlah", "para", "setiap", "sebuah", "beberapa");

        Words() throws IOException {
            for (var file : List.of("words.tsv", "phrases.tsv", "names.tsv", "titles.tsv", "abbreviations.tsv")) {
                for (var row : rows(file)) {
                    var columns = row.split("\t", -1);
                    var list = switch (PartOfSpeech.of(columns[1])) {
                        case NOUN -> nouns;
                        case VERB -> verbs;
                        case ADJECTIVE -> adjectives;
                        case ADVERB -> adverbs;
                        case NAME -> names;
                        case TITLE -> titles;
                        default -> null;
                    };
                    if (list != null) {
                        list.add(columns[0]);
                    }
                }
            }
        }

        private static List<String> rows(String file) throws IOException {
            try (InputStream stream = Lexicon.class.getResourceAsStream("/lexicon/id/" + file)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(row -> !row.isEmpty() && !row.startsWith("#"))
                        .toList();
            }
        }

        String sentence(String shape, Random random) {
            var sentence = new StringBuilder();
            for (var part : shape.split(" ", -1)) {
                var word = switch (part) {
                    case "N" -> any(nouns, random);
                    case "V" -> any(verbs, random);
                    case "A" -> any(adjectives, random);
                    case "B" -> any(adverbs, random);
                    case "U" -> stranger(random);
                    case "M", "X" -> any(names, random);
                    case "T" -> any(titles, random);
                    case "P" -> any(PREPOSITIONS, random);
                    case "D" -> any(DETERMINERS, random);
                    default -> part.replace("#", String.valueOf(2 + random.nextInt(998)));
                };
                boolean joins = Set.of(".", ",", ")").contains(word)
                        || sentence.toString().endsWith("(");
                sentence.append(sentence.isEmpty() || joins ? "" : " ").append(word);
            }
            return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        }

        /** A word that no lexicon has, with a capital now and then. */
        private static String stranger(Random random) {
            var word = new StringBuilder();
            for (int i = 4 + random.nextInt(6); i > 0; i--) {
                word.append("bdgkmnprst".charAt(random.nextInt(10))).append("aeiou".charAt(random.nextInt(5)));
            }
            word.append("zx");
            if (random.nextInt(3) == 0) {
                word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            }
            return word.toString();
        }

        private static String any(List<String> list, Random random) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
