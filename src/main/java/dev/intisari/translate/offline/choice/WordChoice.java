package dev.intisari.translate.offline.choice;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.analysis.Unit.Article;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses among the senses of words, and among articles and numbers of nouns, by how likely the English becomes: each in
 * its turn, from left to right, the others staying as they are. It looks at a stretch of a sentence at a time, so that the work grows linearly with its length.
 */
public final class WordChoice {
    /** A stretch ends at a mark or conjunction from so many units on, and anywhere at the second number. */
    private static final int SHORT_STRETCH = 8;

    private static final int LONG_STRETCH = 24;
    private static final int MOST_SENSES = 5;
    /** What a word is worth by being there: a model of probabilities alone likes short sentences too well. */
    private static final double WORD = 1;
    /** What each place further down in the lexicon costs: its order says how usual a sense is. */
    private static final double RANK = 3;

    /** What an article costs that grammar did not choose. */
    private static final double ARTICLE = 1.5;
    /** What it costs to speak of several where the source does not say. */
    private static final double SEVERAL = 2.5;

    private static final List<Article> ARTICLES = List.of(Article.DEFINITE, Article.INDEFINITE);
    private static final List<Article> PLURALS = List.of(Article.PLURAL, Article.DEFINITE_PLURAL);

    private final LanguageModel model;
    private final Function<List<Unit>, List<String>> english;

    /**
     * @param english puts units into English words, and does nothing else
     */
    public WordChoice(LanguageModel model, Function<List<Unit>, List<String>> english) {
        this.model = model;
        this.english = english;
    }

    /** The units of a sentence with the senses and articles that go best together. */
    public List<Unit> choose(List<Unit> units) {
        var chosen = new ArrayList<>(units);
        long start = LanguageModel.hash(LanguageModel.START);
        long[] before = {start, start};
        int from = 0;
        while (from < units.size()) {
            int to = stretchEnd(units, from);
            before = new Stretch(chosen.subList(from, to), before).choose();
            from = to;
        }
        return chosen;
    }

    private static int stretchEnd(List<Unit> units, int from) {
        for (int i = from + SHORT_STRETCH; i < Math.min(units.size(), from + LONG_STRETCH); i++) {
            var unit = units.get(i);
            if (unit.is(PartOfSpeech.PUNCTUATION) || unit.is(PartOfSpeech.CONJUNCTION)) {
                return i;
            }
        }
        return Math.min(units.size(), from + LONG_STRETCH);
    }

    /** Some of a sentence's units, and the best English for them so far. */
    private final class Stretch {
        private final List<Unit> units;
        private final long[] before;
        private long[] best;
        private double bestScore;

        Stretch(List<Unit> units, long[] before) {
            this.units = units;
            this.before = before;
            this.best = words();
            this.bestScore = score(best);
        }

        /** Chooses, and gives the last two words. */
        long[] choose() {
            for (int i = 0; i < units.size(); i++) {
                var unit = units.get(i);
                var senses = unit.choices();
                tryOut(
                        i,
                        senses.subList(1, Math.min(senses.size(), MOST_SENSES)).stream()
                                .map(unit::with)
                                .toList(),
                        RANK,
                        RANK);
                if (unit.is(PartOfSpeech.NOUN)) {
                    tryOut(i, ARTICLES.stream().map(units.get(i)::with).toList(), ARTICLE, 0);
                    tryOut(i, PLURALS.stream().map(units.get(i)::with).toList(), SEVERAL, 0);
                }
            }
            return Arrays.copyOfRange(best, best.length - 2, best.length);
        }

        /** Puts the best of some alternatives in a unit's place, if it is better by what it costs, each a step more. */
        private void tryOut(int place, List<Unit> alternatives, double first, double step) {
            double cost = first - step;
            double costOfBest = 0;
            for (var alternative : alternatives) {
                cost += step;
                var kept = units.set(place, alternative);
                var words = words();
                double score = score(words);
                if (score - cost > bestScore - costOfBest) {
                    best = words;
                    bestScore = score;
                    costOfBest = cost;
                } else {
                    units.set(place, kept);
                }
            }
        }

        private long[] words() {
            var words = LanguageModel.words(english.apply(units));
            var all = Arrays.copyOf(before, words.length + 2);
            System.arraycopy(words, 0, all, 2, words.length);
            return all;
        }

        private double score(long[] words) {
            return model.score(words, 2) + WORD * words.length;
        }
    }
}
