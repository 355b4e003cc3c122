package dev.intisari.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Locale;

/** Thrown for an event of no known shape. Tells the keys it had, never its content. */
public final class UnknownEventException extends RuntimeException {
    private static final int MOST_KEYS = 20;

    private UnknownEventException(String message) {
        super(message);
    }

    static UnknownEventException of(JsonNode event) {
        return new UnknownEventException("This event is " + shapeOf(event)
                + ". Known are S3 notifications, SQS batches of them, {\"bucket\":…,\"key\":…} and {\"text\":…};"
                + " the folder events/ of the project has an example of each.");
    }

    private static String shapeOf(JsonNode event) {
        if (!event.isObject()) {
            return "not a JSON object but " + event.getNodeType().name().toLowerCase(Locale.ROOT);
        }
        var keys = new ArrayList<String>();
        event.fieldNames().forEachRemaining(key -> {
            if (keys.size() < MOST_KEYS) {
                keys.add(key);
            }
        });
        return keys.isEmpty() ? "an empty object" : "an object with the keys " + String.join(", ", keys);
    }
}
