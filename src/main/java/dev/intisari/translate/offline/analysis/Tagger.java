package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
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

    private final Map<PartOfSpeech, Map<PartOfSpeech, Double>> costs = new EnumMap<>(PartOfSpeech.class);

    Tagger(Lexicon lexicon) {
        for (var row : lexicon.neighbours()) {
            var after = new EnumMap<PartOfSpeech, Double>(PartOfSpeech.class);
            for (var pair : row[1].split(" ", -1)) {
                int equals = pair.indexOf('=');
                after.put(PartOfSpeech.of(pair.substring(0, equals)), Double.valueOf(pair.substring(equals + 1)));
            }
            costs.put(PartOfSpeech.of(row[0]), after);
        }
    }

    /** The index of the chosen reading for each list of readings; no list may be empty. */
    List<Integer> choose(List<List<Reading>> words) {
        var cheapest = new ArrayList<double[]>();
        var cameFrom = new ArrayList<int[]>();
        var start = List.of(Reading.of(PartOfSpeech.PUNCTUATION, Sense.of("")));
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

    private double cost(Reading before, Reading reading) {
        // A demonstrative ends its noun phrase: what follows it is not its noun.
        boolean demonstrative = before.pos() == PartOfSpeech.DETERMINER
                && before.senses().get(0).is("dem");
        var row = costs.getOrDefault(demonstrative ? PartOfSpeech.PRONOUN : before.pos(), Map.of());
        return row.getOrDefault(reading.pos(), OTHER);
    }
}
