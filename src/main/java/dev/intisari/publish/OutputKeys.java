package dev.intisari.publish;

import dev.intisari.article.Location;

/**
 * Where the outputs for a source lie. The whole source key is kept, so two sources never share an output.
 *
 * @param bucket the output bucket
 * @param prefix what every output key begins with; may be empty
 */
public record OutputKeys(String bucket, String prefix) {
    private static final String SUMMARY = ".summary.txt";
    private static final String RECEIPT = ".summary.json";
    private static final String FAILURE = ".failure.json";

    /** The readable summary. */
    public Location summary(Location source) {
        return new Location(bucket, prefix + source.key() + SUMMARY);
    }

    /** How it was made. */
    public Location receipt(Location source) {
        return new Location(bucket, prefix + source.key() + RECEIPT);
    }

    /** Why there is no summary. */
    public Location failure(Location source) {
        return new Location(bucket, prefix + source.key() + FAILURE);
    }

    /** Whether a location can only be one of ours. */
    public boolean isOutput(Location location) {
        var key = location.key();
        return location.bucket().equals(bucket)
                && key.startsWith(prefix)
                && (key.endsWith(SUMMARY) || key.endsWith(RECEIPT) || key.endsWith(FAILURE));
    }
}
