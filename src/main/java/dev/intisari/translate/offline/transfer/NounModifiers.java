package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishAdjectives;
import dev.intisari.translate.offline.generation.EnglishText;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import java.util.Set;

/** What follows the head of an Indonesian noun phrase, from the nearest modifier to the demonstrative that closes it. */
final class NounModifiers {
    /** What makes a part of a year a limit: <i>hingga akhir Mei</i>, until the end of May. */
    private static final Set<String> LIMITS = Set.of("hingga", "sampai", "sejak", "per", "sebelum", "setelah", "dari");

    private static final int FARTHEST = 40;
    /** Of things of things: no sentence needs more, and the stack is safe. */
    private static final int LONGEST_CHAIN = 8;

    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute");
    /** What is so many years by itself. */
    private static final Set<String> AGES = Set.of(
            "age", "period", "term", "time", "duration", "sentence", "deadline", "limit", "distance", "last", "past");

    private final UnitCursor cursor;
    private final NounPhraseParser parser;
    private final NameModifiers names;

    NounModifiers(UnitCursor cursor, NounPhraseParser parser) {
        this.cursor = cursor;
        this.parser = parser;
        this.names = new NameModifiers(cursor);
    }

    /** Takes one modifier if there is one. */
    boolean take(NounPhrase phrase, boolean insidePerson) {
        var unit = cursor.unit();
        if (phrase.time && phrase.kind == Kind.NAME && names.partOfDay(phrase)) {
            return false;
        }
        if (phrase.abbreviationFollows && phrase.definite && names.placeAfterAbbreviation(phrase)) {
            return false;
        }
        if (unit.is("dem")) {
            demonstrative(innermost(phrase), unit);
            cursor.next++;
            return false;
        }
        if (unit.quantity() == Quantity.ORDINAL || unit.is("ordinal") || isOrdinalAfterNoun(unit)) {
            var ordinal = ordinal(unit);
            int year = ordinal.indexOf(' ');
            phrase.ordinal = (phrase.ordinal + " " + (year < 0 ? ordinal : ordinal.substring(0, year))).strip();
            // "kuartal I-2027": the first quarter of 2027
            phrase.addBehind(year < 0 ? "" : "of" + ordinal.substring(year));
            phrase.superlative = true;
            phrase.described = true;
            cursor.next++;
            return true;
        }
        if (unit.is(PartOfSpeech.NUMERAL)) {
            return trailingNumber(phrase, unit);
        }
        if (phrase.unit && !phrase.number.isEmpty()) {
            return measured(phrase, unit);
        }
        if (unit.is(PartOfSpeech.ADJECTIVE)) {
            return adjective(phrase, unit);
        }
        if (unit.is("superlative") && cursor.has(1, PartOfSpeech.ADJECTIVE) && phrase.kind == Kind.COMMON) {
            // "perdebatan paling panjang"
            phrase.premodifiers.add(0, EnglishAdjectives.superlative(form(cursor.at(1))));
            phrase.superlative = true;
            cursor.next += 2;
            return true;
        }
        if (unit.is("rel")) {
            return shortRelative(phrase);
        }
        if (unit.is(PartOfSpeech.PRONOUN)) {
            return possessivePronoun(phrase, unit);
        }
        boolean nominal = unit.is(PartOfSpeech.NOUN)
                || unit.is(PartOfSpeech.NAME)
                || unit.is(PartOfSpeech.TITLE)
                || unit.is(PartOfSpeech.HEAD)
                || (unit.is(PartOfSpeech.DETERMINER) && unit.is("pre"))
                || (unit.is(PartOfSpeech.DETERMINER) && unit.is("quant") && phrase.takesOf)
                || (unit.is(PartOfSpeech.DETERMINER) && unit.is("plural"))
                || (unit.is(PartOfSpeech.DETERMINER) && unit.is("indef") && phrase.takesOf);
        return nominal && parser.mayNest() && unit.spaceBefore() && nominal(phrase, unit, insidePerson);
    }

    /** <i>12 ton bantuan</i>: twelve tons of aid. */
    private boolean measured(NounPhrase phrase, Unit unit) {
        if (!unit.is(PartOfSpeech.NOUN) || unit.is("time") || unit.is("direction")) {
            return false;
        }
        phrase.of = parser.nested(false);
        if (phrase.of.determiner == Determiner.OPEN) {
            phrase.of.determiner = Determiner.NONE;
        }
        return false;
    }

