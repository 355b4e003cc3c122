package dev.intisari.event;

import static dev.intisari.event.Events.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import dev.intisari.article.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectInvocationTest {
    private static final Location SUMMARY = new Location("summaries", "a.txt.summary.txt");

    @Test
    void aPlainKeyIsNotDecoded() {
        assertThat(only("{\"bucket\":\"articles\",\"key\":\"a+b%20c.txt\"}"))
                .isEqualTo(new ArticleRequest.Stored(new Location("articles", "a+b%20c.txt"), null));
    }

    @Test
    void aVersionMayBeNamed() {
        assertThat(only("{\"bucket\":\"articles\",\"key\":\"a.txt\",\"versionId\":\"v1\"}"))
                .isEqualTo(new ArticleRequest.Stored(new Location("articles", "a.txt"), "v1"));
    }

    @Test
    void textIsSummarisedAsItCame() {
        assertThat(only("{\"text\":\"Harga naik.\"}")).isEqualTo(new ArticleRequest.Inline("Harga naik."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"bucket\":\"\",\"key\":\"a.txt\"}",
                "{\"bucket\":\" \",\"key\":\"a.txt\"}",
                "{\"bucket\":\"b\",\"key\":\"\"}"
            })
    void anEmptyNameIsNoName(String event) {
        assertThat(only(event)).isInstanceOf(ArticleRequest.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "3",
                "\"Rahasia\"",
                "null",
                "{\"bucket\":\"b\"}",
                "{\"bucket\":\"b\",\"key\":5}",
                "{\"text\":[\"Rahasia\"]}",
                "{\"Records\":[{\"eventSource\":\"aws:kinesis\",\"data\":\"Rahasia\"}]}"
            })
    void anEventOfAnotherShapeIsNotUnderstoodAndNotQuoted(String event) {
        assertThatThrownBy(() -> Envelopes.open(json(event)))
                .isInstanceOf(UnknownEventException.class)
                .hasMessageContaining("Known are S3 notifications")
                .hasMessageContaining("events/")
                .hasMessageNotContaining("Rahasia");
    }

    @Test
    void theKeysOfAnUnknownEventAreNamed() {
        assertThatThrownBy(() -> Envelopes.open(json("{\"source\":\"Rahasia\",\"detail-type\":\"Rahasia\"}")))
                .hasMessageContaining("source, detail-type")
                .hasMessageNotContaining("Rahasia");
    }

    @Test
    void nothingAtAllIsAnUnknownEvent() {
        assertThatThrownBy(() -> Envelopes.open(json(""))).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void theReplyIsTheSummary() {
        var reply = Envelopes.open(json("{\"text\":\"Harga naik.\"}"))
                .reply(List.of(new Outcome.Summarised("inline text", null, null, Samples.aReceipt())));

        assertThat(reply.path("outcome").asText()).isEqualTo("summarised");
        assertThat(reply.path("headline").asText()).isEqualTo("Rice Prices Rise");
        assertThat(reply.at("/summary/0").asText()).isEqualTo("Rice prices rose in three cities.");
        assertThat(reply.path("language").asText()).isEqualTo("id");
        assertThat(reply.at("/flags/0").asText()).isEqualTo("untranslated-words");
        assertThat(reply.has("summaryAt")).isFalse();
    }

    @Test
    void theReplySaysWhereTheOutputsLie() {
        var reply = reply(new Outcome.Summarised("a", SUMMARY, new Location("summaries", "r"), Samples.aReceipt()));

        assertThat(reply)
                .contains("\"summaryAt\":\"s3://summaries/a.txt.summary.txt\"", "\"receiptAt\":\"s3://summaries/r\"");
    }

    @Test
    void everyOutcomeHasItsReply() {
        assertThat(reply(new Outcome.AlreadyDone("a", SUMMARY))).contains("already-done", SUMMARY.toString());
        assertThat(reply(new Outcome.Skipped("a", "a folder marker"))).contains("skipped", "a folder marker");
        assertThat(reply(new Outcome.Rejected("a", "empty", "upload"))).contains("rejected", "empty", "upload");
    }

    @Test
    void whatShouldBeTriedAgainIsAnError() {
        assertThatThrownBy(() -> reply(new Outcome.Failed("a", "S3 answered 503")))
                .isInstanceOf(RetryRequested.class)
                .hasMessageContaining("S3 answered 503");
    }

    private static String reply(Outcome outcome) {
        return Envelopes.open(json("{\"bucket\":\"articles\",\"key\":\"a.txt\"}"))
                .reply(List.of(outcome))
                .toString();
    }

    private static ArticleRequest only(String event) {
        var requests = Envelopes.open(json(event)).requests();
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }
}
