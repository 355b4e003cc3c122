package dev.intisari.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Location;
import dev.intisari.s3.S3Object;
import dev.intisari.s3.S3Server;
import dev.intisari.storage.StorageException.Kind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/** The contract over HTTP with the real SDK client, in both kinds of bucket. */
class S3StorageTest {
    private final S3Server server = S3Server.start();
    private final S3Client client = server.client();
    private final Storage storage = new S3Storage(client);

    @BeforeEach
    void buckets() {
        server.createBucket("plain");
        server.createVersionedBucket("versioned");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Nested
    class InAPlainBucket extends StorageContract {
        @Override
        Storage storage() {
            return storage;
        }

        @Override
        String bucket() {
            return "plain";
        }

        @Override
        boolean keepsMetadata() {
            return true;
        }

        @Override
        boolean keepsVersions() {
            return false;
        }
    }

    @Nested
    class InAVersionedBucket extends StorageContract {
        @Override
        Storage storage() {
            return storage;
        }

        @Override
        String bucket() {
            return "versioned";
        }

        @Override
        boolean keepsMetadata() {
            return true;
        }

        @Override
        boolean keepsVersions() {
            return true;
        }

        @Test
        void anUnknownVersionIsAMissingObject() {
            put("a.txt", "Halo");

            StorageFailure.of(() -> storage.get(at("a.txt"), "0123456789abcdef", 100))
                    .is(Kind.NO_SUCH_OBJECT);
        }
    }

    @Test
    void theContentTypeIsTheOneAskedFor() {
        storage.put(
                new Location("plain", "a.json"),
                "{}".getBytes(UTF_8),
                "application/json",
                Map.of(),
                new Precondition.None());

        assertThat(server.object("plain", "a.json"))
                .get()
                .extracting(S3Object::contentType)
                .isEqualTo("application/json");
    }

    @Test
    void aWriteToAMissingBucketSaysSo() {
        var nowhere = new Location("no-such-bucket", "a.txt");

        StorageFailure.of(() -> storage.put(nowhere, new byte[1], "text/plain", Map.of(), new Precondition.None()))
                .is(Kind.NO_SUCH_BUCKET)
                .naming(nowhere);
    }

    /** S3 keys are names, not paths: what a folder must refuse is an ordinary object here. */
    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../b.txt", "a//b.txt", "/leading.txt", "trailing/", "."})
    void aKeyIsNotAPath(String key) {
        storage.put(new Location("plain", key), key.getBytes(UTF_8), "text/plain", Map.of(), new Precondition.None());

        assertThat(server.keys("plain")).containsExactly(key);
        assertThat(storage.get(new Location("plain", key), null, 100).content())
                .asString()
                .isEqualTo(key);
    }

    @Test
    void aTooLargeObjectIsRefusedByItsSizeAlone() {
        server.put("plain", "a.txt", "x".repeat(5_000_000));

        StorageFailure.of(() -> storage.get(new Location("plain", "a.txt"), null, 1_000_000))
                .is(Kind.TOO_LARGE)
                .saying("5,000,000 bytes, but the limit is 1,000,000");
    }

    /** Such names come with direct invocations; an endless retry would not mend them. */
    @ParameterizedTest
    @ValueSource(strings = {"Not A Bucket!", "a/b", "x?y", "-", "arn:aws:s3:::articles"})
    void aBucketNameThatCannotBeIsNotWorthAnotherTry(String bucket) {
        StorageFailure.of(() -> storage.get(new Location(bucket, "a.txt"), null, 100))
                .isPermanent();
    }
}
