package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a bucket's objects.
 *
 * @param objects in the order of their keys
 * @param lastKey where the next page goes on; empty on the last one
 */
record Listing(String bucket, String prefix, int maxKeys, Map<String, S3Object> objects, Optional<String> lastKey) {
    Listing {
        objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
    }

    Optional<String> nextToken() {
        return lastKey.map(key -> Base64.getUrlEncoder().encodeToString(key.getBytes(UTF_8)));
    }

    static String keyIn(String token) {
        return new String(Base64.getUrlDecoder().decode(token), UTF_8);
    }
}
