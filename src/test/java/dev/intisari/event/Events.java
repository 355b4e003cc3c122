package dev.intisari.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Events in the shape in which AWS sends them. */
public final class Events {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Events() {}

    /** S3 tells of an upload; the key as it stands in the event, encoded. */
    public static ObjectNode uploaded(String bucket, String encodedKey) {
        return s3("ObjectCreated:Put", "2.1", bucket, encodedKey);
    }

    static ObjectNode s3(String eventName, String eventVersion, String bucket, String encodedKey) {
        var event = JsonNodeFactory.instance.objectNode();
        var record = event.putArray("Records").addObject();
        record.put("eventVersion", eventVersion).put("eventSource", "aws:s3").put("eventName", eventName);
        var s3 = record.putObject("s3");
        s3.putObject("bucket").put("name", bucket);
        s3.putObject("object").put("key", encodedKey).put("eTag", "0cc175b9");
        return event;
    }

    /** A batch of messages, their bodies by their ids. */
    public static ObjectNode queued(Map<String, ?> bodies) {
        var event = JsonNodeFactory.instance.objectNode();
        var records = event.putArray("Records");
        bodies.forEach((id, body) -> records.addObject()
                .put("messageId", id)
                .put("eventSource", "aws:sqs")
                .put("body", body.toString()));
        return event;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
