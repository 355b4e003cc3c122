package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import java.util.List;

/**
 * Indonesian noun phrases: quantity, head, then modifiers from the nearest to the farthest, a demonstrative closing the
 * phrase. English puts most of them in front, in the opposite order.
 */
final class NounPhraseParser {
    /** How deep modifiers of modifiers go before a new phrase is begun: no sentence needs more, and the stack is safe. */
    private static final int DEEPEST = 8;

    private final UnitCursor cursor;
    private final NounHead head;
    private final NounModifiers modifiers;
    private int depth;
    private boolean opensClause;
    private boolean subject;

    NounPhraseParser(List<Unit> units) {
        this.cursor = new UnitCursor(units);
        this.head = new NounHead(cursor);
        this.modifiers = new NounModifiers(cursor, this);
    }

    /** Whether a noun phrase can begin at a unit. */
    boolean beginsAt(int i) {
        if (i >= cursor.units.size()) {
            return false;
        }
        var unit = cursor.units.get(i);
        return switch (unit.reading().pos()) {
            case NOUN, NAME, TITLE, HEAD, PRONOUN, NUMERAL, UNIT -> true;
            case ADJECTIVE -> isQualityOf(i);
            case DETERMINER -> !unit.is("question") || i + 1 < cursor.units.size();
            default -> false;
        };
    }

    /** The phrase that begins at a unit; {@link #end()} then tells where it ends. */
    NounPhrase parse(int start) {
        return parse(start, false);
    }

    /**
     * The same.
     *
     * @param opensClause whether a verb after it is its own, so that a pronoun before that verb must be its owner
     */
    NounPhrase parse(int start, boolean opensClause) {
        return parse(start, opensClause, false);
    }

    /**
     * The same.
     *
     * @param subject whether it is its clause's subject, so that an adjective without a verb after it says what it is
     */
    NounPhrase parse(int start, boolean opensClause, boolean subject) {
        this.opensClause = opensClause;
        this.subject = subject;
        cursor.next = start;
        depth = 0;
        return nested(false);
    }

    /** Whether a modifier may still have modifiers. */
    boolean mayNest() {
        return depth < DEEPEST;
    }

    boolean opensClause() {
        return opensClause;
    }

    /** Whether the phrase is its clause's subject. */
    boolean isSubject() {
        return subject;
    }

    /** The index after the last phrase parsed. */
    int end() {
        return cursor.next;
    }

    /**
     * A phrase inside another.
     *
     * @param insidePerson whether a name at its end is rather the outer phrase's
     */
    NounPhrase nested(boolean insidePerson) {
        depth++;
        var phrase = open(insidePerson);
        depth--;
        return phrase;
    }

    private NounPhrase open(boolean insidePerson) {
        var phrase = new NounPhrase();
        phrase.startedAt = cursor.next;
        if (cursor.reaches(0) && cursor.unit().is("dem")) {
            return pointer(phrase, cursor.units.get(cursor.next++));
        }
        if (cursor.reaches(0) && phrase.number.isEmpty()) {
            skipLabel();
        }
        quantifiers(phrase);
        if (isPointInTime(phrase) || phrase.time || !atHead()) {
            return withoutHead(phrase);
        }
        head.parse(phrase);
        if (phrase.kind == Kind.PRONOUN) {
            return phrase;
        }
        while (cursor.reaches(0) && depth <= DEEPEST && modifiers.take(phrase, insidePerson)) {
            // one more
        }
        boolean namedNext = cursor.hasMark(0, ",") && cursor.has(1, PartOfSpeech.NAME) && cursor.has(1, "person");
        NounJoin.settleNumber(phrase, namedNext);
        return phrase;
    }

    private void quantifiers(NounPhrase phrase) {
        while (cursor.reaches(0)) {
            var unit = cursor.unit();
            if (unit.is(PartOfSpeech.DETERMINER) && !unit.is("dem")) {
                determiner(phrase, unit);
            } else if (unit.is(PartOfSpeech.NUMERAL) && phrase.number.isEmpty()) {
                if (isPointInTime(unit) || cursor.next > 0 && cursor.at(-1).is("clock")) {
                    phrase.time = true;
                    phrase.number = unit.english();
                    phrase.quantity = unit.quantity();
                    cursor.next++;
                    return;
                }
                phrase.number = unit.english();
                phrase.quantity = unit.quantity();
            } else if (isQualityOf(cursor.next)) {
                phrase.premodifiers.add(NounModifiers.form(unit));
                phrase.determiner = Determiner.THE;
            } else if (unit.is(PartOfSpeech.CLASSIFIER) && !phrase.number.isEmpty() && headFollows(cursor.next + 1)) {
                // a classifier says nothing in English
            } else {
                return;
            }
            cursor.next++;
        }
    }

