package dev.intisari.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.intisari.article.Location;
import dev.intisari.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStorageTest extends StorageContract {
    @TempDir
    Path root;

    private @Nullable Storage storage;

    @BeforeEach
    void aBucket() throws IOException {
        Files.createDirectory(root.resolve("articles"));
        storage = new FolderStorage(root);
    }

    @Override
    Storage storage() {
        return requireNonNull(storage);
    }

    @Override
    String bucket() {
        return "articles";
    }

    @Override
    boolean keepsMetadata() {
        return false;
    }

    @Override
    boolean keepsVersions() {
        return false;
    }

    /** Linux takes any bytes, but Java encodes names in the locale's charset. */
    @Override
    boolean canHold(String key) {
        try {
            return Path.of(key).toString().equals(key);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Test
    void aBucketIsAFolderAndAKeyAPathInIt() throws IOException {
        put("berita/irak.txt", "Halo");

        assertThat(root.resolve("articles/berita/irak.txt")).hasContent("Halo");

        Files.writeString(root.resolve("articles/by hand.txt"), "Halo juga");

        assertThat(get("by hand.txt")).isEqualTo("Halo juga");
    }

    @Test
    void theFirstWriteMakesItsBucket() {
        storage()
                .put(
                        new Location("summaries", "a/b.txt"),
                        "Halo".getBytes(UTF_8),
                        "text/plain",
                        Map.of(),
                        new Precondition.IfAbsent());

        assertThat(root.resolve("summaries/a/b.txt")).hasContent("Halo");
    }

    @Test
    void nothingButTheObjectIsLeftBehind() {
        put("a.txt", "Halo");
        put("b.txt", "Halo", new Precondition.IfAbsent());
        StorageFailure.of(() -> put("b.txt", "Halo", new Precondition.IfAbsent()));

        assertThat(root.resolve("articles"))
                .isDirectoryNotContaining(file -> !file.toString().endsWith(".txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../escape.txt", "../../escape.txt", "a/../../escape.txt", "/etc/escape.txt", ".", "..", "a/.."})
    void aKeyThatWouldLeaveItsBucketIsRefused(String key) {
        StorageFailure.of(() -> put(key, "Halo")).is(Kind.INVALID);
        StorageFailure.of(() -> get(key)).is(Kind.INVALID);
        StorageFailure.of(() -> storage().head(at(key))).is(Kind.INVALID);
        assertThat(root.resolve("escape.txt")).doesNotExist();
        assertThat(Kind.INVALID.retryable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "../other", "a/b", "/etc"})
    void aBucketThatIsNoPlainFolderNameIsRefused(String bucket) {
        StorageFailure.of(() -> storage().get(new Location(bucket, "a.txt"), null, 100))
                .is(Kind.INVALID);
    }

    @Test
    void aKeyThatCannotBeAFileNameIsRefused() {
        StorageFailure.of(() -> put("nul\0.txt", "Halo")).is(Kind.INVALID);
    }

    @Test
    void aNameTooLongForTheFileSystemIsNotWorthAnotherTry() {
        StorageFailure.of(() -> put("x".repeat(400) + ".txt", "Halo")).is(Kind.INVALID);
    }

    /** S3 may hold both {@code a} and {@code a/b}; a folder tree cannot. */
    @Test
    void aKeyBelowAnotherObjectIsNotWorthAnotherTry() {
        put("a", "an object");

        StorageFailure.of(() -> put("a/b", "Halo")).is(Kind.INVALID);
    }

    @Test
    void aKeyThatIsAFolderIsNotWorthAnotherTry() {
        put("a/b", "an object");

        StorageFailure.of(() -> put("a", "Halo")).is(Kind.INVALID);
        StorageFailure.of(() -> put("a", "Halo", new Precondition.IfAbsent())).is(Kind.INVALID);
    }

    @Test
    void othersMayReadWhatWasWritten() throws IOException {
        assumeTrue(Files.getFileStore(root).supportsFileAttributeView("posix"), "no POSIX permissions here");
        var byHand = Files.writeString(root.resolve("articles/by hand.txt"), "Halo");

        put("a.txt", "Halo");

        assertThat(Files.getPosixFilePermissions(root.resolve("articles/a.txt")))
                .as("as any other file that this process writes")
                .isEqualTo(Files.getPosixFilePermissions(byHand))
                .contains(PosixFilePermission.GROUP_READ);
    }

    @RepeatedTest(10)
    void manyStoragesOverOneFolderRaceAsOneDoes() {
        var storages = IntStream.range(0, 8)
                .mapToObj(unused -> new FolderStorage(root))
                .toList();
        var seen = new Precondition.IfMatch(put("a.txt", "before").etag());

        var winners = Race.winners(runner -> storages.get(runner)
                .put(at("a.txt"), ("runner " + runner).getBytes(UTF_8), "text/plain", Map.of(), seen));

        assertThat(winners).hasSize(1);
    }
}
