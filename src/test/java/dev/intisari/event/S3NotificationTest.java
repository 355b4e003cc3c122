package dev.intisari.event;

import static dev.intisari.event.Events.json;
import static dev.intisari.event.Events.s3;
import static dev.intisari.event.Events.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.intisari.article.ArticleRequest;
import dev.intisari.article.Location;
import dev.intisari.article.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3NotificationTest {
    @ParameterizedTest
    @CsvSource({
        "berita/irak.txt, berita/irak.txt",
        "berita/irak+as.txt, berita/irak as.txt",
        "berita/irak%2Bas.txt, berita/irak+as.txt",
        "100%25+benar.txt, 100% benar.txt",
        "a%2525b.txt, a%25b.txt",
        "%E6%96%B0%E9%97%BB/%E4%BC%8A.txt, 新闻/伊.txt",
        "%F0%9F%93%B0.txt, 📰.txt",
        "a%26b%3Dc%23d%3F.txt, a&b=c#d?.txt",
        "folder%2F, folder/",
    })
    void keysAreDecodedAsAFormIs(String encoded, String key) {
        assertThat(only(uploaded("articles", encoded)))
                .isEqualTo(new ArticleRequest.Stored(new Location("articles", key), null));
    }

    @Test
    void theVersionIsTheOneThatTheEventNames() {
        var event = uploaded("articles", "a.txt");
        ((ObjectNode) event.at("/Records/0/s3/object")).put("versionId", "3HL4kqtJvjVBH40Nrjfkd");

        assertThat(only(event))
                .isEqualTo(new ArticleRequest.Stored(new Location("articles", "a.txt"), "3HL4kqtJvjVBH40Nrjfkd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ObjectCreated:Put",
                "ObjectCreated:Post",
                "ObjectCreated:Copy",
                "ObjectCreated:CompleteMultipartUpload"
            })
    void everyKindOfUploadIsOne(String name) {
        assertThat(only(s3(name, "2.1", "articles", "a.txt"))).isInstanceOf(ArticleRequest.Stored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ObjectRemoved:Delete",
                "ObjectRemoved:DeleteMarkerCreated",
                "ObjectTagging:Put",
                "ObjectRestore:Post",
                ""
            })
    void whatIsNoUploadIsIgnored(String name) {
        assertThat(only(s3(name, "2.1", "articles", "a.txt")))
                .isInstanceOfSatisfying(ArticleRequest.Ignorable.class, ignorable -> {
                    assertThat(ignorable.name()).isEqualTo("s3://articles/a.txt");
                    assertThat(ignorable.reason()).contains(name);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1", "2.2", "2.99"})
    void aMinorVersionOnlyAddsFields(String version) {
        assertThat(only(s3("ObjectCreated:Put", version, "articles", "a.txt")))
                .isInstanceOf(ArticleRequest.Stored.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "1.0", "20.0", ""})
    void anotherMajorVersionIsNotUnderstood(String version) {
        assertThat(malformed(s3("ObjectCreated:Put", version, "articles", "a.txt"))
                        .reason())
                .contains("\"" + version + "\"", "2.x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%zz.txt", "a%2", "%"})
    void aBadlyEncodedKeyIsNamedAsItCame(String encoded) {
        assertThat(malformed(uploaded("articles", encoded)).name()).isEqualTo("s3://articles/" + encoded);
        assertThat(malformed(uploaded("articles", encoded)).reason()).contains("URL-encoded");
    }

    @ParameterizedTest
    @CsvSource({"'', a.txt", "articles, ''", "' ', a.txt"})
    void withoutBucketOrKeyThereIsNothingToRead(String bucket, String key) {
        assertThat(malformed(uploaded(bucket, key)).reason()).contains("no bucket name or no object key");
    }

    @Test
    void everyRecordIsARequestOfItsOwn() {
        var event = uploaded("articles", "a.txt");
        ((ArrayNode) event.get("Records")).addAll((ArrayNode)
                s3("ObjectRemoved:Delete", "2.1", "articles", "b.txt").get("Records"));
        ((ArrayNode) event.get("Records"))
                .addAll((ArrayNode) uploaded("articles", "%").get("Records"));

        assertThat(Envelopes.open(event).requests())
                .hasExactlyElementsOfTypes(
                        ArticleRequest.Stored.class, ArticleRequest.Ignorable.class, ArticleRequest.Malformed.class);
    }

    @Test
    void theTestEventOfANewNotificationIsIgnored() {
        var event = json("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"articles\"}");

        assertThat(only(event)).isInstanceOf(ArticleRequest.Ignorable.class);
        assertThat(only(event).name()).isEqualTo("s3://articles");
    }

    @Test
    void anErrorMakesS3DeliverAgain() {
        var envelope = Envelopes.open(uploaded("articles", "a.txt"));

        assertThatThrownBy(() -> envelope.reply(List.of(new Outcome.Failed("a.txt", "a.txt: S3 answered 503"))))
                .isInstanceOf(RetryRequested.class)
                .hasMessageContaining("S3 answered 503");
    }

    @Test
    void nothingElseIsAnError() {
        var reply = Envelopes.open(uploaded("articles", "a.txt"))
                .reply(List.of(new Outcome.Rejected("s3://articles/a.txt", "empty", "upload it again")));

        assertThat(reply.at("/0/outcome").asText()).isEqualTo("rejected");
        assertThat(reply.at("/0/remedy").asText()).isEqualTo("upload it again");
    }

    private static ArticleRequest.Malformed malformed(JsonNode event) {
        assertThat(only(event)).isInstanceOf(ArticleRequest.Malformed.class);
        return (ArticleRequest.Malformed) only(event);
    }

    private static ArticleRequest only(JsonNode event) {
        var requests = Envelopes.open(event).requests();
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }
}
