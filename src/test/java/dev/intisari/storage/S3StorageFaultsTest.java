package dev.intisari.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Location;
import dev.intisari.s3.Fault;
import dev.intisari.s3.S3Object;
import dev.intisari.s3.S3Server;
import dev.intisari.storage.StorageException.Kind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/** What becomes of S3's bad days: each fault ends as a success, or as a kind that says whether to try again. */
class S3StorageFaultsTest {
    private static final Location ARTICLE = new Location("articles", "a.txt");
    private static final int ATTEMPTS = 3;

    private final S3Server server = S3Server.start();
    private final S3Client client = server.client();
    private final Storage storage = new S3Storage(client);

    @BeforeEach
    void anArticle() {
        server.createBucket("articles");
        server.put("articles", "a.txt", "Halo dunia");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aReadThatIsThrottledOnceIsTriedAgain() {
        server.inject(Fault.status("GET", 503, "SlowDown"));

        assertThat(get()).isEqualTo("Halo dunia");
        assertThat(server.requests("GET")).hasSize(2);
    }

    @Test
    void aWriteThatIsThrottledOnceIsTriedAgain() {
        server.inject(Fault.status("PUT", 503, "SlowDown"));

        put("Halo lagi", new Precondition.None());

        assertThat(stored()).isEqualTo("Halo lagi");
        assertThat(server.requests("PUT")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"503, SlowDown", "503, ServiceUnavailable", "500, InternalError"})
    void aServiceThatStaysDownIsWorthAnotherTryLater(int status, String code) {
        server.inject(Fault.status("GET", status, code).forever());
        server.inject(Fault.status("PUT", status, code).forever());
        server.inject(Fault.status("HEAD", status, code).forever());

        StorageFailure.of(this::get).isRetryable().is(Kind.UNAVAILABLE).saying(status + " " + code);
        StorageFailure.of(() -> put("x", new Precondition.None())).isRetryable();
        StorageFailure.of(() -> storage.head(ARTICLE)).isRetryable();
        assertThat(server.requests("GET")).hasSize(ATTEMPTS);
    }

    @Test
    void aRefusalIsNotRepeated() {
        server.inject(Fault.deny("articles", "a.txt"));

        StorageFailure.of(this::get).isPermanent().is(Kind.ACCESS_DENIED).naming(ARTICLE);
        StorageFailure.of(() -> put("x", new Precondition.None())).is(Kind.ACCESS_DENIED);
        StorageFailure.of(() -> storage.head(ARTICLE)).is(Kind.ACCESS_DENIED);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aConflictOfConditionalWritesIsWorthAnotherTry() {
        server.inject(Fault.status("PUT", 409, "ConditionalRequestConflict").forever());

        StorageFailure.of(() -> put("x", new Precondition.IfAbsent())).isRetryable();
    }

    /** Bytes that were damaged on their way are no fault of the object. */
    @ParameterizedTest
    @ValueSource(strings = {"RequestTimeout", "IncompleteBody", "BadDigest"})
    void aDamagedUploadIsWorthAnotherTry(String code) {
        server.inject(Fault.status("PUT", 400, code).forever());

        StorageFailure.of(() -> put("x", new Precondition.None())).isRetryable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ExpiredToken", "InvalidToken", "TokenRefreshRequired"})
    void staleCredentialsAreAMatterOfAccess(String code) {
        server.inject(Fault.status("GET", 400, code).forever());

        StorageFailure.of(this::get).is(Kind.ACCESS_DENIED);
    }

    @Test
    void aConnectionThatBreaksOnceIsMended() {
        server.inject(Fault.resetBefore("GET"));
        server.inject(Fault.resetBefore("PUT"));

        assertThat(get()).isEqualTo("Halo dunia");
        put("Halo lagi", new Precondition.None());
        assertThat(stored()).isEqualTo("Halo lagi");
    }

    @Test
    void aConnectionThatKeepsBreakingIsWorthAnotherTryLater() {
        server.inject(Fault.resetBefore("GET").forever());
        server.inject(Fault.resetBefore("PUT").forever());
        server.inject(Fault.resetBefore("HEAD").forever());

        StorageFailure.of(this::get).isRetryable().naming(ARTICLE);
        StorageFailure.of(() -> put("x", new Precondition.None())).isRetryable();
        StorageFailure.of(() -> storage.head(ARTICLE)).isRetryable();
        assertThat(stored()).isEqualTo("Halo dunia");
    }

    @Test
    void aLateReplyIsWaitedFor() {
        server.inject(Fault.delay("GET", Duration.ofMillis(300)));

        assertThat(get()).isEqualTo("Halo dunia");
    }

    @Test
    void halfAnObjectIsNeverTakenForTheWhole() {
        server.inject(Fault.truncate("GET").forever());

        StorageFailure.of(this::get).isRetryable().naming(ARTICLE);
    }

    @Test
    void halfAnObjectThatHasAChecksumIsNeverTakenForTheWhole() {
        put("Halo lagi, dunia", new Precondition.None());
        server.inject(Fault.truncate("GET").forever());

        StorageFailure.of(this::get).isRetryable().naming(ARTICLE);
    }

    /** The SDK repeats the request, and S3 truthfully says that the object exists by now. */
    @Test
    void aConditionalWriteWhoseReplyIsLostLooksLikeADefeatAlthoughItWon() {
        var fresh = new Location("articles", "fresh.txt");
        server.inject(Fault.resetAfter("PUT"));

        StorageFailure.of(() ->
                        storage.put(fresh, "ours".getBytes(UTF_8), "text/plain", Map.of(), new Precondition.IfAbsent()))
                .is(Kind.PRECONDITION_FAILED);
        assertThat(server.object("articles", "fresh.txt")).map(S3Object::text).contains("ours");
    }

    @Test
    void aReplacementWhoseReplyIsLostLooksLikeADefeatAlthoughItWon() {
        var seen = storage.head(ARTICLE).orElseThrow();
        server.inject(Fault.resetAfter("PUT"));

        StorageFailure.of(() -> put("ours", new Precondition.IfMatch(seen.etag())))
                .is(Kind.PRECONDITION_FAILED);
        assertThat(stored()).isEqualTo("ours");
    }

    @Test
    void anUnconditionalWriteWhoseReplyIsLostIsRepeatedWithoutHarm() {
        server.inject(Fault.resetAfter("PUT"));

        put("ours", new Precondition.None());

        assertThat(stored()).isEqualTo("ours");
        assertThat(server.requests("PUT")).hasSize(2);
    }

    private String get() {
        return new String(storage.get(ARTICLE, null, 1000).content(), UTF_8);
    }

    private void put(String text, Precondition condition) {
        storage.put(ARTICLE, text.getBytes(UTF_8), "text/plain", Map.of(), condition);
    }

    private String stored() {
        return server.object("articles", "a.txt").orElseThrow().text();
    }
}
