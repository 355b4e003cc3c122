package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.generation.EnglishVerbs;
import dev.intisari.translate.offline.lexicon.Entry;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an Indonesian word may be: an entry; an entry with clitics, doubled, or in the passive; or, when all that fails,
 * a guess from its affixes. The sound changes of <i>meN-</i> are those of the standard grammar (Sneddon et al. 2010,
 * chapter 1).
 */
final class IndonesianMorphology {
    private static final Map<String, Mark> POSSESSIVES = Map.of("nya", Mark.ITS, "ku", Mark.MY, "mu", Mark.YOUR);
    private static final List<String> PARTICLES = List.of("lah", "kah", "pun", "tah");
    private static final List<String> GUESS_PREFIXES = List.of(
            "meng", "meny", "mem", "men", "me", "peng", "peny", "pem", "pen", "per", "pe", "ber", "ter", "di", "ke",
            "se", "");
    private static final List<String> GUESS_SUFFIXES = List.of("kannya", "kan", "annya", "an", "inya", "i", "nya", "");
    private static final int SHORTEST_ROOT = 3;
    private static final int LONGEST_WORD = 50;

    private final Lexicon lexicon;

    IndonesianMorphology(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Readings of a lower-case word, the likeliest first; empty if it is a stranger. */
    List<Reading> readings(String word) {
        var known = known(word);
        return known.isEmpty() && word.length() <= LONGEST_WORD ? guess(word) : known;
    }

    /** Readings that rest on an entry for the word, not on a guess. */
    List<Reading> known(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        var exact = entries(word);
        boolean mayBePassive =
                word.startsWith("di") && exact.stream().noneMatch(reading -> reading.pos() == PartOfSpeech.VERB);
        if (!exact.isEmpty() && !mayBePassive) {
            return exact;
        }
        var passive = passive(word);
        if (!exact.isEmpty()) {
            var both = new ArrayList<>(exact);
            both.addAll(passive);
            return both;
        }
        if (!passive.isEmpty()) {
            return passive;
        }
        var clitic = withClitic(word);
        if (!clitic.isEmpty()) {
            return clitic;
        }
        var doubled = doubled(word);
        if (!doubled.isEmpty()) {
            return doubled;
        }
        var compared = superlative(word);
        if (compared.isEmpty()) {
            compared = equative(word);
        }
        return compared.isEmpty() ? bareVerb(word) : compared;
    }

    private List<Reading> entries(String word) {
        var entries = lexicon.find(word);
        boolean role = entries.stream().anyMatch(entry -> entry.pos() == PartOfSpeech.TITLE);
        return entries.stream()
                .map(entry -> new Reading(entry.pos(), entry.senses(), role ? Set.of(Mark.ROLE) : Set.of()))
                .toList();
    }

    private List<Reading> withClitic(String word) {
        for (var particle : PARTICLES) {
            if (word.endsWith(particle) && word.length() >= particle.length() + SHORTEST_ROOT) {
                var rest = known(word.substring(0, word.length() - particle.length()));
                if (!rest.isEmpty()) {
                    return rest;
                }
            }
        }
        for (var possessive : POSSESSIVES.entrySet()) {
            var clitic = possessive.getKey();
            if (word.endsWith(clitic) && word.length() >= clitic.length() + SHORTEST_ROOT) {
                var stem = word.substring(0, word.length() - clitic.length());
                var rest = known(stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem);
                if (!rest.isEmpty()) {
                    return rest.stream()
                            .map(reading -> owned(stem, reading, possessive.getValue()))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** A verb other than an active or passive one becomes an event by <i>-nya</i>: <i>putusnya</i>, the breaking of. */
    private static Reading owned(String stem, Reading reading, Mark mark) {
        if (reading.senses().get(0).is("say")) {
            return Reading.of(
                    PartOfSpeech.FIXED,
                    Sense.of("he "
                            + EnglishVerbs.past(
                                    reading.senses().get(0).english(), EnglishVerbs.Agreement.THIRD_SINGULAR)));
        }
        boolean event = reading.pos() == PartOfSpeech.VERB && !stem.startsWith("me") && !reading.has(Mark.PASSIVE);
        if (event && mark == Mark.ITS) {
            var sense = reading.senses().get(0);
            return Reading.of(
                    PartOfSpeech.NOUN,
                    new Sense(
                            EnglishVerbs.gerund(sense.english()), Map.of("of", "", "mass", "", "event", ""), Set.of()));
        }
        return reading.with(mark);
    }

    private List<Reading> doubled(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < SHORTEST_ROOT - 1) {
            return List.of();
        }
        var first = word.substring(0, hyphen);
        var second = word.substring(hyphen + 1);
        if (!second.startsWith(first)) {
            return List.of();
        }
        return known(second).stream()
                .map(reading -> reading.pos() == PartOfSpeech.NOUN ? reading.with(Mark.PLURAL) : reading)
                .toList();
    }

    private List<Reading> superlative(String word) {
        if (!word.startsWith("ter")) {
            return List.of();
        }
        return lexicon.find(word.substring(3)).stream()
                .filter(entry -> entry.pos() == PartOfSpeech.ADJECTIVE)
                .map(entry -> new Reading(entry.pos(), entry.senses(), Set.of(Mark.SUPERLATIVE)))
                .toList();
    }

    /** <i>semahal</i>: as expensive as. */
    private List<Reading> equative(String word) {
        if (!word.startsWith("se")) {
            return List.of();
        }
        return lexicon.find(word.substring(2)).stream()
                .filter(entry -> entry.pos() == PartOfSpeech.ADJECTIVE)
                .map(entry -> Sense.of("as " + entry.senses().get(0).english() + " as"))
                .map(sense -> Reading.of(PartOfSpeech.ADJECTIVE, sense))
                .toList();
    }

    /** <i>di-</i>, and <i>ter-</i>, <i>ku-</i>, <i>kau-</i> in its place. */
    private List<Reading> passive(String word) {
        for (var prefix : List.of("di", "ter", "ku", "kau")) {
            if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_ROOT) {
                var rest = word.substring(prefix.length());
                var readings = active(rest, Mark.PASSIVE);
                if (readings.isEmpty() && rest.endsWith("nya")) {
                    readings = active(rest.substring(0, rest.length() - 3), Mark.PASSIVE);
                }
                if (!readings.isEmpty()) {
                    return readings;
                }
            }
        }
        return List.of();
    }

    /** A verb without its prefix, as after a pronoun agent, in headlines and commands. */
    List<Reading> bareVerb(String word) {
        return active(word, null);
    }

    private List<Reading> active(String base, @org.jspecify.annotations.Nullable Mark mark) {
        for (var candidate : actives(base)) {
            var verbs = lexicon.find(candidate).stream()
                    .filter(entry -> entry.pos() == PartOfSpeech.VERB)
                    .map(Entry::senses)
                    .map(senses -> new Reading(PartOfSpeech.VERB, senses, mark == null ? Set.of() : Set.of(mark)))
                    .toList();
            if (!verbs.isEmpty()) {
                return verbs;
            }
        }
        return List.of();
    }

    /** The forms that <i>meN-</i> can give a base, the regular one first. */
    static List<String> actives(String base) {
        var rest = base.substring(1);
        var forms = new ArrayList<String>();
        switch (base.charAt(0)) {
            case 'p' -> {
                forms.add("mem" + rest);
                forms.add("mem" + base);
            }
            case 'b', 'f', 'v' -> forms.add("mem" + base);
            case 't' -> {
                forms.add("men" + rest);
                forms.add("men" + base);
            }
            case 'd', 'c', 'j', 'z' -> forms.add("men" + base);
            case 'k' -> {
                forms.add("meng" + rest);
                forms.add("meng" + base);
            }
            case 's' -> {
                forms.add("meny" + rest);
                forms.add("men" + base);
            }
            case 'g', 'h', 'a', 'e', 'i', 'o', 'u' -> forms.add("meng" + base);
            default -> forms.add("me" + base);
        }
        forms.add("menge" + base);
        return forms;
    }

    /** Strips one prefix and one suffix and looks for what is left, the longest stripping last. */
    private List<Reading> guess(String word) {
        var parts = word.split("-", -1);
        var core = parts[parts.length - 1];
        for (var suffix : reversed(GUESS_SUFFIXES)) {
            for (var prefix : reversed(GUESS_PREFIXES)) {
                boolean fits = core.startsWith(prefix)
                        && core.endsWith(suffix)
                        && core.length() - prefix.length() - suffix.length() >= SHORTEST_ROOT
                        && !(prefix.isEmpty() && suffix.isEmpty());
                if (fits) {
                    var root = core.substring(prefix.length(), core.length() - suffix.length());
                    var guess = fromRoot(prefix, root, suffix);
                    if (!guess.isEmpty()) {
                        return guess;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Reading> fromRoot(String prefix, String root, String suffix) {
        for (var candidate : roots(prefix, root)) {
            var entries = lexicon.find(candidate).stream()
                    .filter(entry -> isOpen(entry.pos()))
                    .toList();
            if (!entries.isEmpty()) {
                return List.of(derived(prefix, suffix, entries.get(0)));
            }
            var verb = active(candidate, null);
            if (!verb.isEmpty()) {
                return List.of(derived(
                        prefix, suffix, verb.get(0).pos(), verb.get(0).senses().get(0)));
            }
        }
        return List.of();
    }

    /** What a nasal may have replaced. */
    private static List<String> roots(String prefix, String rest) {
        return switch (prefix) {
            case "mem", "pem" -> List.of(rest, "p" + rest);
            case "men", "pen" -> List.of(rest, "t" + rest);
            case "meng", "peng" -> List.of(rest, "k" + rest);
            case "meny", "peny" -> List.of("s" + rest);
            default -> List.of(rest);
        };
    }

    private static Reading derived(String prefix, String suffix, Entry root) {
        return derived(prefix, suffix, root.pos(), root.senses().get(0));
    }

    private static Reading derived(String prefix, String suffix, PartOfSpeech pos, Sense root) {
        boolean noun = (prefix.startsWith("p") || prefix.equals("ke") || prefix.isEmpty()) && suffix.startsWith("an");
        if (noun && pos == PartOfSpeech.VERB) {
            var event = new Sense(EnglishVerbs.gerund(root.english()), Map.of("of", "", "mass", ""), Set.of());
            return Reading.of(PartOfSpeech.NOUN, event).with(Mark.GUESSED);
        }
        boolean agent = prefix.startsWith("pe") && suffix.isEmpty() && pos == PartOfSpeech.VERB;
        if (agent && root.english().indexOf(' ') < 0) {
            var doer = EnglishVerbs.gerund(root.english()).replaceFirst("ing$", "er");
            var sense = new Sense(doer, Map.of("person", "", "of", ""), Set.of());
            return Reading.of(PartOfSpeech.NOUN, sense).with(Mark.GUESSED);
        }
        if (prefix.equals("ber") && pos == PartOfSpeech.NOUN) {
            // "bermagnitudo 6,3": with that which the root names
            var with = new Sense("with " + root.english(), Map.of(), Set.of());
            return Reading.of(PartOfSpeech.PREPOSITION, with).with(Mark.GUESSED);
        }
        boolean verb = prefix.startsWith("me") || prefix.equals("di") || prefix.equals("ber") || prefix.equals("ter");
        var result = verb && pos != PartOfSpeech.ADJECTIVE ? PartOfSpeech.VERB : noun ? PartOfSpeech.NOUN : pos;
        var reading = Reading.of(result, root).with(Mark.GUESSED);
        return prefix.equals("di") && result == PartOfSpeech.VERB ? reading.with(Mark.PASSIVE) : reading;
    }

    private static boolean isOpen(PartOfSpeech pos) {
        return pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.VERB
                || pos == PartOfSpeech.ADJECTIVE
                || pos == PartOfSpeech.ADVERB;
    }

    private static List<String> reversed(List<String> list) {
        var copy = new ArrayList<>(list);
        java.util.Collections.reverse(copy);
        return copy;
    }
}
