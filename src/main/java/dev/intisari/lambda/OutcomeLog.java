package dev.intisari.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.intisari.article.Outcome;

/** An outcome as one line of JSON: names, sizes and durations, never a word of an article. */
final class OutcomeLog {
    private OutcomeLog() {}

    static String line(Outcome outcome) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("article", outcome.name());
        if (outcome instanceof Outcome.Summarised done) {
            var receipt = done.receipt();
            line.put("outcome", "summarised");
            line.put("engine", receipt.summary().engine().name());
            line.put("language", receipt.language().language().code());
            line.put("bytes", receipt.text().bytes());
            line.put("removals", receipt.clean().removals().size());
            line.put("sentences", receipt.summary().sentences().size());
            line.put("untranslated", receipt.summary().untranslated().size());
            var timings = line.putObject("millis");
            receipt.timings().forEach((step, time) -> timings.put(step, time.toMillis()));
        } else if (outcome instanceof Outcome.AlreadyDone) {
            line.put("outcome", "already-done");
        } else if (outcome instanceof Outcome.Skipped skipped) {
            line.put("outcome", "skipped").put("reason", skipped.reason());
        } else if (outcome instanceof Outcome.Rejected rejected) {
            line.put("outcome", "rejected").put("reason", rejected.reason()).put("remedy", rejected.remedy());
        } else if (outcome instanceof Outcome.Failed failed) {
            line.put("outcome", "failed").put("reason", failed.reason());
        }
        return line.toString();
    }
}
