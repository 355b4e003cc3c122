package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code aws-chunked} content encoding: chunks with their size in hexadecimal and perhaps a signature, then
 * trailing headers such as a checksum. (<a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html">format</a>)
 */
@SuppressWarnings("ArrayRecordComponent") // unpacked at once
record AwsChunkedBody(byte[] content, Map<String, String> trailers) {
    AwsChunkedBody {
        trailers = Map.copyOf(trailers);
    }

    static AwsChunkedBody decode(byte[] encoded) {
        var in = new ByteArrayInputStream(encoded);
        var content = new ByteArrayOutputStream();
        for (int size = sizeIn(line(in)); size > 0; size = sizeIn(line(in))) {
            var chunk = new byte[size];
            if (in.readNBytes(chunk, 0, size) < size || !line(in).isEmpty()) {
                throw malformed();
            }
            content.writeBytes(chunk);
        }
        return new AwsChunkedBody(content.toByteArray(), trailersIn(in));
    }

    private static int sizeIn(String line) {
        int semicolon = line.indexOf(';');
        try {
            return Integer.parseUnsignedInt(semicolon < 0 ? line : line.substring(0, semicolon), 16);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static Map<String, String> trailersIn(ByteArrayInputStream in) {
        var trailers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw malformed();
            }
            trailers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return trailers;
    }

    /** The next line without its line end; empty at the end of the body too. */
    private static String line(ByteArrayInputStream in) {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(UTF_8).stripTrailing();
    }

    private static S3Error malformed() {
        return S3Error.badRequest("IncompleteBody", "The request body is not valid aws-chunked content");
    }
}
