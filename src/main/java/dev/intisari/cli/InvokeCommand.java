package dev.intisari.cli;

import dev.intisari.Intisari;
import dev.intisari.Settings;
import dev.intisari.cli.Main.Terminal;
import dev.intisari.event.RetryRequested;
import dev.intisari.event.UnknownEventException;
import dev.intisari.lambda.ArticleHandler;
import dev.intisari.storage.FolderStorage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code intisari invoke}: the very handler that Lambda runs, on an event file, with a folder standing for S3. */
@Command(
        name = "invoke",
        description = "Run the Lambda handler on an event file; folders stand for the buckets.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Prints the handler's reply; its log goes to standard error.",
            "Exit code: 0 the handler replied, 1 it ended with an error, 2 wrong usage.",
            "Try: intisari invoke events/s3-put.json"
        })
final class InvokeCommand implements Callable<Integer> {
    private static final String DEFAULT_OUTPUT = "summaries";

    private final Terminal terminal;

    @Parameters(paramLabel = "EVENT.json", description = "The event, in any shape that the function knows.")
    private Path event = Path.of("");

    @Option(
            names = "--buckets",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder whose folders stand for the buckets (default: the current one).")
    private Path buckets = Path.of(".");

    InvokeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(event)) {
            throw new IllegalArgumentException(event + " does not exist; the folder events/ has examples");
        }
        var environment = new HashMap<>(terminal.environment());
        environment.putIfAbsent(Settings.OUTPUT_BUCKET, DEFAULT_OUTPUT);
        var pipeline = Intisari.pipeline(Settings.from(environment), new FolderStorage(buckets));
        var reply = new ByteArrayOutputStream();
        var log = new ByteArrayOutputStream();
        try (var input = Files.newInputStream(event)) {
            new ArticleHandler(pipeline, new PrintStream(log, true, StandardCharsets.UTF_8)).handle(input, reply);
        } catch (UnknownEventException | RetryRequested e) {
            terminal.err().println("intisari: " + e.getMessage());
            return Main.NOT_ALL_DONE;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            terminal.err().println("intisari: " + event + " is not JSON: " + e.getOriginalMessage());
            return Main.NOT_ALL_DONE;
        } finally {
            terminal.err().print(log.toString(StandardCharsets.UTF_8));
            terminal.err().flush();
        }
        terminal.out().println(reply.toString(StandardCharsets.UTF_8));
        return Main.DONE;
    }
}
