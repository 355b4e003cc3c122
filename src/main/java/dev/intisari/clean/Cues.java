package dev.intisari.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.Phrases.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wording that gives noise away, of all languages at once; see {@code cues/README.md}. */
final class Cues {
    /** No cue has more characters. */
    private static final int LONGEST = 80;

    private static final int SHORT_NAME = 4;
    /** So many last characters tell whether a text may end in a cue. */
    private static final int ENDING = 11;

    private static final List<Where> WHOLE = List.of(Where.LIST, Where.TAIL, Where.LINE);
    private static final List<Where> START = List.of(Where.START, Where.INLINE);
    private static final List<Where> OPENING = List.of(Where.START, Where.INLINE, Where.LIST, Where.TAIL);
    private static final List<Where> END = List.of(Where.END);
    private static final List<Where> WORD = List.of(Where.WORD);

    /** Where in a line a phrase gives it away. */
    enum Where {
        LINE,
        START,
        END,
        MARK,
        NAME,
        LIST,
        TAIL,
        INLINE,
        WORD
    }

    /** A phrase, lower-case, and what it gives away. */
    record Cue(NoiseClass noise, Where where, String phrase) {
        /** So long, or a label with its colon, that no sentence of an article begins or ends with it. */
        boolean isTelling() {
            boolean unspaced = Script.isUnspaced(phrase.charAt(phrase.length() - 1));
            return phrase.endsWith(":")
                    || !Script.isWordPart(phrase.charAt(0))
                    || (unspaced ? phrase.length() >= 6 : phrase.split(" ", -1).length >= 3);
        }
    }

    private final Phrases<List<Cue>> phrases;
    private final Map<Where, Beginnings> beginnings = new EnumMap<>(Where.class);
    private final Beginnings openings;
    private final Beginnings endings;
    private final Phrases<List<String>> sources;

    private Cues(List<Cue> cues, Map<String, List<String>> sources) {
        var known = new LinkedHashMap<String, List<Cue>>();
        for (var cue : cues) {
            known.computeIfAbsent(cue.phrase(), phrase -> new ArrayList<>(1)).add(cue);
        }
        phrases = new Phrases<>(known.keySet(), known.values());
        var kinds = new EnumMap<Where, List<String>>(Where.class);
        for (var cue : cues) {
            kinds.computeIfAbsent(cue.where(), where -> new ArrayList<>()).add(cue.phrase());
        }
        for (var where : List.of(Where.MARK, Where.NAME, Where.INLINE, Where.WORD)) {
            beginnings.put(where, Beginnings.of(kinds.getOrDefault(where, List.of())));
        }
        var opening = new ArrayList<String>();
        OPENING.forEach(where -> opening.addAll(kinds.getOrDefault(where, List.of())));
        openings = Beginnings.of(opening);
        endings = Beginnings.of(kinds.getOrDefault(Where.END, List.of()).stream()
                .map(phrase -> new StringBuilder(phrase).reverse().toString())
                .toList());
        this.sources = Phrases.of(sources);
    }

    /**
     * Reads the files that come with the program.
     *
     * @param languages codes of the languages to read
     */
    static Cues of(Collection<String> languages) {
        var classes = new HashMap<String, NoiseClass>();
        for (var noise : NoiseClass.values()) {
            classes.put(noise.label(), noise);
        }
        var kinds = new HashMap<String, Where>();
        for (var where : Where.values()) {
            kinds.put(where.name().toLowerCase(Locale.ROOT), where);
        }
        var cues = new ArrayList<Cue>();
        for (var language : languages) {
            for (var row : rows("/cues/" + language + ".tsv")) {
                int tab = row.indexOf('\t');
                int second = row.indexOf('\t', tab + 1);
                cues.add(new Cue(
                        Objects.requireNonNull(classes.get(row.substring(0, tab)), row),
                        Objects.requireNonNull(kinds.get(row.substring(tab + 1, second)), row),
                        Phrases.folded(row.substring(second + 1))));
            }
        }
        var sources = new HashMap<String, List<String>>();
        rows("/cues/agencies.tsv")
                .forEach(name -> sources.computeIfAbsent(Phrases.folded(name), folded -> new ArrayList<>())
                        .add(name));
        return new Cues(cues, sources);
    }

