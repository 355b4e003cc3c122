package dev.intisari.translate.offline.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the tables under {@code lexicon/en/}: the first column to the whole row. */
final class EnglishTables {
    private EnglishTables() {}

    static Map<String, String[]> read(String file) {
        try (var stream = EnglishTables.class.getResourceAsStream("/lexicon/en/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("lexicon/en/" + file + " is missing from the package");
            }
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** How many groups of vowels a word has, which for spelling rules is as good as its syllables. */
    static int syllables(String word) {
        int groups = 0;
        boolean inGroup = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i)) || (word.charAt(i) == 'y' && i > 0);
            groups += vowel && !inGroup ? 1 : 0;
            inGroup = vowel;
        }
        return groups > 1 && word.endsWith("e") && !word.endsWith("le") ? groups - 1 : groups;
    }

    /** Consonant, single vowel, consonant at the end: <i>stop</i>, but not <i>show</i> or <i>fix</i>. */
    static boolean endsInClosedSyllable(String word) {
        int n = word.length();
        return n >= 3
                && !isVowel(word.charAt(n - 1))
                && "wxy".indexOf(word.charAt(n - 1)) < 0
                && isVowel(word.charAt(n - 2))
                && (!isVowel(word.charAt(n - 3)) || word.startsWith("qu", n - 4));
    }
}
