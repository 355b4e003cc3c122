package dev.intisari.event;

import static dev.intisari.event.Events.queued;
import static dev.intisari.event.Events.s3;
import static dev.intisari.event.Events.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqsBatchTest {
    private static final Outcome FAILED = new Outcome.Failed("a", "S3 answered 503");
    private static final Outcome REJECTED = new Outcome.Rejected("a", "empty", "upload it again");
    private static final Outcome SKIPPED = new Outcome.Skipped("a", "a folder marker");

    @Test
    void everyMessagesArticlesAreRequested() {
        var two = uploaded("articles", "b.txt");
        ((ArrayNode) two.get("Records"))
                .addAll((ArrayNode) uploaded("articles", "c.txt").get("Records"));

        assertThat(open("1", uploaded("articles", "a.txt"), "2", two).requests())
                .extracting(ArticleRequest::name)
                .containsExactly("s3://articles/a.txt", "s3://articles/b.txt", "s3://articles/c.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "{", "", "null", "[]", "3", "{\"hello\":\"world\"}", "{\"Records\":[]}"})
    void aBadBodyCostsItsNeighboursNothing(String body) {
        var envelope = open("bad", body, "good", uploaded("articles", "a.txt"));

        assertThat(envelope.requests())
                .hasExactlyElementsOfTypes(ArticleRequest.Malformed.class, ArticleRequest.Stored.class);
        assertThat(envelope.requests().get(0).name()).isEqualTo("SQS message bad");
    }

    @Test
    void aBadBodyIsNeverQuoted() {
        var request = open("bad", "Rahasia {").requests().get(0);

        assertThat(request.toString()).doesNotContain("Rahasia");
    }

    @Test
    void aBatchInsideABatchIsRefused() {
        var request = open("outer", queued(Map.of("inner", uploaded("articles", "a.txt"))))
                .requests()
                .get(0);

        assertThat(request)
                .isInstanceOfSatisfying(
                        ArticleRequest.Malformed.class,
                        malformed -> assertThat(malformed.reason()).contains("another batch"));
    }

    @Test
    void aDirectRequestCanBeQueuedToo() {
        assertThat(open("1", "{\"bucket\":\"articles\",\"key\":\"a b.txt\"}").requests())
                .extracting(ArticleRequest::name)
                .containsExactly("s3://articles/a b.txt");
    }

    @Test
    void onlyMessagesWithSomethingToTryAgainAreReported() {
        var two = uploaded("articles", "b.txt");
        ((ArrayNode) two.get("Records")).addAll((ArrayNode)
                s3("ObjectRemoved:Delete", "2.1", "articles", "c.txt").get("Records"));
        var envelope =
                open("1", uploaded("articles", "a.txt"), "2", two, "3", "no JSON", "4", uploaded("articles", "d.txt"));

        var reply = envelope.reply(List.of(REJECTED, FAILED, SKIPPED, REJECTED, FAILED));

        assertThat(reply.get("batchItemFailures").findValuesAsText("itemIdentifier"))
                .containsExactly("2", "4");
    }

    @Test
    void whenAllIsWellTheListOfFailuresIsEmptyAndThere() {
        assertThat(open("1", uploaded("articles", "a.txt")).reply(List.of(SKIPPED)))
                .hasToString("{\"batchItemFailures\":[]}");
    }

    private static Envelope open(Object... idsAndBodies) {
        var bodies = new LinkedHashMap<String, Object>();
        for (int i = 0; i < idsAndBodies.length; i += 2) {
            bodies.put((String) idsAndBodies[i], idsAndBodies[i + 1]);
        }
        return Envelopes.open(queued(bodies));
    }
}
