package dev.intisari.translate.offline.choice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Makes the package's language model from counts of English 1-, 2- and 3-grams.
 * Arguments: three files, gzipped, a line an n-gram, a tab and how often it was seen; and the file to write.
 */
final class LanguageModelBuilder {
    private LanguageModelBuilder() {}

    public static void main(String[] files) throws IOException {
        var counts = new ArrayList<Map<String, Integer>>();
        for (var file : List.of(files).subList(0, 3)) {
            counts.add(counts(Path.of(file)));
        }
        try (var out = Files.newOutputStream(Path.of(files[3]))) {
            LanguageModel.of(counts).write(out);
        }
    }

    private static Map<String, Integer> counts(Path file) throws IOException {
        var counts = new HashMap<String, Integer>();
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("# ")) {
                    counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
        }
        return counts;
    }
}
