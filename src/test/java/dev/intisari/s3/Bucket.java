package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bucket's objects. One lock around everything makes conditional writes exact. */
final class Bucket {
    /** S3 sorts keys by their UTF-8 bytes. */
    private static final Comparator<String> KEY_ORDER =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    private final String name;
    private final boolean versioned;
    private final TreeMap<String, List<Version>> objects = new TreeMap<>(KEY_ORDER);

    /** One entry of a key's history, newest last; without an object it is a delete marker. */
    private record Version(String id, Optional<S3Object> object) {}

    private Bucket(String name, boolean versioned) {
        this.name = name;
        this.versioned = versioned;
    }

    static Bucket unversioned(String name) {
        return new Bucket(name, false);
    }

    static Bucket versioned(String name) {
        return new Bucket(name, true);
    }

    String name() {
        return name;
    }

    boolean isVersioned() {
        return versioned;
    }

    synchronized S3Object put(String key, S3Object object, WriteCondition condition) {
        condition.require(current(key));
        var id = versioned ? UUID.randomUUID().toString().replace("-", "") : S3Object.UNVERSIONED;
        var stored = object.withVersionId(id);
        add(key, new Version(id, Optional.of(stored)));
        return stored;
    }

    synchronized Optional<S3Object> current(String key) {
        var history = history(key);
        return history.isEmpty()
                ? Optional.empty()
                : history.get(history.size() - 1).object();
    }

    synchronized S3Object get(String key, @Nullable String versionId) {
        if (versionId == null) {
            return current(key).orElseThrow(S3Error::noSuchKey);
        }
        return history(key).stream()
                .filter(version -> version.id().equals(versionId))
                .findFirst()
                .orElseThrow(S3Error::noSuchVersion)
                .object()
                .orElseThrow(S3Error::isDeleteMarker);
    }

    /** Without a version, hides the object behind a delete marker, or, where no versions are kept, removes it. */
    synchronized void delete(String key, @Nullable String versionId) {
        if (versionId != null) {
            history(key).removeIf(version -> version.id().equals(versionId));
        } else if (versioned) {
            add(key, new Version(UUID.randomUUID().toString().replace("-", ""), Optional.empty()));
        } else {
            objects.remove(key);
        }
    }

    synchronized List<S3Object> versions(String key) {
        return history(key).stream()
                .flatMap(version -> version.object().stream())
                .toList();
    }

    synchronized List<String> keys() {
        return objects.keySet().stream().filter(key -> current(key).isPresent()).toList();
    }

    /**
     * @param after the key that the page before ended with, or an empty text
     */
    synchronized Listing list(String prefix, String after, int maxKeys) {
        var keys = keys().stream()
                .filter(key -> key.startsWith(prefix) && KEY_ORDER.compare(key, after) > 0)
                .toList();
        var page = new LinkedHashMap<String, S3Object>();
        keys.stream().limit(maxKeys).forEach(key -> page.put(key, current(key).orElseThrow()));
        Optional<String> last =
                keys.size() > maxKeys && maxKeys > 0 ? Optional.of(keys.get(maxKeys - 1)) : Optional.empty();
        return new Listing(name, prefix, maxKeys, page, last);
    }

    private void add(String key, Version version) {
        var history = objects.computeIfAbsent(key, unseen -> new ArrayList<>());
        if (!versioned) {
            history.clear();
        }
        history.add(version);
    }

    private List<Version> history(String key) {
        return objects.getOrDefault(key, new ArrayList<>());
    }
}
