package dev.intisari.event;

import com.fasterxml.jackson.databind.JsonNode;

/** Recognises an event by its shape, as one function serves senders that know nothing of each other. */
public final class Envelopes {
    private Envelopes() {}

    /**
     * Opens an event.
     *
     * @throws UnknownEventException if it has no known shape
     */
    public static Envelope open(JsonNode event) {
        if (S3Notification.recognises(event)) {
            return S3Notification.of(event);
        }
        if (SqsBatch.recognises(event)) {
            return SqsBatch.of(event);
        }
        if (DirectInvocation.recognises(event)) {
            return DirectInvocation.of(event);
        }
        throw UnknownEventException.of(event);
    }

    /** The text of a field, or an empty string where it is absent or not a text. */
    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