    private static NounPhrase innermost(NounPhrase phrase) {
        var inner = phrase;
        while (inner.of != null && !inner.of.kind.equals(Kind.NAME)) {
            inner = inner.of;
        }
        return inner;
    }

    private static boolean isOrdinalAfterNoun(Unit unit) {
        return unit.is(PartOfSpeech.DETERMINER)
                && unit.reading().senses().size() > 1
                && unit.reading().senses().get(1).is("ordinal");
    }

    private static String ordinal(Unit unit) {
        return isOrdinalAfterNoun(unit) ? unit.reading().senses().get(1).english() : unit.english();
    }

    static void demonstrative(NounPhrase phrase, Unit unit) {
        phrase.closed = true;
        phrase.ownedByContext = false;
        if (phrase.kind == Kind.NAME && !phrase.time
                || phrase.determiner == Determiner.GIVEN
                || (phrase.time && !phrase.number.isEmpty())) {
            // "pemain berusia 21 tahun itu": it is the player who is pointed at
            return;
        }
        phrase.determiner = switch (unit.english()) {
            case "this" -> Determiner.THIS;
            case "that" -> phrase.time ? Determiner.THAT : Determiner.THE;
            default -> Determiner.THE;
        };
    }

    /** <i>Pasal 27</i>, <i>usia 21 tahun</i>, <i>Rabu (24/1)</i>. */
    private boolean trailingNumber(NounPhrase phrase, Unit unit) {
        boolean measured = cursor.reaches(1)
                && (cursor.at(1).is(PartOfSpeech.UNIT)
                        || cursor.at(1).is(PartOfSpeech.NOUN)
                        || cursor.at(1).is(PartOfSpeech.CLASSIFIER));
        if (unit.quantity() == Quantity.PERIOD && phrase.time) {
            cursor.next++;
            phrase.addBehind(unit.english());
            return false;
        }
        if (!phrase.part.isEmpty() && unit.quantity() == Quantity.PERIOD) {
            cursor.next++;
            partOf(phrase, unit.english());
            return false;
        }
        if (phrase.takesOf && (unit.quantity() == Quantity.PERIOD || unit.quantity() == Quantity.DATE)) {
            phrase.of = parser.nested(false);
            return false;
        }
        if (measured || unit.quantity() == Quantity.MONEY || unit.quantity() == Quantity.PERCENT) {
            if (isLasting(phrase, unit)) {
                // "perjalanan empat jam": a four-hour journey
                phrase.premodifiers.add(
                        0, unit.english() + "-" + cursor.at(1).english() + (phrase.person ? "-old" : ""));
                cursor.next += 2;
                return true;
            }
            if (phrase.kind == Kind.NAME || phrase.time || phrase.person) {
                return false;
            }
            phrase.of = parser.nested(false);
            return false;
        }
        if (phrase.kind == Kind.COMMON && unit.quantity() != Quantity.DATE && phrase.tail.isEmpty() && !phrase.unit) {
            cursor.next++;
            phrase.addBehind(unit.english());
            phrase.determiner = Determiner.NONE;
            phrase.plural = false;
            return true;
        }
        if (unit.quantity() == Quantity.DATE && phrase.time) {
            cursor.next++;
            phrase.addBehind(", " + unit.english());
        }
        return false;
    }

    /** How long something takes, or how old somebody is, with nothing more said of that time. */
    private boolean isLasting(NounPhrase phrase, Unit number) {
        boolean lasts = phrase.kind == Kind.COMMON
                && !phrase.time
                && number.quantity().isCount()
                && cursor.reaches(1)
                && TIMES.contains(cursor.at(1).english())
                && !AGES.contains(phrase.head)
                && phrase.tail.isEmpty();
        boolean more = cursor.reaches(2)
                && (cursor.at(2).is(PartOfSpeech.NOUN)
                        || cursor.at(2).is("rel")
                        || cursor.at(2).is(PartOfSpeech.ADJECTIVE)
                        || cursor.at(2).is(PartOfSpeech.ADVERB)
                        || cursor.at(2).is(PartOfSpeech.NUMERAL));
        return lasts && !more && (!phrase.person || cursor.at(1).english().equals("year"));
    }

    /** <i>awal 2027</i>: early 2027. */
    private void partOf(NounPhrase phrase, String period) {
        phrase.kind = Kind.NUMBER;
        phrase.quantity = Quantity.PERIOD;
        boolean limit = phrase.startedAt > 0
                && LIMITS.contains(cursor.units.get(phrase.startedAt - 1).source());
        phrase.head = limit
                ? "the " + phrase.head + " of " + period
                : phrase.part.endsWith("-") ? phrase.part + period : phrase.part + " " + period;
        phrase.time = true;
        phrase.determiner = Determiner.NONE;
    }

