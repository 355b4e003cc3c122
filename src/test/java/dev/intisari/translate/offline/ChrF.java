package dev.intisari.translate.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chrF2 score of translations (Popović 2015) as sacrebleu counts it: six lengths, no words, recall twice as dear. */
final class ChrF {
    private static final int LENGTHS = 6;
    private static final double BETA_SQUARED = 4;

    private ChrF() {}

    /** 0 to 100, over all sentences together. */
    static double of(List<String> translations, List<String> references) {
        double precision = 0;
        double recall = 0;
        int lengths = 0;
        for (int n = 1; n <= LENGTHS; n++) {
            long matched = 0;
            long said = 0;
            long wanted = 0;
            for (int i = 0; i < translations.size(); i++) {
                var ours = grams(translations.get(i), n);
                var theirs = grams(references.get(i), n);
                for (var gram : ours.entrySet()) {
                    matched += Math.min(gram.getValue(), theirs.getOrDefault(gram.getKey(), 0));
                }
                said += ours.values().stream().mapToInt(Integer::intValue).sum();
                wanted += theirs.values().stream().mapToInt(Integer::intValue).sum();
            }
            if (said > 0 && wanted > 0) {
                precision += (double) matched / said;
                recall += (double) matched / wanted;
                lengths++;
            }
        }
        if (lengths == 0 || precision + recall == 0) {
            return 0;
        }
        precision /= lengths;
        recall /= lengths;
        return 100 * (1 + BETA_SQUARED) * precision * recall / (BETA_SQUARED * precision + recall);
    }

    private static Map<String, Integer> grams(String text, int length) {
        var characters = text.replaceAll("\\s+", "");
        var grams = new HashMap<String, Integer>();
        for (int i = 0; i + length <= characters.length(); i++) {
            grams.merge(characters.substring(i, i + length), 1, Integer::sum);
        }
        return grams;
    }
}
