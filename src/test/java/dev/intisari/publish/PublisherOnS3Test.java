package dev.intisari.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.s3.S3Server;
import dev.intisari.storage.S3Storage;
import dev.intisari.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class PublisherOnS3Test extends PublisherContract {
    private final S3Server server = S3Server.start();
    private final S3Client client = server.client();
    private final Storage storage = new S3Storage(client);

    PublisherOnS3Test() {
        server.createVersionedBucket("articles");
        server.createBucket("summaries");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Override
    Storage storage() {
        return storage;
    }

    @Test
    void outputsCarryTheirSourceAsMetadata() {
        var source = upload("Harga naik.");

        publish(source, "Prices rose.");

        assertThat(server.object("summaries", KEYS.summary(SOURCE).key())
                        .orElseThrow()
                        .metadata())
                .containsEntry("source-etag", source.etag())
                .containsEntry("source-version", source.versionId().orElseThrow())
                .containsKey("configuration");
    }

    @Test
    void everyWriteIsConditional() {
        publish(upload("Harga naik."), "Prices rose.");
        server.clearRequests();
        publish(upload("Harga turun."), "Prices fell.");

        assertThat(server.requests("PUT"))
                .filteredOn(request -> request.bucket().equals("summaries"))
                .isNotEmpty()
                .allMatch(request -> request.header("if-match").isPresent()
                        || request.header("if-none-match").isPresent());
    }
}
