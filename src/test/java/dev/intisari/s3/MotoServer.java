package dev.intisari.s3;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** <a href="https://docs.getmoto.org">moto</a>'s simulated S3 as a process of its own. */
public final class MotoServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int COMMAND_NOT_FOUND = 127;

    private final Process process;
    private final int port;

    private MotoServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the {@code moto_server} that is on the PATH, or gives nothing where there is none. */
    public static Optional<MotoServer> startIfInstalled() throws IOException, InterruptedException {
        var command = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "moto_server"))
                .filter(Files::isExecutable)
                .findFirst();
        return command.isEmpty() ? Optional.empty() : start(command.get());
    }

    private static Optional<MotoServer> start(Path command) throws IOException, InterruptedException {
        int port = freePort();
        var process = new ProcessBuilder(command.toString(), "-H", "127.0.0.1", "-p", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var server = new MotoServer(process, port);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (server.answers()) {
                return Optional.of(server);
            }
            Thread.sleep(50);
        }
        server.close();
        // A pyenv shim is on the PATH even where its Python has no moto.
        if (process.exitValue() == COMMAND_NOT_FOUND) {
            return Optional.empty();
        }
        throw new IllegalStateException(
                command + " did not answer on port " + port + " (exit code " + process.exitValue() + ")");
    }

    public S3Client client() {
        return Clients.of(URI.create("http://127.0.0.1:" + port));
    }

    public void createVersionedBucket(String name) {
        try (var s3 = client()) {
            s3.createBucket(request -> request.bucket(name));
            s3.putBucketVersioning(request -> request.bucket(name)
                    .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
