package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;

/** Names behind nouns and behind other names: who bears a title, where an institution is, which day and part of it. */
final class NameModifiers {
    private final UnitCursor cursor;

    NameModifiers(UnitCursor cursor) {
        this.cursor = cursor;
    }

    /** <i>kiper Merapi, Dimas Prakoso</i>: the first name is the side that the second plays for. */
    boolean isAffiliation() {
        return cursor.hasMark(1, ",")
                && cursor.has(2, PartOfSpeech.NAME)
                && cursor.unit().source().indexOf(' ') < 0;
    }

    /** <i>Minggu (18/5/2025) malam</i>: Sunday night (May 18, 2025). */
    boolean partOfDay(NounPhrase phrase) {
        boolean dated = cursor.reaches(3)
                && cursor.unit().isPunctuation("(")
                && cursor.at(1).quantity() == Quantity.DATE
                && cursor.at(2).isPunctuation(")")
                && cursor.at(3).is(PartOfSpeech.NOUN)
                && cursor.at(3).is("time");
        if (!dated) {
            return false;
        }
        phrase.addBehind(cursor.at(3).english() + " (" + cursor.at(1).english() + ")");
        cursor.next += 4;
        return true;
    }

    /** <i>Badan … Daerah (BPBD) Demak</i>: the Demak … Agency (BPBD). */
    boolean placeAfterAbbreviation(NounPhrase phrase) {
        boolean place = cursor.reaches(3)
                && cursor.at(1).is(PartOfSpeech.FIXED)
                && cursor.at(2).isPunctuation(")")
                && cursor.at(3).is(PartOfSpeech.NAME)
                && cursor.at(3).spaceBefore();
        if (!place || phrase.head.contains(" of ")) {
            return false;
        }
        phrase.premodifiers.add(0, cursor.at(3).english());
        phrase.addBehind("(" + cursor.at(1).source() + ")");
        cursor.next += 4;
        return true;
    }

    /** <i>Kementerian Luar Negeri Irak</i>: a country after an institution. Other names stand by themselves. */
    boolean nameAfterName(NounPhrase phrase, Unit unit) {
        var adjective = unit.sense().flag("adj", "");
        boolean district = unit.english().endsWith(" Regency") || unit.english().endsWith(" City");
        boolean place =
                adjective.isEmpty() && (district || unit.source().indexOf(' ') < 0) && !phrase.head.contains(" of ");
        if (phrase.definite && place && phrase.premodifiers.isEmpty() && !phrase.head.contains(unit.english())) {
            cursor.next++;
            phrase.premodifiers.add(0, unit.english());
            return true;
        }
        if (phrase.definite && !adjective.isEmpty() && !phrase.head.contains(unit.english())) {
            cursor.next++;
            if (phrase.head.contains(" of ")) {
                phrase.owner = name(unit);
            } else {
                phrase.premodifiers.add(0, adjective);
            }
            return true;
        }
        return false;
    }

    private static NounPhrase name(Unit unit) {
        var name = new NounPhrase();
        name.kind = Kind.NAME;
        name.head = unit.english();
        name.definite = unit.is("def");
        return name;
    }

    /** A person's name after what the person is: <i>French President Emmanuel Macron</i>. */
    static void apposition(NounPhrase phrase, String name) {
        if (phrase.of != null || phrase.owner != null) {
            phrase.named = name;
            phrase.role = true;
            phrase.plural = false;
            return;
        }
        phrase.addBehind(name);
        phrase.determiner = phrase.ownedByContext ? phrase.determiner : Determiner.NONE;
        phrase.plural = false;
        phrase.role = true;
        phrase.capital |= phrase.capitalTitle;
    }

    /** Two countries before one noun: <i>pejabat AS dan Irak</i>, US and Iraqi officials. */
    String withCoordinated(String adjective, NounPhrase phrase) {
        boolean followed = cursor.reaches(1)
                && cursor.unit().is("and")
                && cursor.at(1).is(PartOfSpeech.NAME)
                && !cursor.at(1).sense().flag("adj", "").isEmpty();
        if (!followed || !(phrase.person || phrase.pluralForm)) {
            return adjective;
        }
        var both = adjective + " " + cursor.unit().english() + " "
                + cursor.at(1).sense().flag("adj", "");
        cursor.next += 2;
        return both;
    }
}
