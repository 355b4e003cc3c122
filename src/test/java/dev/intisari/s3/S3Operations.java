package dev.intisari.s3;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What S3 does with a request: PUT, GET, HEAD and DELETE of an object, and ListObjectsV2. */
final class S3Operations {
    private static final Set<String> KNOWN_PARAMETERS = Set.of(
            "x-id",
            "versionId",
            "list-type",
            "prefix",
            "max-keys",
            "continuation-token",
            "start-after",
            "encoding-type");

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private volatile Optional<String> owner = Optional.empty();

    void add(Bucket bucket) {
        buckets.put(bucket.name(), bucket);
    }

    void ownedBy(String account) {
        owner = Optional.of(account);
    }

    Bucket bucket(String name) {
        return Optional.ofNullable(buckets.get(name)).orElseThrow(S3Error::noSuchBucket);
    }

    S3Response answer(S3Request request, byte[] body) {
        try {
            refuseWhatIsNotKnown(request);
            var bucket = bucket(request.bucket());
            requireOwner(request);
            if (request.key().isEmpty()) {
                return list(request, bucket);
            }
            return switch (request.method()) {
                case "PUT" -> put(request, bucket, body);
                case "GET", "HEAD" -> get(request, bucket);
                case "DELETE" -> delete(request, bucket);
                default -> throw S3Error.notImplemented(request.method());
            };
        } catch (S3Error e) {
            return S3Response.of(request, e);
        }
    }

    private static void refuseWhatIsNotKnown(S3Request request) {
        for (var parameter : request.query().keySet()) {
            if (!KNOWN_PARAMETERS.contains(parameter)) {
                throw S3Error.notImplemented("?" + parameter);
            }
        }
        for (var header : Set.of("x-amz-copy-source", "range")) {
            if (request.header(header).isPresent()) {
                throw S3Error.notImplemented(header);
            }
        }
    }

    private void requireOwner(S3Request request) {
        var expected = request.header("x-amz-expected-bucket-owner");
        if (owner.isPresent() && expected.isPresent() && !expected.equals(owner)) {
            throw S3Error.accessDenied();
        }
    }

    private static S3Response put(S3Request request, Bucket bucket, byte[] body) {
        var stored = bucket.put(request.key(), Upload.read(request, body), WriteCondition.of(request));
        var headers = identityOf(stored, bucket);
        stored.crc32().ifPresent(checksum -> headers.put("x-amz-checksum-crc32", checksum));
        return S3Response.ok(headers);
    }

    private static S3Response get(S3Request request, Bucket bucket) {
        var object = bucket.get(request.key(), versionIn(request));
        if (request.header("if-match")
                .filter(etag -> !WriteCondition.sameEtag(etag, object))
                .isPresent()) {
            throw S3Error.preconditionFailed();
        }
        if (request.header("if-none-match")
                .filter(etag -> WriteCondition.sameEtag(etag, object))
                .isPresent()) {
            throw S3Error.notModified();
        }
        var headers = identityOf(object, bucket);
        headers.put("Content-Type", object.contentType());
        headers.put(
                "Last-Modified",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        object.lastModified().atOffset(ZoneOffset.UTC)));
        object.metadata().forEach((name, value) -> headers.put("x-amz-meta-" + name, value));
        if (request.header("x-amz-checksum-mode").isPresent()) {
            object.crc32().ifPresent(checksum -> headers.put("x-amz-checksum-crc32", checksum));
        }
        return new S3Response(200, headers, object.content());
    }

    private static S3Response delete(S3Request request, Bucket bucket) {
        bucket.delete(request.key(), versionIn(request));
        return new S3Response(204, Map.of(), new byte[0]);
    }

    private static S3Response list(S3Request request, Bucket bucket) {
        if (!request.method().equals("GET")
                || !request.parameter("list-type").orElse("").equals("2")) {
            throw S3Error.notImplemented(request.method() + " of a bucket, but for ListObjectsV2");
        }
        var after = request.parameter("continuation-token")
                .map(Listing::keyIn)
                .or(() -> request.parameter("start-after"))
                .orElse("");
        int maxKeys = request.parameter("max-keys").map(Integer::parseInt).orElse(1000);
        var page = bucket.list(request.parameter("prefix").orElse(""), after, maxKeys);
        var urlEncoded = request.parameter("encoding-type").orElse("").equals("url");
        return S3Response.xml(200, Xml.listOf(page, urlEncoded));
    }

    private static @Nullable String versionIn(S3Request request) {
        return request.parameter("versionId").orElse(null);
    }

    private static Map<String, String> identityOf(S3Object object, Bucket bucket) {
        var headers = new HashMap<String, String>();
        headers.put("ETag", object.quotedEtag());
        if (bucket.isVersioned()) {
            headers.put("x-amz-version-id", object.versionId());
        }
        return headers;
    }
}
