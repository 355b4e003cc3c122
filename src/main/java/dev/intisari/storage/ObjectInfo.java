package dev.intisari.storage;

import java.util.Map;
import java.util.Optional;

/**
 * A stored object's identity.
 *
 * @param etag content tag, unquoted
 * @param versionId its version, where the bucket keeps versions
 * @param size in bytes
 * @param metadata what was kept with it, names in lower case
 */
public record ObjectInfo(String etag, Optional<String> versionId, long size, Map<String, String> metadata) {
    public ObjectInfo {
        metadata = Map.copyOf(metadata);
    }
}
