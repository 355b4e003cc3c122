package dev.intisari.storage;

/**
 * An object as read.
 *
 * @param info its identity
 * @param content its bytes; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // read once, right after it was made; never compared
public record StoredObject(ObjectInfo info, byte[] content) {}
