package dev.intisari.storage;

import dev.intisari.article.Location;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Objects in buckets. Implementations are safe for use by several threads, and every method throws
 * {@link StorageException} with a kind that says whether trying again can help.
 */
public interface Storage {

    /**
     * Reads an object whole.
     *
     * @param versionId the version wanted, or null for the current one
     * @param maxBytes the most bytes to read; a larger object is refused before its content is fetched
     */
    StoredObject get(Location location, @Nullable String versionId, long maxBytes);

    /** What is known of the current object without reading it; empty when there is none. */
    Optional<ObjectInfo> head(Location location);

    /**
     * Writes an object whole, atomically: a reader sees the old one or the new one, never a part.
     *
     * @param metadata names (lower-case letters, digits, hyphens) and printable ASCII values kept with the object
     * @param condition what must hold at the moment of writing
     * @return what was written
     */
    ObjectInfo put(
            Location location,
            byte[] content,
            String contentType,
            Map<String, String> metadata,
            Precondition condition);
}
