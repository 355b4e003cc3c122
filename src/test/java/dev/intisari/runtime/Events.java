package dev.intisari.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.Map;

/** Events in the shape in which AWS sends them. */
final class Events {
    private static final String REGION = "us-east-1";

    private Events() {}

    /** S3 tells of an upload: its keys are encoded as in a form, only that slashes stay. */
    static String uploaded(String bucket, String key) {
        var event = object();
        var record = event.putArray("Records").addObject();
        record.put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", REGION)
                .put("eventTime", "2024-01-26T03:04:05.678Z")
                .put("eventName", "ObjectCreated:Put");
        var s3 = record.putObject("s3");
        s3.put("s3SchemaVersion", "1.0").put("configurationId", "articles");
        s3.putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
        s3.putObject("object")
                .put("key", URLEncoder.encode(key, UTF_8).replace("%2F", "/"))
                .put("sequencer", "0055AED6DCD90281E5");
        return event.toString();
    }

    /**
     * A batch from SQS.
     *
     * @param bodies each message's body by its id
     */
    static String queued(Map<String, String> bodies) {
        var event = object();
        var records = event.putArray("Records");
        bodies.forEach((id, body) -> records.addObject()
                .put("messageId", id)
                .put("receiptHandle", "handle-" + id)
                .put("body", body)
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:" + REGION + ":123456789012:articles")
                .put("awsRegion", REGION));
        return event.toString();
    }

    static String direct(String bucket, String key) {
        return object().put("bucket", bucket).put("key", key).toString();
    }

    static String text(String article) {
        return object().put("text", article).toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
