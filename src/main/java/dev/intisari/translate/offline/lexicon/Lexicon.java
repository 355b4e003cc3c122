package dev.intisari.translate.offline.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * The words and phrases of one source language. Entries with a capital letter are looked up as they are written, the
 * others in lower case. Immutable once loaded; thread-safe.
 */
public final class Lexicon {
    private static final List<String> FILES =
            List.of("function-words.tsv", "titles.tsv", "abbreviations.tsv", "names.tsv", "words.tsv", "phrases.tsv");

    private final Map<String, List<Entry>> entries = new HashMap<>(1 << 16);
    private final Map<String, Integer> longestByFirstWord = new HashMap<>(1 << 14);
    private final List<String[]> neighbours = new ArrayList<>();
    private final String version;

    private Lexicon(String language, Optional<String> supplement) {
        var sum = new CRC32();
        for (var file : FILES) {
            forEachRow(resource("/lexicon/" + language + "/" + file, sum), this::add);
        }
        forEachRow(
                resource("/lexicon/" + language + "/neighbours.tsv", sum), row -> neighbours.add(row.split("\t", -1)));
        supplement.ifPresent(relative -> supplement(resource("/lexicon/" + relative + "/words.tsv", sum)));
        version = supplement.orElse(language) + String.format(Locale.ROOT, "-%08x", sum.getValue());
    }

    private static void forEachRow(String text, Consumer<String> row) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from && text.charAt(from) != '#') {
                row.accept(text.substring(from, end));
            }
            from = end + 1;
        }
    }

    /** Reads the lexicon of a language from the resources. */
    public static Lexicon load(String language) {
        return new Lexicon(language, Optional.empty());
    }

    /**
     * The same for a language that is near another.
     *
     * @param language whose lexicon is read first
     * @param relative whose own words take the place of what the other says of them
     */
    public static Lexicon load(String language, String relative) {
        return new Lexicon(language, Optional.of(relative));
    }

    private void supplement(String text) {
        var own = new HashSet<String>();
        forEachRow(text, row -> {
            var word = row.substring(0, row.indexOf('\t'));
            if (own.add(word)) {
                entries.remove(word);
            }
            add(row);
        });
    }

    /** Language and a checksum of the files: equal for equal content. */
    public String version() {
        return version;
    }

    /** The rows of the table of neighbours: a part of speech's mark, and what may follow it at what cost. */
    public List<String[]> neighbours() {
        return List.copyOf(neighbours);
    }

    /** How many entries there are. */
    public int size() {
        return entries.values().stream().mapToInt(List::size).sum();
    }

    /** The entries of a word or phrase as it is written, the likeliest first; empty if there are none. */
    public List<Entry> find(String word) {
        return entries.getOrDefault(word, List.of());
    }

    /** The most words that a phrase beginning with this lower-case word has; 1 if there is none. */
    public int longestPhrase(String firstWord) {
        return longestByFirstWord.getOrDefault(firstWord, 1);
    }

    private void add(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        if (first < 1 || second < 0) {
            throw new IllegalStateException("the lexicon has a line without three columns: " + line);
        }
        var word = line.substring(0, first);
        var pos = PartOfSpeech.of(line.substring(first + 1, second));
        entries.computeIfAbsent(word, key -> new ArrayList<>(1)).add(new Entry(word, pos, line.substring(second + 1)));
        int space = word.indexOf(' ');
        if (space > 0) {
            int words = 1;
            for (int i = space; i < word.length(); i++) {
                words += word.charAt(i) == ' ' || word.charAt(i) == ',' ? 1 : 0;
            }
            longestByFirstWord.merge(word.substring(0, space).toLowerCase(Locale.ROOT), words, Math::max);
        }
    }

    private static String resource(String name, CRC32 sum) {
        try (var stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the package");
            }
            var bytes = stream.readAllBytes();
            sum.update(bytes);
            return new String(bytes, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