    /** The cue that a text as a whole is, give or take marks around it and a count behind it. */
    Optional<Cue> whole(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !isCueEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && !Script.isWordPart(text.charAt(to - 1))) {
            to--;
        }
        var cue = exactly(text, from, to, WHOLE);
        if (cue.isPresent()) {
            return cue;
        }
        int uncounted = to;
        while (uncounted > from && !Character.isLetter(text.charAt(uncounted - 1))) {
            uncounted--;
        }
        return uncounted < to && uncounted > from ? exactly(text, from, uncounted, WHOLE) : Optional.empty();
    }

    private static boolean isCueEdge(char c) {
        return Script.isWordPart(c) || c == '©';
    }

    /** The longest cue that a text begins with; a heading of a list only with a colon behind it. */
    Optional<Found<Cue>> opening(String text) {
        int from = 0;
        while (from < text.length() && !isCueEdge(text.charAt(from)) && "[(#*/".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        if (from == text.length()) {
            return Optional.empty();
        }
        var found = openingAt(text, from);
        return found.isPresent() || isCueEdge(text.charAt(from)) || from + 1 == text.length()
                ? found
                : openingAt(text, from + 1);
    }

    /** The longest cue that begins at an offset as lines of noise begin; a heading of a list only with a colon behind it. */
    Optional<Found<Cue>> openingAt(String text, int from) {
        if (!openings.mayStandAt(text, from, text.length())) {
            return Optional.empty();
        }
        return longestAt(text, from, text.length(), OPENING)
                .filter(found -> START.contains(found.value().where()) || isColonAt(text, found.end()));
    }

    private static boolean isColonAt(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '：');
    }

    /** The longest cue of a kind that begins at an offset. */
    Optional<Found<Cue>> at(Where where, String text, int from) {
        return mayStandAt(where, text, from) ? longestAt(text, from, text.length(), List.of(where)) : Optional.empty();
    }

    private boolean mayStandAt(Where where, String text, int from) {
        return Objects.requireNonNull(beginnings.get(where)).mayStandAt(text, from, text.length());
    }

    /** The cue that a text ends with, give or take marks behind it. */
    Optional<Cue> closing(String text) {
        int to = text.length();
        while (to > 0 && !Script.isWordPart(text.charAt(to - 1))) {
            to--;
        }
        var end = new StringBuilder(text.substring(Math.max(0, to - ENDING), to))
                .reverse()
                .toString();
        if (endings.mayStandAt(end, 0, end.length())) {
            for (int from = Math.max(0, to - LONGEST); from < to; from++) {
                var cue = Script.beginsWord(text, from) ? exactly(text, from, to, END) : Optional.<Cue>empty();
                if (cue.isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> exactly(String text, int from, int to, List<Where> kinds) {
        return longestAt(text, from, to, kinds)
                .filter(found -> found.end() == to)
                .map(Found::value);
    }

    /** Of several cues with the same phrase, the one whose kind is named first. */
    private Optional<Found<Cue>> longestAt(String text, int from, int to, List<Where> kinds) {
        return phrases.longestAt(text, from, to, cues -> first(cues, kinds) != null)
                .map(found -> new Found<>(found.end(), Objects.requireNonNull(first(found.value(), kinds))));
    }

    private static @Nullable Cue first(List<Cue> cues, List<Where> kinds) {
        for (var where : kinds) {
            for (var cue : cues) {
                if (cue.where() == where) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** The end of the name of an agency, an archive or an outlet that begins at an offset, or -1. */
    int sourceEnd(String text, int from) {
        return sources.longestAt(text, from, text.length())
                .filter(found -> found.value().stream().anyMatch(name -> isWrittenSo(name, text, from)))
                .map(Found::end)
                .orElse(-1);
    }

    /** Many names are words, too: a short one counts only as its owner writes it, any only with its capital. */
    private static boolean isWrittenSo(String name, String text, int from) {
        return name.length() <= SHORT_NAME
                ? text.startsWith(name, from)
                : !Character.isLowerCase(text.charAt(from)) || Character.isLowerCase(name.charAt(0));
    }

    /** Whether a stretch of text names a source and nothing else. */
    boolean isSource(String text) {
        return sourceEnd(text, 0) == text.length();
    }

    /** The classes of noise that consist of such words, among them the one that begins at an offset. */
    Optional<Found<Set<NoiseClass>>> wordAt(String text, int from) {
        if (!mayStandAt(Where.WORD, text, from)) {
            return Optional.empty();
        }
        return phrases.longestAt(text, from, text.length(), cues -> first(cues, WORD) != null)
                .map(found -> new Found<>(found.end(), classes(found.value())));
    }

    private static Set<NoiseClass> classes(List<Cue> cues) {
        var classes = EnumSet.noneOf(NoiseClass.class);
        for (var cue : cues) {
            if (cue.where() == Where.WORD) {
                classes.add(cue.noise());
            }
        }
        return classes;
    }

    /** The lines of a file but for blank ones and comments. */
    static List<String> rows(String resource) {
        try (var stream = Cues.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the package");
            }
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
