package dev.intisari.event;

import static dev.intisari.event.Envelopes.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch of SQS messages, each with another envelope as its body. The reply names the messages that SQS is to
 * deliver again (<a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">ReportBatchItemFailures</a>).
 */
record SqsBatch(List<Message> messages) implements Envelope {
    private static final ObjectMapper JSON = new ObjectMapper();

    SqsBatch {
        messages = List.copyOf(messages);
    }

    /** One message and what its body asks for. */
    record Message(String id, List<ArticleRequest> requests) {
        Message {
            requests = List.copyOf(requests);
        }
    }

    static boolean recognises(JsonNode event) {
        return event.path("Records").path(0).path("eventSource").asText().equals("aws:sqs");
    }

    static SqsBatch of(JsonNode event) {
        var messages = new ArrayList<Message>();
        for (var record : event.path("Records")) {
            var id = text(record, "messageId");
            messages.add(new Message(id, requestsIn(id, text(record, "body"))));
        }
        return new SqsBatch(messages);
    }

    @Override
    public List<ArticleRequest> requests() {
        return messages.stream().flatMap(message -> message.requests().stream()).toList();
    }

    /** A message is reported if any of its articles must be tried again: those already done are recognised then. */
    @Override
    public JsonNode reply(List<Outcome> outcomes) {
        var failures = JsonNodeFactory.instance.arrayNode();
        int next = 0;
        for (var message : messages) {
            int end = next + message.requests().size();
            if (outcomes.subList(next, end).stream().anyMatch(Outcome::retryable)) {
                failures.addObject().put("itemIdentifier", message.id());
            }
            next = end;
        }
        var reply = JsonNodeFactory.instance.objectNode();
        reply.set("batchItemFailures", failures);
        return reply;
    }

    private static List<ArticleRequest> requestsIn(String id, String body) {
        try {
            var inner = JSON.readTree(body);
            if (inner != null && !recognises(inner)) {
                return Envelopes.open(inner).requests();
            }
            return List.of(new ArticleRequest.Malformed("SQS message " + id, "holds another batch of messages"));
        } catch (JsonProcessingException e) {
            return List.of(new ArticleRequest.Malformed("SQS message " + id, "has a body that is not JSON"));
        } catch (UnknownEventException e) {
            return List.of(new ArticleRequest.Malformed("SQS message " + id, String.valueOf(e.getMessage())));
        }
    }
}