    private boolean adjective(NounPhrase phrase, Unit unit) {
        if (phrase.kind == Kind.NAME && unit.has(Mark.CAPITAL) && phrase.definite) {
            // "Kongres Nasional"
            cursor.next++;
            phrase.premodifiers.add(0, EnglishText.capitalised(unit.english()));
            return true;
        }
        if (phrase.kind == Kind.NAME || phrase.unit || phrase.ownedByContext || phrase.determiner == Determiner.THE) {
            return false;
        }
        if (unit.has(Mark.ITS)) {
            // "kemenangan terbesarnya": his biggest victory
            cursor.next++;
            phrase.premodifiers.add(0, form(unit));
            phrase.ownedByContext = true;
            return false;
        }
        boolean governs = unit.is("inf") && (cursor.has(1, PartOfSpeech.VERB) || cursor.has(1, PartOfSpeech.AUXILIARY));
        boolean predicate = parser.isSubject() && phrase.ordinal.isEmpty() && isLastWord(cursor.next + 1);
        if (predicate || governs || unit.is("adv") && cursor.has(1, PartOfSpeech.VERB)) {
            // "ketua partai enggan menjawab": was reluctant to
            return false;
        }
        cursor.next++;
        var adjective = form(unit);
        phrase.superlative |= isSuperlative(unit);
        if (adjective.contains(" of")
                || adjective.endsWith(" as")
                || adjective.contains(" to")
                || adjective.contains(" in ")) {
            phrase.addBehind(adjective);
            return false;
        }
        phrase.premodifiers.add(0, adjective);
        phrase.described = true;
        return true;
    }

