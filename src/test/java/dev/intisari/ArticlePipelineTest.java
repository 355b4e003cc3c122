package dev.intisari;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Language;
import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import dev.intisari.article.Receipt;
import dev.intisari.article.Samples;
import dev.intisari.event.Envelopes;
import dev.intisari.event.Events;
import dev.intisari.publish.OutputKeys;
import dev.intisari.publish.Publisher;
import dev.intisari.s3.Fault;
import dev.intisari.s3.S3Object;
import dev.intisari.s3.S3Server;
import dev.intisari.storage.Precondition;
import dev.intisari.storage.S3Storage;
import dev.intisari.storage.Storage;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/** Whatever lies in the bucket, or does not: one clear outcome that names the object. */
class ArticlePipelineTest {
    private static final ArticleProcessor PROCESSOR = Intisari.processor(Settings.from(Map.of()));
    private static final long LIMIT = 10L << 20;
    private static final String KEY = "berita/harga.txt";

    private final S3Server server = S3Server.start();
    private final S3Client client = server.client();
    private final Storage storage = new S3Storage(client);
    private final ArticlePipeline pipeline = new ArticlePipeline(
            storage, PROCESSOR, Optional.of(new Publisher(storage, new OutputKeys("summaries", ""))), LIMIT);

    ArticlePipelineTest() {
        server.createBucket("articles");
        server.createBucket("summaries");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void anUploadIsSummarised() {
        server.put("articles", KEY, Samples.anUpload());

        assertThat(handle(KEY)).isInstanceOf(Outcome.Summarised.class);
        assertThat(server.keys("summaries")).containsExactly(KEY + ".summary.json", KEY + ".summary.txt");
        assertThat(written(KEY + ".summary.txt")).contains("12 percent");
    }

    @Test
    void theSameUploadAgainIsAlreadyDoneAndWritesNothing() {
        server.put("articles", KEY, Samples.anUpload());
        handle(KEY);
        server.clearRequests();

        assertThat(handle(KEY))
                .isEqualTo(new Outcome.AlreadyDone(
                        "s3://articles/" + KEY, new Location("summaries", KEY + ".summary.txt")));
        assertThat(server.requests("PUT")).isEmpty();
    }

    @Test
    void aReplacedUploadIsSummarisedAgain() {
        server.put("articles", KEY, Samples.anUpload());
        handle(KEY);
        server.put("articles", KEY, Samples.anUpload().replace("12 persen", "15 persen"));

        assertThat(handle(KEY)).isInstanceOf(Outcome.Summarised.class);
        assertThat(written(KEY + ".summary.txt")).contains("15 percent");
    }

    @Test
    void anOldVersionIsSupersededByTheCurrentOne() {
        server.createVersionedBucket("articles");
        var old = server.put("articles", KEY, Samples.anUpload()).versionId();
        server.put("articles", KEY, Samples.anUpload().replace("12 persen", "15 persen"));

        assertThat(pipeline.handle(stored(KEY, old)))
                .isInstanceOfSatisfying(
                        Outcome.Skipped.class,
                        skipped -> assertThat(skipped.reason()).contains("superseded"));
        assertThat(server.keys("summaries")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "berita/irak as+akhiri koalisi 100%.txt",
                "新闻/伊拉克.txt",
                "a%20b%2Fc.txt",
                "naïve (1) – é/📰.txt",
                "semi;colon=equals?question#hash&.txt",
                "..//a",
            })
    void anOddKeyIsAKey(String key) {
        server.put("articles", key, Samples.anUpload());

        var encoded = URLEncoder.encode(key, UTF_8).replace("%2F", "/");
        var request =
                Envelopes.open(Events.uploaded("articles", encoded)).requests().get(0);

        assertThat(pipeline.handle(request)).isInstanceOf(Outcome.Summarised.class);
        assertThat(server.keys("summaries")).contains(key + ".summary.txt", key + ".summary.json");
    }

    @Test
    void anEmptyObjectIsRejectedAndTheReasonNoted() {
        server.put("articles", KEY, "");

        assertThat(rejected(KEY).reason()).contains("empty");
        assertThat(written(KEY + ".failure.json"))
                .contains("s3://articles/" + KEY, "empty", "upload the article again");
        assertThat(server.keys("summaries")).containsExactly(KEY + ".failure.json");
    }

    @Test
    void aBinaryObjectIsRejected() {
        put(KEY, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

        assertThat(rejected(KEY).reason()).contains("PNG");
    }

    @Test
    void fiftyMegabytesAreRejectedBeforeTheyAreRead() {
        server.put("articles", KEY, "x".repeat(50 << 20));

        assertThat(rejected(KEY).reason()).contains("s3://articles/" + KEY, "52,428,800 bytes", "limit is 10,485,760");
        assertThat(rejected(KEY).remedy()).contains("INTISARI_MAX_BYTES");
        assertThat(written(KEY + ".failure.json")).contains("52,428,800");
    }

    @Test
    void aCharsetThatNobodyKnowsIsRejected() {
        put(KEY, Samples.anUpload().repeat(5).getBytes(Charset.forName("IBM037")));

        assertThat(rejected(KEY).reason()).contains("not text");
    }

    @Test
    void aLanguageThatTheEngineDoesNotKnowIsRejectedNamingWhatItKnows() {
        server.put("articles", KEY, Samples.aGermanUpload());

        assertThat(rejected(KEY).reason()).contains("German", "offline");
        assertThat(rejected(KEY).remedy()).contains("Indonesian", "English");
    }

    @Test
    void noLanguageAtAllIsRejected() {
        server.put("articles", KEY, "xqz brrr fnord glorp\nwibble 1 2 3\n");

        assertThat(rejected(KEY).reason()).contains("no language was recognised");
    }

    @Test
    void aMissingObjectIsRejectedByItsName() {
        assertThat(rejected("berita/gone.txt").reason()).contains("s3://articles/berita/gone.txt");
        assertThat(rejected("berita/gone.txt").remedy()).contains("check the key");
    }

    @Test
    void aMissingBucketIsRejectedByItsName() {
        var outcome = pipeline.handle(new ArticleRequest.Stored(new Location("no-such-bucket", KEY), null));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.reason()).contains("s3://no-such-bucket/" + KEY);
            assertThat(rejected.remedy()).contains("bucket's name");
        });
    }

    @Test
    void aMissingOutputBucketLosesNoArticle() {
        server.put("articles", KEY, Samples.anUpload());
        var lost = new ArticlePipeline(
                storage, PROCESSOR, Optional.of(new Publisher(storage, new OutputKeys("no-such-bucket", ""))), LIMIT);

        assertThat(lost.handle(stored(KEY, null)))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("s3://no-such-bucket/", "bucket's name"));
    }

    @Test
    void aForbiddenObjectIsTriedAgainAndTheMissingPermissionsAreNamed() {
        server.put("articles", KEY, Samples.anUpload());
        server.inject(Fault.deny("articles", KEY));

        assertThat(handle(KEY))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("s3://articles/" + KEY, "403", "s3:GetObject"));
    }

    @Test
    void aVeryLongArticleIsSummarisedAndSaidToBeLong() {
        var sentence = "Pemerintah mengatakan harga beras naik 12 persen di tiga kota pada bulan Januari. ";
        server.put("articles", KEY, "Harga Beras Naik\n" + (sentence.repeat(11) + "\n").repeat(100));

        assertThat(handle(KEY))
                .isInstanceOfSatisfying(
                        Outcome.Summarised.class,
                        done -> assertThat(done.receipt().flags()).contains(Receipt.Flag.LONG_INPUT));
    }

    @Test
    void aMalayArticleIsReadByIndonesianRulesAndTheReceiptSaysSo() {
        server.put("articles", KEY, """
                Banjir Melanda Kelantan
                Seramai 2,450 mangsa banjir dipindahkan ke pusat pemindahan sementara di Kelantan pada Khamis.
                Menteri Besar berkata kerajaan negeri akan membantu mangsa yang kehilangan rumah kerana banjir.
                Beliau berkata bantuan wang akan diberikan selepas mesyuarat pada hari Ahad.
                """);

        assertThat(handle(KEY)).isInstanceOfSatisfying(Outcome.Summarised.class, done -> {
            assertThat(done.receipt().language().language()).isEqualTo(Language.MALAY);
            assertThat(done.receipt().flags()).contains(Receipt.Flag.RELATED_LANGUAGE);
            assertThat(done.receipt().summary().sentences().get(0).text()).contains("2,450 flood victims");
        });
    }

    @Test
    void whileS3IsDownNothingIsLost() {
        server.put("articles", KEY, Samples.anUpload());
        server.inject(Fault.status("GET", 503, "ServiceUnavailable").forever());

        assertThat(handle(KEY))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("s3://articles/" + KEY, "503"));

        server.clearFaults();
        assertThat(handle(KEY)).isInstanceOf(Outcome.Summarised.class);
    }

    @Test
    void whileS3CannotBeReachedNothingIsLost() {
        server.close();

        assertThat(handle(KEY))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("s3://articles/" + KEY));
    }

    @Test
    void aLostReplyToAWriteIsNoFailure() {
        server.put("articles", KEY, Samples.anUpload());
        server.inject(Fault.resetAfter("PUT").atKey(KEY + ".summary.txt"));

        assertThat(handle(KEY)).isInstanceOf(Outcome.Summarised.class);
    }

    @Test
    void aBadArticleCostsItsNeighboursNothing() {
        server.put("articles", "empty.txt", "");
        server.put("articles", "a.txt", Samples.anUpload());
        server.put("articles", "b.txt", Samples.anUpload());
        server.inject(Fault.deny("articles", "secret.txt"));
        server.inject(Fault.status("GET", 503, "SlowDown").atKey("slow.txt").forever());

        var outcomes = List.of("a.txt", "empty.txt", "gone.txt", "secret.txt", "slow.txt", "b.txt").stream()
                .map(this::handle)
                .toList();

        assertThat(outcomes)
                .hasExactlyElementsOfTypes(
                        Outcome.Summarised.class,
                        Outcome.Rejected.class,
                        Outcome.Rejected.class,
                        Outcome.Failed.class,
                        Outcome.Failed.class,
                        Outcome.Summarised.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt.summary.txt", "a.txt.summary.json", "a.txt.failure.json"})
    void anOwnOutputIsSkippedUnread(String key) {
        var outcome = pipeline.handle(new ArticleRequest.Stored(new Location("summaries", key), null));

        assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aFolderMarkerIsSkipped() {
        server.put("articles", "berita/", "");

        assertThat(handle("berita/")).isEqualTo(new Outcome.Skipped("s3://articles/berita/", "a folder marker"));
    }

    @Test
    void inlineTextIsSummarisedInTheReplyOnly() {
        assertThat(pipeline.handle(new ArticleRequest.Inline(Samples.anUpload())))
                .isInstanceOfSatisfying(
                        Outcome.Summarised.class,
                        done -> assertThat(done.summaryAt()).isNull());
        assertThat(pipeline.handle(new ArticleRequest.Inline(""))).isInstanceOf(Outcome.Rejected.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void withoutAnOutputBucketAStoredArticleIsRejected() {
        var inlineOnly = Intisari.pipeline(Settings.from(Map.of()), storage);

        assertThat(inlineOnly.handle(stored(KEY, null)))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.remedy()).contains("INTISARI_OUTPUT_BUCKET"));
    }

    @Test
    void whatNobodyCanActUponIsRejectedAndWhatNeedsNothingSkipped() {
        assertThat(pipeline.handle(new ArticleRequest.Malformed("record", "is odd")))
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(pipeline.handle(new ArticleRequest.Ignorable("record", "no upload")))
                .isEqualTo(new Outcome.Skipped("record", "no upload"));
    }

    private Outcome handle(String key) {
        return pipeline.handle(stored(key, null));
    }

    private Outcome.Rejected rejected(String key) {
        var outcome = handle(key);
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(outcome.name()).isEqualTo("s3://articles/" + key);
        return (Outcome.Rejected) outcome;
    }

    private static ArticleRequest.Stored stored(String key, @Nullable String version) {
        return new ArticleRequest.Stored(new Location("articles", key), version);
    }

    private void put(String key, byte[] content) {
        storage.put(new Location("articles", key), content, "text/plain", Map.of(), new Precondition.None());
    }

    private String written(String key) {
        return server.object("summaries", key)
                .map(S3Object::text)
                .orElseThrow(() -> new AssertionError("only " + server.keys("summaries")));
    }
}
