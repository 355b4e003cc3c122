package dev.intisari.cli;

import dev.intisari.ArticleProcessor;
import dev.intisari.Intisari;
import dev.intisari.Settings;
import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Receipt;
import dev.intisari.cli.InputFiles.InputFile;
import dev.intisari.cli.Main.Terminal;
import dev.intisari.publish.ReceiptJson;
import dev.intisari.publish.SummaryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intisari summarize}: files to summaries. One bad article never stops the others. */
@Command(
        name = "summarize",
        description = "Print an English summary of each article, or write summaries and receipts to a folder.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code: 0 all summarised, 1 some were not (the message says which and why), 2 wrong usage.",
            "Settings come from INTISARI_… environment variables; see the README."
        })
final class SummarizeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write NAME.summary.txt and NAME.summary.json to this folder instead of printing.")
    private @Nullable Path out;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            description = "Sentences of a summary (default: 3 to 5 by length).")
    private @Nullable Integer sentences;

    SummarizeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var environment = new HashMap<>(terminal.environment());
        if (sentences != null) {
            environment.put(Settings.SENTENCES, String.valueOf(sentences));
        }
        var settings = Settings.from(environment);
        var processor = Intisari.processor(settings);
        var files = InputFiles.of(paths);
        if (out != null) {
            InputFiles.requireOwnOutputs(files, InputFile::name);
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there is no file in " + paths);
        }
        boolean allDone = true;
        try (var progress = progress(files.size())) {
            for (var file : files) {
                allDone &= summarize(processor, settings.maxBytes(), file);
                progress.run();
            }
        }
        return allDone ? Main.DONE : Main.NOT_ALL_DONE;
    }

    private boolean summarize(ArticleProcessor processor, long maxBytes, InputFile file) {
        var shownAs = file.isStandardInput() ? "standard input" : file.file().toString();
        try {
            var content = file.isStandardInput() ? terminal.in().readAllBytes() : file.read(maxBytes);
            deliver(shownAs, file.name(), processor.process(content, Optional.empty()));
            return true;
        } catch (ArticleRejected e) {
            return complain(shownAs, String.valueOf(e.getMessage()), e.remedy());
        } catch (IOException e) {
            return complain(shownAs, "could not be read or written: " + e, "check the disk and its permissions");
        }
    }

    private void deliver(String shownAs, String name, Receipt receipt) throws IOException {
        if (out == null) {
            terminal.out().println("=== " + shownAs);
            terminal.out().println(SummaryText.of(receipt.summary()));
            return;
        }
        var summary = out.resolve(name + ".summary.txt");
        Files.createDirectories(summary.toAbsolutePath().getParent());
        Files.writeString(summary, SummaryText.of(receipt.summary()));
        Files.write(out.resolve(name + ".summary.json"), ReceiptJson.bytes(receipt));
    }

    private boolean complain(String name, String reason, String remedy) {
        terminal.err().println("intisari: " + name + ": " + reason + ". Remedy: " + remedy + ".");
        return false;
    }

    /** A step of the bar; none is drawn for a single file, or when nobody watches, or into the middle of the results. */
    private Progress progress(int files) {
        if (files < 2 || !terminal.interactive() || out == null) {
            return new Progress(Optional.empty());
        }
        var bar = new ProgressBarBuilder()
                .setTaskName("Summarising")
                .setInitialMax(files)
                .build();
        return new Progress(Optional.of(bar));
    }

    private record Progress(Optional<me.tongfei.progressbar.ProgressBar> bar) implements AutoCloseable, Runnable {
        @Override
        public void run() {
            bar.ifPresent(me.tongfei.progressbar.ProgressBar::step);
        }

        @Override
        public void close() {
            bar.ifPresent(me.tongfei.progressbar.ProgressBar::close);
        }
    }
}
