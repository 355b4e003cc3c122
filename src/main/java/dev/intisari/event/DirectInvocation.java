package dev.intisari.event;

import static dev.intisari.event.Envelopes.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import java.util.List;

/**
 * Our own shape, for people and workflows: {@code {"bucket","key","versionId"?}} with a plain key, or {@code
 * {"text"}}. The reply is the outcome; what must be tried again is an error, so that a workflow's retry rule works.
 */
record DirectInvocation(List<ArticleRequest> requests) implements Envelope {
    DirectInvocation {
        requests = List.copyOf(requests);
    }

    static boolean recognises(JsonNode event) {
        return event.path("text").isTextual()
                || (event.path("bucket").isTextual() && event.path("key").isTextual());
    }

    static DirectInvocation of(JsonNode event) {
        if (event.path("text").isTextual()) {
            return new DirectInvocation(List.of(new ArticleRequest.Inline(text(event, "text"))));
        }
        var bucket = text(event, "bucket");
        var key = text(event, "key");
        if (bucket.isBlank() || key.isEmpty()) {
            return new DirectInvocation(List.of(new ArticleRequest.Malformed(
                    "direct invocation", "has an empty \"bucket\" or \"key\"; name the object to summarise")));
        }
        var version = event.path("versionId").textValue();
        return new DirectInvocation(List.of(new ArticleRequest.Stored(new Location(bucket, key), version)));
    }

    @Override
    public JsonNode reply(List<Outcome> outcomes) {
        RetryRequested.ifAnyFailed(outcomes);
        return Replies.of(outcomes.get(0));
    }
}
