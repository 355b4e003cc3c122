package dev.intisari.article;

/**
 * Where an object lies: a bucket (or the folder that stands for one) and the decoded key in it.
 *
 * @param bucket bucket name, not blank
 * @param key object key as stored, never URL-encoded, not empty
 */
public record Location(String bucket, String key) {
    public Location {
        if (bucket.isBlank()) {
            throw new IllegalArgumentException("bucket is blank (key \"" + key + "\")");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key is empty (bucket \"" + bucket + "\")");
        }
    }

    /** The location as people write it: {@code s3://bucket/key}. */
    @Override
    public String toString() {
        return "s3://" + bucket + "/" + key;
    }
}
