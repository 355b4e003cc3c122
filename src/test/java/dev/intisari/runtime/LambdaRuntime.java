package dev.intisari.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One execution environment of a Lambda function: a process started from the deployment package, and the <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</a> that it asks for events.
 * As in Lambda, one event is in work at a time. Start and every invocation may take 60 seconds.
 *
 * <pre>{@code
 * try (var function = LambdaRuntime.start(zip, "dev.intisari.lambda.ArticleHandler::handleRequest", env)) {
 *     var reply = function.invoke("{\"text\": \"…\"}");
 * }
 * }</pre>
 */
public final class LambdaRuntime implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(60);

    private final RuntimeApi api;
    private final FunctionProcess process;

    private LambdaRuntime(RuntimeApi api, FunctionProcess process) {
        this.api = api;
        this.process = process;
    }

    /**
     * Unpacks and starts a function; returns when it asks for its first event.
     *
     * @param handler {@code package.Class::method}
     * @param env what the function's configuration sets; nothing else is inherited
     * @throws FunctionException if the function reports that its initialisation failed
     */
    public static LambdaRuntime start(Path zip, String handler, Map<String, String> env)
            throws IOException, InterruptedException {
        var api = RuntimeApi.start();
        FunctionProcess process;
        try {
            process = FunctionProcess.start(zip, handler, env, api.address());
        } catch (IOException | RuntimeException e) {
            api.close();
            throw e;
        }
        var runtime = new LambdaRuntime(api, process);
        try {
            runtime.await(api.ready());
            return runtime;
        } catch (RuntimeException | InterruptedException e) {
            runtime.close();
            throw e;
        }
    }

    /**
     * Hands the function an event and waits for its answer.
     *
     * @return the reply, as the function wrote it
     * @throws FunctionException if the function reports an error
     * @throws IllegalStateException if it dies or gives no answer; the message holds what it printed
     */
    public synchronized String invoke(String eventJson) throws InterruptedException {
        return await(api.submit(eventJson));
    }

    /** What the function printed so far, to both streams. */
    public String output() {
        return process.output();
    }

    @Override
    public void close() {
        process.close();
        api.close();
    }

    private <T> T await(CompletableFuture<T> answer) throws InterruptedException {
        try {
            CompletableFuture.anyOf(answer, process.exited()).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!answer.isDone()) {
                throw new IllegalStateException(
                        "the function's process ended with exit code " + process.exitCode() + printed());
            }
            return answer.get();
        } catch (TimeoutException e) {
            process.kill();
            throw new IllegalStateException("no answer within " + LIMIT.toSeconds() + " s" + printed(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeApi.ReportedError reported) {
                throw new FunctionException(reported.errorType(), reported.errorMessage(), printed());
            }
            throw new IllegalStateException("the function's answer could not be read" + printed(), e);
        }
    }

    private String printed() {
        return "\n--- the function printed:\n" + output() + "\n---";
    }
}
