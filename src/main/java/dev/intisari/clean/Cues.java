package dev.intisari.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.Phrases.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The wording that gives noise away, of all languages at once; see {@code cues/README.md}. */
final class Cues {
    /** No cue has more characters. */
    private static final int LONGEST = 80;

    private static final int SHORT_NAME = 4;

    private static final int WHOLE = Where.LIST.bit | Where.TAIL.bit | Where.LINE.bit;
    private static final int OPENING = Where.START.bit | Where.INLINE.bit | Where.LIST.bit | Where.TAIL.bit;

    /** Where in a line a phrase gives it away. Of several kinds, the first counts. */
    enum Where {
        START(1 << 0),
        INLINE(1 << 1),
        LIST(1 << 2),
        TAIL(1 << 3),
        LINE(1 << 4),
        END(1 << 5),
        MARK(1 << 6),
        NAME(1 << 7),
        WORD(1 << 8);

        private final int bit;

        Where(int bit) {
            this.bit = bit;
        }
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
    /** How cues end that give a line away by its end. */
    private final Phrases<Boolean> lastWords;

    private final Phrases<List<String>> sources;

    private Cues(List<Cue> cues, Map<String, List<String>> sources) {
        var known = new LinkedHashMap<String, List<Cue>>();
        var ends = new HashMap<String, Boolean>();
        for (var cue : cues) {
            known.computeIfAbsent(cue.phrase(), phrase -> new ArrayList<>(1)).add(cue);
            if (cue.where() == Where.END) {
                ends.put(
                        cue.phrase()
                                .substring(lastWord(cue.phrase(), cue.phrase().length())),
                        true);
            }
        }
        known.values().forEach(same -> same.sort(Comparator.comparing(Cue::where)));
        phrases = new Phrases<>(known.keySet(), known.values(), Cues::kinds);
        lastWords = Phrases.of(ends);
        this.sources = Phrases.of(sources);
    }

    private static int kinds(List<Cue> cues) {
        int kinds = 0;
        for (var cue : cues) {
            kinds |= cue.where().bit;
        }
        return kinds;
    }

    /** Where the last word before an offset begins. */
    private static int lastWord(String text, int to) {
        int from = Math.max(0, to - 1);
        while (from > 0 && !Script.endsWord(text, from)) {
            from--;
        }
        return from;
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
        return longestAt(text, from, text.length(), OPENING)
                .filter(found -> switch (found.value().where()) {
                    case LIST, TAIL -> isColonAt(text, found.end());
                    default -> true;
                });
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
        return longestAt(text, from, text.length(), where.bit);
    }

    /** The cue that a text ends with, give or take marks behind it. */
    Optional<Cue> closing(String text) {
        int to = text.length();
        while (to > 0 && !Script.isWordPart(text.charAt(to - 1))) {
            to--;
        }
        int last = lastWord(text, to);
        if (lastWords.longestAt(text, last, to).map(Found::end).orElse(-1) == to) {
            for (int from = Math.max(0, to - LONGEST); from <= last; from++) {
                var cue =
                        Script.beginsWord(text, from) ? exactly(text, from, to, Where.END.bit) : Optional.<Cue>empty();
                if (cue.isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> exactly(String text, int from, int to, int kinds) {
        return longestAt(text, from, to, kinds)
                .filter(found -> found.end() == to)
                .map(Found::value);
    }

    private Optional<Found<Cue>> longestAt(String text, int from, int to, int kinds) {
        return phrases.longestAt(text, from, to, kinds)
                .map(found -> new Found<>(found.end(), first(found.value(), kinds)));
    }

    private static Cue first(List<Cue> cues, int kinds) {
        for (var cue : cues) {
            if ((cue.where().bit & kinds) != 0) {
                return cue;
            }
        }
        throw new IllegalStateException("no cue of these kinds: " + kinds);
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
        return phrases.longestAt(text, from, text.length(), Where.WORD.bit)
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
