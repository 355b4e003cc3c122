package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples follow Amazon's description of the format. */
class AwsChunkedBodyTest {

    @Test
    void chunksArePutTogether() {
        var body = AwsChunkedBody.decode(lines("5", "Halo ", "A", "dunia baru", "0", ""));

        assertThat(new String(body.content(), UTF_8)).isEqualTo("Halo dunia baru");
        assertThat(body.trailers()).isEmpty();
    }

    @Test
    void lineEndsInsideAChunkAreContent() {
        var body = AwsChunkedBody.decode(lines("4", "a\r\nb", "0", ""));

        assertThat(new String(body.content(), UTF_8)).isEqualTo("a\r\nb");
    }

    @Test
    void signaturesAreSkippedAndTrailersKept() {
        var body = AwsChunkedBody.decode(lines(
                "4;chunk-signature=b474d8",
                "Halo",
                "0;chunk-signature=2ca2aba",
                "x-amz-checksum-crc32:i9aeUg==",
                "x-amz-trailer-signature:63bddb",
                ""));

        assertThat(new String(body.content(), UTF_8)).isEqualTo("Halo");
        assertThat(body.trailers()).containsEntry("x-amz-checksum-crc32", "i9aeUg==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Halo", "5\r\nHalo", "4\r\nHalo dunia\r\n0\r\n\r\n", "-1\r\n\r\n", "0\r\nno colon\r\n"})
    void anythingElseIsRefused(String malformed) {
        assertThatThrownBy(() -> AwsChunkedBody.decode(malformed.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        S3Error.class, error -> assertThat(error.status()).isEqualTo(400));
    }

    private static byte[] lines(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(UTF_8);
    }
}
