package dev.intisari.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program prints. */
class ReadmeTest {
    private static final String SEED = "seeds/irak-as-akhiri-koalisi.txt";

    @Test
    void theSummaryShownIsTheSummaryPrinted() throws IOException {
        assertThat(blockAfter("<!-- summary -->")).isEqualTo(printed("summarize", SEED));
    }

    @Test
    void theRemovalsShownAreTheRemovalsPrinted() throws IOException {
        assertThat(blockAfter("<!-- explain -->")).isEqualTo(printed("clean", "--explain", SEED));
    }

    @Test
    void theTableOfSettingsNamesEverySettingAndNoOther() throws IOException {
        var named = Pattern.compile("`(INTISARI_[A-Z_]+)`")
                .matcher(readme())
                .results()
                .map(match -> match.group(1));

        assertThat(named.distinct()).containsExactlyInAnyOrderElementsOf(Settings.NAMES);
    }

    private static String printed(String... command) {
        var out = new StringWriter();
        var terminal = new Main.Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), Map.of(), false);

        assertThat(Main.run(terminal, command)).isZero();
        return out.toString().strip();
    }

    private static String blockAfter(String mark) throws IOException {
        var text = readme();
        int start = text.indexOf("```\n", text.indexOf(mark)) + 4;
        return text.substring(start, text.indexOf("\n```", start)).strip();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
