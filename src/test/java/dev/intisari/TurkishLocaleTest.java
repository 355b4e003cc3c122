package dev.intisari;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In Turkish the small letter of I is ı, and in Arabic numbers may have digits of their own. A virtual machine with such
 * a locale from its start cleans, reads and translates all samples as one in English does.
 */
class TurkishLocaleTest {
    private static final String ENGLISH = "en-US";

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG"})
    void noSummaryDependsOnTheLocale(String locale, @TempDir Path english, @TempDir Path other)
            throws IOException, InterruptedException {
        run(ENGLISH, english, "summarize", "seeds", "--out", english.toString());
        run(locale, other, "summarize", "seeds", "--out", other.toString());

        assertThat(outputs(other)).hasSize(Samples.seeds().size()).isEqualTo(outputs(english));
    }

    @Test
    void noExplanationDependsOnTheLocale(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run("tr-TR", folder, "clean", "--explain", "seeds"))
                .contains("pieces removed")
                .isEqualTo(run(ENGLISH, folder, "clean", "--explain", "seeds"));
    }

    /** What the command line printed; it must end with exit code 0. */
    private static String run(String locale, Path folder, String... arguments)
            throws IOException, InterruptedException {
        var language = locale.substring(0, 2);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + locale.substring(3),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.intisari.cli.Main"));
        command.addAll(List.of(arguments));
        var printed = folder.resolve("printed-" + locale + ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
        return Files.readString(printed);
    }

    private static Map<String, String> outputs(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".summary.txt"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(), TurkishLocaleTest::read, (a, b) -> a, TreeMap::new));
        }
    }

    private static String read(Path file) {
        return new String(Samples.contentOf(file), java.nio.charset.StandardCharsets.UTF_8);
    }
}
