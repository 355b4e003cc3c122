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
                    + language + "); it knows Indonesian (id)");
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

    private void translate(Translator translator, Language from, InputStream input) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(input, UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var english = line.isBlank()
                    ? ""
                    : translator
                            .translate(List.of(Passage.sentence(line.strip())), from)
                            .get(0)
                            .text();
            terminal.out().println(english);
        }
    }
}
