package dev.intisari.publish;

import dev.intisari.article.Location;
import dev.intisari.storage.ObjectInfo;
import dev.intisari.storage.Precondition;
import dev.intisari.storage.Storage;
import dev.intisari.storage.StoredObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Another storage, in which something happens right before the first write to a location. */
final class InterferingStorage implements Storage {
    private final Storage storage;
    private final Map<Location, Runnable> interferences = new ConcurrentHashMap<>();

    InterferingStorage(Storage storage) {
        this.storage = storage;
    }

    void beforeWriting(Location location, Runnable interference) {
        interferences.put(location, interference);
    }

    @Override
    public StoredObject get(Location location, @Nullable String versionId, long maxBytes) {
        return storage.get(location, versionId, maxBytes);
    }

    @Override
    public Optional<ObjectInfo> head(Location location) {
        return storage.head(location);
    }

    @Override
    public ObjectInfo put(
            Location location,
            byte[] content,
            String contentType,
            Map<String, String> metadata,
            Precondition condition) {
        var interference = interferences.remove(location);
        if (interference != null) {
            interference.run();
        }
        return storage.put(location, content, contentType, metadata, condition);
    }
}
