package dev.intisari.cli;

import static dev.intisari.event.Events.uploaded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.intisari.article.Samples;
import dev.intisari.cli.Main.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user types it. */
class CommandLineTest {
    @TempDir
    private @Nullable Path folder;

    private String in = "";
    private Map<String, String> environment = Map.of();
    private String out = "";
    private String err = "";
    private boolean interactive;

    @Test
    void withoutACommandItSaysHowItIsUsed() {
        assertThat(intisari()).isEqualTo(2);
        assertThat(err).contains("Usage: intisari", "summarize", "invoke", "clean", "translate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "invoke", "clean", "translate"})
    void helpIsNoError(String command) {
        assertThat(intisari(command, "--help")).isZero();
        assertThat(out).contains("Usage: intisari " + command);
        assertThat(intisari("--help")).isZero();
    }

    @Test
    void theVersionIsTold() {
        assertThat(intisari("--version")).isZero();
        assertThat(out.strip()).matches("intisari \\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sumarize",
                "--frobnicate",
                "summarize",
                "summarize --frobnicate a",
                "summarize --sentences many a",
                "invoke",
                "clean"
            })
    void whatIsNotUnderstoodIsExitCodeTwo(String arguments) {
        assertThat(intisari(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err).isNotBlank();
        assertThat(out).isEmpty();
    }

    @Test
    void aFileIsSummarised() throws IOException {
        var file = file("berita.txt", Samples.anUpload());

        assertThat(intisari("summarize", file)).isZero();
        assertThat(out).startsWith("=== " + file).contains("12 percent").doesNotContain("persen");
        assertThat(err).isEmpty();
    }

    @Test
    void standardInputIsSummarised() {
        in = Samples.anUpload();

        assertThat(intisari("summarize", "-")).isZero();
        assertThat(out).startsWith("=== standard input").contains("12 percent");
    }

    @Test
    void aFolderIsWalkedAndHiddenFilesLeftOut() throws IOException {
        file("in/b/two.txt", Samples.anUpload());
        file("in/one.txt", Samples.anUpload());
        file("in/.git/three.txt", Samples.anUpload());

        assertThat(intisari("summarize", path("in"))).isZero();
        assertThat(out).contains("two.txt", "one.txt").doesNotContain("three.txt");
    }

    @Test
    void outWritesSummaryAndReceiptBelowTheFolder() throws IOException {
        file("in/b/two.txt", Samples.anUpload());

        assertThat(intisari("summarize", path("in"), "--out", path("out"))).isZero();
        assertThat(out).isEmpty();
        assertThat(Path.of(path("out/b/two.txt.summary.txt"))).content().contains("12 percent");
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/main/resources/receipt.schema.json")));
        assertThat(schema.validate(
                        new ObjectMapper().readTree(Files.readString(Path.of(path("out/b/two.txt.summary.json"))))))
                .isEmpty();
    }

    @Test
    void aBadFileAmongGoodOnesStopsNoneOfThem() throws IOException {
        file("in/1.txt", Samples.anUpload());
        file("in/2-empty.txt", "");
        file("in/3-german.txt", Samples.aGermanUpload());
        file("in/4.txt", Samples.anUpload());

        assertThat(intisari("summarize", path("in"))).isEqualTo(1);
        assertThat(out).contains("1.txt", "4.txt");
        assertThat(err.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("2-empty.txt", "empty", "Remedy: "),
                        line -> assertThat(line).contains("3-german.txt", "German", "Remedy: "));
    }

    @Test
    void aFileAboveTheLimitIsRefusedWithItsRemedy() throws IOException {
        environment = Map.of("INTISARI_MAX_BYTES", "10");

        assertThat(intisari("summarize", file("a.txt", Samples.anUpload()))).isEqualTo(1);
        assertThat(err).contains("a.txt", "limit is 10", "INTISARI_MAX_BYTES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "clean", "invoke", "translate"})
    void aMissingFileIsNamed(String command) {
        assertThat(intisari(command, path("no such file"))).isNotZero();
        assertThat(err).contains("no such file");
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() throws IOException {
        Files.createDirectory(Path.of(path("in")));

        assertThat(intisari("summarize", path("in"))).isNotZero();
        assertThat(err).contains("no file");
    }

    @Test
    void theNumberOfSentencesCanBeAskedFor() throws IOException {
        var file = file("berita.txt", Samples.anUpload());
        intisari("summarize", file, "--sentences", "1", "--out", path("out"));

        assertThat(new ObjectMapper()
                        .readTree(Files.readString(Path.of(path("out/berita.txt.summary.json"))))
                        .at("/summary/sentences"))
                .hasSize(1);
    }

    @Test
    void aBadSettingIsNamed() throws IOException {
        environment = Map.of("INTISARI_ENGINE", "telepathy");

        assertThat(intisari("summarize", file("a.txt", Samples.anUpload()))).isNotZero();
        assertThat(err).contains("INTISARI_ENGINE", "telepathy", "offline");
    }

    @Test
    void cleanPrintsTitleAndBody() {
        assertThat(intisari("clean", Samples.seed(Samples.USERS_ARTICLE).toString()))
                .isZero();
        assertThat(out).startsWith("ISIS Telah Kalah").doesNotContain("MISTAR", "Baca juga", "BON & BENN");
        assertThat(out.lines()).hasSize(8);
    }

    @Test
    void explainNamesEveryRemovalItsClassAndItsRule() {
        assertThat(intisari(
                        "clean",
                        "--explain",
                        Samples.seed(Samples.USERS_ARTICLE).toString()))
                .isZero();
        assertThat(out.lines())
                .hasSize(7)
                .anySatisfy(line -> assertThat(line).contains("6 pieces removed"))
                .anySatisfy(line -> assertThat(line).contains("slug", "title-as-slug", "isis telah kalah"))
                .anySatisfy(line -> assertThat(line).contains("initials", "(mtr/hm17)"));
    }

    @Test
    void onATerminalExplanationsAreInColour() {
        var seed = Samples.seed(Samples.USERS_ARTICLE).toString();
        assertThat(intisari("clean", "--explain", seed)).isZero();
        assertThat(out).doesNotContain("\u001B[");

        interactive = true;
        assertThat(intisari("clean", "--explain", seed)).isZero();
        assertThat(out).contains("\u001B[31mPREVIOUS ARTICLE\u001B[");
    }

    @Test
    void bodyOnlyLeavesTheTitleOut() {
        assertThat(intisari(
                        "clean",
                        "--body-only",
                        Samples.seed(Samples.USERS_ARTICLE).toString()))
                .isZero();
        assertThat(out).startsWith("Pemerintah Irak memutuskan");
        assertThat(out.lines()).hasSize(7);
    }

    @Test
    void cleanedFilesKeepTheirNamesAndBecomeText() throws IOException {
        file("in/x.txt", Samples.anUpload());
        file(
                "in/b/y.html",
                "<html><body><h1>Harga Naik</h1><p>Pemerintah mengatakan harga beras naik 12 persen.</p></body></html>");

        assertThat(intisari("clean", path("in"), "--out", path("out"))).isZero();
        assertThat(Path.of(path("out/x.txt"))).hasContent(Samples.anUpload());
        assertThat(Path.of(path("out/b/y.txt")))
                .hasContent("Harga Naik\nPemerintah mengatakan harga beras naik 12 persen.\n");
        assertThat(out).isEmpty();
    }

    @Test
    void whatCannotBeCleanedIsNamedAndTheRestCleaned() throws IOException {
        file("in/1-empty.txt", "");
        file("in/2.txt", Samples.anUpload());

        assertThat(intisari("clean", path("in"))).isEqualTo(1);
        assertThat(err).contains("1-empty.txt", "empty", "Remedy: ");
        assertThat(out).isEqualTo(Samples.anUpload());
    }

    @Test
    void invokeRunsTheHandlerOnFolders() throws IOException {
        file("articles/a b.txt", Samples.anUpload());
        var event = file("event.json", uploaded("articles", "a+b.txt").toString());

        assertThat(intisari("invoke", event, "--buckets", path("."))).isZero();
        assertThat(out).contains("\"outcome\":\"summarised\"");
        assertThat(err).contains("\"article\":\"s3://articles/a b.txt\"");
        assertThat(Path.of(path("summaries/a b.txt.summary.txt"))).content().contains("12 percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "{\"hello\":\"world\"}"})
    void anEventThatIsNotUnderstoodIsExitCodeOne(String event) throws IOException {
        assertThat(intisari("invoke", file("event.json", event))).isEqualTo(1);
        assertThat(err).startsWith("intisari: ");
        assertThat(out).isEmpty();
    }

    @Test
    void translateGivesALineForALine() {
        in = "Harga beras naik.\n\nPemerintah Irak sepakat. Koalisi bubar.\n   \nTerakhir";

        assertThat(intisari("translate")).isZero();
        assertThat(out.lines()).hasSize(5);
        assertThat(out.lines().toList().get(1)).isEmpty();
        assertThat(out.lines().toList().get(0)).containsIgnoringCase("rice");
    }

    @Test
    void aLanguageThatTheTranslatorDoesNotKnowIsNamed() {
        assertThat(intisari("translate", "--from", "de")).isNotZero();
        assertThat(err).contains("German", "Indonesian");
    }

    private int intisari(String... arguments) {
        var printed = new StringWriter();
        var complained = new StringWriter();
        var terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintWriter(printed, true),
                new PrintWriter(complained, true),
                environment,
                interactive);
        int code = Main.run(terminal, arguments);
        out = printed.toString();
        err = complained.toString();
        return code;
    }

    private String path(String name) {
        return requireNonNull(folder).resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        var file = Path.of(path(name));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
