package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import java.util.Locale;

/** The head of a noun phrase: what it names, and what its word and form say of it. */
final class NounHead {
    private final UnitCursor cursor;

    NounHead(UnitCursor cursor) {
        this.cursor = cursor;
    }

    private Unit take() {
        return cursor.units.get(cursor.next++);
    }

    void parse(NounPhrase phrase) {
        var unit = take();
        var sense = unit.sense();
        phrase.sense = sense;
        phrase.article = unit.article();
        phrase.head = sense.english();
        phrase.abbreviationFollows = cursor.reaches(1)
                && cursor.unit().isPunctuation("(")
                && cursor.at(1).is(PartOfSpeech.FIXED);
        phrase.capital = unit.has(Mark.CAPITAL);
        if (phrase.capital) {
            coordinateCapitals(phrase);
        }
        phrase.foreign = unit.source().equals(sense.english());
        boolean alone = phrase.head.equals(sense.english());
        phrase.attributive = alone ? sense.flag("attr", phrase.head) : phrase.head;
        phrase.adjective = sense.flag("adj", "");
        phrase.plural |= unit.has(Mark.PLURAL);
        phrase.pluralForm = sense.is("pl");
        phrase.mass = sense.is("mass");
        phrase.person = sense.is("person");
        phrase.definite = sense.is("def");
        phrase.takesOf = sense.is("of");
        phrase.time = sense.is("time");
        phrase.part = sense.flag("part", "");
        possession(phrase, unit);
        switch (unit.reading().pos()) {
            case NAME -> {
                phrase.kind = Kind.NAME;
                phrase.plural = false;
            }
            case PRONOUN -> phrase.kind = Kind.PRONOUN;
            case TITLE -> {
                phrase.role = true;
                phrase.capitalTitle = unit.isCapitalised();
                phrase.capital = unit.isCapitalised() && !startsSentence();
            }
            case HEAD -> placeName(phrase, unit);
            case UNIT -> phrase.unit = true;
            default -> phrase.role = phrase.person && unit.has(Mark.ROLE);
        }
        if (unit.has(Mark.UNKNOWN)) {
            phrase.kind = unit.isCapitalised() ? Kind.NAME : Kind.COMMON;
            phrase.stranger = true;
        }
    }

    /** <i>Bidang Pencegahan dan Pengendalian</i>: two heads that share what follows. */
    private void coordinateCapitals(NounPhrase phrase) {
        while (cursor.reaches(1)
                && cursor.unit().is("and")
                && cursor.at(1).is(PartOfSpeech.NOUN)
                && cursor.at(1).has(Mark.CAPITAL)) {
            phrase.head = phrase.head + " and " + cursor.at(1).english();
            cursor.next += 2;
        }
    }

    /** Whether the head just taken opens its sentence. */
    private boolean startsSentence() {
        return cursor.next == 1 || cursor.at(-2).isPunctuation(".!?:\"“");
    }

    private static void possession(NounPhrase phrase, Unit unit) {
        if (unit.has(Mark.ITS)) {
            phrase.ownedByContext = true;
        } else if (unit.has(Mark.MY) || unit.has(Mark.YOUR)) {
            phrase.given = phrase.quantified(unit.has(Mark.MY) ? "my" : "your");
            phrase.determiner = Determiner.GIVEN;
        }
    }

    /** <i>Kabupaten Banggai Laut</i>: what follows with capitals is the name. */
    private void placeName(NounPhrase phrase, Unit unit) {
        var name = new StringBuilder();
        while (cursor.reaches(0) && isNamePart(cursor.unit())) {
            var part = take();
            var english = part.is(PartOfSpeech.NAME) ? part.english() : part.source();
            name.append(name.isEmpty() ? "" : " ").append(english);
        }
        if (name.isEmpty()) {
            phrase.head = unit.english().toLowerCase(Locale.ROOT);
            phrase.definite = false;
            phrase.attributive = phrase.head;
            phrase.capital = false;
            return;
        }
        phrase.kind = Kind.NAME;
        phrase.definite = unit.is("def");
        phrase.head = unit.is("before") ? unit.english() + " " + name : name + " " + unit.english();
        phrase.attributive = phrase.head;
    }

    private static boolean isNamePart(Unit unit) {
        boolean word = switch (unit.reading().pos()) {
            case NAME, NOUN, ADJECTIVE, HEAD -> true;
            default -> false;
        };
        return word && unit.isCapitalised() && unit.spaceBefore();
    }
}
