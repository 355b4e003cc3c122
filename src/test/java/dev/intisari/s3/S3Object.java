package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * A stored object.
 *
 * @param metadata user metadata, names in lower case and without {@code x-amz-meta-}
 * @param crc32 the checksum sent with it, Base64; S3 keeps it and sends it back
 * @param etag the content's MD5, unquoted
 * @param versionId {@code null}, as a word, in a bucket that keeps no versions
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
public record S3Object(
        byte[] content,
        String contentType,
        Map<String, String> metadata,
        Optional<String> crc32,
        String etag,
        String versionId,
        Instant lastModified) {
    static final String UNVERSIONED = "null";

    public S3Object {
        metadata = Map.copyOf(metadata);
    }

    static S3Object of(byte[] content, String contentType, Map<String, String> metadata) {
        return new S3Object(
                content,
                contentType,
                metadata,
                Optional.empty(),
                Digests.md5Hex(content),
                UNVERSIONED,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    S3Object withCrc32(Optional<String> checksum) {
        return new S3Object(content, contentType, metadata, checksum, etag, versionId, lastModified);
    }

    S3Object withVersionId(String id) {
        return new S3Object(content, contentType, metadata, crc32, etag, id, lastModified);
    }

    String quotedEtag() {
        return "\"" + etag + "\"";
    }

    /** The content as UTF-8. */
    public String text() {
        return new String(content, UTF_8);
    }
}
