package dev.intisari.publish;

import static dev.intisari.article.Samples.aReceipt;
import static dev.intisari.article.Samples.configuration;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.intisari.article.Location;
import dev.intisari.article.NoiseClass;
import dev.intisari.article.Receipt;
import dev.intisari.article.Receipt.Flag;
import dev.intisari.article.Receipt.SourceObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written and what {@code receipt.schema.json} promises are the same. */
class ReceiptSchemaTest {
    private static final JsonSchema SCHEMA = schema();
    private static final SourceObject STORED =
            new SourceObject(new Location("articles", "a.txt"), "0cc175b9", Optional.of("v1"));

    static Stream<Receipt> receipts() {
        return Stream.of(aReceipt(), aReceipt(STORED, configuration("a"), "Rice prices rose."));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("receipts")
    void aReceiptIsValid(Receipt receipt) throws IOException {
        var json = new ObjectMapper().readTree(ReceiptJson.bytes(receipt));

        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(json)
                .isEqualTo(new ObjectMapper().readTree(ReceiptJson.of(receipt).toString()));
    }

    @Test
    void theReceiptOfAStoredArticleNamesIt() {
        var source = ReceiptJson.of(aReceipt(STORED, configuration("a"), "Rice prices rose."))
                .path("source");

        assertThat(source.path("bucket").asText()).isEqualTo("articles");
        assertThat(source.path("key").asText()).isEqualTo("a.txt");
        assertThat(source.path("etag").asText()).isEqualTo("0cc175b9");
        assertThat(source.path("versionId").asText()).isEqualTo("v1");
    }

    @Test
    void theReceiptOfInlineTextNamesNoObject() {
        var source = ReceiptJson.of(aReceipt()).path("source");

        assertThat(source.has("bucket") || source.has("key") || source.has("etag"))
                .isFalse();
    }

    @Test
    void aReceiptEndsWithALineEnd() {
        assertThat(new String(ReceiptJson.bytes(aReceipt()), UTF_8)).endsWith("}\n");
    }

    @Test
    void theReadableSummaryIsHeadlineBlankLineSentences() {
        assertThat(SummaryText.of(aReceipt().summary()))
                .isEqualTo("Rice Prices Rise\n\nRice prices rose in three cities.\n");
    }

    static Stream<Consumer<ObjectNode>> damages() {
        return Stream.of(
                json -> json.remove("summary"),
                json -> json.remove("source"),
                json -> json.put("extra", true),
                json -> json.put("schema", "intisari-receipt/2.0"),
                json -> json.put("configuration", "short"),
                json -> ((ObjectNode) json.get("language")).put("code", "Indonesian"),
                json -> ((ObjectNode) json.get("language")).put("confidence", 1.5),
                json -> ((ObjectNode) json.get("summary")).putArray("sentences"),
                json -> ((ObjectNode) json.get("summary")).put("headline", ""),
                json -> ((ObjectNode) json.get("source")).put("bucket", "articles"),
                json -> ((ObjectNode) json.get("source")).put("bytes", 0),
                json -> ((ArrayNode) json.get("flags")).add("no-such-flag"),
                json -> ((ObjectNode) json.at("/removed/0")).put("class", "no-such-class"),
                json -> ((ObjectNode) json.at("/summary/sentences/0")).putArray("from"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("damages")
    void aBrokenReceiptIsNot(Consumer<ObjectNode> damage) {
        var json = (ObjectNode) ReceiptJson.of(aReceipt());
        damage.accept(json);

        assertThat(SCHEMA.validate(json)).isNotEmpty();
    }

    @Test
    void theSchemaKnowsEveryClassAndEveryFlag() throws IOException {
        JsonNode schema;
        try (var stream = requireNonNull(ReceiptJson.class.getResourceAsStream("/receipt.schema.json"))) {
            schema = new ObjectMapper().readTree(stream);
        }

        assertThat(texts(schema.at("/properties/removed/items/properties/class/enum")))
                .containsExactlyInAnyOrder(Arrays.stream(NoiseClass.values())
                        .map(NoiseClass::label)
                        .toArray(String[]::new));
        assertThat(texts(schema.at("/properties/flags/items/enum")))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Flag.values()).map(Flag::label).toArray(String[]::new));
        assertThat(schema.at("/properties/schema/const").asText()).isEqualTo(ReceiptJson.SCHEMA);
    }

    private static Stream<String> texts(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    private static JsonSchema schema() {
        var stream = requireNonNull(ReceiptJson.class.getResourceAsStream("/receipt.schema.json"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(stream);
    }
}
