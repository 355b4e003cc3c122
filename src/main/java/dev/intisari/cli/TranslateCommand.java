package dev.intisari.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.Intisari;
import dev.intisari.article.Language;
import dev.intisari.cli.Main.Terminal;
import dev.intisari.translate.Translator;
import dev.intisari.translate.Translator.Passage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intisari translate}: the built-in translator alone, a line in, a line out. */
@Command(
        name = "translate",
        description = "Translate line by line with the built-in translator; as many lines come out as went in.",
        mixinStandardHelpOptions = true)
final class TranslateCommand implements Callable<Integer> {
    /** In words. */
    private static final int LONGEST_HEADLINE = 16;

    private final Terminal terminal;

    @Option(
            names = "--from",
            paramLabel = "LANGUAGE",
            defaultValue = "id",
            description = "ISO 639-1 code (default: id).")
    private String from = "id";

    @Parameters(paramLabel = "FILE", description = "Text files in UTF-8 (default: standard input).")
    private List<Path> files = List.of();

    TranslateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var language = new Language(from);
        var translator = Intisari.offlineTranslator();
        if (!translator.knows(language)) {
            throw new IllegalArgumentException("the built-in translator does not know " + language.displayName() + " ("
                    + language + "); it knows Indonesian (id) and, less well, Malay (ms)");
        }
        if (files.isEmpty()) {
            translate(translator, language, terminal.in());
        }
        for (var file : files) {
            try (var input = Files.newInputStream(file)) {
                translate(translator, language, input);
            }
        }
        terminal.out().flush();
        return Main.DONE;
    }

    /** A line in capitals and without an end is a headline. */
    private static Passage passage(String line) {
        var words = line.split(" ", -1);
        long capitals = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
                .count();
        boolean headline = words.length > 2
                && words.length <= LONGEST_HEADLINE
                && capitals * 4 >= words.length * 3L
                && Character.isLetterOrDigit(line.codePointBefore(line.length()));
        return headline ? Passage.headline(line) : Passage.sentence(line);
    }

    private void translate(Translator translator, Language from, InputStream input) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(input, UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var english = line.isBlank()
                    ? ""
                    : translator
                            .translate(List.of(passage(line.strip())), from)
                            .get(0)
                            .text();
            terminal.out().println(english);
        }
    }
}
