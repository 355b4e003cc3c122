package dev.intisari.runtime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LambdaRuntimeTest {
    private static final String HANDLER = ProbeHandler.class.getName() + "::handleRequest";

    @TempDir
    Path folder;

    @Test
    void aFunctionAnswersOneEventAfterTheOther() throws Exception {
        try (var function = LambdaRuntime.start(zipOf(ProbeHandler.class), HANDLER, Map.of())) {
            assertThat(function.invoke("{\"text\": \"Halo, 新闻 📰\"}")).isEqualTo("{\"text\": \"Halo, 新闻 📰\"}");
            assertThat(function.invoke("2")).isEqualTo("2");
        }
    }

    @Test
    void itsErrorIsTheCallersAndTheNextEventIsServed() throws Exception {
        try (var function = LambdaRuntime.start(zipOf(ProbeHandler.class), HANDLER, Map.of())) {
            assertThatThrownBy(() -> function.invoke("\"fail\""))
                    .isInstanceOfSatisfying(FunctionException.class, error -> {
                        assertThat(error.errorType()).isEqualTo("java.lang.IllegalArgumentException");
                        assertThat(error.errorMessage()).isEqualTo("told to fail");
                    });
            assertThat(function.invoke("2")).isEqualTo("2");
        }
    }

    @Test
    void itSeesItsConfigurationAndNothingOfOurs() throws Exception {
        try (var function =
                LambdaRuntime.start(zipOf(ProbeHandler.class), HANDLER, Map.of("GREETING", "selamat pagi"))) {
            assertThat(function.invoke("\"greeting\"")).isEqualTo("\"selamat pagi\"");
            assertThat(function.invoke("\"home\"")).isEqualTo("\"null\"");
            assertThat(Integer.parseInt(function.invoke("\"patience\""))).isBetween(1, 60_000);
        }
    }

    @Test
    void whatItPrintsIsKept() throws Exception {
        try (var function = LambdaRuntime.start(zipOf(ProbeHandler.class), HANDLER, Map.of())) {
            function.invoke("\"print\"");

            assertThat(function.output()).contains("Halo from the function");
            assertThatThrownBy(() -> function.invoke("\"fail\"")).hasMessageContaining("Halo from the function");
        }
    }

    @Test
    void aDeathIsNoticedAtOnce() throws Exception {
        try (var function = LambdaRuntime.start(zipOf(ProbeHandler.class), HANDLER, Map.of())) {
            assertThatThrownBy(() -> function.invoke("\"die\""))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("exit code 3");
        }
    }

    @Test
    void aFunctionThatCannotStartSaysWhy() throws Exception {
        var zip = zipOf(BrokenHandler.class);

        assertThatThrownBy(() -> startAndInvoke(zip, BrokenHandler.class.getName() + "::handleRequest"))
                .isInstanceOf(FunctionException.class)
                .hasMessageContaining("INTISARI_OUTPUT_BUCKET is not set");
    }

    @Test
    void aMissingHandlerIsNamed() throws Exception {
        var zip = zipOf(ProbeHandler.class);

        assertThatThrownBy(() -> startAndInvoke(zip, "dev.intisari.NoSuchHandler::handleRequest"))
                .isInstanceOf(FunctionException.class)
                .hasMessageContaining("dev.intisari.NoSuchHandler");
    }

    @Test
    void librariesAreFoundInTheLibFolder() throws Exception {
        var jar = new ByteArrayOutputStream();
        pack(jar, entryOf(ProbeHandler.class), bytesOf(ProbeHandler.class));
        var zip = folder.resolve("function.zip");
        pack(Files.newOutputStream(zip), "lib/probe.jar", jar.toByteArray());

        assertThat(startAndInvoke(zip, HANDLER)).isEqualTo("2");
    }

    @Test
    void nothingOfAClosedFunctionIsLeft() throws Exception {
        Path taskRoot;
        try (var function = LambdaRuntime.start(zipOf(ProbeHandler.class), HANDLER, Map.of())) {
            taskRoot = Path.of(function.invoke("\"folder\"").replace("\"", ""));
            assertThat(taskRoot).isDirectory();
        }
        assertThat(taskRoot.getParent()).doesNotExist();
    }

    private static String startAndInvoke(Path zip, String handler) throws IOException, InterruptedException {
        try (var function = LambdaRuntime.start(zip, handler, Map.of())) {
            return function.invoke("2");
        }
    }

    private Path zipOf(Class<?> handler) throws IOException {
        var zip = folder.resolve("function.zip");
        pack(Files.newOutputStream(zip), entryOf(handler), bytesOf(handler));
        return zip;
    }

    private static String entryOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        try (var stream = requireNonNull(type.getResourceAsStream("/" + entryOf(type)))) {
            return stream.readAllBytes();
        }
    }

    private static void pack(OutputStream target, String name, byte[] content) throws IOException {
        try (var archive = new ZipOutputStream(target)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(content);
        }
    }
}
