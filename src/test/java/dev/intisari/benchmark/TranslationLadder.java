package dev.intisari.benchmark;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator.Passage;
import dev.intisari.translate.offline.OfflineTranslator;
import dev.intisari.translate.offline.analysis.IndonesianAnalyzer;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishText;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.transfer.Discourse;
import dev.intisari.translate.offline.transfer.IndonesianGrammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What each part of the built-in translator adds: the same sentences with one part more each time, a file a step, to be
 * scored by whatever scorer is at hand.
 * Arguments: a file with Indonesian sentences, a line each, and a folder to write to.
 */
final class TranslationLadder {
    private static final IndonesianAnalyzer ANALYZER = new IndonesianAnalyzer(Lexicon.load("id"));
    private static final OfflineTranslator TRANSLATOR = new OfflineTranslator();

    private TranslationLadder() {}

    public static void main(String[] arguments) throws IOException {
        var sentences = Files.readAllLines(Path.of(arguments[0]));
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var steps = new LinkedHashMap<String, UnaryOperator<String>>();
        steps.put("1-copy", sentence -> sentence);
        steps.put("2-words-and-phrases", TranslationLadder::glossed);
        steps.put("3-grammar", TranslationLadder::ordered);
        steps.put("4-choice", TranslationLadder::chosen);
        for (var step : steps.entrySet()) {
            Files.write(
                    folder.resolve(step.getKey() + ".txt"),
                    sentences.stream().map(step.getValue()).toList());
        }
    }

    /** The commonest sense of each unit, in the source's order. */
    private static String glossed(String sentence) {
        return EnglishText.sentence(
                analysed(sentence).stream().map(Unit::english).toList());
    }

    private static String ordered(String sentence) {
        return EnglishText.sentence(
                new IndonesianGrammar(analysed(sentence), new Discourse(Set.of()), false).translate());
    }

    private static String chosen(String sentence) {
        return TRANSLATOR
                .translate(List.of(Passage.sentence(sentence)), Language.INDONESIAN)
                .get(0)
                .text();
    }

    private static List<Unit> analysed(String sentence) {
        return ANALYZER.analyse(sentence, ANALYZER.names(sentence));
    }
}
