package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.util.List;

/** Questions about what comes next in a sentence. Each looks a bounded way ahead, so that a walk stays linear. */
final class Lookahead {
    private static final int FARTHEST = 40;
    private static final int OPENING = 12;

    private final List<Unit> units;

    Lookahead(List<Unit> units) {
        this.units = units;
    }

    /** A verb, perhaps with auxiliaries or adverbs before it. */
    boolean verbAt(int i) {
        int j = i;
        while (j < Math.min(units.size(), i + OPENING) && mayPrecedeVerb(units.get(j))) {
            j++;
        }
        return j < units.size()
                && units.get(j).is(PartOfSpeech.VERB)
                && !units.get(j).is("say");
    }

    /** A verb, or more subjects joined by <i>dan</i> and then a verb. */
    boolean predicateAt(int i) {
        int j = i;
        var probe = new NounPhraseParser(units);
        while (j + 1 < Math.min(units.size(), i + FARTHEST) && units.get(j).is("and") && probe.beginsAt(j + 1)) {
            probe.parse(j + 1);
            j = probe.end();
        }
        return verbAt(j);
    }

    /** A noun phrase with a verb of its own before the clause ends; a relative clause's verb is not its own. */
    boolean clauseAt(int i) {
        return clauseAt(i, 1);
    }

    /**
     * The same where the clause around it waits for its verb, too.
     *
     * @param verbs how many verbs must follow for one to be its own
     */
    boolean clauseAt(int i, int verbs) {
        var probe = new NounPhraseParser(units);
        var phrase = probe.parse(i, true, true);
        boolean complete = phrase.closed
                || phrase.ownedByContext
                || phrase.determiner == NounPhrase.Determiner.GIVEN
                || phrase.kind == NounPhrase.Kind.PRONOUN;
        if (complete && probe.end() < units.size() && units.get(probe.end()).is(PartOfSpeech.ADJECTIVE)) {
            return true;
        }
        int found = 0;
        int needed = verbs;
        for (int j = probe.end(); j < Math.min(units.size(), i + FARTHEST); j++) {
            j = afterAside(j);
            if (j >= units.size()) {
                return false;
            }
            var unit = units.get(j);
            boolean ends = unit.is(PartOfSpeech.PUNCTUATION) && !isAppositionComma(j);
            if (ends || unit.is(PartOfSpeech.CONJUNCTION) && !unit.is("and")) {
                return false;
            }
            needed += unit.is("rel") ? 1 : 0;
            boolean helper = unit.is(PartOfSpeech.AUXILIARY) || unit.is(PartOfSpeech.NEGATION);
            found += unit.is(PartOfSpeech.VERB) || helper && needed == verbs ? 1 : 0;
            if (found >= needed) {
                return true;
            }
        }
        return false;
    }

    /** Behind <i>, menurut polisi,</i> if it stands at a unit. */
    private int afterAside(int i) {
        boolean aside = units.get(i).isPunctuation(",")
                && i + 1 < units.size()
                && units.get(i + 1).is(PartOfSpeech.PREPOSITION);
        for (int j = i + 2; aside && j < Math.min(units.size(), i + OPENING); j++) {
            if (units.get(j).isPunctuation(",")) {
                return j + 1;
            }
        }
        return i;
    }

    /** Another verb in the same clause. */
    boolean laterVerb(int i) {
        for (int j = i; j < Math.min(units.size(), i + FARTHEST); j++) {
            var unit = units.get(j);
            boolean ends = unit.is(PartOfSpeech.PUNCTUATION) || unit.is(PartOfSpeech.CONJUNCTION);
            if (ends || unit.is("rel") || unit.is("inf")) {
                return false;
            }
            if (unit.is(PartOfSpeech.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** An adjective behind auxiliaries: <i>tetap tenang</i>. */
    boolean stateAt(int i) {
        int j = i;
        while (j < Math.min(units.size(), i + OPENING)
                && (units.get(j).is(PartOfSpeech.AUXILIARY) || units.get(j).is(PartOfSpeech.NEGATION))) {
            j++;
        }
        return j > i && j < units.size() && units.get(j).is(PartOfSpeech.ADJECTIVE);
    }

    /** A comma soon, as after an opening phrase. */
    boolean commaSoon(int i) {
        return units.subList(Math.min(i, units.size()), Math.min(units.size(), i + OPENING)).stream()
                .anyMatch(unit -> unit.isPunctuation(","));
    }

    /** A comma soon, and right behind it a verb: what stands between is said by the way. */
    boolean asideAt(int i) {
        for (int j = i; j < Math.min(units.size(), i + OPENING); j++) {
            if (units.get(j).isPunctuation(",")) {
                return verbAt(j + 1);
            }
        }
        return false;
    }

    private static boolean mayPrecedeVerb(Unit unit) {
        return unit.is(PartOfSpeech.AUXILIARY)
                || unit.is(PartOfSpeech.NEGATION)
                || unit.is(PartOfSpeech.ADVERB) && !unit.is("degree");
    }

    private boolean isAppositionComma(int i) {
        boolean beforeName = i + 1 < units.size() && units.get(i + 1).is(PartOfSpeech.NAME);
        boolean afterName = i > 0 && units.get(i - 1).is(PartOfSpeech.NAME);
        return units.get(i).isPunctuation(",") && (beforeName || afterName);
    }
}
