package dev.intisari.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;

/** A function that cannot start. */
public final class BrokenHandler implements RequestStreamHandler {
    public BrokenHandler() {
        throw new IllegalStateException("INTISARI_OUTPUT_BUCKET is not set");
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {}
}
