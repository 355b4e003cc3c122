package dev.intisari.translate.offline.analysis;

import static dev.intisari.translate.offline.lexicon.PartOfSpeech.ADJECTIVE;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.ADVERB;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.AUXILIARY;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.CLASSIFIER;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.CONJUNCTION;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.DETERMINER;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.HEAD;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.NAME;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.NEGATION;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.NOUN;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.NUMERAL;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.PARTICLE;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.PREPOSITION;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.PRONOUN;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.PUNCTUATION;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.TITLE;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.UNIT;
import static dev.intisari.translate.offline.lexicon.PartOfSpeech.VERB;

import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses one reading for each word by what may stand beside what: the cheapest path through the readings (Viterbi),
 * with costs for pairs of neighbours and for a reading's rank in the lexicon. Linear in the sentence's length.
 */
final class Tagger {
    private static final double OTHER = 1.0;
    private static final double RANK = 0.45;

    private static final Map<PartOfSpeech, Map<PartOfSpeech, Double>> COSTS = costs();

    private Tagger() {}

    /** The index of the chosen reading for each list of readings; no list may be empty. */
    static List<Integer> choose(List<List<Reading>> words) {
        var cheapest = new ArrayList<double[]>();
        var cameFrom = new ArrayList<int[]>();
        var start = List.of(Reading.of(PUNCTUATION, dev.intisari.translate.offline.lexicon.Sense.of("")));
        var before = start;
        double[] costBefore = {0};
        for (var readings : words) {
            double[] cost = new double[readings.size()];
            int[] from = new int[readings.size()];
            for (int r = 0; r < cost.length; r++) {
                cost[r] = Double.MAX_VALUE;
                for (int p = 0; p < costBefore.length; p++) {
                    double path = costBefore[p] + cost(before.get(p), readings.get(r)) + RANK * r;
                    if (path < cost[r]) {
                        cost[r] = path;
                        from[r] = p;
                    }
                }
            }
            cheapest.add(cost);
            cameFrom.add(from);
            before = readings;
            costBefore = cost;
        }
        return backwards(cheapest, cameFrom);
    }

    private static List<Integer> backwards(List<double[]> cheapest, List<int[]> cameFrom) {
        var chosen = new ArrayList<Integer>();
        int at = -1;
        for (int i = cheapest.size() - 1; i >= 0; i--) {
            at = at < 0 ? lowest(cheapest.get(i)) : at;
            chosen.add(at);
            at = cameFrom.get(i)[at];
        }
        Collections.reverse(chosen);
        return chosen;
    }

    private static int lowest(double[] costs) {
        int best = 0;
        for (int i = 1; i < costs.length; i++) {
            best = costs[i] < costs[best] ? i : best;
        }
        return best;
    }

    private static double cost(Reading before, Reading reading) {
        // A demonstrative ends its noun phrase: what follows it is not its noun.
        boolean demonstrative =
                before.pos() == DETERMINER && before.senses().get(0).is("dem");
        var row = COSTS.getOrDefault(demonstrative ? PRONOUN : before.pos(), Map.of());
        return row.getOrDefault(reading.pos(), OTHER);
    }

