package dev.intisari.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.Location;
import dev.intisari.article.Sha256;
import dev.intisari.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder tree: the first level stands for the buckets, what lies below is the key. The ETag is the content's
 * SHA-256; there are no versions and no metadata is kept. Keys that would leave their bucket's folder are refused.
 *
 * <p>A write goes to a temporary file beside its target and is then moved over it or, for {@link
 * Precondition.IfAbsent}, linked, which the file system does for one writer only. {@link Precondition.IfMatch} is
 * checked under a lock on the bucket's folder, which other processes using this class respect.
 */
public final class FolderStorage implements Storage {
    private static final String LOCK_FILE = ".intisari.lock";

    /** A file lock holds between processes only; threads of this one take turns on this. */
    private static final Object TURN = new Object();

    private static final int LONGEST_NAME = 255;

    private final Path root;

    /**
     * @param root the folder that holds one folder per bucket
     */
    public FolderStorage(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public StoredObject get(Location location, @Nullable String versionId, long maxBytes) {
        var file = existing(location);
        try {
            long size = Files.size(file);
            if (size > maxBytes) {
                throw new StorageException(Kind.TOO_LARGE, location, StorageException.tooLarge(size, maxBytes), null);
            }
            var content = Files.readAllBytes(file);
            return new StoredObject(infoOf(content), content);
        } catch (IOException e) {
            throw unavailable(location, e);
        }
    }

    @Override
    public Optional<ObjectInfo> head(Location location) {
        var file = fileOf(location);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(infoOf(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unavailable(location, e);
        }
    }

    @Override
    public ObjectInfo put(
            Location location,
            byte[] content,
            String contentType,
            Map<String, String> metadata,
            Precondition condition) {
        var file = fileOf(location);
        requireWritableName(location, file);
        try {
            Files.createDirectories(parentOf(file));
            var temporary = parentOf(file).resolve(".intisari-" + UUID.randomUUID() + ".tmp");
            try {
                Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
                place(location, temporary, file, condition);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return infoOf(content);
        } catch (IOException e) {
            throw unavailable(location, e);
        }
    }

    /** What S3 allows and a file system does not: a key that is also a folder of others, and very long names. */
    private static void requireWritableName(Location location, Path file) {
        boolean tooLong = file.getFileName().toString().getBytes(UTF_8).length > LONGEST_NAME;
        boolean belowFile = false;
        for (var parent = file.getParent(); parent != null && !belowFile; parent = parent.getParent()) {
            belowFile = Files.isRegularFile(parent);
        }
        if (tooLong || belowFile || Files.isDirectory(file)) {
            throw new StorageException(Kind.INVALID, location, "cannot be a file name here", null);
        }
    }

    private void place(Location location, Path temporary, Path file, Precondition condition) throws IOException {
        if (condition instanceof Precondition.None) {
            replace(temporary, file);
        } else if (condition instanceof Precondition.IfAbsent) {
            try {
                Files.createLink(file, temporary);
            } catch (FileAlreadyExistsException e) {
                throw new StorageException(Kind.PRECONDITION_FAILED, location, "exists already", e);
            }
        } else if (condition instanceof Precondition.IfMatch match) {
            placeIfMatching(location, temporary, file, match.etag());
        }
    }

    private void placeIfMatching(Location location, Path temporary, Path file, String etag) throws IOException {
        synchronized (TURN) {
            placeIfMatchingAlone(location, temporary, file, etag);
        }
    }

    private void placeIfMatchingAlone(Location location, Path temporary, Path file, String etag) throws IOException {
        var lockFile = root.resolve(location.bucket()).resolve(LOCK_FILE);
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            var current = head(location)
                    .orElseThrow(() -> new StorageException(Kind.NO_SUCH_OBJECT, location, "is gone", null));
            if (!lock.isValid() || !current.etag().equals(etag)) {
                throw new StorageException(Kind.PRECONDITION_FAILED, location, "was changed meanwhile", null);
            }
            replace(temporary, file);
        }
    }

    private static void replace(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path existing(Location location) {
        var file = fileOf(location);
        if (!Files.isDirectory(root.resolve(location.bucket()))) {
            throw new StorageException(
                    Kind.NO_SUCH_BUCKET, location, "no folder " + root.resolve(location.bucket()), null);
        }
        if (!Files.isRegularFile(file)) {
            throw new StorageException(Kind.NO_SUCH_OBJECT, location, "no file " + file, null);
        }
        return file;
    }

    private Path fileOf(Location location) {
        try {
            var bucket = root.resolve(location.bucket()).normalize();
            var file = bucket.resolve(location.key()).normalize();
            if (root.equals(bucket.getParent()) && file.startsWith(bucket) && !file.equals(bucket)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new StorageException(Kind.INVALID, location, "cannot be a file name here", e);
        }
        throw new StorageException(Kind.INVALID, location, "would lie outside its bucket's folder", null);
    }

    private static Path parentOf(Path file) {
        var parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " has no parent");
        }
        return parent;
    }

    private static ObjectInfo infoOf(byte[] content) {
        return new ObjectInfo(Sha256.of(content), Optional.empty(), content.length, Map.of());
    }

    private static StorageException unavailable(Location location, IOException e) {
        var kind = e instanceof AccessDeniedException ? Kind.ACCESS_DENIED : Kind.UNAVAILABLE;
        return new StorageException(kind, location, e.toString(), e);
    }
}
