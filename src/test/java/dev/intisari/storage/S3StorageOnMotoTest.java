package dev.intisari.storage;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.intisari.s3.MotoServer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.s3.S3Client;

/** The contract against an S3 that we did not write, where one is installed. */
class S3StorageOnMotoTest extends StorageContract {
    private static final AtomicInteger BUCKETS = new AtomicInteger();

    private static @Nullable MotoServer moto;
    private static @Nullable S3Client client;

    private String bucket = "";

    @BeforeAll
    static void startMoto() throws IOException, InterruptedException {
        var started = MotoServer.startIfInstalled();
        if (started.isEmpty()) {
            abort("moto_server is not on the PATH: \"pip install 'moto[server,s3]'\" brings it");
        }
        moto = started.get();
        client = moto.client();
    }

    @AfterAll
    static void stopMoto() {
        if (client != null) {
            client.close();
        }
        if (moto != null) {
            moto.close();
        }
    }

    @BeforeEach
    void aBucket() {
        bucket = "contract-" + BUCKETS.incrementAndGet();
        requireNonNull(moto).createVersionedBucket(bucket);
    }

    @Override
    Storage storage() {
        return new S3Storage(requireNonNull(client));
    }

    @Override
    String bucket() {
        return bucket;
    }

    @Override
    boolean keepsMetadata() {
        return true;
    }

    @Override
    boolean keepsVersions() {
        return true;
    }

    /** moto 5.2.1 answers on many threads and takes no lock between looking and writing (moto/s3/responses.py). */
    @Override
    boolean isExactUnderRaces() {
        return false;
    }
}
