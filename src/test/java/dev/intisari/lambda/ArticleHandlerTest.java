package dev.intisari.lambda;

import static dev.intisari.event.Events.queued;
import static dev.intisari.event.Events.uploaded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.intisari.ArticlePipeline;
import dev.intisari.Intisari;
import dev.intisari.Settings;
import dev.intisari.article.Samples;
import dev.intisari.event.UnknownEventException;
import dev.intisari.storage.FolderStorage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handler as Lambda calls it, with folders for buckets. */
class ArticleHandlerTest {
    @TempDir
    private static @Nullable Path buckets;

    private static @Nullable ArticlePipeline pipeline;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeAll
    static void aPipeline() {
        var settings = Settings.from(Map.of("INTISARI_OUTPUT_BUCKET", "summaries"));
        pipeline = Intisari.pipeline(settings, new FolderStorage(requireNonNull(buckets)));
    }

    @BeforeEach
    void articles() throws IOException {
        upload("a b.txt", Samples.anUpload());
        upload("empty.txt", "");
        upload("german.txt", Samples.aGermanUpload());
    }

    @Test
    void anUploadBecomesASummary() throws IOException {
        invoke(uploaded("articles", "a+b.txt"));

        assertThat(requireNonNull(buckets).resolve("summaries/a b.txt.summary.txt"))
                .content()
                .contains("12 percent");
    }

    @Test
    void aBatchIsAnsweredAsSqsWantsIt() throws IOException {
        var reply = invoke(queued(Map.of(
                "good", uploaded("articles", "a+b.txt"),
                "empty", uploaded("articles", "empty.txt"),
                "gone", uploaded("articles", "gone.txt"),
                "bad", "no JSON")));

        assertThat(reply).hasToString("{\"batchItemFailures\":[]}");
        assertThat(log()).hasSize(4);
    }

    @Test
    void textIsAnsweredInTheReply() throws IOException {
        var reply = invoke(JsonNodeFactory.instance.objectNode().put("text", Samples.anUpload()));

        assertThat(reply.path("outcome").asText()).isEqualTo("summarised");
        assertThat(reply.path("summary")).isNotEmpty();
    }

    @Test
    void aRejectionIsAReplyWithItsRemedy() throws IOException {
        var reply = invoke(
                JsonNodeFactory.instance.objectNode().put("bucket", "articles").put("key", "german.txt"));

        assertThat(reply.path("outcome").asText()).isEqualTo("rejected");
        assertThat(reply.path("article").asText()).isEqualTo("s3://articles/german.txt");
        assertThat(reply.path("remedy").asText()).contains("Indonesian");
    }

    @Test
    void anUnknownEventIsAnError() {
        assertThatThrownBy(() -> invoke(JsonNodeFactory.instance.objectNode().put("hello", "world")))
                .isInstanceOf(UnknownEventException.class);
    }

    @Test
    void whatIsNoJsonIsAnError() {
        assertThatThrownBy(() -> handle("no JSON")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void everyOutcomeIsOneLineOfJson() throws IOException {
        invoke(queued(Map.of("1", uploaded("articles", "a+b.txt"), "2", uploaded("articles", "empty.txt"))));

        assertThat(log()).hasSize(2).allSatisfy(line -> {
            assertThat(new ObjectMapper().readTree(line).path("article").asText())
                    .startsWith("s3://articles/");
            assertThat(new ObjectMapper().readTree(line).path("outcome").asText())
                    .isNotBlank();
        });
    }

    @Test
    void theLogHoldsNoWordOfAnArticle() throws IOException {
        invoke(queued(Map.of(
                "1", JsonNodeFactory.instance.objectNode().put("text", Samples.anUpload()),
                "2", JsonNodeFactory.instance.objectNode().put("text", Samples.aGermanUpload()),
                "3", Samples.anUpload())));

        assertThat(log()).hasSize(3);
        var logged = String.join("", log()).toLowerCase(Locale.ROOT);
        assertThat((Samples.anUpload() + Samples.aGermanUpload()).split("[^\\p{L}]+"))
                .filteredOn(word -> word.length() > 6)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(logged).doesNotContain(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void theLogOfASummaryTellsSizesAndTimes() throws IOException {
        invoke(JsonNodeFactory.instance.objectNode().put("text", Samples.anUpload()));

        var line = new ObjectMapper().readTree(log().get(0));
        assertThat(line.path("bytes").asInt()).isEqualTo(Samples.anUpload().getBytes(UTF_8).length);
        assertThat(line.path("engine").asText()).isEqualTo("offline");
        assertThat(line.at("/millis/summarise").isNumber()).isTrue();
    }

    private JsonNode invoke(JsonNode event) throws IOException {
        return new ObjectMapper().readTree(handle(event.toString()));
    }

    private byte[] handle(String event) throws IOException {
        var reply = new ByteArrayOutputStream();
        new ArticleHandler(requireNonNull(pipeline), new PrintStream(log, true, UTF_8))
                .handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), reply, mock(Context.class));
        return reply.toByteArray();
    }

    private List<String> log() {
        return log.toString(UTF_8).lines().toList();
    }

    private static void upload(String key, String text) throws IOException {
        var file = requireNonNull(buckets).resolve("articles").resolve(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