    /** Whether no verb comes between here and the end of the clause, so that what stands before must be its predicate. */
    private boolean isLastWord(int from) {
        for (int i = from; i < Math.min(cursor.units.size(), from + FARTHEST); i++) {
            var unit = cursor.units.get(i);
            boolean ends = unit.is(PartOfSpeech.PUNCTUATION) || unit.is(PartOfSpeech.CONJUNCTION) && !unit.is("and");
            if (ends) {
                return !unit.isPunctuation(",(");
            }
            boolean goesOn = unit.is(PartOfSpeech.VERB)
                    || unit.is(PartOfSpeech.AUXILIARY)
                    || unit.is(PartOfSpeech.NEGATION)
                    || unit.is(PartOfSpeech.ADJECTIVE)
                    || unit.is("rel")
                    || unit.is("dem")
                    || unit.is("say");
            if (goesOn) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSuperlative(Unit adjective) {
        var english = adjective.english();
        return adjective.has(Mark.SUPERLATIVE)
                || adjective.source().startsWith("ter") && (english.endsWith("est") || english.startsWith("most "));
    }

    static String form(Unit adjective) {
        return adjective.has(Mark.SUPERLATIVE)
                ? EnglishAdjectives.superlative(adjective.english())
                : adjective.english();
    }

    /** <i>yang besar</i>, <i>yang paling besar</i>: one adjective, then something else. */
    private boolean shortRelative(NounPhrase phrase) {
        int at = cursor.next + 1;
        boolean degree = at < cursor.units.size()
                && cursor.units.get(at).is("degree")
                && !cursor.units.get(at).is("postdegree");
        int adjective = degree ? at + 1 : at;
        if (adjective >= cursor.units.size()
                || !cursor.units.get(adjective).is(PartOfSpeech.ADJECTIVE)
                || phrase.kind != Kind.COMMON) {
            return false;
        }
        boolean more = adjective + 1 < cursor.units.size()
                && continuesRelative(cursor.units.get(adjective + 1), cursor.units.get(adjective));
        if (more) {
            return false;
        }
        var english = form(cursor.units.get(adjective));
        if (degree) {
            var how = cursor.units.get(at);
            english = how.is("superlative")
                    ? EnglishAdjectives.superlative(english)
                    : how.is("comparative") ? EnglishAdjectives.comparative(english) : how.english() + " " + english;
            phrase.superlative |= how.is("superlative");
        }
        phrase.superlative |= isSuperlative(cursor.units.get(adjective));
        phrase.premodifiers.add(0, english);
        cursor.next = adjective + 1;
        return true;
    }

    private static boolean continuesRelative(Unit unit, Unit adjective) {
        boolean complement =
                unit.is(PartOfSpeech.PREPOSITION) && adjective.sense().is(unit.source());
        return complement || unit.is(PartOfSpeech.NOUN) || unit.is(PartOfSpeech.CONJUNCTION) && unit.is("and");
    }

    private boolean possessivePronoun(NounPhrase phrase, Unit unit) {
        boolean isSubjectOfVerb = cursor.reaches(1)
                && switch (cursor.at(1).reading().pos()) {
                    case VERB, AUXILIARY, NEGATION -> true;
                    default -> false;
                };
        if (phrase.kind != Kind.COMMON || (isSubjectOfVerb && !parser.opensClause()) || unit.is("question")) {
            return false;
        }
        cursor.next++;
        phrase.given = phrase.quantified(NounPhrase.possessiveForm(unit.english()));
        phrase.determiner = Determiner.GIVEN;
        return true;
    }

    private boolean nominal(NounPhrase phrase, Unit unit, boolean insidePerson) {
        if (phrase.chain() >= LONGEST_CHAIN) {
            return false;
        }
        if (phrase.ownedByContext && !phrase.takesOf && !unit.is(PartOfSpeech.NAME)) {
            // "ibunya guru": it has its owner, and what follows is something else
            return false;
        }
        if (unit.is("apposed") && insidePerson) {
            return false;
        }
        boolean personalName = unit.is(PartOfSpeech.NAME)
                && unit.is("person")
                && unit.sense().flag("adj", "").isEmpty();
        if (personalName && (insidePerson || phrase.stranger)) {
            return false;
        }
        if (personalName && (phrase.person || phrase.role) && names.isAffiliation()) {
            cursor.next++;
            phrase.premodifiers.add(0, unit.english());
            return true;
        }
        boolean direction = unit.is("direction") && (phrase.kind == Kind.NAME || phrase.kind == Kind.COMMON);
        if (direction) {
            // "Eropa Tenggara", "Kenya timur laut", "bagian timur"
            cursor.next++;
            phrase.premodifiers.add(
                    0,
                    unit.isCapitalised()
                            ? EnglishText.capitalised(unit.english())
                            : unit.sense().flag("attr", unit.english()));
            return true;
        }
        if (phrase.kind == Kind.NAME
                && phrase.definite
                && unit.is(PartOfSpeech.HEAD)
                && phrase.premodifiers.isEmpty()) {
            // "Dinas Kesehatan Kabupaten Banyuwangi"
            var place = parser.nested(true);
            if (place.isHeadAlone()) {
                phrase.premodifiers.add(place.head);
            } else {
                phrase.of = place;
            }
            return false;
        }
        if (phrase.kind == Kind.NAME) {
            return names.nameAfterName(phrase, unit);
        }
        boolean home = personalName
                && phrase.person
                && !phrase.role
                && !phrase.ownedByContext
                && unit.source().indexOf(' ') < 0;
        if (home) {
            // "warga Sayung": people of a place nobody knows
            cursor.next++;
            phrase.premodifiers.add(0, unit.english());
            return true;
        }
        if (personalName && (phrase.person || phrase.role)) {
            if (!phrase.named.isEmpty()) {
                return false;
            }
            cursor.next++;
            NameModifiers.apposition(phrase, unit.english());
            return true;
        }
        if (phrase.time && !unit.is("time") && phrase.quantity != Quantity.NONE) {
            return false;
        }
        boolean period = unit.is(PartOfSpeech.NAME) && unit.is("time");
        if (period && !phrase.part.isEmpty()) {
            cursor.next++;
            boolean year = cursor.reaches(0) && cursor.unit().quantity() == Quantity.PERIOD;
            partOf(phrase, unit.english() + (year ? " " + cursor.unit().english() : ""));
            cursor.next += year ? 1 : 0;
            return false;
        }
        var inner = parser.nested(insidePerson || phrase.person || phrase.role || phrase.sense.is("company"));
        if (!inner.ordinal.isEmpty() && inner.isNothingButOrdinalAndHead()) {
            // "penggalian lokasi pertama": the first …
            phrase.ordinal = (phrase.ordinal + " " + inner.ordinal).strip();
            phrase.superlative = true;
            inner.ordinal = "";
        }
        boolean country =
                inner.kind == Kind.NAME && inner.isHeadAlone() && !inner.adjective.isEmpty() && !phrase.takesOf;
        if (country && !(phrase.time && inner.time)) {
            phrase.premodifiers.add(0, names.withCoordinated(inner.adjective, phrase));
        } else {
            NounJoin.attach(phrase, inner);
        }
        return !inner.closed;
    }
}
