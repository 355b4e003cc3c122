package dev.intisari.cli;

import dev.intisari.Intisari;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * {@code intisari}: the command line. Exit codes: 0 all done, 1 some article could not be summarised, 2 the command was
 * not understood.
 */
@Command(
        name = "intisari",
        description = "Short English summaries of news articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Try: intisari summarize seeds"})
public final class Main {
    static final int DONE = 0;
    static final int NOT_ALL_DONE = 1;
    static final int NOT_UNDERSTOOD = 2;

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(
                run(new Terminal(System.in, out, err, System.getenv(), CommandLine.Help.Ansi.AUTO.enabled()), args));
    }

    /** Runs one command and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        var commands = new CommandLine(new Main())
                .addSubcommand(new SummarizeCommand(terminal))
                .addSubcommand(new InvokeCommand(terminal))
                .addSubcommand(new CleanCommand(terminal))
                .addSubcommand(new TranslateCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    terminal.err().println("intisari: " + explained(e));
                    return e instanceof IllegalArgumentException ? NOT_UNDERSTOOD : NOT_ALL_DONE;
                });
        if (args.length == 0) {
            commands.usage(terminal.err());
            return NOT_UNDERSTOOD;
        }
        return commands.execute(args);
    }

    private static String explained(Exception e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file; check the path";
        }
        return e instanceof IOException ? e.toString() : String.valueOf(e.getMessage());
    }

    /**
     * What a command talks to.
     *
     * @param in standard input
     * @param out where results go
     * @param err where messages go
     * @param environment where settings are read
     * @param interactive whether a person is watching, for colours and the progress bar
     */
    record Terminal(
            InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, boolean interactive) {}

    /** For {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"intisari " + Intisari.version()};
        }
    }
}
