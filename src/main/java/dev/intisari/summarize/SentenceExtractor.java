package dev.intisari.summarize;

import dev.intisari.article.Article;
import dev.intisari.article.Article.Sentence;
import dev.intisari.article.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Picks the sentences that carry an article's news.
 *
 * <p>A sentence's worth is the sum of where it stands (news puts what matters first; position is the strongest single
 * sign there is), how close its words are to the whole article's (TF-IDF centroid, after Radev et al. 2004) and to the
 * headline's, whether it opens a paragraph, and whether it names figures or dates. Sentences are then taken one by one,
 * each losing worth by the share of its words that the headline and those taken before have said already (the coverage
 * form of maximal marginal relevance, Carbonell and Goldstein 1998), and given back in the article's order. Thread-safe; time grows linearly with the article for a fixed number of sentences.
 */
public final class SentenceExtractor {
    private static final double POSITION = 1.0;
    private static final double CENTRALITY = 0.8;
    private static final double HEADLINE = 0.2;
    private static final double OPENS_PARAGRAPH = 0.25;
    private static final double FIGURES = 0.4;
    private static final double LEANS_ON_ANOTHER = 0.35;
    private static final double ODD_LENGTH = 0.5;
    private static final double REDUNDANCY = 1.0;
    /** A sentence with so much said already is a copy: taken only when nothing else is left. */
    private static final double NEAR_COPY = 0.85;

    private static final double NEAR_COPY_PENALTY = 10;
    /** The weight of the second paragraph is this share of the first's, and so on: half at the fifth. */
    private static final double POSITION_DECAY = 0.85;

    /** In characters: six words say too little, sixty too much. */
    private static final int SHORT = 40;

    private static final int LONG = 400;
    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int SENTENCES_FOR_EACH = 3;

    /**
     * How many sentences are weighed. News tells what matters long before; a whole book would take memory for nothing.
     * A longer article is said to be long in its receipt.
     */
    public static final int MOST_WEIGHED = 1_000;

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
        var all = article.sentences();
        var sentences = all.subList(0, Math.min(all.size(), MOST_WEIGHED));
        int count = wanted > 0 ? wanted : Math.min(MOST, Math.max(FEWEST, sentences.size() / SENTENCES_FOR_EACH));
        if (sentences.size() <= count) {
            return sentences;
        }
        var vectors = TermVector.ofAll(sentences.stream().map(Sentence::text).toList());
        var headline = article.title().map(TermVector::of).orElse(TermVector.EMPTY);
        double[] worth = worths(sentences, article.language(), vectors, headline);
        return mostTelling(sentences, vectors, worth, headline, count);
    }

    private static double[] worths(
            List<Sentence> sentences, Language language, List<TermVector> vectors, TermVector headline) {
        var centroid = TermVector.sum(vectors);
        double[] worth = new double[sentences.size()];
        double mostCentral =
                vectors.stream().mapToDouble(centroid::cosine).max().orElse(1);
        for (int i = 0; i < worth.length; i++) {
            var text = sentences.get(i).text();
            worth[i] = POSITION * Math.pow(POSITION_DECAY, sentences.get(i).paragraph())
                    + CENTRALITY * centroid.cosine(vectors.get(i)) / Math.max(mostCentral, 1e-9)
                    + HEADLINE * headline.cosine(vectors.get(i))
                    + (opensParagraph(sentences, i) ? OPENS_PARAGRAPH : 0)
                    + (SentenceShape.namesFigures(text) ? FIGURES : 0)
                    - (SentenceShape.leansOnAnother(text, language) ? LEANS_ON_ANOTHER : 0)
                    - (isOddlyLong(text) ? ODD_LENGTH : 0);
        }
        return worth;
    }

    /** The headline is part of the summary: what it says need not be said again. */
    private static List<Sentence> mostTelling(
            List<Sentence> sentences, List<TermVector> vectors, double[] worth, TermVector headline, int count) {
        var covered = new HashSet<>(headline.weights().keySet());
        var chosen = new TreeSet<Integer>();
        while (chosen.size() < count) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < worth.length; i++) {
                double said = vectors.get(i).shareIn(covered);
                double gain = worth[i] - REDUNDANCY * said - (said > NEAR_COPY ? NEAR_COPY_PENALTY : 0);
                if (gain > most && !chosen.contains(i)) {
                    best = i;
                    most = gain;
                }
            }
            chosen.add(best);
            covered.addAll(vectors.get(best).weights().keySet());
        }
        return chosen.stream().map(sentences::get).toList();
    }

    private static boolean opensParagraph(List<Sentence> sentences, int i) {
        return i == 0 || sentences.get(i).paragraph() != sentences.get(i - 1).paragraph();
    }

    private static boolean isOddlyLong(String text) {
        return text.length() < SHORT || text.length() > LONG;
    }

    /**
     * A text's pieces of words, each weighted by how often it stands there and how rare it is elsewhere.
     *
     * @param weights weight of each word
     * @param norm length of the vector
     */
    private record TermVector(Map<String, Double> weights, double norm) {
        static final TermVector EMPTY = new TermVector(Map.of(), 0);

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
                vectors.add(new TermVector(weights, norm(weights)));
            }
            return vectors;
        }

        static TermVector sum(List<TermVector> vectors) {
            var weights = new HashMap<String, Double>();
            vectors.forEach(
                    vector -> vector.weights.forEach((term, weight) -> weights.merge(term, weight, Double::sum)));
            return new TermVector(weights, norm(weights));
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

        /** How much of the text's weight lies on words of a set. */
        double shareIn(Set<String> words) {
            double inside = 0;
            double all = 0;
            for (var entry : weights.entrySet()) {
                all += entry.getValue();
                inside += words.contains(entry.getKey()) ? entry.getValue() : 0;
            }
            return all == 0 ? 1 : inside / all;
        }

        private static double norm(Map<String, Double> weights) {
            return Math.sqrt(weights.values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum());
        }
    }
}
