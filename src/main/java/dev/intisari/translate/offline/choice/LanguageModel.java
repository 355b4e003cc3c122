package dev.intisari.translate.offline.choice;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * How likely English words are one after another: a 3-gram model with absolute discounting and back-off (Ney, Essen and
 * Kneser 1994). N-grams are kept as hashes beside a rounded logarithm, in tables that are used as they are read: the
 * model takes a few bytes each and no time to load. A stranger is taken for a known n-gram once in tens of thousands of
 * times. Immutable; thread-safe.
 */
public final class LanguageModel {
    /** What is read as any number. */
    static final String NUMBER = "<num>";
    /** What stands, twice, before a sentence. */
    static final String START = "<s>";

    private static final String RESOURCE = "/lexicon/en/ngrams.bin";
    private static final int ORDERS = 3;
    /** Natural logarithm of what a word is worth that the counts do not know. */
    private static final double STRANGER = -16;
    /** Share of a count that is kept for what was not seen. */
    private static final double DISCOUNT = 0.75;

    /** However much was seen behind a word, something else may follow. */
    private static final double MOST_SEEN = 0.999;

    private final List<NgramTable> tables;

    /** A checksum of the tables: equal for equal models. */
    public String version() {
        var sum = new CRC32();
        tables.forEach(table -> table.addTo(sum));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private LanguageModel(List<NgramTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /** The model that comes with the program. */
    public static LanguageModel load() {
        try (var stream = LanguageModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the package");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LanguageModel read(InputStream stream) throws IOException {
        var data = new DataInputStream(stream);
        var tables = new ArrayList<NgramTable>();
        for (int order = 0; order < ORDERS; order++) {
            tables.add(NgramTable.read(data));
        }
        return new LanguageModel(tables);
    }

    /**
     * Makes a model from counts.
     *
     * @param counts for each length from 1 to 3, n-grams, their words separated by spaces, and how often each was seen
     */
    static LanguageModel of(List<Map<String, Integer>> counts) {
        var tables = new ArrayList<NgramTable>();
        for (int order = 0; order < ORDERS; order++) {
            var table = new NgramTable(counts.get(order).size());
            double discount = order == 0 ? 0 : DISCOUNT;
            var totals = totals(counts.get(order), 0);
            var known = order == 0 ? Map.<String, Integer>of() : counts.get(order - 1);
            var kept = order + 1 < ORDERS ? totals(counts.get(order + 1), DISCOUNT) : Map.<String, Double>of();
            counts.get(order).forEach((ngram, count) -> {
                var before = beginning(ngram);
                double all = Math.max(known.getOrDefault(before, 0), totals.getOrDefault(before, 0.0));
                double unseen = 1 - Math.min(MOST_SEEN, kept.getOrDefault(ngram, 0.0) / count);
                table.put(hash(ngram.split(" ", -1)), Math.log((count - discount) / all), Math.log(unseen));
            });
            tables.add(table);
        }
        return new LanguageModel(tables);
    }

    /** For each beginning of n-grams, the sum of their counts, each less a discount. */
    private static Map<String, Double> totals(Map<String, Integer> counts, double discount) {
        var totals = new HashMap<String, Double>();
        counts.forEach((ngram, count) -> totals.merge(beginning(ngram), count - discount, Double::sum));
        return totals;
    }

    private static String beginning(String ngram) {
        return ngram.substring(0, Math.max(0, ngram.lastIndexOf(' ')));
    }

    void write(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        for (var table : tables) {
            table.write(data);
        }
        bytes.writeTo(out);
    }

    /**
     * How likely some words are behind others.
     *
     * @param words hashes as {@link #words} makes them
     * @param from how many of them only stand before
     * @return natural logarithm, 0 at most
     */
    double score(long[] words, int from) {
        double score = 0;
        for (int i = from; i < words.length; i++) {
            score += word(i > 1 ? words[i - 2] : 0, i > 0 ? words[i - 1] : 0, words[i]);
        }
        return score;
    }

    private double word(long before, long last, long word) {
        long pair = join(last, word);
        int three = before == 0 || last == 0 ? -1 : tables.get(2).find(join(join(before, last), word));
        if (three >= 0) {
            return tables.get(2).probability(three);
        }
        double lost = 0;
        int two = last == 0 ? -1 : tables.get(1).find(pair);
        if (before != 0 && last != 0) {
            int context = tables.get(1).find(join(before, last));
            lost = context < 0 ? 0 : tables.get(1).backOff(context);
        }
        if (two >= 0) {
            return lost + tables.get(1).probability(two);
        }
        if (last != 0) {
            int context = tables.get(0).find(last);
            lost += context < 0 ? 0 : tables.get(0).backOff(context);
        }
        int one = tables.get(0).find(word);
        return lost + (one < 0 ? STRANGER : tables.get(0).probability(one));
    }

    /** The words and marks of a text as the model counts them, as hashes. */
    static long[] words(List<String> texts) {
        var words = new long[16];
        int size = 0;
        for (var text : texts) {
            int i = 0;
            while (i < text.length()) {
                int end = wordEnd(text, i);
                if (end > i) {
                    words = size == words.length ? Arrays.copyOf(words, size * 2) : words;
                    words[size++] = hash(text, i, end);
                }
                i = Math.max(end, i + 1);
            }
        }
        return Arrays.copyOf(words, size);
    }

    private static int wordEnd(String text, int from) {
        char c = text.charAt(from);
        if (Character.isLetterOrDigit(c)) {
            boolean number = Character.isDigit(c);
            int i = from + 1;
            while (i < text.length() && isInside(text, i, number)) {
                i++;
            }
            return i;
        }
        return c == ' ' || c == '-' || c == '\'' || c == '’' ? from : from + 1;
    }

    /** Numbers have marks inside, words an apostrophe unless a possessive follows it. */
    private static boolean isInside(String text, int i, boolean number) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean more = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return more
                && (number ? c == '.' || c == ',' : c == '\'')
                && (number
                        || text.charAt(i + 1) != 's'
                        || (i + 2 < text.length() && Character.isLetter(text.charAt(i + 2))));
    }

    private static long hash(String text, int from, int to) {
        char first = text.charAt(from);
        if (Character.isDigit(first)) {
            return hash(NUMBER);
        }
        if (first == '“' || first == '”') {
            return hash("\"");
        }
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + Character.toLowerCase(text.charAt(i))) * 0x9E37_79B9_7F4A_7C15L;
        }
        return hash;
    }

    static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash + word.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
        }
        return hash;
    }

    private static long hash(String[] words) {
        long hash = hash(words[0]);
        for (int i = 1; i < words.length; i++) {
            hash = join(hash, hash(words[i]));
        }
        return hash;
    }

    private static long join(long before, long word) {
        long joined = (before ^ before >>> 29) * 0xBF58_476D_1CE4_E5B9L + word;
        return (joined ^ joined >>> 32) * 0x94D0_49BB_1331_11EBL;
    }
}
