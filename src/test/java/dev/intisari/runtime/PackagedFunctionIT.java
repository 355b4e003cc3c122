package dev.intisari.runtime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.intisari.s3.Fault;
import dev.intisari.s3.S3Object;
import dev.intisari.s3.S3Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The deployment package under Lambda's own runtime client, with an S3 beside it: an upload becomes a summary. */
@Timeout(300)
class PackagedFunctionIT {
    private static final Path PACKAGE = Path.of("target", "intisari-lambda.zip");
    private static final Path ARTICLE = Path.of("seeds", "irak-as-akhiri-koalisi.txt");
    private static final Path OTHER_ARTICLE = Path.of("seeds", "bencana-gempa.txt");
    private static final String KEY = "berita/irak as+akhiri koalisi.txt";
    private static final String SUMMARY = KEY + ".summary.txt";
    private static final String RECEIPT = KEY + ".summary.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INDONESIAN =
            Pattern.compile("\\b(yang|dan|untuk|dengan|dari|pada|pasukan|pemerintah)\\b", Pattern.CASE_INSENSITIVE);

    private static @Nullable S3Server server;
    private static @Nullable LambdaRuntime running;

    private String etag = "";

    @BeforeAll
    static void startTheFunction() throws IOException, InterruptedException {
        server = S3Server.start();
        running = LambdaRuntime.start(
                PACKAGE,
                "dev.intisari.lambda.ArticleHandler::handleRequest",
                Map.of(
                        "INTISARI_OUTPUT_BUCKET",
                        "summaries",
                        "AWS_ENDPOINT_URL_S3",
                        server.endpoint().toString()));
    }

