package dev.intisari.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * The function's own process. The runtime client takes the current directory as the task root, then its {@code
 * lib/*.jar}; the class path it is started with is only its own.
 */
final class FunctionProcess implements AutoCloseable {
    private final Path folder;
    private final Process process;

    private FunctionProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static FunctionProcess start(Path zip, String handler, Map<String, String> env, String runtimeApi)
            throws IOException {
        var folder = Files.createTempDirectory("lambda-runtime-");
        try {
            var taskRoot = Files.createDirectory(folder.resolve("task"));
            unzip(zip, taskRoot);
            var builder = new ProcessBuilder(command(handler))
                    .directory(taskRoot.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile());
            builder.environment().clear();
            builder.environment().putAll(environment(taskRoot, handler, runtimeApi));
            builder.environment().putAll(env);
            return new FunctionProcess(folder, builder.start());
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    CompletableFuture<Process> exited() {
        return process.onExit();
    }

    int exitCode() {
        return process.exitValue();
    }

    String output() {
        try {
            // Decoded leniently: what a failing process printed is for people, whatever its charset.
            return new String(Files.readAllBytes(folder.resolve("output.txt")), UTF_8).strip();
        } catch (IOException e) {
            return "(its output could not be read: " + e + ")";
        }
    }

    /** Ends the process, as Lambda does with one that takes too long; what it printed stays readable. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit()
                .orTimeout(LambdaRuntime.LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        kill();
        delete(folder);
    }

    /** The options are those with which the managed runtime starts Java, but for the heap's size. */
    private static List<String> command(String handler) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+TieredCompilation",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                RuntimeClient.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler);
    }

    private static Map<String, String> environment(Path taskRoot, String handler, String runtimeApi) {
        var env = new HashMap<String, String>();
        env.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        env.put("_HANDLER", handler);
        env.put("LAMBDA_TASK_ROOT", taskRoot.toString());
        env.put("AWS_REGION", "us-east-1");
        env.put("AWS_DEFAULT_REGION", "us-east-1");
        env.put("AWS_ACCESS_KEY_ID", "test");
        env.put("AWS_SECRET_ACCESS_KEY", "test");
        env.put("AWS_LAMBDA_FUNCTION_NAME", "intisari");
        env.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        env.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
        env.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/intisari");
        env.put("AWS_LAMBDA_LOG_STREAM_NAME", "2026/11/22/[$LATEST]0123456789abcdef");
        env.put("LANG", "en_US.UTF-8");
        env.put("TZ", ":UTC");
        env.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        return env;
    }

    private static void unzip(Path zip, Path target) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(archive.entries())) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(zip + " holds " + entry.getName() + ", which would leave its folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.resolveSibling("."));
                    try (var content = archive.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(FunctionProcess::deleteFile);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + folder, e);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + file, e);
        }
    }
}
