package dev.intisari.event;

import dev.intisari.article.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown to a caller whose only way to learn that it should try again is an error. Names what failed and why. */
public final class RetryRequested extends RuntimeException {
    private RetryRequested(String message) {
        super(message);
    }

    /** Throws if any of the outcomes should be tried again. */
    static void ifAnyFailed(List<Outcome> outcomes) {
        var failures = outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(Outcome.Failed.class::cast)
                .map(Outcome.Failed::reason)
                .collect(Collectors.joining("; "));
        if (!failures.isEmpty()) {
            throw new RetryRequested("to be tried again: " + failures);
        }
    }
}