    @AfterAll
    static void stopEverything() {
        if (running != null) {
            running.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void anArticleAndAnEmptyOutputBucket() throws IOException {
        s3().createBucket("articles");
        s3().createBucket("summaries");
        s3().clearFaults();
        etag = s3().put("articles", KEY, Files.readString(ARTICLE)).etag();
        s3().clearRequests();
    }

    @Test
    void anUploadedArticleBecomesAnEnglishSummary() throws Exception {
        invoke(Events.uploaded("articles", KEY));

        var lines = written(SUMMARY).lines().toList();
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.get(0)).as("headline").isNotBlank();
        assertThat(lines.get(1)).as("line below the headline").isEmpty();
        assertThat(String.join(" ", lines.subList(2, lines.size())))
                .contains("Iraq", "2,500")
                .containsIgnoringCase("coalition")
                .containsPattern("\\b(US|U\\.S\\.|United States)\\b")
                .doesNotContainPattern(INDONESIAN)
                .endsWith(".");
    }

    @Test
    void whatIsNotTheArticleIsNotInTheSummary() throws Exception {
        invoke(Events.uploaded("articles", KEY));

        assertThat(written(SUMMARY))
                .doesNotContainIgnoringCase("Baca juga")
                .doesNotContainIgnoringCase("read also")
                .doesNotContainIgnoringCase("MISTAR.ID")
                .doesNotContainIgnoringCase("PREVIOUS ARTICLE")
                .doesNotContain("BON & BENN", "mtr/hm17");
    }

    @Test
    void theReceiptNamesTheObjectThatWasRead() throws Exception {
        invoke(Events.uploaded("articles", KEY));

        var source = JSON.readTree(written(RECEIPT)).path("source");
        assertThat(source.path("bucket").asText()).isEqualTo("articles");
        assertThat(source.path("key").asText()).isEqualTo(KEY);
        assertThat(source.path("etag").asText().replace("\"", "")).isEqualTo(etag);
    }

    @Test
    void theSameEventAgainWritesNothing() throws Exception {
        invoke(Events.uploaded("articles", KEY));
        s3().clearRequests();

        invoke(Events.uploaded("articles", KEY));

        assertThat(s3().requests("GET").size() + s3().requests("HEAD").size()).isPositive();
        assertThat(s3().requests("PUT")).isEmpty();
    }

    @Test
    void aReplacedArticleReplacesItsSummary() throws Exception {
        invoke(Events.uploaded("articles", KEY));
        var before = written(SUMMARY);
        var replacement = s3().put("articles", KEY, Files.readString(OTHER_ARTICLE));

        invoke(Events.uploaded("articles", KEY));

        assertThat(written(SUMMARY)).isNotEqualTo(before);
        assertThat(JSON.readTree(written(RECEIPT)).path("source").path("etag").asText())
                .contains(replacement.etag());
    }

    /** A missing object stays missing: delivering its message again could not help. */
    @Test
    void aMissingArticleInABatchIsNotDeliveredAgainAndCostsItsNeighbourNothing() throws Exception {
        var reply = invoke(Events.queued(Map.of(
                "good", Events.uploaded("articles", KEY), "missing", Events.uploaded("articles", "berita/gone.txt"))));

        assertThat(failuresIn(reply)).isEmpty();
        assertThat(written(SUMMARY)).isNotBlank();
        assertThat(s3().keys("summaries")).doesNotContain("berita/gone.txt.summary.txt");
    }

    @Test
    void anArticleSentAsTextIsAnsweredInTheReply() throws Exception {
        var reply = invoke(Events.text(Files.readString(ARTICLE)));

        assertThat(reply.path("headline").asText()).isNotBlank();
        assertThat(reply.path("summary")).isNotEmpty();
    }

    @Test
    void whileS3IsDownADirectInvocationFailsSoThatItsCallerTriesAgain() throws Exception {
        s3().inject(Fault.status("GET", 503, "ServiceUnavailable").forever());

        assertThatThrownBy(() -> invoke(Events.direct("articles", KEY)))
                .isInstanceOfSatisfying(
                        FunctionException.class,
                        error -> assertThat(error.errorMessage()).contains("503"));

        s3().clearFaults();
        invoke(Events.direct("articles", KEY));
        assertThat(written(SUMMARY)).isNotBlank();
    }

    @Test
    void whileS3IsDownABatchReportsItsMessage() throws Exception {
        s3().inject(Fault.status("GET", 503, "ServiceUnavailable").forever());

        var reply = invoke(Events.queued(Map.of("unlucky", Events.uploaded("articles", KEY))));

        assertThat(failuresIn(reply)).containsExactly("unlucky");
        assertThat(s3().keys("summaries")).isEmpty();
    }

    @Test
    void onlyTheArticleThatS3DoesNotGiveIsReported() throws Exception {
        s3().put("articles", "berita/unlucky.txt", Files.readString(ARTICLE));
        s3().inject(Fault.status("GET", 503, "ServiceUnavailable")
                .atKey("berita/unlucky.txt")
                .forever());

        var reply = invoke(Events.queued(Map.of(
                "good", Events.uploaded("articles", KEY),
                "unlucky", Events.uploaded("articles", "berita/unlucky.txt"))));

        assertThat(failuresIn(reply)).containsExactly("unlucky");
        assertThat(written(SUMMARY)).isNotBlank();
    }

    private static JsonNode invoke(String event) throws IOException, InterruptedException {
        return JSON.readTree(requireNonNull(running).invoke(event));
    }

    private static S3Server s3() {
        return requireNonNull(server);
    }

    private static String written(String key) {
        return s3().object("summaries", key)
                .map(S3Object::text)
                .orElseThrow(() -> new AssertionError("no " + key + " in summaries, only "
                        + s3().keys("summaries") + "; the function printed:\n"
                        + requireNonNull(running).output()));
    }

    private static List<String> failuresIn(JsonNode reply) {
        assertThat(reply.path("batchItemFailures").isArray())
                .as(reply.toString())
                .isTrue();
        return reply.path("batchItemFailures").findValuesAsText("itemIdentifier");
    }
}
