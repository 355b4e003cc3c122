package dev.intisari;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import dev.intisari.article.Receipt.SourceObject;
import dev.intisari.publish.Publisher;
import dev.intisari.storage.Storage;
import dev.intisari.storage.StorageException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One request to one outcome: fetch, process, publish. Whatever goes wrong with one article ends in its own outcome and
 * never costs another. Thread-safe.
 */
public final class ArticlePipeline {
    private final Storage storage;
    private final ArticleProcessor processor;
    private final Optional<Publisher> publisher;
    private final long maxBytes;

    /**
     * @param publisher where summaries of stored articles go; without one, stored articles are rejected
     * @param maxBytes the largest object that is read
     */
    ArticlePipeline(Storage storage, ArticleProcessor processor, Optional<Publisher> publisher, long maxBytes) {
        this.storage = storage;
        this.processor = processor;
        this.publisher = publisher;
        this.maxBytes = maxBytes;
    }

    /** Does what a request asks for. Throws nothing that an article can cause. */
    public Outcome handle(ArticleRequest request) {
        try {
            if (request instanceof ArticleRequest.Stored stored) {
                return publisher.map(to -> summarise(stored, to)).orElseGet(() -> noOutput(stored));
            }
            if (request instanceof ArticleRequest.Inline inline) {
                var receipt = processor.process(inline.text().getBytes(UTF_8), Optional.empty());
                return new Outcome.Summarised(request.name(), null, null, receipt);
            }
            if (request instanceof ArticleRequest.Ignorable ignorable) {
                return new Outcome.Skipped(request.name(), ignorable.reason());
            }
            var malformed = (ArticleRequest.Malformed) request;
            return new Outcome.Rejected(request.name(), malformed.reason(), "mend what sends these events");
        } catch (ArticleRejected e) {
            return new Outcome.Rejected(request.name(), String.valueOf(e.getMessage()), e.remedy());
        } catch (RuntimeException e) {
            // A fault of ours must not cost the neighbours of this article, nor lose it: it is delivered again.
            return new Outcome.Failed(
                    request.name(),
                    request.name() + ": unexpected " + e.getClass().getName());
        }
    }

    private Outcome summarise(ArticleRequest.Stored request, Publisher publisher) {
        var location = request.location();
        if (publisher.keys().isOutput(location)) {
            return new Outcome.Skipped(request.name(), "one of our own outputs");
        }
        try {
            return rejectionsNoted(location, publisher, () -> fetchAndSummarise(request, publisher));
        } catch (StorageException e) {
            return outcomeOf(request, e);
        }
    }

    /**
     * Only what is wrong with the source for good is rejected. A missing permission, a missing output bucket or a lost
     * race is no fault of the article: it is delivered again and at last kept in the dead-letter queue, not lost.
     */
    private static Outcome outcomeOf(ArticleRequest.Stored request, StorageException e) {
        boolean sourceIsWrong = e.location().equals(request.location())
                && switch (e.kind()) {
                    case NO_SUCH_OBJECT, NO_SUCH_BUCKET, TOO_LARGE, INVALID -> true;
                    case ACCESS_DENIED, PRECONDITION_FAILED, UNAVAILABLE -> false;
                };
        var reason = String.valueOf(e.getMessage());
        return sourceIsWrong
                ? new Outcome.Rejected(request.name(), reason, e.kind().remedy())
                : new Outcome.Failed(request.name(), reason + "; " + e.kind().remedy());
    }

    private Outcome fetchAndSummarise(ArticleRequest.Stored request, Publisher publisher) {
        var location = request.location();
        var object = storage.get(location, request.versionId(), maxBytes);
        if (location.key().endsWith("/") && object.content().length == 0) {
            return new Outcome.Skipped(request.name(), "a folder marker");
        }
        var source =
                new SourceObject(location, object.info().etag(), object.info().versionId());
        if (publisher.isPublished(source, processor.configuration())) {
            return new Outcome.AlreadyDone(request.name(), publisher.keys().summary(location));
        }
        return publisher.publish(source, processor.process(object.content(), Optional.of(source)));
    }

    /** A fault of the article itself is noted where its reader would look; one of the way to it cannot always be. */
    private static Outcome rejectionsNoted(Location source, Publisher publisher, Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (ArticleRejected e) {
            return noted(source, publisher, String.valueOf(e.getMessage()), e.remedy());
        } catch (StorageException e) {
            if (e.kind() != StorageException.Kind.TOO_LARGE) {
                throw e;
            }
            return noted(
                    source, publisher, String.valueOf(e.getMessage()), e.kind().remedy());
        }
    }

    private static Outcome noted(Location source, Publisher publisher, String reason, String remedy) {
        var rejected = new Outcome.Rejected(source.toString(), reason, remedy);
        publisher.publishFailure(source, rejected);
        return rejected;
    }

    private static Outcome noOutput(ArticleRequest.Stored request) {
        return new Outcome.Rejected(
                request.name(),
                "there is nowhere to write its summary to",
                "set " + Settings.OUTPUT_BUCKET + " to the name of a bucket");
    }
}
