package dev.intisari.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.intisari.ArticlePipeline;
import dev.intisari.Intisari;
import dev.intisari.Settings;
import dev.intisari.article.Outcome;
import dev.intisari.event.Envelopes;
import dev.intisari.storage.S3Storage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Summarises what an event of any known shape asks for. A stream handler, because senders want replies of different
 * shapes and S3 Batch Operations reads the raw one. Holds nothing that changes between invocations; safe for use by
 * several threads.
 */
public final class ArticleHandler implements RequestStreamHandler {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArticlePipeline pipeline;
    private final PrintStream log;

    /** For Lambda: settings from the environment, articles from S3, the log on standard output. */
    public ArticleHandler() {
        this(Intisari.pipeline(Settings.from(System.getenv()), new S3Storage(s3())), System.out);
    }

    /**
     * For those who bring their own pipeline.
     *
     * @param log gets one line of JSON for each outcome. Not the context's logger: that would wrap it in JSON again
     */
    public ArticleHandler(ArticlePipeline pipeline, PrintStream log) {
        this.pipeline = pipeline;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handle(input, output);
    }

    /**
     * Handles one event.
     *
     * @throws dev.intisari.event.UnknownEventException if the event has no known shape
     * @throws dev.intisari.event.RetryRequested if something should be tried again and the sender learns that only from
     *     an error
     */
    public void handle(InputStream event, OutputStream reply) throws IOException {
        var envelope = Envelopes.open(JSON.readTree(event));
        var outcomes = new ArrayList<Outcome>();
        for (var request : envelope.requests()) {
            var outcome = pipeline.handle(request);
            log.println(OutcomeLog.line(outcome));
            outcomes.add(outcome);
        }
        JSON.writeValue(reply, envelope.reply(outcomes));
    }

    /** Region, credentials and endpoint come from where the SDK looks for them. */
    private static S3Client s3() {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration -> configuration.retryStrategy(RetryMode.STANDARD))
                .build();
    }
}
