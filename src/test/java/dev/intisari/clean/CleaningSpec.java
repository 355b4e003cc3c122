package dev.intisari.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the cleaner's specification; {@code src/test/resources/clean/README.md} tells how it is written. */
final class CleaningSpec {
    private static final Path FOLDER = Path.of("src/test/resources/clean");
    private static final Pattern SPAN = Pattern.compile("\\{([a-z-]+):([^}]*)\\}");

    private CleaningSpec() {}

    /** A piece that must go. */
    record Dropped(String noise, String piece) {}

    /**
     * One article.
     *
     * @param name what it shows
     * @param input the text as it comes
     * @param title its headline
     * @param body what must be kept
     * @param dropped what must go, in order
     */
    record Case(String name, String input, Optional<String> title, List<String> body, List<Dropped> dropped) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> casesIn(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> casesIn(Path file) {
        var cases = new ArrayList<Case>();
        var lines = new ArrayList<String>();
        var name = "";
        try {
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith("=== ")) {
                    if (!lines.isEmpty()) {
                        cases.add(caseOf(name, lines));
                    }
                    name = file.getFileName() + ": " + line.substring(4);
                    lines.clear();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cases.add(caseOf(name, lines));
        return cases;
    }

    private static Case caseOf(String name, List<String> lines) {
        var input = new StringBuilder();
        Optional<String> title = Optional.empty();
        var body = new ArrayList<String>();
        var dropped = new ArrayList<Dropped>();
        for (var line : lines) {
            var columns = line.split("\t", 2);
            if (columns.length != 2) {
                throw new IllegalArgumentException(name + ": no tab in \"" + line + "\"");
            }
            var text = columns[1];
            input.append(SPAN.matcher(text).replaceAll(span -> java.util.regex.Matcher.quoteReplacement(span.group(2))))
                    .append('\n');
            switch (columns[0]) {
                case "title" -> title = Optional.of(text);
                case "keep" -> {
                    SPAN.matcher(text)
                            .results()
                            .forEach(span -> dropped.add(new Dropped(span.group(1), span.group(2))));
                    body.add(SPAN.matcher(text).replaceAll("").strip());
                }
                default -> dropped.add(new Dropped(columns[0], text));
            }
        }
        return new Case(name, input.toString(), title, List.copyOf(body), List.copyOf(dropped));
    }
}
