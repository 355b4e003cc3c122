package dev.intisari.summarize;

import dev.intisari.article.Article;
import dev.intisari.article.Article.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks the sentences that carry an article's news.
 *
 * <p>A sentence's worth is the sum of where it stands (news puts what matters first; position is the strongest single
 * sign there is), how close its words are to the whole article's (TF-IDF centroid, after Radev et al. 2004) and to the
 * headline's, whether it opens a paragraph, and whether it names figures or dates. Sentences are then taken one by one
 * by maximal marginal relevance (Carbonell and Goldstein 1998), so that none repeats what another said, and given back
 * in the article's order. Thread-safe; time grows linearly with the article for a fixed number of sentences.
 */
public final class SentenceExtractor {
    private static final double POSITION = 1.0;
    private static final double CENTRALITY = 0.8;
    private static final double HEADLINE = 0.5;
    private static final double OPENS_PARAGRAPH = 0.25;
    private static final double FIGURES = 0.3;
    private static final double LEANS_ON_ANOTHER = 0.35;
    private static final double ODD_LENGTH = 0.5;
    private static final double REDUNDANCY = 0.9;
    /** The weight of the second sentence is this share of the first's, and so on: half-way down at the fifth. */
    private static final double POSITION_DECAY = 0.85;

    private static final int SHORT = 6;
    private static final int LONG = 55;
    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int SENTENCES_FOR_EACH = 3;

    private final int wanted;

    /**
     * @param wanted how many sentences, or 0 for three to five by the article's length
     */
    public SentenceExtractor(int wanted) {
        this.wanted = wanted;
    }

    /** How many sentences were asked for; 0 for by length. */
    int wanted() {
        return wanted;
    }

    /** The sentences that carry the news, in the article's order; all of them when there are no more than wanted. */
    public List<Sentence> extract(Article article) {
        var sentences = article.sentences();
        int count = wanted > 0 ? wanted : Math.min(MOST, Math.max(FEWEST, sentences.size() / SENTENCES_FOR_EACH));
        if (sentences.size() <= count) {
            return sentences;
        }
        var vectors = TermVector.ofAll(sentences.stream().map(Sentence::text).toList());
        double[] worth = worths(article, vectors);
        return mostRelevant(sentences, vectors, worth, count);
    }

    private static double[] worths(Article article, List<TermVector> vectors) {
        var sentences = article.sentences();
        var centroid = TermVector.sum(vectors);
        var headline = article.title().map(TermVector::of).orElse(TermVector.EMPTY);
        double[] worth = new double[sentences.size()];
        double mostCentral = vectors.stream().mapToDouble(centroid::cosine).max().orElse(1);
        for (int i = 0; i < worth.length; i++) {
            var text = sentences.get(i).text();
            worth[i] = POSITION * Math.pow(POSITION_DECAY, i)
                    + CENTRALITY * centroid.cosine(vectors.get(i)) / Math.max(mostCentral, 1e-9)
                    + HEADLINE * headline.cosine(vectors.get(i))
                    + (opensParagraph(sentences, i) ? OPENS_PARAGRAPH : 0)
                    + (SentenceShape.namesFigures(text) ? FIGURES : 0)
                    - (SentenceShape.leansOnAnother(text, article.language()) ? LEANS_ON_ANOTHER : 0)
                    - (isOddlyLong(vectors.get(i)) ? ODD_LENGTH : 0);
        }
        return worth;
    }

    private static List<Sentence> mostRelevant(
            List<Sentence> sentences, List<TermVector> vectors, double[] worth, int count) {
        var chosen = new ArrayList<Integer>();
        double[] nearest = new double[worth.length];
        Set<Integer> taken = new HashSet<>();
        while (chosen.size() < count) {
            int best = -1;
            for (int i = 0; i < worth.length; i++) {
                if (!taken.contains(i) && (best < 0 || gain(worth, nearest, i) > gain(worth, nearest, best))) {
                    best = i;
                }
            }
            chosen.add(best);
            taken.add(best);
            for (int i = 0; i < worth.length; i++) {
                nearest[i] = Math.max(nearest[i], vectors.get(i).cosine(vectors.get(best)));
            }
        }
        return chosen.stream().sorted(Comparator.naturalOrder()).map(sentences::get).toList();
    }

    private static double gain(double[] worth, double[] nearest, int i) {
        return worth[i] - REDUNDANCY * nearest[i];
    }

    private static boolean opensParagraph(List<Sentence> sentences, int i) {
        return i == 0 || sentences.get(i).paragraph() != sentences.get(i - 1).paragraph();
    }

    private static boolean isOddlyLong(TermVector vector) {
        return vector.words() < SHORT || vector.words() > LONG;
    }

    /**
     * A text's words, each weighted by how often it stands there and how rare it is elsewhere.
     *
     * @param weights weight of each word
     * @param norm length of the vector
     * @param words how many words the text has
     */
    private record TermVector(Map<String, Double> weights, double norm, int words) {
        static final TermVector EMPTY = new TermVector(Map.of(), 0, 0);

        static TermVector of(String text) {
            return ofAll(List.of(text)).get(0);
        }

        static List<TermVector> ofAll(List<String> texts) {
            var counted = texts.stream().map(SentenceShape::terms).toList();
            var holding = new HashMap<String, Integer>();
            counted.forEach(terms -> terms.keySet().forEach(term -> holding.merge(term, 1, Integer::sum)));
            var vectors = new ArrayList<TermVector>();
            for (var terms : counted) {
                var weights = new HashMap<String, Double>();
                terms.forEach((term, times) ->
                        weights.put(term, times * Math.log(1 + (double) texts.size() / holding.getOrDefault(term, 1))));
                int words = terms.values().stream().mapToInt(Integer::intValue).sum();
                vectors.add(new TermVector(weights, norm(weights), words));
            }
            return vectors;
        }

        static TermVector sum(List<TermVector> vectors) {
            var weights = new HashMap<String, Double>();
            vectors.forEach(vector -> vector.weights.forEach((term, weight) -> weights.merge(term, weight, Double::sum)));
            return new TermVector(weights, norm(weights), 0);
        }

        double cosine(TermVector other) {
            if (norm == 0 || other.norm == 0) {
                return 0;
            }
            if (weights.size() > other.weights.size()) {
                return other.cosine(this);
            }
            double product = 0;
            for (var entry : weights.entrySet()) {
                product += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
            }
            return product / (norm * other.norm);
        }

        private static double norm(Map<String, Double> weights) {
            return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        }
    }
}
