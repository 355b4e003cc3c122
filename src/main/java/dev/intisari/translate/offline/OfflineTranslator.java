package dev.intisari.translate.offline;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator;
import dev.intisari.translate.Translator.Passage.Kind;
import dev.intisari.translate.offline.analysis.IndonesianAnalyzer;
import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.choice.LanguageModel;
import dev.intisari.translate.offline.choice.WordChoice;
import dev.intisari.translate.offline.generation.EnglishText;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.Discourse;
import dev.intisari.translate.offline.transfer.IndonesianGrammar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The built-in translator: Indonesian to English by dictionary and grammar, with no network and no model. Says how sure
 * it is. Loads its lexicon when it is made; thread-safe; time grows linearly with the text.
 */
public final class OfflineTranslator implements Translator {
    private final Lexicon lexicon = Lexicon.load(Language.INDONESIAN.code());
    private final LanguageModel model = LanguageModel.load();
    private final IndonesianAnalyzer analyzer = new IndonesianAnalyzer(lexicon);

    @Override
    public String version() {
        return "lexicon " + lexicon.version();
    }

    @Override
    public boolean knows(Language language) {
        return language.equals(Language.INDONESIAN);
    }

    @Override
    public List<Translation> translate(List<Passage> passages, Language from) {
        if (!knows(from)) {
            throw new IllegalArgumentException("the built-in translator does not know " + from.displayName());
        }
        var names = new HashSet<String>();
        passages.forEach(passage -> names.addAll(analyzer.names(passage.text())));
        var discourse = new Discourse(names);
        return passages.stream().map(passage -> translate(passage, discourse)).toList();
    }

    private Translation translate(Passage passage, Discourse discourse) {
        var units = analyzer.analyse(passage.text(), discourse.names());
        boolean headline = passage.kind() == Kind.HEADLINE;
        var choice =
                new WordChoice(model, some -> new IndonesianGrammar(some, discourse.aside(), headline).translate());
        var words = new IndonesianGrammar(choice.choose(units), discourse, headline).translate();
        var english = headline ? EnglishText.headline(words) : EnglishText.sentence(words);
        return new Translation(english, confidence(units), untranslated(units));
    }

    /** The share of words that were understood; a guess counts half. */
    private static double confidence(List<Unit> units) {
        double words = 0;
        double understood = 0;
        for (var unit : units) {
            if (!unit.is(PartOfSpeech.PUNCTUATION)) {
                words++;
                understood += unit.has(Mark.UNKNOWN) && !unit.isCapitalised() ? 0 : unit.has(Mark.GUESSED) ? 0.5 : 1;
            }
        }
        return words == 0 ? 1 : understood / words;
    }

    /** Words carried over as they were; a stranger with a capital letter is taken for a name. */
    private static List<String> untranslated(List<Unit> units) {
        Set<String> strangers = new HashSet<>();
        var ordered = new ArrayList<String>();
        for (var unit : units) {
            if (unit.has(Mark.UNKNOWN) && !unit.isCapitalised() && strangers.add(unit.source())) {
                ordered.add(unit.source());
            }
        }
        return ordered;
    }
}
