package dev.intisari.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The four jars that the managed runtime itself brings, and nothing else: one more, such as the SDK's {@code utils},
 * shadows the function's own libraries and breaks its start.
 *
 * <p>The build copies them to {@code target/lambda-runtime} before the integration tests; the unit tests of the
 * launcher come earlier and take the same libraries from their own class path.
 */
final class RuntimeClient {
    private static final Path COPIED = Path.of("target", "lambda-runtime");
    private static final List<String> NAMES = List.of(
            "aws-lambda-java-runtime-interface-client-",
            "aws-lambda-java-core-",
            "aws-lambda-java-serialization-",
            "utils-lite-");

    private RuntimeClient() {}

    static List<Path> jars() {
        var jars = Files.isDirectory(COPIED) ? copied() : onOurClassPath();
        var missing = NAMES.stream()
                .filter(name -> jars.stream().noneMatch(jar -> isNamed(jar, name)))
                .toList();
        if (!missing.isEmpty() || jars.size() != NAMES.size()) {
            throw new IllegalStateException("the runtime client is four jars, one each of " + NAMES + "; found " + jars
                    + ". Run \"mvn clean verify\"");
        }
        return jars;
    }

    private static List<Path> copied() {
        try (var files = Files.list(COPIED)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list " + COPIED, e);
        }
    }

    private static List<Path> onOurClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> NAMES.stream().anyMatch(name -> isNamed(jar, name)))
                .toList();
    }

    private static boolean isNamed(Path jar, String name) {
        return Objects.toString(jar.getFileName(), "").startsWith(name);
    }
}
