package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.VerbPhrase.Form;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/** A sentence on its way into English: where the walk has got to, the clause it is in, and the English so far. */
final class Walk {
    final List<Unit> units;
    final Discourse discourse;
    final boolean headline;
    final Clause clause = new Clause();
    final Lookahead ahead;
    final NounPhraseParser nounPhrases;
    final List<String> english = new ArrayList<>();

    int at;

    Walk(List<Unit> units, Discourse discourse, boolean headline) {
        this.units = new ArrayList<>(Regrouping.of(units));
        this.discourse = discourse;
        this.headline = headline;
        this.ahead = new Lookahead(this.units);
        this.nounPhrases = new NounPhraseParser(this.units);
    }

    boolean atEnd() {
        return at >= units.size();
    }

    Unit unit() {
        return units.get(at);
    }

    /** Whether there is a unit at the walk's place, or so many further on, of a part of speech. */
    boolean has(int further, PartOfSpeech pos) {
        return at + further < units.size() && units.get(at + further).is(pos);
    }

    /** The same for a flag. */
    boolean has(int further, String flag) {
        return at + further < units.size() && units.get(at + further).is(flag);
    }

    void emit(String words) {
        if (!words.isEmpty()) {
            english.add(words);
        }
    }

    String lastWord() {
        return english.isEmpty() ? "" : english.get(english.size() - 1);
    }

    /** Headlines and quotations are in the present, news in the past. */
    Form tense() {
        return headline || clause.inQuotation ? Form.PRESENT : Form.PAST;
    }

    /** How many words no rule has taken. */
    int passedOn;

    /** Gives a unit's word without any rule; a helper that helps nothing may have a word of its own for that. */
    void passOn(Unit unit) {
        passedOn++;
        emit(unit.sense().flag("alone", unit.english()));
        if (!unit.is(PartOfSpeech.AUXILIARY) && clause.before != Before.SUBJECT) {
            clause.before = Before.OTHER;
        }
    }
}
