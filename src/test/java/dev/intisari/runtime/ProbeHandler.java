package dev.intisari.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A function that does what its event says; packed into a zip by {@link LambdaRuntimeTest}. */
public final class ProbeHandler implements RequestStreamHandler {

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var event = new String(input.readAllBytes(), UTF_8);
        switch (event) {
            case "\"fail\"" -> throw new IllegalArgumentException("told to fail");
            case "\"die\"" -> Runtime.getRuntime().halt(3);
            case "\"print\"" -> System.out.println("Halo from the function");
            case "\"folder\"" -> event = "\"" + System.getProperty("user.dir") + "\"";
            case "\"greeting\"" -> event = "\"" + System.getenv("GREETING") + "\"";
            case "\"home\"" -> event = "\"" + System.getenv("HOME") + "\"";
            case "\"patience\"" -> event = Integer.toString(context.getRemainingTimeInMillis());
            default -> {} // an echo
        }
        output.write(event.getBytes(UTF_8));
    }
}
