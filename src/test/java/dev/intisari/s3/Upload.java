package dev.intisari.s3;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A PUT's body and headers turned into an object, after the checks that S3 makes. */
final class Upload {
    private static final String METADATA = "x-amz-meta-";
    private static final String CRC32 = "x-amz-checksum-crc32";

    private Upload() {}

    static S3Object read(S3Request request, byte[] body) {
        var content = body;
        var crc32 = request.header(CRC32);
        if (isAwsChunked(request)) {
            var decoded = AwsChunkedBody.decode(body);
            content = decoded.content();
            crc32 = crc32.or(() -> Optional.ofNullable(decoded.trailers().get(CRC32)));
            requireLength(request, content.length);
        }
        requireDigest(crc32, Digests.crc32Base64(content), "CRC32");
        requireDigest(request.header("content-md5"), Digests.md5Base64(content), "Content-MD5");
        var contentType = request.header("content-type").orElse("application/octet-stream");
        return S3Object.of(content, contentType, metadataOf(request)).withCrc32(crc32);
    }

    private static boolean isAwsChunked(S3Request request) {
        return request.header("content-encoding").orElse("").contains("aws-chunked")
                || request.header("x-amz-content-sha256").orElse("").startsWith("STREAMING-");
    }

    private static void requireLength(S3Request request, int length) {
        var announced = request.header("x-amz-decoded-content-length").orElse("none");
        if (!announced.equals(Integer.toString(length))) {
            throw S3Error.badRequest("IncompleteBody", length + " bytes came, " + announced + " were announced");
        }
    }

    private static void requireDigest(Optional<String> announced, String computed, String name) {
        if (announced.isPresent() && !announced.get().equals(computed)) {
            throw S3Error.badRequest("BadDigest", "The " + name + " you specified did not match what we received.");
        }
    }

    private static Map<String, String> metadataOf(S3Request request) {
        var metadata = new HashMap<String, String>();
        request.headers().forEach((name, value) -> {
            if (name.startsWith(METADATA)) {
                metadata.put(name.substring(METADATA.length()), value);
            }
        });
        return metadata;
    }
}
