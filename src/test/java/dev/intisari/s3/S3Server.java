package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * S3 in memory on a loopback port, path style: objects with metadata, versions, conditional writes, listing, typed
 * errors, and {@linkplain Fault faults} to order. It checks no signature. Safe for use by several threads.
 *
 * <pre>{@code
 * try (var server = S3Server.start(); var s3 = server.client()) {
 *     server.createBucket("articles");
 *     server.inject(Fault.status("PUT", 503, "SlowDown"));
 *     s3.putObject(request -> request.bucket("articles").key("a.txt"), RequestBody.fromString("Halo"));
 *     assertThat(server.requests("PUT")).hasSize(2);
 * }
 * }</pre>
 */
public final class S3Server implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final S3Operations operations = new S3Operations();
    private final FaultQueue faults = new FaultQueue();
    private final List<S3Request> requests = new CopyOnWriteArrayList<>();

    private S3Server(HttpServer http) {
        this.http = http;
    }

    public static S3Server start() {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var server = new S3Server(http);
            http.createContext("/", server::handle);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no loopback port for the S3 server", e);
        }
    }

    /** What {@code AWS_ENDPOINT_URL_S3} has to say; an IP address, so that the SDK uses path style by itself. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** A new client of this server that retries at once; the caller closes it. */
    public S3Client client() {
        return Clients.of(endpoint());
    }

    /** Makes an empty bucket that keeps only current objects; one of that name is replaced. */
    public void createBucket(String name) {
        operations.add(Bucket.unversioned(name));
    }

    /** Makes an empty bucket that keeps every version; one of that name is replaced. */
    public void createVersionedBucket(String name) {
        operations.add(Bucket.versioned(name));
    }

    /** From now on a request that expects another bucket owner is refused. */
    public void ownedBy(String account) {
        operations.ownedBy(account);
    }

    /** Stores an object past HTTP: no fault, no entry in the log, and no checksum kept with it. */
    public S3Object put(String bucket, String key, String text) {
        return operations
                .bucket(bucket)
                .put(key, S3Object.of(text.getBytes(UTF_8), "text/plain", Map.of()), WriteCondition.NONE);
    }

    /** The current object, read past HTTP. */
    public Optional<S3Object> object(String bucket, String key) {
        return operations.bucket(bucket).current(key);
    }

    /** Every version of an object, oldest first. */
    public List<S3Object> versions(String bucket, String key) {
        return operations.bucket(bucket).versions(key);
    }

    /** The keys in a bucket, sorted as S3 does. */
    public List<String> keys(String bucket) {
        return operations.bucket(bucket).keys();
    }

    /** Adds to the queue of faults; a request meets the first one that matches it. */
    public void inject(Fault fault) {
        faults.add(fault);
    }

    public void clearFaults() {
        faults.clear();
    }

    /** What was asked so far, in the order of arrival, retries and refused requests included. */
    public List<S3Request> requests() {
        return List.copyOf(requests);
    }

    public List<S3Request> requests(String method) {
        return requests.stream()
                .filter(request -> request.method().equals(method))
                .toList();
    }

    public void clearRequests() {
        requests.clear();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    /** The body is always read first: a server that answers earlier breaks the client's upload. */
    private void handle(HttpExchange exchange) throws IOException {
        try {
            var request = S3Request.of(exchange);
            var body = exchange.getRequestBody().readAllBytes();
            requests.add(request);
            var effect = faults.next(request).orElseGet(Fault.None::new);
            effect.before();
            if (effect instanceof Fault.ResetBefore) {
                return;
            }
            var response = effect instanceof Fault.Status status
                    ? S3Response.of(request, status.error())
                    : operations.answer(request, body);
            if (effect instanceof Fault.ResetAfter) {
                return;
            }
            response.sendTo(exchange, effect instanceof Fault.Truncate);
        } finally {
            // Before any reply was begun, or in the middle of one, this drops the connection.
            exchange.close();
        }
    }
}
