package dev.intisari.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.NoiseClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The wording that gives noise away, of all languages at once; see {@code cues/README.md}. */
final class Cues {
    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}\\[(©]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Where in a line a phrase gives it away. */
    enum Where {
        LINE,
        START,
        LIST,
        INLINE
    }

    /** A phrase, lower-case, and what it gives away. */
    record Cue(NoiseClass noise, Where where, String phrase) {}

    private final List<Cue> cues;
    private final List<String> places;
    private final Pattern bracketed;

    private Cues(List<Cue> cues, List<String> places) {
        this.cues = cues;
        this.places = places;
        var openings = cues.stream()
                .filter(cue -> cue.where() == Where.INLINE)
                .map(cue -> Pattern.quote(cue.phrase()))
                .toList();
        bracketed = Pattern.compile(
                "(?<!\\s)\\s*+[(\\[]\\s*+(?:" + String.join("|", openings) + ")\\s*:?\\s[^()\\[\\]]*[)\\]]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads the files that come with the program. */
    static Cues load() {
        var cues = new ArrayList<Cue>();
        for (var language : LANGUAGES) {
            readInto(cues, "/cues/" + language + ".tsv");
        }
        return new Cues(List.copyOf(cues), lines("/cues/places.tsv"));
    }

    /** The cue that a line as a whole matches: those that need the entire line come first. */
    Optional<Cue> of(String line) {
        var text = SPACES.matcher(line).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
        var bare = EDGES.matcher(text).replaceAll("");
        Optional<Cue> start = Optional.empty();
        for (var cue : cues) {
            switch (cue.where()) {
                case LINE, LIST -> {
                    if (bare.equals(cue.phrase())) {
                        return Optional.of(cue);
                    }
                }
                case START -> {
                    boolean longer = start.isEmpty()
                            || start.get().phrase().length() < cue.phrase().length();
                    if (longer && startsWith(text, cue.phrase())) {
                        start = Optional.of(cue);
                    }
                }
                case INLINE -> {}
            }
        }
        return start;
    }

    /** Finds bracketed remarks such as {@code (Baca juga: …)}, with the white space before them. */
    Pattern bracketed() {
        return bracketed;
    }

    /** A phrase that ends in a letter must not be followed by another: "baca" does not begin "bacaan". */
    private static boolean startsWith(String text, String phrase) {
        return text.startsWith(phrase)
                && (text.length() == phrase.length()
                        || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                        || !Character.isLetterOrDigit(text.charAt(phrase.length())));
    }

    /** Names of places that open reports. */
    List<String> places() {
        return places;
    }

    private static void readInto(List<Cue> cues, String resource) {
        lines(resource).forEach(line -> {
            var columns = line.split("\t", -1);
            cues.add(new Cue(
                    NoiseClass.valueOf(columns[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                    Where.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                    columns[2].toLowerCase(Locale.ROOT)));
        });
    }

    /** The lines of a file but for blank ones and comments. */
    private static List<String> lines(String resource) {
        try (var stream = Cues.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the package");
            }
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
