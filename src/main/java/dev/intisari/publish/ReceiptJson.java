package dev.intisari.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.intisari.article.CleanText;
import dev.intisari.article.Metadata;
import dev.intisari.article.Receipt;
import dev.intisari.article.SourceText;
import dev.intisari.article.Summary;
import java.util.Locale;

/** A receipt as JSON, in the form that {@code receipt.schema.json} describes. Built as a tree: no reflection at start. */
public final class ReceiptJson {
    /** The schema's version: the major part changes when a reader of the old form would fail. */
    public static final String SCHEMA = "intisari-receipt/1.2";

    private static final ObjectWriter PRETTY = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private ReceiptJson() {}

    /** The JSON document in UTF-8, with a line end. */
    public static byte[] bytes(Receipt receipt) {
        try {
            return (PRETTY.writeValueAsString(of(receipt)) + "\n").getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree can always be written", e);
        }
    }

    /** The JSON document. */
    public static JsonNode of(Receipt receipt) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
        json.put("tool", receipt.tool());
        json.put("configuration", receipt.configuration());
        json.set("source", source(receipt));
        json.set("article", article(receipt.clean().metadata()));
        json.set("removed", removed(receipt.clean()));
        json.putObject("language")
                .put("code", receipt.language().language().code())
                .put("confidence", rounded(receipt.language().confidence()));
        json.set("summary", summary(receipt.summary()));
        json.putObject("engine")
                .put("name", receipt.summary().engine().name())
                .put("version", receipt.summary().engine().version());
        var flags = json.putArray("flags");
        receipt.flags().forEach(flag -> flags.add(flag.label()));
        json.put("finishedAt", receipt.finishedAt().toString());
        var timings = json.putObject("timingsMillis");
        receipt.timings().forEach((step, time) -> timings.put(step, Math.round(time.toNanos() / 1e3) / 1e3));
        return json;
    }

    private static ObjectNode source(Receipt receipt) {
        var json = JsonNodeFactory.instance.objectNode();
        receipt.source().ifPresent(object -> {
            json.put("bucket", object.location().bucket());
            json.put("key", object.location().key());
            json.put("etag", object.etag());
            object.versionId().ifPresent(version -> json.put("versionId", version));
        });
        SourceText text = receipt.text();
        if (text.gzipped()) {
            json.put("compression", "gzip");
        }
        return json.put("sha256", text.sha256())
                .put("bytes", text.bytes())
                .put("charset", text.charset())
                .put("format", text.format().name().toLowerCase(Locale.ROOT));
    }

    private static ObjectNode article(Metadata metadata) {
        var json = JsonNodeFactory.instance.objectNode();
        metadata.title().ifPresent(title -> json.put("title", title));
        metadata.byline().ifPresent(byline -> json.put("byline", byline));
        metadata.place().ifPresent(place -> json.put("place", place));
        metadata.dated().ifPresent(dated -> json.put("dated", dated));
        metadata.published().ifPresent(published -> json.put("published", published));
        return json;
    }

    private static JsonNode removed(CleanText clean) {
        var array = JsonNodeFactory.instance.arrayNode();
        clean.removals()
                .forEach(removal -> array.addObject()
                        .put("start", removal.start())
                        .put("end", removal.end())
                        .put("class", removal.noise().label())
                        .put("rule", removal.rule())
                        .put("sha256", removal.sha256()));
        return array;
    }

    private static ObjectNode summary(Summary summary) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("headline", summary.headline());
        var sentences = json.putArray("sentences");
        for (var line : summary.sentences()) {
            var sentence = sentences.addObject().put("text", line.text());
            var sources = sentence.putArray("from");
            line.sources()
                    .forEach(from -> sources.addObject()
                            .put("sentence", from.index())
                            .put("paragraph", from.paragraph())
                            .put("text", from.text()));
            sentence.put("confidence", rounded(line.confidence()));
        }
        json.put("confidence", rounded(summary.confidence()));
        var untranslated = json.putArray("untranslated");
        summary.untranslated().forEach(untranslated::add);
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
