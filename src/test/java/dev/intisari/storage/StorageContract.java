package dev.intisari.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.intisari.article.Location;
import dev.intisari.storage.StorageException.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Storage} promises. A subclass names the storage and what it can keep. */
@Timeout(120)
abstract class StorageContract {
    private static final String KEY = "berita/irak.txt";

    abstract Storage storage();

    /** An existing bucket with nothing in it. */
    abstract String bucket();

    /** Whether metadata is kept with an object. */
    abstract boolean keepsMetadata();

    /** Whether the bucket keeps old versions. */
    abstract boolean keepsVersions();

    /** Whether conditional writes are exact when they come at the same moment, as they are in S3. */
    boolean isExactUnderRaces() {
        return true;
    }

    @Test
    void anObjectComesBackByteForByte() {
        var everyByte = new byte[256];
        IntStream.range(0, 256).forEach(i -> everyByte[i] = (byte) i);

        storage().put(at(KEY), everyByte, "application/octet-stream", Map.of(), new Precondition.None());

        assertThat(storage().get(at(KEY), null, 256).content()).isEqualTo(everyByte);
    }

    @Test
    void anEmptyObjectIsAnObject() {
        put(KEY, "");

        assertThat(get(KEY)).isEmpty();
        assertThat(storage().head(at(KEY))).get().extracting(ObjectInfo::size).isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "berita/irak as+akhiri koalisi.txt",
                "a%20b%2Fc.txt",
                "\"quoted\" & 'marked' <up>.txt",
                "semi;colon=equals?question#hash.txt",
                "新闻/伊拉克.txt",
                "naïve (1) – é/📰.txt",
            })
    void aKeyMayHoldAnyCharacter(String key) {
        assumeTrue(canHold(key), "this platform's file names cannot hold " + key);

        put(key, key);

        assertThat(get(key)).isEqualTo(key);
        assertThat(storage().head(at(key))).isPresent();
    }

    /** Overridden where keys become file names. */
    boolean canHold(String key) {
        return !key.isEmpty();
    }

    @Test
    void keysThatDifferOnlyInCaseOrEncodingAreDifferentObjects() {
        put("a b.txt", "space");
        put("a+b.txt", "plus");
        put("a%20b.txt", "percent");

        assertThat(get("a b.txt")).isEqualTo("space");
        assertThat(get("a+b.txt")).isEqualTo("plus");
        assertThat(get("a%20b.txt")).isEqualTo("percent");
    }

    @Test
    void theLastWriteIsTheOneThatIsRead() {
        put(KEY, "first");
        put(KEY, "second");

        assertThat(get(KEY)).isEqualTo("second");
    }

    @Test
    void writingReadingAndLookingAgreeOnTheObject() {
        var written = put(KEY, "Halo");
        var read = storage().get(at(KEY), null, 100).info();

        assertThat(written.size()).isEqualTo(4);
        assertThat(written.etag()).isNotBlank().doesNotContain("\"");
        assertThat(read).isEqualTo(written);
        assertThat(storage().head(at(KEY))).contains(written);
    }

    @Test
    void anotherContentHasAnotherEtag() {
        assertThat(put(KEY, "Halo").etag()).isNotEqualTo(put(KEY, "Hallo").etag());
    }

    @Test
    void metadataIsKeptWithTheObject() {
        assumeTrue(keepsMetadata(), "this storage keeps no metadata");
        var metadata = Map.of("source-etag", "0cc175b9", "tool", "intisari 0.1.0");

        storage().put(at(KEY), bytes("Halo"), "text/plain", metadata, new Precondition.None());

        assertThat(storage().head(at(KEY)))
                .get()
                .extracting(ObjectInfo::metadata)
                .isEqualTo(metadata);
        assertThat(storage().get(at(KEY), null, 100).info().metadata()).isEqualTo(metadata);
    }

    @Test
    void aMissingObjectIsNamedAndNotWorthAnotherTry() {
        StorageFailure.of(() -> get("missing.txt")).is(Kind.NO_SUCH_OBJECT).naming(at("missing.txt"));
        assertThat(Kind.NO_SUCH_OBJECT.retryable()).isFalse();
    }

    @Test
    void aMissingBucketIsToldFromAMissingObject() {
        var nowhere = new Location("no-such-bucket", KEY);

        StorageFailure.of(() -> storage().get(nowhere, null, 100))
                .is(Kind.NO_SUCH_BUCKET)
                .naming(nowhere);
        assertThat(Kind.NO_SUCH_BUCKET.retryable()).isFalse();
    }

    @Test
    void lookingForAMissingObjectFindsNothing() {
        put("neighbour/a.txt", "Halo");

        assertThat(storage().head(at("missing.txt"))).isEmpty();
        assertThat(storage().head(at("neighbour"))).isEmpty();
        assertThat(storage().head(new Location("no-such-bucket", KEY))).isEmpty();
    }

    @Test
    void anObjectOfTheLargestSizeIsReadAndOneByteMoreIsRefused() {
        put(KEY, "12345");

        assertThat(storage().get(at(KEY), null, 5).content()).hasSize(5);
        StorageFailure.of(() -> storage().get(at(KEY), null, 4))
                .is(Kind.TOO_LARGE)
                .naming(at(KEY));
        assertThat(Kind.TOO_LARGE.retryable()).isFalse();
    }

    @Test
    void anOldVersionCanStillBeRead() {
        assumeTrue(keepsVersions(), "this storage keeps no versions");
        var first = put(KEY, "first");
        var second = put(KEY, "second");

        assertThat(first.versionId()).isPresent().isNotEqualTo(second.versionId());
        assertThat(read(first)).isEqualTo("first");
        assertThat(read(second)).isEqualTo("second");
    }

    @Test
    void theVersionThatWasReadIsNamed() {
        assumeTrue(keepsVersions(), "this storage keeps no versions");
        var first = put(KEY, "first");
        var second = put(KEY, "second");

        assertThat(storage().get(at(KEY), first.versionId().orElseThrow(), 100).info())
                .isEqualTo(first);
        assertThat(storage().get(at(KEY), null, 100).info()).isEqualTo(second);
    }

    @Test
    void aWriteIfAbsentNeedsAnAbsentObject() {
        put(KEY, "first", new Precondition.IfAbsent());

        StorageFailure.of(() -> put(KEY, "second", new Precondition.IfAbsent()))
                .is(Kind.PRECONDITION_FAILED)
                .naming(at(KEY));
        assertThat(get(KEY)).isEqualTo("first");
        assertThat(Kind.PRECONDITION_FAILED.retryable()).isFalse();
    }

    @Test
    void aWriteIfMatchReplacesTheObjectThatWasSeen() {
        var seen = put(KEY, "first");

        var replaced = put(KEY, "second", new Precondition.IfMatch(seen.etag()));

        assertThat(get(KEY)).isEqualTo("second");
        assertThat(storage().head(at(KEY))).contains(replaced);
    }

    @Test
    void aWriteIfMatchLeavesAnObjectAloneThatChangedMeanwhile() {
        var seen = put(KEY, "first");
        put(KEY, "changed");

        StorageFailure.of(() -> put(KEY, "second", new Precondition.IfMatch(seen.etag())))
                .is(Kind.PRECONDITION_FAILED)
                .naming(at(KEY));
        assertThat(get(KEY)).isEqualTo("changed");
    }

    @Test
    void aWriteIfMatchDoesNotCreateAnObject() {
        StorageFailure.of(() -> put(KEY, "second", new Precondition.IfMatch("0cc175b9c0f1b6a831c399e269772661")))
                .is(Kind.NO_SUCH_OBJECT)
                .naming(at(KEY));
        assertThat(storage().head(at(KEY))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void ofManyWritersIfAbsentExactlyOneWins(int round) {
        assumeTrue(isExactUnderRaces(), "this server checks a condition and writes in two steps");
        var key = "race/absent-" + round + ".txt";

        var winners = Race.winners(runner -> put(key, "runner " + runner, new Precondition.IfAbsent()));

        assertThat(winners).hasSize(1);
        assertThat(get(key)).isEqualTo("runner " + winners.get(0));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void ofManyWritersIfMatchExactlyOneWins(int round) {
        assumeTrue(isExactUnderRaces(), "this server checks a condition and writes in two steps");
        var key = "race/match-" + round + ".txt";
        var seen = new Precondition.IfMatch(put(key, "before").etag());

        var winners = Race.winners(runner -> put(key, "runner " + runner, seen));

        assertThat(winners).hasSize(1);
        assertThat(get(key)).isEqualTo("runner " + winners.get(0));
    }

    static IntStream rounds() {
        return IntStream.range(0, 10);
    }

    @Test
    void aReaderSeesTheOldObjectOrTheNewOneButNoPart() throws InterruptedException {
        var done = new AtomicBoolean();
        write(filledWith('a'));
        var writer = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                write(filledWith(i % 2 == 0 ? 'b' : 'a'));
            }
            done.set(true);
        });
        writer.start();
        while (!done.get() && writer.isAlive()) {
            assertThat(storage().get(at(KEY), null, 1_000_000).content()).isIn(filledWith('a'), filledWith('b'));
        }
        writer.join();
        assertThat(done).isTrue();
    }

    private static byte[] filledWith(char letter) {
        var content = new byte[300_000];
        Arrays.fill(content, (byte) letter);
        return content;
    }

    private void write(byte[] content) {
        storage().put(at(KEY), content, "text/plain", Map.of(), new Precondition.None());
    }

    final Location at(String key) {
        return new Location(bucket(), key);
    }

    final ObjectInfo put(String key, String text) {
        return put(key, text, new Precondition.None());
    }

    final ObjectInfo put(String key, String text, Precondition condition) {
        return storage().put(at(key), bytes(text), "text/plain; charset=utf-8", Map.of(), condition);
    }

    final String get(String key) {
        return new String(storage().get(at(key), null, 1_000_000).content(), UTF_8);
    }

    private String read(ObjectInfo version) {
        return new String(
                storage().get(at(KEY), version.versionId().orElseThrow(), 100).content(), UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
