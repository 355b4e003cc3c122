package dev.intisari.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import dev.intisari.article.Receipt;
import dev.intisari.article.Receipt.SourceObject;
import dev.intisari.storage.Precondition;
import dev.intisari.storage.Storage;
import dev.intisari.storage.StorageException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Writes a source's outputs. The readable summary goes first, the receipt last: a receipt that is there says that all
 * is there, and which source and configuration it belongs to. Writes are conditional on what was seen before, so of
 * two that run at once the later look decides.
 */
public final class Publisher {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final long MAX_RECEIPT_BYTES = 16L << 20;
    private static final int ATTEMPTS = 5;
    private static final ObjectMapper READER = new ObjectMapper();

    private final Storage storage;
    private final OutputKeys keys;

    public Publisher(Storage storage, OutputKeys keys) {
        this.storage = storage;
        this.keys = keys;
    }

    /** Where the outputs lie. */
    public OutputKeys keys() {
        return keys;
    }

    /** Whether the outputs for this very source, made by this very configuration, are there. */
    public boolean isPublished(SourceObject source, String configuration) {
        return seen(keys.receipt(source.location()))
                .map(receipt -> receipt.isOf(source, configuration))
                .orElse(false);
    }

    /**
     * Publishes a summary of a stored article, unless its source has been replaced meanwhile. What is there is looked at
     * before the source is, so that whoever publishes for a newer source in between makes our write fail.
     */
    public Outcome publish(SourceObject source, Receipt receipt) {
        var name = source.location().toString();
        var metadata = metadata(source, receipt.configuration());
        var text = SummaryText.of(receipt.summary()).getBytes(UTF_8);
        boolean current = write(keys.summary(source.location()), text, TEXT, metadata, () -> isCurrent(source))
                && write(
                        keys.receipt(source.location()),
                        ReceiptJson.bytes(receipt),
                        JSON,
                        metadata,
                        () -> isCurrent(source));
        if (!current) {
            return new Outcome.Skipped(name, "superseded: the object was replaced or deleted while it was summarised");
        }
        return new Outcome.Summarised(name, keys.summary(source.location()), keys.receipt(source.location()), receipt);
    }

    /** Leaves a note of why there is no summary where its readers would look for it. */
    public void publishFailure(Location source, Outcome.Rejected rejected) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("article", rejected.name())
                .put("outcome", "rejected")
                .put("reason", rejected.reason())
                .put("remedy", rejected.remedy());
        write(keys.failure(source), (json.toPrettyString() + "\n").getBytes(UTF_8), JSON, Map.of(), () -> true);
    }

    private boolean isCurrent(SourceObject source) {
        return storage.head(source.location())
                .map(current -> current.etag().equals(source.etag()))
                .orElse(false);
    }

    /** Writes over what was there when it looked, and looks again if somebody was faster; false if it may no longer. */
    private boolean write(
            Location location,
            byte[] content,
            String contentType,
            Map<String, String> metadata,
            BooleanSupplier stillWanted) {
        for (int attempt = 1; ; attempt++) {
            var condition = storage.head(location)
                    .<Precondition>map(info -> new Precondition.IfMatch(info.etag()))
                    .orElse(new Precondition.IfAbsent());
            if (!stillWanted.getAsBoolean()) {
                return false;
            }
            try {
                storage.put(location, content, contentType, metadata, condition);
                return true;
            } catch (StorageException e) {
                boolean changedMeanwhile = e.kind() == StorageException.Kind.PRECONDITION_FAILED
                        || e.kind() == StorageException.Kind.NO_SUCH_OBJECT;
                if (!changedMeanwhile || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Map<String, String> metadata(SourceObject source, String configuration) {
        var metadata = new HashMap<String, String>();
        metadata.put("source-etag", source.etag());
        source.versionId().ifPresent(version -> metadata.put("source-version", version));
        metadata.put("configuration", configuration);
        return metadata;
    }

    /** What an existing receipt says of itself. */
    private record Seen(String etag, String versionId, String configuration) {
        boolean isOf(SourceObject source, String configuration) {
            return etag.equals(source.etag())
                    && versionId.equals(source.versionId().orElse(""))
                    && this.configuration.equals(configuration);
        }
    }

    private Optional<Seen> seen(Location receipt) {
        try {
            var json = READER.readTree(
                    storage.get(receipt, null, MAX_RECEIPT_BYTES).content());
            return Optional.of(new Seen(
                    json.path("source").path("etag").asText(),
                    json.path("source").path("versionId").asText(""),
                    json.path("configuration").asText()));
        } catch (StorageException e) {
            if (e.kind() == StorageException.Kind.NO_SUCH_OBJECT || e.kind() == StorageException.Kind.NO_SUCH_BUCKET) {
                return Optional.empty();
            }
            throw e;
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
