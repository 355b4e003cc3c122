package dev.intisari.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files under {@code language/}: a language code, a tab, words separated by spaces. */
final class WordLists {
    private WordLists() {}

    static Map<String, Set<String>> read(String resource) {
        try (var stream = WordLists.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the package");
            }
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            columns -> columns[0], columns -> Set.copyOf(Arrays.asList(columns[1].split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