    private static Map<PartOfSpeech, Map<PartOfSpeech, Double>> costs() {
        var costs = new EnumMap<PartOfSpeech, Map<PartOfSpeech, Double>>(PartOfSpeech.class);
        var nounLike = row(
                NOUN,
                .4,
                ADJECTIVE,
                .3,
                VERB,
                .3,
                NAME,
                .2,
                DETERMINER,
                .0,
                PREPOSITION,
                .1,
                CONJUNCTION,
                .1,
                AUXILIARY,
                .0,
                NEGATION,
                .0,
                PARTICLE,
                .0,
                PUNCTUATION,
                .0,
                ADVERB,
                .4,
                PRONOUN,
                .5,
                NUMERAL,
                .4,
                TITLE,
                .5,
                HEAD,
                .5,
                UNIT,
                .6);
        costs.put(NOUN, nounLike);
        costs.put(UNIT, nounLike);
        costs.put(CLASSIFIER, row(NOUN, .0, TITLE, .1, PARTICLE, .4, DETERMINER, .6, VERB, .9, PUNCTUATION, .8));
        costs.put(
                NAME,
                row(
                        NOUN,
                        .7,
                        ADJECTIVE,
                        .6,
                        VERB,
                        .1,
                        NAME,
                        .3,
                        DETERMINER,
                        .5,
                        PREPOSITION,
                        .1,
                        CONJUNCTION,
                        .1,
                        AUXILIARY,
                        .0,
                        NEGATION,
                        .0,
                        PARTICLE,
                        .0,
                        PUNCTUATION,
                        .0,
                        ADVERB,
                        .4,
                        PRONOUN,
                        .8,
                        NUMERAL,
                        .5));
        costs.put(
                TITLE,
                row(
                        NAME,
                        .0,
                        NOUN,
                        .3,
                        TITLE,
                        .4,
                        ADJECTIVE,
                        .5,
                        VERB,
                        .4,
                        PUNCTUATION,
                        .1,
                        PREPOSITION,
                        .2,
                        AUXILIARY,
                        .1,
                        NEGATION,
                        .1,
                        PARTICLE,
                        .1,
                        CONJUNCTION,
                        .2,
                        DETERMINER,
                        .2,
                        HEAD,
                        .2));
        costs.put(HEAD, row(NAME, .0));
        costs.put(
                PRONOUN,
                row(
                        VERB,
                        .0,
                        AUXILIARY,
                        .0,
                        NEGATION,
                        .0,
                        ADJECTIVE,
                        .3,
                        ADVERB,
                        .3,
                        PREPOSITION,
                        .2,
                        PUNCTUATION,
                        .0,
                        CONJUNCTION,
                        .1,
                        PARTICLE,
                        .1,
                        NOUN,
                        .8,
                        DETERMINER,
                        .5,
                        NUMERAL,
                        .6,
                        NAME,
                        .6));
        costs.put(DETERMINER, row(NOUN, .0, TITLE, .1, NAME, .3, HEAD, .2, CLASSIFIER, .2, UNIT, .1, ADJECTIVE, .8));
        costs.put(
                NUMERAL,
                row(
                        NOUN,
                        .1,
                        UNIT,
                        .0,
                        CLASSIFIER,
                        .1,
                        TITLE,
                        .2,
                        PUNCTUATION,
                        .1,
                        PREPOSITION,
                        .3,
                        CONJUNCTION,
                        .3,
                        DETERMINER,
                        .4,
                        VERB,
                        .5,
                        ADJECTIVE,
                        .6,
                        NAME,
                        .3,
                        AUXILIARY,
                        .4,
                        PARTICLE,
                        .4));
        costs.put(
                ADJECTIVE,
                row(
                        PUNCTUATION,
                        .0,
                        PREPOSITION,
                        .1,
                        CONJUNCTION,
                        .1,
                        DETERMINER,
                        .1,
                        PARTICLE,
                        .2,
                        VERB,
                        .5,
                        NOUN,
                        .7,
                        NAME,
                        .4,
                        ADVERB,
                        .4,
                        AUXILIARY,
                        .3,
                        NEGATION,
                        .4,
                        ADJECTIVE,
                        .5,
                        NUMERAL,
                        .7));
        costs.put(
                ADVERB,
                row(
                        VERB,
                        .1,
                        ADJECTIVE,
                        .1,
                        PUNCTUATION,
                        .1,
                        NOUN,
                        .5,
                        PREPOSITION,
                        .2,
                        AUXILIARY,
                        .2,
                        NEGATION,
                        .2,
                        CONJUNCTION,
                        .3,
                        PRONOUN,
                        .2,
                        NAME,
                        .2,
                        DETERMINER,
                        .3,
                        NUMERAL,
                        .2,
                        TITLE,
                        .3,
                        ADVERB,
                        .4,
                        PARTICLE,
                        .4));
        costs.put(
                VERB,
                row(
                        NOUN,
                        .1,
                        NAME,
                        .1,
                        TITLE,
                        .2,
                        HEAD,
                        .2,
                        PRONOUN,
                        .2,
                        VERB,
                        .5,
                        PREPOSITION,
                        .1,
                        ADJECTIVE,
                        .6,
                        ADVERB,
                        .3,
                        DETERMINER,
                        .1,
                        NUMERAL,
                        .1,
                        PUNCTUATION,
                        .1,
                        CONJUNCTION,
                        .2,
                        AUXILIARY,
                        .4,
                        NEGATION,
                        .5,
                        PARTICLE,
                        .5));
        costs.put(
                AUXILIARY,
                row(
                        VERB,
                        .0,
                        ADJECTIVE,
                        .2,
                        AUXILIARY,
                        .1,
                        NEGATION,
                        .1,
                        ADVERB,
                        .5,
                        PREPOSITION,
                        .4,
                        NUMERAL,
                        .1,
                        NOUN,
                        .9,
                        NAME,
                        .8,
                        PUNCTUATION,
                        .6,
                        DETERMINER,
                        .5));
        costs.put(
                NEGATION,
                row(VERB, .0, ADJECTIVE, .0, AUXILIARY, .0, ADVERB, .2, NOUN, .7, PREPOSITION, .5, PUNCTUATION, .6));
        costs.put(
                PARTICLE,
                row(
                        VERB,
                        .0,
                        AUXILIARY,
                        .0,
                        NEGATION,
                        .0,
                        ADJECTIVE,
                        .1,
                        ADVERB,
                        .2,
                        NOUN,
                        .5,
                        PRONOUN,
                        .3,
                        NUMERAL,
                        .1,
                        NAME,
                        .4,
                        TITLE,
                        .5,
                        PREPOSITION,
                        .3,
                        DETERMINER,
                        .3));
        costs.put(
                PREPOSITION,
                row(
                        NOUN,
                        .0,
                        NAME,
                        .0,
                        TITLE,
                        .1,
                        HEAD,
                        .1,
                        PRONOUN,
                        .1,
                        DETERMINER,
                        .0,
                        NUMERAL,
                        .0,
                        VERB,
                        .5,
                        ADVERB,
                        .6,
                        PREPOSITION,
                        .8));
        costs.put(
                CONJUNCTION,
                row(
                        NOUN,
                        .1,
                        NAME,
                        .1,
                        TITLE,
                        .1,
                        HEAD,
                        .2,
                        PRONOUN,
                        .1,
                        VERB,
                        .1,
                        ADJECTIVE,
                        .3,
                        ADVERB,
                        .3,
                        AUXILIARY,
                        .1,
                        NEGATION,
                        .1,
                        DETERMINER,
                        .1,
                        NUMERAL,
                        .1,
                        PREPOSITION,
                        .3,
                        PARTICLE,
                        .4));
        costs.put(
                PUNCTUATION,
                row(
                        NOUN,
                        .1,
                        NAME,
                        .1,
                        TITLE,
                        .1,
                        HEAD,
                        .2,
                        PRONOUN,
                        .1,
                        VERB,
                        .3,
                        ADJECTIVE,
                        .6,
                        ADVERB,
                        .2,
                        AUXILIARY,
                        .5,
                        NEGATION,
                        .4,
                        DETERMINER,
                        .1,
                        NUMERAL,
                        .1,
                        PREPOSITION,
                        .1,
                        CONJUNCTION,
                        .0,
                        PARTICLE,
                        .3,
                        PUNCTUATION,
                        .1));
        return costs;
    }

    private static Map<PartOfSpeech, Double> row(Object... pairs) {
        var row = new EnumMap<PartOfSpeech, Double>(PartOfSpeech.class);
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((PartOfSpeech) pairs[i], (Double) pairs[i + 1]);
        }
        return row;
    }
}
