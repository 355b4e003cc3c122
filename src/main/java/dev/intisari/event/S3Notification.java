package dev.intisari.event;

import static dev.intisari.event.Envelopes.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import java.net.URLDecoder;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An S3 event notification, invoked asynchronously or found inside another envelope.
 *
 * <p>Its keys are form-URL-encoded ({@code a+b.txt} is {@code a b.txt}). The schema's major version must be 2; minor
 * versions only add fields. S3 also sends a test event when a notification is set up. (<a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">structure</a>)
 */
record S3Notification(List<ArticleRequest> requests) implements Envelope {
    private static final String TEST_EVENT = "s3:TestEvent";

    S3Notification {
        requests = List.copyOf(requests);
    }

    static boolean recognises(JsonNode event) {
        return isTestEvent(event)
                || event.path("Records").path(0).path("eventSource").asText().equals("aws:s3");
    }

    static S3Notification of(JsonNode event) {
        if (isTestEvent(event)) {
            return new S3Notification(List.of(new ArticleRequest.Ignorable(
                    "s3://" + text(event, "Bucket"), "S3's test event: the notification is set up")));
        }
        return new S3Notification(StreamSupport.stream(event.path("Records").spliterator(), false)
                .map(S3Notification::requestOf)
                .toList());
    }

    /** S3 does not read the reply; after an error it delivers the event again. */
    @Override
    public JsonNode reply(List<Outcome> outcomes) {
        RetryRequested.ifAnyFailed(outcomes);
        return Replies.of(outcomes);
    }

    private static boolean isTestEvent(JsonNode event) {
        return text(event, "Event").equals(TEST_EVENT);
    }

    private static ArticleRequest requestOf(JsonNode record) {
        var bucket = text(record.path("s3").path("bucket"), "name");
        var encodedKey = text(record.path("s3").path("object"), "key");
        var name = "s3://" + bucket + "/" + encodedKey;
        if (!text(record, "eventSource").equals("aws:s3")) {
            return new ArticleRequest.Malformed("record", "is not from S3 although its neighbours are");
        }
        if (!text(record, "eventVersion").startsWith("2.")) {
            return new ArticleRequest.Malformed(
                    name, "has event version \"" + text(record, "eventVersion") + "\"; only 2.x is known");
        }
        if (bucket.isBlank() || encodedKey.isEmpty()) {
            return new ArticleRequest.Malformed(name, "has no bucket name or no object key");
        }
        if (!text(record, "eventName").startsWith("ObjectCreated:")) {
            return new ArticleRequest.Ignorable(name, text(record, "eventName") + " is no upload");
        }
        try {
            var location = new Location(bucket, URLDecoder.decode(encodedKey, UTF_8));
            var version = record.path("s3").path("object").path("versionId").textValue();
            return new ArticleRequest.Stored(location, version);
        } catch (IllegalArgumentException e) {
            return new ArticleRequest.Malformed(name, "has a key that is not URL-encoded as S3 does it");
        }
    }
}
