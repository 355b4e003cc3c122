package dev.intisari.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What the real client sees; what {@code Storage} needs of S3 is in its own contract. */
class S3ServerTest {
    private final S3Server server = S3Server.start();
    private final S3Client s3 = server.client();

    @BeforeEach
    void twoBuckets() {
        server.createBucket("plain");
        server.createVersionedBucket("versioned");
    }

    @AfterEach
    void stop() {
        s3.close();
        server.close();
    }

    @Test
    void theEtagIsTheQuotedMd5() {
        assertThat(put("plain", "a.txt", "Halo").eTag()).isEqualTo("\"aa6df57fb6fe377d80b4a257b4a92cba\"");
    }

    @Test
    void contentTypeAndMetadataComeBack() {
        s3.putObject(
                request -> request.bucket("plain")
                        .key("a.txt")
                        .contentType("text/plain; charset=utf-8")
                        .metadata(Map.of("source-etag", "abc")),
                RequestBody.fromString("Halo"));

        var response = s3.headObject(request -> request.bucket("plain").key("a.txt"));

        assertThat(response.contentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(response.metadata()).containsExactly(Map.entry("source-etag", "abc"));
        assertThat(response.contentLength()).isEqualTo(4);
    }

    @Test
    void theChecksumThatTheClientSentComesBack() {
        assertThat(put("plain", "a.txt", "Halo").checksumCRC32())
                .isEqualTo(server.object("plain", "a.txt").orElseThrow().crc32().orElseThrow());
    }

    @Test
    void aWrongContentMd5IsRefused() {
        assertThatThrownBy(() -> s3.putObject(
                        request -> request.bucket("plain").key("a.txt").contentMD5("AAAAAAAAAAAAAAAAAAAAAA=="),
                        RequestBody.fromString("Halo")))
                .hasMessageContaining("did not match");
    }

    @Test
    void missingThingsHaveTheirOwnExceptions() {
        assertThatThrownBy(() -> get("plain", "a.txt")).isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> get("nowhere", "a.txt")).isInstanceOf(NoSuchBucketException.class);
        assertThatThrownBy(() -> getVersion("a.txt", "1"))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(codeOf(e)).isEqualTo("NoSuchVersion"));
    }

    @Test
    void aDeletedObjectIsGoneButItsVersionIsKept() {
        var version = put("versioned", "a.txt", "Halo").versionId();

        s3.deleteObject(request -> request.bucket("versioned").key("a.txt"));

        assertThatThrownBy(() -> get("versioned", "a.txt")).isInstanceOf(NoSuchKeyException.class);
        assertThat(getVersion("a.txt", version)).isEqualTo("Halo");
        assertThat(server.keys("versioned")).isEmpty();
    }

    @Test
    void aReaderMayAskForAnEtagOrForAnyOther() {
        var etag = put("plain", "a.txt", "Halo").eTag();

        assertThatThrownBy(() -> s3.getObjectAsBytes(
                        request -> request.bucket("plain").key("a.txt").ifMatch("\"other\"")))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
        assertThatThrownBy(() -> s3.getObjectAsBytes(
                        request -> request.bucket("plain").key("a.txt").ifNoneMatch(etag)))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(304));
    }

    @Test
    void anotherOwnersBucketIsRefused() {
        server.ownedBy("111122223333");

        assertThatThrownBy(() -> s3.headObject(
                        request -> request.bucket("plain").key("a.txt").expectedBucketOwner("999999999999")))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
        s3.putObject(
                request -> request.bucket("plain").key("a.txt").expectedBucketOwner("111122223333"),
                RequestBody.fromString("Halo"));
    }

    @Test
    void aListIsSortedAndPaged() {
        var keys = IntStream.range(0, 7)
                .mapToObj(i -> "berita/ke " + i + "+é&.txt")
                .toList();
        keys.forEach(key -> put("plain", key, key));
        put("plain", "other.txt", "not under the prefix");

        var pages = s3.listObjectsV2Paginator(
                request -> request.bucket("plain").prefix("berita/").maxKeys(3));

        assertThat(pages.stream().map(page -> page.contents().size())).isEqualTo(List.of(3, 3, 1));
        assertThat(pages.contents().stream().map(S3Object::key)).isEqualTo(keys);
    }

    @Test
    void whatTheServerDoesNotKnowItSays() {
        assertThatThrownBy(() ->
                        s3.getObjectTagging(request -> request.bucket("plain").key("a.txt")))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(codeOf(e)).isEqualTo("NotImplemented"));
    }

    @Test
    void aFaultMeetsOnlyTheRequestsItIsMeantFor() {
        server.put("plain", "good.txt", "Halo");
        server.put("plain", "bad.txt", "Halo");
        server.inject(Fault.deny("plain", "bad.txt"));

        assertThat(get("plain", "good.txt")).isEqualTo("Halo");
        assertThatThrownBy(() -> get("plain", "bad.txt")).hasMessageContaining("Access Denied");
        server.clearFaults();
        assertThat(get("plain", "bad.txt")).isEqualTo("Halo");
    }

    @Test
    void aResetBeforeTheEffectLeavesNothingBehindAndOneAfterItDoes() {
        server.inject(Fault.resetBefore("PUT").atKey("before.txt").forever());
        server.inject(Fault.resetAfter("PUT").atKey("after.txt").forever());

        assertThatThrownBy(() -> put("plain", "before.txt", "Halo")).isInstanceOf(SdkClientException.class);
        assertThatThrownBy(() -> put("plain", "after.txt", "Halo")).isInstanceOf(SdkClientException.class);
        assertThat(server.keys("plain")).containsExactly("after.txt");
    }

    @Test
    void aDelayedReplyComesLate() {
        server.put("plain", "a.txt", "Halo");
        server.inject(Fault.delay("GET", Duration.ofMillis(300)));

        long start = System.nanoTime();
        assertThat(get("plain", "a.txt")).isEqualTo("Halo");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void everyRequestIsInTheLogWithItsKeyDecoded() {
        put("plain", "irak as+akhiri.txt", "Halo");

        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("PUT");
            assertThat(request.bucket()).isEqualTo("plain");
            assertThat(request.key()).isEqualTo("irak as+akhiri.txt");
            assertThat(request.header("If-None-Match")).isEmpty();
        });
    }

    private PutObjectResponse put(String bucket, String key, String text) {
        return s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(text));
    }

    private String get(String bucket, String key) {
        return s3.getObjectAsBytes(request -> request.bucket(bucket).key(key)).asUtf8String();
    }

    private String getVersion(String key, String version) {
        var request = GetObjectRequest.builder()
                .bucket("versioned")
                .key(key)
                .versionId(version)
                .build();
        return s3.getObjectAsBytes(request).asUtf8String();
    }

    private static String codeOf(S3Exception e) {
        return e.awsErrorDetails().errorCode();
    }
}
