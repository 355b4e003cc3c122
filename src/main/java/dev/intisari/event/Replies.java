package dev.intisari.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.intisari.article.Outcome;
import java.util.List;

/** Outcomes as JSON, for callers that read them. */
final class Replies {
    private Replies() {}

    static ArrayNode of(List<Outcome> outcomes) {
        var array = JsonNodeFactory.instance.arrayNode();
        outcomes.forEach(outcome -> array.add(of(outcome)));
        return array;
    }

    static ObjectNode of(Outcome outcome) {
        var reply = JsonNodeFactory.instance.objectNode();
        reply.put("article", outcome.name());
        if (outcome instanceof Outcome.Summarised done) {
            var summary = done.receipt().summary();
            reply.put("outcome", "summarised");
            reply.put("headline", summary.headline());
            var sentences = reply.putArray("summary");
            summary.sentences().forEach(line -> sentences.add(line.text()));
            reply.put("language", done.receipt().language().language().code());
            reply.put("engine", summary.engine().name());
            var flags = reply.putArray("flags");
            done.receipt().flags().forEach(flag -> flags.add(flag.label()));
            if (done.summaryAt() != null && done.receiptAt() != null) {
                reply.put("summaryAt", done.summaryAt().toString());
                reply.put("receiptAt", done.receiptAt().toString());
            }
        } else if (outcome instanceof Outcome.AlreadyDone done) {
            reply.put("outcome", "already-done")
                    .put("summaryAt", done.summaryAt().toString());
        } else if (outcome instanceof Outcome.Skipped skipped) {
            reply.put("outcome", "skipped").put("reason", skipped.reason());
        } else if (outcome instanceof Outcome.Rejected rejected) {
            reply.put("outcome", "rejected").put("reason", rejected.reason()).put("remedy", rejected.remedy());
        } else if (outcome instanceof Outcome.Failed failed) {
            reply.put("outcome", "failed").put("reason", failed.reason());
        }
        return reply;
    }
}
