package dev.intisari.storage;

/** What must hold for a write to happen; else {@link StorageException.Kind#PRECONDITION_FAILED}. */
public sealed interface Precondition {
    /** No condition. */
    record None() implements Precondition {}

    /** No current object under that key. */
    record IfAbsent() implements Precondition {}

    /**
     * The current object is the one seen before.
     *
     * @param etag its content tag, unquoted
     */
    record IfMatch(String etag) implements Precondition {}
}
