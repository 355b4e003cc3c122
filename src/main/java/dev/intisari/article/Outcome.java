package dev.intisari.article;

import org.jspecify.annotations.Nullable;

/** How one request ended. Every request has exactly one outcome; none is swallowed. */
public sealed interface Outcome {

    /** The name of the request that this is the outcome of. */
    String name();

    /** Whether the caller should deliver the request again. */
    default boolean retryable() {
        return false;
    }

    /**
     * An English summary was made and, for a stored article, published.
     *
     * @param summaryAt where the readable summary lies, or null for inline text
     * @param receiptAt where the receipt lies, or null for inline text
     * @param receipt the summary and how it was made
     */
    record Summarised(
            String name,
            @Nullable Location summaryAt,
            @Nullable Location receiptAt,
            Receipt receipt) implements Outcome {}

    /** The very same source was summarised by the very same configuration before. */
    record AlreadyDone(String name, Location summaryAt) implements Outcome {}

    /** Rightly nothing done. */
    record Skipped(String name, String reason) implements Outcome {}

    /**
     * This article cannot be summarised, and trying again would not help.
     *
     * @param reason what is wrong, naming the object
     * @param remedy what its owner can do
     */
    record Rejected(String name, String reason, String remedy) implements Outcome {}

    /**
     * It did not work this time; the caller should deliver the request again.
     *
     * @param reason what went wrong, naming the object
     */
    record Failed(String name, String reason) implements Outcome {
        @Override
        public boolean retryable() {
            return true;
        }
    }
}
