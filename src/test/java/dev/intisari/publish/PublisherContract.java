package dev.intisari.publish;

import static dev.intisari.article.Samples.aReceipt;
import static dev.intisari.article.Samples.configuration;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import dev.intisari.article.Receipt.SourceObject;
import dev.intisari.storage.Precondition;
import dev.intisari.storage.Storage;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What publishing promises on every storage. A subclass names one with the buckets {@code articles} and {@code summaries}. */
abstract class PublisherContract {
    static final Location SOURCE = new Location("articles", "berita/a b+é.txt");
    static final OutputKeys KEYS = new OutputKeys("summaries", "en/");
    private static final String CONFIGURATION = configuration("first");

    private @Nullable InterferingStorage interfering;
    private @Nullable Publisher publisher;

    abstract Storage storage();

    @BeforeEach
    void aPublisher() {
        interfering = new InterferingStorage(storage());
        publisher = new Publisher(interfering, KEYS);
    }

    @Test
    void summaryAndReceiptAreWritten() {
        var source = upload("Harga naik.");

        var outcome = publish(source, "Prices rose.");

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Summarised.class, done -> {
            assertThat(done.name()).isEqualTo(SOURCE.toString());
            assertThat(done.summaryAt()).isEqualTo(KEYS.summary(SOURCE));
            assertThat(done.receiptAt()).isEqualTo(KEYS.receipt(SOURCE));
        });
        assertThat(read(KEYS.summary(SOURCE))).isEqualTo("Rice Prices Rise\n\nPrices rose.\n");
        assertThat(read(KEYS.receipt(SOURCE))).contains("intisari-receipt/1.2", source.etag());
    }

    @Test
    void nothingIsPublishedBeforeItIs() {
        var source = upload("Harga naik.");

        assertThat(publisher().isPublished(source, CONFIGURATION)).isFalse();
        publish(source, "Prices rose.");
        assertThat(publisher().isPublished(source, CONFIGURATION)).isTrue();
    }

    @Test
    void anotherSourceOrAnotherConfigurationIsNotYetPublished() {
        var source = upload("Harga naik.");
        publish(source, "Prices rose.");

        assertThat(publisher().isPublished(source, configuration("second"))).isFalse();
        assertThat(publisher().isPublished(new SourceObject(SOURCE, "another", source.versionId()), CONFIGURATION))
                .isFalse();
        assertThat(publisher().isPublished(upload("Harga turun."), CONFIGURATION))
                .isFalse();
    }

    @Test
    void aReceiptThatIsNoJsonIsNoReceipt() {
        var source = upload("Harga naik.");
        put(KEYS.receipt(SOURCE), "no JSON");

        assertThat(publisher().isPublished(source, CONFIGURATION)).isFalse();
        assertThat(publish(source, "Prices rose.")).isInstanceOf(Outcome.Summarised.class);
    }

    @Test
    void theOutputsOfAnOlderSourceAreReplaced() {
        publish(upload("Harga naik."), "Prices rose.");
        publish(upload("Harga turun."), "Prices fell.");

        assertThat(read(KEYS.summary(SOURCE))).contains("Prices fell.");
    }

    @Test
    void aSourceThatWasReplacedMeanwhileIsSuperseded() {
        var old = upload("Harga naik.");
        upload("Harga turun.");

        assertThat(publish(old, "Prices rose."))
                .isInstanceOfSatisfying(
                        Outcome.Skipped.class,
                        skipped -> assertThat(skipped.reason()).contains("superseded"));
        assertThat(storage().head(KEYS.summary(SOURCE))).isEmpty();
        assertThat(storage().head(KEYS.receipt(SOURCE))).isEmpty();
    }

    @Test
    void whoeverPublishesForANewerSourceInBetweenWins() {
        var old = upload("Harga naik.");
        storageWithInterference().beforeWriting(KEYS.summary(SOURCE), () -> publishNewer("Prices fell."));

        assertThat(publish(old, "Prices rose.")).isInstanceOf(Outcome.Skipped.class);
        assertThat(read(KEYS.summary(SOURCE))).contains("Prices fell.");
        assertThat(read(KEYS.receipt(SOURCE))).contains("Prices fell.");
    }

    @Test
    void evenBetweenSummaryAndReceipt() {
        var old = upload("Harga naik.");
        storageWithInterference().beforeWriting(KEYS.receipt(SOURCE), () -> publishNewer("Prices fell."));

        assertThat(publish(old, "Prices rose.")).isInstanceOf(Outcome.Skipped.class);
        assertThat(read(KEYS.summary(SOURCE))).contains("Prices fell.");
        assertThat(read(KEYS.receipt(SOURCE))).contains("Prices fell.");
    }

    @Test
    void aForeignWriteInBetweenIsLookedAtAndReplaced() {
        var source = upload("Harga naik.");
        storageWithInterference().beforeWriting(KEYS.summary(SOURCE), () -> put(KEYS.summary(SOURCE), "foreign"));

        assertThat(publish(source, "Prices rose.")).isInstanceOf(Outcome.Summarised.class);
        assertThat(read(KEYS.summary(SOURCE))).contains("Prices rose.");
    }

    @RepeatedTest(3)
    void severalThatPublishTheSameAtOnceAllSucceedOrAskAgain() throws Exception {
        var source = upload("Harga naik.");
        var threads = Executors.newFixedThreadPool(4);
        try {
            var outcomes = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Outcome>>mapToObj(i -> () -> publish(source, "Prices rose."))
                    .toList());
            for (var outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Summarised.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(read(KEYS.summary(SOURCE))).contains("Prices rose.");
        assertThat(publisher().isPublished(source, CONFIGURATION)).isTrue();
    }

    @Test
    void aFailureIsNotedBesideWhereTheSummaryWouldBe() {
        publisher()
                .publishFailure(
                        SOURCE, new Outcome.Rejected(SOURCE.toString(), "the object is empty", "upload it again"));

        assertThat(read(KEYS.failure(SOURCE)))
                .contains(SOURCE.toString(), "\"rejected\"", "the object is empty", "upload it again")
                .endsWith("}\n");
    }

    @Test
    void aLaterFailureReplacesTheNote() {
        publisher().publishFailure(SOURCE, new Outcome.Rejected("a", "first reason", "remedy"));
        publisher().publishFailure(SOURCE, new Outcome.Rejected("a", "second reason", "remedy"));

        assertThat(read(KEYS.failure(SOURCE))).contains("second reason").doesNotContain("first reason");
    }

    private void publishNewer(String sentence) {
        var newer = upload("Harga turun.");
        new Publisher(storage(), KEYS).publish(newer, aReceipt(newer, CONFIGURATION, sentence));
    }

    final Outcome publish(SourceObject source, String sentence) {
        return publisher().publish(source, aReceipt(source, CONFIGURATION, sentence));
    }

    final SourceObject upload(String text) {
        var info = put(SOURCE, text);
        return new SourceObject(SOURCE, info.etag(), info.versionId());
    }

    private dev.intisari.storage.ObjectInfo put(Location location, String text) {
        return storage().put(location, text.getBytes(UTF_8), "text/plain", Map.of(), new Precondition.None());
    }

    private String read(Location location) {
        return new String(storage().get(location, null, 1_000_000).content(), UTF_8);
    }

    private Publisher publisher() {
        return requireNonNull(publisher);
    }

    private InterferingStorage storageWithInterference() {
        return requireNonNull(interfering);
    }
}
