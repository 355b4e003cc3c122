package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** What goes back over the wire. */
@SuppressWarnings("ArrayRecordComponent") // made, sent, forgotten
record S3Response(int status, Map<String, String> headers, byte[] body) {
    private static final long NO_BODY = -1;

    static S3Response ok(Map<String, String> headers) {
        return new S3Response(200, headers, new byte[0]);
    }

    static S3Response xml(int status, String document) {
        return new S3Response(status, Map.of("Content-Type", "application/xml"), document.getBytes(UTF_8));
    }

    static S3Response of(S3Request request, S3Error error) {
        return error.status() == 304
                ? new S3Response(304, Map.of(), new byte[0])
                : xml(error.status(), Xml.errorOf(error, "/" + request.bucket() + "/" + request.key()));
    }

    /**
     * @param cut whether to promise the whole body and send only half of it
     */
    void sendTo(HttpExchange exchange, boolean cut) throws IOException {
        var sent = exchange.getResponseHeaders();
        headers.forEach(sent::set);
        sent.set("x-amz-request-id", UUID.randomUUID().toString());
        if (exchange.getRequestMethod().equals("HEAD")) {
            sent.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body, 0, cut ? body.length / 2 : body.length);
            exchange.getResponseBody().flush();
        }
    }
}