    /** <i>ini</i>, <i>itu</i> by itself. */
    private static NounPhrase pointer(NounPhrase phrase, Unit unit) {
        phrase.kind = Kind.PRONOUN;
        phrase.head = unit.english().equals("the") ? "it" : unit.english();
        return phrase;
    }

    private static boolean isPointInTime(Unit unit) {
        return switch (unit.quantity()) {
            case PERIOD, DATE, TIME -> true;
            default -> false;
        };
    }

    private static boolean isPointInTime(NounPhrase phrase) {
        return phrase.quantity == Quantity.PERIOD
                || phrase.quantity == Quantity.DATE
                || phrase.quantity == Quantity.TIME;
    }

    /** <i>lemahnya pengawasan</i>: the weak supervision. */
    private boolean isQualityOf(int i) {
        return cursor.units.get(i).is(PartOfSpeech.ADJECTIVE)
                && cursor.units.get(i).has(Mark.ITS)
                && headFollows(i + 1);
    }

    private boolean headFollows(int i) {
        return i < cursor.units.size()
                && (cursor.units.get(i).is(PartOfSpeech.NOUN)
                        || cursor.units.get(i).is(PartOfSpeech.TITLE)
                        || cursor.units.get(i).is(PartOfSpeech.UNIT));
    }

    private static void determiner(NounPhrase phrase, Unit unit) {
        if (unit.is("pre")) {
            phrase.premodifiers.add(unit.english());
        } else if (unit.is("indef")) {
            phrase.determiner = Determiner.A;
        } else if (unit.is("plural")) {
            phrase.plural = true;
        } else if (unit.is("sg")) {
            phrase.determiner = unit.is("quant") ? Determiner.GIVEN : Determiner.THE;
            phrase.given = unit.english();
        } else if (unit.english().isEmpty()) {
            phrase.determiner = Determiner.NONE;
        } else {
            phrase.determiner = Determiner.GIVEN;
            phrase.given = (phrase.given.isEmpty() ? "" : phrase.given + " ") + unit.english();
            phrase.plural |= unit.is("pl");
            phrase.oneOf |= unit.is("oneof");
        }
    }

    private boolean atHead() {
        if (!cursor.reaches(0)) {
            return false;
        }
        return switch (cursor.unit().reading().pos()) {
            case NOUN, NAME, TITLE, HEAD, PRONOUN, UNIT -> true;
            default -> false;
        };
    }

    /** A number or quantifier by itself: <i>tujuh dari delapan</i>, <i>keduanya</i>; also a person or two. */
    private NounPhrase withoutHead(NounPhrase phrase) {
        phrase.kind = Kind.NUMBER;
        phrase.plural = phrase.quantity != Quantity.ONE && phrase.quantity != Quantity.PERCENT;
        if (cursor.reaches(0) && cursor.unit().is("others") && !(phrase.number.isEmpty() && phrase.given.isEmpty())) {
            cursor.next++;
            phrase.kind = Kind.COMMON;
            phrase.head = "other";
            phrase.person = true;
            phrase.plural = true;
            return phrase;
        }
        if (phrase.number.isEmpty()) {
            phrase.head = phrase.given.isEmpty() ? "one" : phrase.given.replaceFirst(" of(?: the)?$", "");
            phrase.determiner = Determiner.NONE;
        }
        if (cursor.reaches(0) && cursor.unit().is(PartOfSpeech.CLASSIFIER) && !phrase.number.isEmpty()) {
            var classifier = cursor.unit();
            cursor.next++;
            if (classifier.is("person")) {
                phrase.kind = Kind.COMMON;
                phrase.head = "person";
                phrase.person = true;
                phrase.plural = phrase.quantity != Quantity.ONE;
            }
        }
        while (phrase.kind == Kind.COMMON && cursor.reaches(0) && modifiers.take(phrase, false)) {
            // "two people from …" may still be described
        }
        if (cursor.reaches(0) && cursor.unit().is("dem")) {
            NounModifiers.demonstrative(phrase, cursor.unit());
            cursor.next++;
        }
        return phrase;
    }

    /** <i>bulan November</i>, <i>hari Senin</i>, <i>tahun 2003</i>: the first word says nothing in English. */
    private void skipLabel() {
        boolean labels = cursor.unit().is("label")
                && cursor.reaches(1)
                && (cursor.at(1).is("time") && cursor.at(1).is(PartOfSpeech.NAME) || isPointInTime(cursor.at(1)));
        cursor.next += labels ? 1 : 0;
    }
}
