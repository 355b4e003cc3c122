package dev.intisari.translate.offline;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator;
import dev.intisari.translate.Translator.Passage.Kind;
import dev.intisari.translate.offline.analysis.DecimalMark;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The built-in translator: Indonesian to English by dictionary and grammar, with no network; Malay by the same grammar
 * and a supplement to the dictionary. Says how sure it is. Loads its lexicon when it is made, that of Malay when it is
 * first wanted; thread-safe; time grows linearly with the text.
 */
public final class OfflineTranslator implements Translator {
    /** What a guess at a word's meaning is worth. */
    private static final double GUESS = 0.5;
    /** What a word is worth that was understood but stands where no rule put it. */
    private static final double OUT_OF_PLACE = 0.75;
    /** What any word of a language is worth that is read by another's rules. */
    private static final double RELATED = 0.8;

    private final Lexicon lexicon = Lexicon.load(Language.INDONESIAN.code());
    private final LanguageModel model = LanguageModel.load();
    private final String version = "lexicon " + lexicon.version() + " model " + model.version();
    private final ConcurrentMap<Language, IndonesianAnalyzer> analyzers = new ConcurrentHashMap<>();

    /** Makes one that is ready for Indonesian. */
    public OfflineTranslator() {
        analyzers.put(Language.INDONESIAN, new IndonesianAnalyzer(lexicon));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean knows(Language language) {
        return language.equals(Language.INDONESIAN) || readsAsRelated(language);
    }

    @Override
    public boolean readsAsRelated(Language language) {
        return language.equals(Language.MALAY);
    }

    @Override
    public List<Translation> translate(List<Passage> passages, Language from) {
        if (!knows(from)) {
            throw new IllegalArgumentException("the built-in translator does not know " + from.displayName());
        }
        var analyzer = analyzers.computeIfAbsent(
                from,
                relative -> new IndonesianAnalyzer(
                        Lexicon.load(Language.INDONESIAN.code(), relative.code()), DecimalMark.POINT));
        var names = new HashSet<String>();
        passages.forEach(passage -> names.addAll(analyzer.names(passage.text())));
        var discourse = new Discourse(names);
        double trust = readsAsRelated(from) ? RELATED : 1;
        return passages.stream()
                .map(passage -> translate(passage, analyzer, discourse, trust))
                .toList();
    }

    private Translation translate(Passage passage, IndonesianAnalyzer analyzer, Discourse discourse, double trust) {
        var units = analyzer.analyse(passage.text(), discourse.names());
        boolean headline = passage.kind() == Kind.HEADLINE;
        var choice =
                new WordChoice(model, some -> new IndonesianGrammar(some, discourse.aside(), headline).translate());
        var grammar = new IndonesianGrammar(choice.choose(units), discourse, headline);
        var words = grammar.translate();
        var english = headline ? EnglishText.headline(words) : EnglishText.sentence(words);
        return new Translation(english, trust * confidence(units, grammar.passedOn()), untranslated(units));
    }

    /** The share of words that were understood. */
    private static double confidence(List<Unit> units, int passedOn) {
        double words = 0;
        double understood = 0;
        for (var unit : units) {
            if (!unit.is(PartOfSpeech.PUNCTUATION)) {
                words++;
                understood += isStranger(unit) ? 0 : unit.has(Mark.GUESSED) ? GUESS : 1;
            }
        }
        return words == 0 ? 1 : Math.max(0, understood - passedOn * (1 - OUT_OF_PLACE)) / words;
    }

    /** Words carried over as they were, in order, each once. */
    private static List<String> untranslated(List<Unit> units) {
        Set<String> strangers = new HashSet<>();
        var ordered = new ArrayList<String>();
        for (var unit : units) {
            if (isStranger(unit) && strangers.add(unit.source())) {
                ordered.add(unit.source());
            }
        }
        return ordered;
    }

    /** In no lexicon; with a capital letter it is taken for a name. */
    private static boolean isStranger(Unit unit) {
        return unit.has(Mark.UNKNOWN) && !unit.isCapitalised();
    }
}
