package dev.intisari.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Outcome;
import java.util.List;

/** An event as it came: what it asks for, and how its sender wants to be answered. */
public sealed interface Envelope permits S3Notification, SqsBatch, DirectInvocation {

    /** What it asks for, in its order; never empty. */
    List<ArticleRequest> requests();

    /**
     * The answer to the sender.
     *
     * @param outcomes one for each of {@link #requests()}, in the same order
     * @throws RetryRequested if this sender tries again only after an error, and something must be tried again
     */
    JsonNode reply(List<Outcome> outcomes);
}
