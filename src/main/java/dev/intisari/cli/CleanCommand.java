package dev.intisari.cli;

import dev.intisari.Intisari;
import dev.intisari.Settings;
import dev.intisari.article.ArticleRejected;
import dev.intisari.article.CleanText;
import dev.intisari.article.SourceText;
import dev.intisari.clean.TextCleaner;
import dev.intisari.cli.InputFiles.InputFile;
import dev.intisari.cli.Main.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intisari clean}: what the cleaner keeps and, on request, what it drops and why. */
@Command(
        name = "clean",
        description = "Print the cleaned article: title, then body, a paragraph a line.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 all cleaned, 1 some were not, 2 wrong usage."})
final class CleanCommand implements Callable<Integer> {
    private static final Pattern EXTENSION = Pattern.compile("\\.[^./]+$");
    private static final int SHOWN = 100;

    private final Terminal terminal;
    private final TextCleaner cleaner = Intisari.cleaner();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write one .txt file per input to this folder, under the same name.")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            description = "Show what was removed, its class and the rule, instead of what was kept.")
    private boolean explain;

    @Option(names = "--body-only", description = "Leave out the title.")
    private boolean bodyOnly;

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean allDone = true;
        var settings = Settings.from(terminal.environment());
        var reader = Intisari.reader(settings);
        var files = InputFiles.of(paths);
        if (out != null) {
            InputFiles.requireOwnOutputs(files, CleanCommand::outputName);
        }
        for (var file : files) {
            try {
                var source = reader.read(file.read(settings.maxBytes()));
                deliver(file, source, cleaner.clean(source));
            } catch (ArticleRejected e) {
                terminal.err()
                        .println("intisari: " + file.file() + ": " + e.getMessage() + ". Remedy: " + e.remedy() + ".");
                allDone = false;
            }
        }
        return allDone ? Main.DONE : Main.NOT_ALL_DONE;
    }

    private static String outputName(InputFile file) {
        return EXTENSION.matcher(file.name()).replaceFirst("") + ".txt";
    }

    private String kept(CleanText clean) {
        return bodyOnly ? clean.body() : clean.text();
    }

    private void explain(InputFile file, SourceText source, CleanText clean) {
        terminal.out()
                .println(styled("=== " + file.file() + ": " + clean.removals().size() + " pieces removed", Style.bold));
        if (clean.gentle()) {
            terminal.out().println("Only the surest rules were used: all of them would have left too little.");
        }
        for (var removal : clean.removals()) {
            var piece = source.text()
                    .substring(removal.start(), removal.end())
                    .replace('\n', ' ')
                    .strip();
            var shown = piece.length() > SHOWN ? piece.substring(0, SHOWN) + "…" : piece;
            terminal.out()
                    .printf(
                            "%6d  %s  %s  %s%n",
                            removal.start(),
                            styled(String.format("%-10s", removal.noise().label()), Style.fg_cyan),
                            styled(String.format("%-24s", removal.rule()), Style.faint),
                            styled(shown, Style.fg_red));
        }
    }

    /** A text in a style, where the terminal shows styles. */
    private String styled(String text, Style style) {
        return terminal.interactive() ? style.on() + text + style.off() : text;
    }

    private void deliver(InputFile file, SourceText source, CleanText clean) throws IOException {
        if (out != null) {
            var target = out.resolve(outputName(file));
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, kept(clean));
        }
        if (explain) {
            explain(file, source, clean);
        } else if (out == null) {
            terminal.out().print(kept(clean));
        }
        terminal.out().flush();
    }
}
