package dev.intisari.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.intisari.article.ArticleRequest;
import dev.intisari.event.Envelope;
import dev.intisari.event.Envelopes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample events can be tried as they are, with the folder {@code seeds} standing for a bucket of that name. */
class EventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EVENTS = Path.of("events");
    private static final String BUCKET = "seeds";

    private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9A-Za-z])[0-9]{12}(?![0-9A-Za-z])");
    private static final String EXAMPLE_ACCOUNT = "123456789012";

    @ParameterizedTest
    @MethodSource("samples")
    void isWellFormed(Path sample) throws IOException {
        assertThat(open(sample).requests())
                .isNotEmpty()
                .noneMatch(request -> request instanceof ArticleRequest.Malformed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesOnlyObjectsThatExist(Path sample) throws IOException {
        assertThat(storedIn(sample)).allSatisfy(request -> {
            assertThat(request.location().bucket()).isEqualTo(BUCKET);
            assertThat(Path.of(BUCKET, request.location().key())).isRegularFile();
        });
    }

    /** A made-up version is one that no bucket has. */
    @ParameterizedTest
    @MethodSource("samples")
    void asksForTheCurrentVersion(Path sample) throws IOException {
        assertThat(storedIn(sample))
                .allSatisfy(request -> assertThat(request.versionId()).isNull());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesNoRealAccount(Path sample) throws IOException {
        assertThat(ACCOUNT.matcher(Files.readString(sample, UTF_8)).results().map(MatchResult::group))
                .allMatch(EXAMPLE_ACCOUNT::equals);
    }

    @Test
    void everyEnvelopeHasASample() throws IOException {
        var sampled = new HashSet<Class<?>>();
        for (var sample : samples()) {
            sampled.add(open(sample).getClass());
        }

        assertThat(sampled).containsExactlyInAnyOrder(Envelope.class.getPermittedSubclasses());
    }

    @Test
    void everyKindOfWorkHasASample() throws IOException {
        var sampled = new HashSet<Class<?>>();
        for (var sample : samples()) {
            open(sample).requests().forEach(request -> sampled.add(request.getClass()));
        }

        assertThat(sampled)
                .contains(ArticleRequest.Stored.class, ArticleRequest.Inline.class, ArticleRequest.Ignorable.class);
    }

    static List<Path> samples() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.sorted().toList();
        }
    }

    private static List<ArticleRequest.Stored> storedIn(Path sample) throws IOException {
        var stored = new ArrayList<ArticleRequest.Stored>();
        for (var request : open(sample).requests()) {
            if (request instanceof ArticleRequest.Stored one) {
                stored.add(one);
            }
        }
        return stored;
    }

    private static Envelope open(Path sample) throws IOException {
        return Envelopes.open(JSON.readTree(Files.readString(sample, UTF_8)));
    }
}
