package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishAdjectives;
import dev.intisari.translate.offline.generation.VerbPhrase;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indonesian predicates: negation, auxiliaries and short adverbs in any order, then a verb, an adjective or a bare link. */
final class VerbGroupParser {
    private static final Sense LINK = Sense.of("be");
    private static final int MOST_HELPERS = 8;

    private final List<Unit> units;
    private int next;

    private String modal = "";
    private boolean perfect;
    private boolean progressive;
    private boolean negated;
    private boolean remaining;
    private final List<String> adverbs = new ArrayList<>();
    private final List<String> chain = new ArrayList<>();

    VerbGroupParser(List<Unit> units) {
        this.units = units;
    }

    /** The index after the group. */
    int end() {
        return next;
    }

    /**
     * The group that begins at a unit.
     *
     * @param mayLink whether a missing verb can be a form of <i>be</i>: after a subject, before what it is
     * @param helpersLink whether helpers before an adjective are enough to make it a predicate
     */
    Optional<VerbGroup> parse(int start, boolean mayLink, boolean helpersLink) {
        next = start;
        while (next < Math.min(units.size(), start + MOST_HELPERS)
                && (isHelper(units.get(next)) || isAdverbInside(start))) {
            take(units.get(next));
            next++;
        }
        boolean helped = next > start && helpersLink;
        if (next >= units.size()) {
            return Optional.empty();
        }
        var unit = units.get(next);
        if (unit.is(PartOfSpeech.VERB) && !unit.is("exist")) {
            next++;
            return Optional.of(group(unit));
        }
        if (unit.is(PartOfSpeech.ADJECTIVE) && !unit.is("ordinal") && (helped || mayLink)) {
            next++;
            return Optional.of(link(degreeAfter(NounModifiers.form(unit)), unit));
        }
        if (isDegree(unit)
                && next + 1 < units.size()
                && units.get(next + 1).is(PartOfSpeech.ADJECTIVE)
                && (helped || mayLink)) {
            var adjective = units.get(next + 1);
            next += 2;
            return Optional.of(link(degreeAfter(compared(unit, adjective)), adjective));
        }
        boolean linksOn = unit.is(PartOfSpeech.PREPOSITION)
                || unit.is(PartOfSpeech.NOUN)
                || unit.is(PartOfSpeech.NUMERAL)
                || unit.is(PartOfSpeech.NAME)
                || unit.is(PartOfSpeech.DETERMINER)
                || unit.is(PartOfSpeech.ADVERB);
        boolean meansPredicate = negated || perfect || progressive || !modal.isEmpty() || !chain.isEmpty();
        boolean counts = unit.is(PartOfSpeech.NUMERAL) && !adverbs.isEmpty();
        if (helped && linksOn && (meansPredicate || counts) && mayLink) {
            return Optional.of(new VerbGroup(phrase("be", false), LINK, "", null));
        }
        return Optional.empty();
    }

    private boolean isHelper(Unit unit) {
        return unit.is(PartOfSpeech.AUXILIARY) || unit.is(PartOfSpeech.NEGATION);
    }

    /** <i>belum sepenuhnya selesai</i>: an adverb between helper and verb. */
    private boolean isAdverbInside(int start) {
        return next > start
                && units.get(next).is(PartOfSpeech.ADVERB)
                && !isDegree(units.get(next))
                && next + 1 < units.size()
                && (units.get(next + 1).is(PartOfSpeech.VERB)
                        || units.get(next + 1).is(PartOfSpeech.ADJECTIVE));
    }

    private void take(Unit unit) {
        if (unit.is(PartOfSpeech.ADVERB)) {
            adverbs.add(unit.english());
            return;
        }
        if (unit.is(PartOfSpeech.NEGATION)) {
            negated = true;
            if (unit.is("yet")) {
                adverbs.add(0, "yet");
            }
            perfect |= unit.is("yet");
        } else if (unit.is("perfect")) {
            perfect = true;
            if (unit.is("adverb")) {
                adverbs.add(unit.english());
            }
        } else if (unit.is("remain") && stateFollows()) {
            remaining = true;
        } else if (unit.is("progressive")) {
            progressive = true;
        } else if (unit.is("chain")) {
            chain.add(unit.english().replaceFirst(" to$", "") + " to");
        } else if (unit.is("adverb")) {
            adverbs.add(unit.english());
        } else if (unit.is("future")) {
            modal = modal.isEmpty() ? unit.english() : modal;
        } else if (!unit.english().isEmpty()) {
            setModal(unit.english());
        }
    }

    /** <i>tetap tenang</i>: remain calm. */
    private boolean stateFollows() {
        return next + 1 < units.size() && units.get(next + 1).is(PartOfSpeech.ADJECTIVE);
    }

    /** A second modal becomes a verb of its own: <i>will be able to</i>. */
    private void setModal(String english) {
        if (modal.isEmpty()) {
            modal = english;
            return;
        }
        chain.add(
                switch (english) {
                    case "can" -> "be able to";
                    case "must" -> "have to";
                    case "may" -> "be allowed to";
                    default -> english + " to";
                });
    }

    private VerbGroup group(Unit verb) {
        boolean passive = verb.has(Mark.PASSIVE);
        return new VerbGroup(phrase(verb.english(), passive), verb.sense(), "", verb);
    }

    private VerbGroup link(String complement, Unit adjective) {
        return new VerbGroup(phrase(remaining ? "remain" : "be", false), adjective.sense(), complement, null);
    }

    private VerbPhrase phrase(String verb, boolean passive) {
        boolean perfectHere = perfect && modal.isEmpty() && chain.isEmpty();
        return new VerbPhrase(
                verb, modal, perfectHere, progressive && !verb.equals("be"), passive, negated, adverbs, chain);
    }

    /** <i>besar sekali</i>: very big. */
    private String degreeAfter(String adjective) {
        if (next < units.size() && units.get(next).is("postdegree")) {
            next++;
            return "very " + adjective;
        }
        return adjective;
    }

    static boolean isDegree(Unit unit) {
        return unit.is("degree");
    }

    static String compared(Unit degree, Unit adjective) {
        var english = NounModifiers.form(adjective);
        if (degree.is("comparative")) {
            return EnglishAdjectives.comparative(english);
        }
        return degree.is("superlative")
                ? "the " + EnglishAdjectives.superlative(english)
                : degree.english() + " " + english;
    }
}
