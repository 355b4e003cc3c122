package dev.intisari.storage;

import dev.intisari.article.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A read or write that did not happen; the message names the object. */
public final class StorageException extends RuntimeException {

    /** Why it did not happen. */
    public enum Kind {
        NO_SUCH_OBJECT("check the key; the object may have been deleted or never uploaded", false),
        NO_SUCH_BUCKET("check the bucket's name, account and Region", false),
        ACCESS_DENIED(
                "grant s3:GetObject (and s3:GetObjectVersion) on the source and s3:PutObject and s3:GetObject on the"
                        + " output; without s3:ListBucket a missing object looks like this too",
                false),
        TOO_LARGE("split the object, or raise INTISARI_MAX_BYTES", false),
        PRECONDITION_FAILED("somebody else wrote the object first; look at it again", false),
        INVALID("mend the name", false),
        UNAVAILABLE("try again later", true);

        private final String remedy;
        private final boolean retryable;

        Kind(String remedy, boolean retryable) {
            this.remedy = remedy;
            this.retryable = retryable;
        }

        /** What the caller or the object's owner can do. */
        public String remedy() {
            return remedy;
        }

        /** Whether the same call may succeed later with nothing else changed. */
        public boolean retryable() {
            return retryable;
        }
    }

    private final Kind kind;
    private final Location location;

    public StorageException(Kind kind, Location location, String what, @Nullable Throwable cause) {
        super(location + ": " + what, cause);
        this.kind = kind;
        this.location = location;
    }

    static String tooLarge(long bytes, long limit) {
        return String.format(Locale.ROOT, "%,d bytes, but the limit is %,d", bytes, limit);
    }

    public Kind kind() {
        return kind;
    }

    /** The object that could not be read or written. */
    public Location location() {
        return location;
    }
}
