package dev.intisari.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The service's side of the Runtime API, for one function process. */
final class RuntimeApi implements AutoCloseable {
    private static final String VERSION = "/2018-06-01/runtime/";
    private static final Pattern ANSWER =
            Pattern.compile(Pattern.quote(VERSION) + "invocation/(?<id>[^/]+)/(?<kind>response|error)");
    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:intisari";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<String>> inWork = new ConcurrentHashMap<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private record Invocation(String id, String event) {}

    /** An error as the function put it; becomes a {@link FunctionException} with what was printed. */
    static final class ReportedError extends Exception {
        private final String errorType;
        private final String errorMessage;

        ReportedError(String errorType, String errorMessage) {
            super(errorMessage);
            this.errorType = errorType;
            this.errorMessage = errorMessage;
        }

        String errorType() {
            return errorType;
        }

        String errorMessage() {
            return errorMessage;
        }
    }

    private RuntimeApi(HttpServer http) {
        this.http = http;
    }

    static RuntimeApi start() throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var api = new RuntimeApi(http);
        http.createContext(VERSION, api::handle);
        http.setExecutor(api.threads);
        http.start();
        return api;
    }

    /** What {@code AWS_LAMBDA_RUNTIME_API} has to say. */
    String address() {
        return "127.0.0.1:" + http.getAddress().getPort();
    }

    /** Done when the function asks for its first event, or failed when it reports that it cannot start. */
    CompletableFuture<Boolean> ready() {
        return ready;
    }

    CompletableFuture<String> submit(String event) {
        var id = UUID.randomUUID().toString();
        var answer = new CompletableFuture<String>();
        inWork.put(id, answer);
        waiting.add(new Invocation(id, event));
        return answer;
    }

    /** Interrupts the long poll, which would else wait for ever for a function that is gone. */
    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var answer = ANSWER.matcher(path);
            if (path.equals(VERSION + "invocation/next")) {
                ready.complete(true);
                sendNext(exchange);
            } else if (path.equals(VERSION + "init/error")) {
                ready.completeExceptionally(errorIn(body));
                accept(exchange);
            } else if (answer.matches()) {
                finish(inWork.remove(answer.group("id")), answer.group("kind"), body);
                accept(exchange);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private void sendNext(HttpExchange exchange) throws IOException, InterruptedException {
        var invocation = waiting.take();
        long deadline = System.currentTimeMillis() + LambdaRuntime.LIMIT.toMillis();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", ARN);
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-65b2f0c0-0123456789abcdef01234567;Sampled=0");
        send(exchange, 200, invocation.event());
    }

    private static void finish(@Nullable CompletableFuture<String> answer, String kind, String body)
            throws IOException {
        if (answer == null) {
            throw new IOException("an answer to an invocation that does not exist");
        }
        if (kind.equals("response")) {
            answer.complete(body);
        } else {
            answer.completeExceptionally(errorIn(body));
        }
    }

    private static ReportedError errorIn(String body) throws IOException {
        var error = JSON.readTree(body);
        return new ReportedError(
                error.path("errorType").asText(), error.path("errorMessage").asText());
    }

    private static void accept(HttpExchange exchange) throws IOException {
        send(exchange, 202, "{\"status\":\"OK\"}");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
