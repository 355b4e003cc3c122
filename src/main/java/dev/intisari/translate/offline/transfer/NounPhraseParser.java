package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishAdjectives;
import dev.intisari.translate.offline.generation.EnglishText;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import java.util.List;

/**
 * Indonesian noun phrases: quantity, head, then modifiers from the nearest to the farthest, a demonstrative closing the
 * phrase. English puts most of them in front, in the opposite order.
 */
final class NounPhraseParser {
    private final List<Unit> units;
    /** How deep modifiers of modifiers go before a new phrase is begun: no sentence needs more, and the stack is safe. */
    private static final int DEEPEST = 8;

    private int next;
    private int depth;
    private boolean opensClause;

    NounPhraseParser(List<Unit> units) {
        this.units = units;
    }

    /** Whether a noun phrase can begin at a unit. */
    boolean beginsAt(int i) {
        if (i >= units.size()) {
            return false;
        }
        var unit = units.get(i);
        return switch (unit.reading().pos()) {
            case NOUN, NAME, TITLE, HEAD, PRONOUN, NUMERAL, UNIT -> true;
            case ADJECTIVE -> isQualityOf(i);
            case DETERMINER -> !unit.is("question") || i + 1 < units.size();
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
        this.opensClause = opensClause;
        next = start;
        depth = 0;
        return phrase(false);
    }

    /** The index after the last phrase parsed. */
    int end() {
        return next;
    }

    private NounPhrase phrase(boolean insidePerson) {
        depth++;
        var phrase = open(insidePerson);
        depth--;
        return phrase;
    }

    private NounPhrase open(boolean insidePerson) {
        var phrase = new NounPhrase();
        if (next < units.size() && units.get(next).is("dem")) {
            return pointer(phrase, units.get(next++));
        }
        if (next < units.size() && phrase.number.isEmpty()) {
            skipLabel();
        }
        quantifiers(phrase);
        if (isPointInTime(phrase) || phrase.time || !atHead()) {
            return withoutHead(phrase);
        }
        head(phrase);
        if (phrase.kind == Kind.PRONOUN) {
            return phrase;
        }
        while (next < units.size() && modifier(phrase, insidePerson)) {
            // one more
        }
        settleNumber(phrase);
        return phrase;
    }

    private void quantifiers(NounPhrase phrase) {
        while (next < units.size()) {
            var unit = units.get(next);
            if (unit.is(PartOfSpeech.DETERMINER) && !unit.is("dem")) {
                determiner(phrase, unit);
            } else if (unit.is(PartOfSpeech.NUMERAL) && phrase.number.isEmpty()) {
                if (isPointInTime(unit) || next > 0 && units.get(next - 1).is("clock")) {
                    phrase.time = true;
                    phrase.number = unit.english();
                    phrase.quantity = unit.quantity();
                    next++;
                    return;
                }
                phrase.number = unit.english();
                phrase.quantity = unit.quantity();
            } else if (isQualityOf(next)) {
                phrase.premodifiers.add(form(unit));
                phrase.determiner = Determiner.THE;
            } else if (unit.is(PartOfSpeech.CLASSIFIER) && !phrase.number.isEmpty() && headFollows(next + 1)) {
                // a classifier says nothing in English
            } else {
                return;
            }
            next++;
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
        return units.get(i).is(PartOfSpeech.ADJECTIVE) && units.get(i).has(Mark.ITS) && headFollows(i + 1);
    }

    private boolean headFollows(int i) {
        return i < units.size()
                && (units.get(i).is(PartOfSpeech.NOUN)
                        || units.get(i).is(PartOfSpeech.TITLE)
                        || units.get(i).is(PartOfSpeech.UNIT));
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
        if (next >= units.size()) {
            return false;
        }
        return switch (units.get(next).reading().pos()) {
            case NOUN, NAME, TITLE, HEAD, PRONOUN, UNIT -> true;
            default -> false;
        };
    }

    /** A number or quantifier by itself: <i>tujuh dari delapan</i>, <i>keduanya</i>; also a person or two. */
    private NounPhrase withoutHead(NounPhrase phrase) {
        phrase.kind = Kind.NUMBER;
        phrase.plural = phrase.quantity != Quantity.ONE && phrase.quantity != Quantity.PERCENT;
        if (phrase.number.isEmpty()) {
            phrase.head = phrase.given.isEmpty() ? "one" : phrase.given.replaceFirst(" of(?: the)?$", "");
            phrase.determiner = Determiner.NONE;
        }
        if (next < units.size() && units.get(next).is("others") && !phrase.number.isEmpty()) {
            next++;
            phrase.kind = Kind.COMMON;
            phrase.head = "other";
            phrase.person = true;
            phrase.plural = true;
            return phrase;
        }
        if (next < units.size() && units.get(next).is(PartOfSpeech.CLASSIFIER) && !phrase.number.isEmpty()) {
            var classifier = units.get(next);
            next++;
            if (classifier.source().equalsIgnoreCase("orang")) {
                phrase.kind = Kind.COMMON;
                phrase.head = "person";
                phrase.person = true;
                phrase.plural = phrase.quantity != Quantity.ONE;
            }
        }
        while (phrase.kind == Kind.COMMON && next < units.size() && modifier(phrase, false)) {
            // "two people from …" may still be described
        }
        if (next < units.size() && units.get(next).is("dem")) {
            demonstrative(phrase, units.get(next));
            next++;
        }
        return phrase;
    }

    /** <i>bulan November</i>, <i>hari Senin</i>, <i>tahun 2003</i>: the first word says nothing in English. */
    private void skipLabel() {
        boolean labels = units.get(next).is("label")
                && next + 1 < units.size()
                && (units.get(next + 1).is("time") && units.get(next + 1).is(PartOfSpeech.NAME)
                        || isPointInTime(units.get(next + 1)));
        next += labels ? 1 : 0;
    }

    private void head(NounPhrase phrase) {
        var unit = units.get(next++);
        var sense = unit.sense();
        phrase.sense = sense;
        phrase.head = sense.english();
        phrase.abbreviationFollows = next + 1 < units.size()
                && units.get(next).isPunctuation("(")
                && units.get(next + 1).is(PartOfSpeech.FIXED);
        phrase.capital = unit.has(Mark.CAPITAL);
        if (phrase.capital) {
            coordinateCapitals(phrase);
        }
        phrase.foreign = unit.source().equals(sense.english());
        phrase.attributive = sense.flag("attr", sense.english());
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
                phrase.capital = unit.isCapitalised() && !startsSentence(next - 1);
            }
            case HEAD -> placeName(phrase, unit);
            case UNIT -> phrase.unit = true;
            default -> phrase.role = phrase.person && unit.has(Mark.ROLE);
        }
        if (unit.has(Mark.UNKNOWN)) {
            phrase.kind = unit.isCapitalised() ? Kind.NAME : Kind.COMMON;
        }
    }

    /** <i>Bidang Pencegahan dan Pengendalian</i>: two heads that share what follows. */
    private void coordinateCapitals(NounPhrase phrase) {
        while (next + 1 < units.size()
                && units.get(next).is("and")
                && units.get(next + 1).is(PartOfSpeech.NOUN)
                && units.get(next + 1).has(Mark.CAPITAL)) {
            phrase.head = phrase.head + " and " + units.get(next + 1).english();
            next += 2;
        }
    }

    private boolean startsSentence(int i) {
        return i == 0 || units.get(i - 1).isPunctuation(".!?:\"“");
    }

    private static void possession(NounPhrase phrase, Unit unit) {
        if (unit.has(Mark.ITS)) {
            phrase.ownedByContext = true;
        } else if (unit.has(Mark.MY) || unit.has(Mark.YOUR)) {
            phrase.determiner = Determiner.GIVEN;
            phrase.given = unit.has(Mark.MY) ? "my" : "your";
        }
    }

    /** <i>Kabupaten Banggai Laut</i>: what follows with capitals is the name. */
    private void placeName(NounPhrase phrase, Unit unit) {
        var name = new StringBuilder();
        while (next < units.size() && isNamePart(units.get(next))) {
            var part = units.get(next++);
            var english = part.is(PartOfSpeech.NAME) ? part.english() : part.source();
            name.append(name.isEmpty() ? "" : " ").append(english);
        }
        if (name.isEmpty()) {
            phrase.head = unit.english().toLowerCase(java.util.Locale.ROOT);
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

    /** Takes one modifier if there is one. */
    private boolean modifier(NounPhrase phrase, boolean insidePerson) {
        var unit = units.get(next);
        if (phrase.time && phrase.kind == Kind.NAME && partOfDay(phrase)) {
            return false;
        }
        if (phrase.abbreviationFollows && phrase.definite && placeAfterAbbreviation(phrase)) {
            return false;
        }
        if (unit.is("dem")) {
            demonstrative(innermost(phrase), unit);
            next++;
            return false;
        }
        if (unit.quantity() == Quantity.ORDINAL || unit.is("ordinal") || isOrdinalAfterNoun(unit)) {
            var ordinal = ordinal(unit);
            int year = ordinal.indexOf(' ');
            phrase.ordinal = year < 0 ? ordinal : ordinal.substring(0, year);
            // "kuartal I-2027": the first quarter of 2027
            phrase.tail += year < 0 ? "" : "of" + ordinal.substring(year);
            phrase.superlative = true;
            next++;
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
                || (unit.is(PartOfSpeech.DETERMINER) && (unit.is("plural") || unit.is("indef")) && phrase.takesOf);
        return nominal && depth < DEEPEST && unit.spaceBefore() && nominal(phrase, unit, insidePerson);
    }

    /** <i>12 ton bantuan</i>: twelve tons of aid. */
    private boolean measured(NounPhrase phrase, Unit unit) {
        if (!unit.is(PartOfSpeech.NOUN) || unit.is("time") || unit.is("direction")) {
            return false;
        }
        phrase.of = phrase(false);
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
                && unit.is("quant")
                && unit.source().startsWith("ke");
    }

    private static String ordinal(Unit unit) {
        return isOrdinalAfterNoun(unit) ? unit.reading().senses().get(1).english() : unit.english();
    }

    private static void demonstrative(NounPhrase phrase, Unit unit) {
        phrase.closed = true;
        phrase.ownedByContext = false;
        if (phrase.determiner == Determiner.GIVEN || (phrase.time && !phrase.number.isEmpty())) {
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
        boolean measured = next + 1 < units.size()
                && (units.get(next + 1).is(PartOfSpeech.UNIT)
                        || units.get(next + 1).is(PartOfSpeech.NOUN)
                        || units.get(next + 1).is(PartOfSpeech.CLASSIFIER));
        if (unit.quantity() == Quantity.PERIOD && phrase.time) {
            next++;
            phrase.tail = unit.english();
            return false;
        }
        if (!phrase.part.isEmpty() && unit.quantity() == Quantity.PERIOD) {
            next++;
            partOf(phrase, unit.english());
            return false;
        }
        if (phrase.takesOf && (unit.quantity() == Quantity.PERIOD || unit.quantity() == Quantity.DATE)) {
            phrase.of = phrase(false);
            return false;
        }
        if (measured || unit.quantity() == Quantity.MONEY || unit.quantity() == Quantity.PERCENT) {
            if (phrase.kind == Kind.NAME || phrase.time || phrase.person) {
                return false;
            }
            phrase.of = phrase(false);
            return false;
        }
        if (phrase.kind == Kind.COMMON && unit.quantity() != Quantity.DATE && phrase.tail.isEmpty() && !phrase.unit) {
            next++;
            phrase.tail = unit.english();
            phrase.determiner = Determiner.NONE;
            phrase.plural = false;
            return true;
        }
        if (unit.quantity() == Quantity.DATE && phrase.time) {
            next++;
            phrase.tail = ", " + unit.english();
        }
        return false;
    }

    /** <i>awal 2027</i>: early 2027. */
    private static void partOf(NounPhrase phrase, String period) {
        phrase.kind = Kind.NUMBER;
        phrase.quantity = Quantity.PERIOD;
        phrase.head = phrase.part.endsWith("-") ? phrase.part + period : phrase.part + " " + period;
        phrase.time = true;
        phrase.determiner = Determiner.NONE;
    }

    private boolean adjective(NounPhrase phrase, Unit unit) {
        if (phrase.kind == Kind.NAME && unit.has(Mark.CAPITAL) && phrase.definite) {
            // "Kongres Nasional"
            next++;
            phrase.premodifiers.add(0, EnglishText.capitalised(unit.english()));
            return true;
        }
        if (phrase.kind == Kind.NAME || phrase.unit || phrase.ownedByContext || phrase.determiner == Determiner.THE) {
            return false;
        }
        next++;
        var adjective = form(unit);
        phrase.superlative |= isSuperlative(unit);
        if (adjective.contains(" of") || adjective.contains(" to") || adjective.contains(" in ")) {
            phrase.tail = phrase.tail + (phrase.tail.isEmpty() ? "" : " ") + adjective;
            return false;
        }
        phrase.premodifiers.add(0, adjective);
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
        int at = next + 1;
        boolean degree = at < units.size()
                && units.get(at).is("degree")
                && !units.get(at).is("postdegree");
        int adjective = degree ? at + 1 : at;
        if (adjective >= units.size()
                || !units.get(adjective).is(PartOfSpeech.ADJECTIVE)
                || phrase.kind != Kind.COMMON) {
            return false;
        }
        boolean more =
                adjective + 1 < units.size() && continuesRelative(units.get(adjective + 1), units.get(adjective));
        if (more) {
            return false;
        }
        var english = form(units.get(adjective));
        if (degree) {
            var how = units.get(at);
            english = how.is("superlative")
                    ? EnglishAdjectives.superlative(english)
                    : how.is("comparative") ? EnglishAdjectives.comparative(english) : how.english() + " " + english;
            phrase.superlative |= how.is("superlative");
        }
        phrase.superlative |= isSuperlative(units.get(adjective));
        phrase.premodifiers.add(0, english);
        next = adjective + 1;
        return true;
    }

    private static boolean continuesRelative(Unit unit, Unit adjective) {
        boolean complement =
                unit.is(PartOfSpeech.PREPOSITION) && adjective.sense().is(unit.source());
        return complement || unit.is(PartOfSpeech.NOUN) || unit.is(PartOfSpeech.CONJUNCTION) && unit.is("and");
    }

    private boolean possessivePronoun(NounPhrase phrase, Unit unit) {
        boolean isSubjectOfVerb = next + 1 < units.size()
                && switch (units.get(next + 1).reading().pos()) {
                    case VERB, AUXILIARY, NEGATION -> true;
                    default -> false;
                };
        if (phrase.kind != Kind.COMMON || (isSubjectOfVerb && !opensClause) || unit.is("question")) {
            return false;
        }
        next++;
        phrase.determiner = Determiner.GIVEN;
        phrase.given = NounPhrase.possessiveForm(unit.english());
        return true;
    }

    private boolean nominal(NounPhrase phrase, Unit unit, boolean insidePerson) {
        if (unit.is("apposed") && insidePerson) {
            return false;
        }
        boolean personalName = unit.is(PartOfSpeech.NAME)
                && unit.is("person")
                && unit.sense().flag("adj", "").isEmpty();
        if (personalName && insidePerson) {
            return false;
        }
        if (personalName && (phrase.person || phrase.role) && isAffiliation(next)) {
            next++;
            phrase.premodifiers.add(0, unit.english());
            return true;
        }
        if (phrase.kind == Kind.NAME && unit.is("direction") && unit.isCapitalised()) {
            // "Eropa Tenggara"
            next++;
            phrase.premodifiers.add(0, EnglishText.capitalised(unit.english()));
            return true;
        }
        if (phrase.kind == Kind.NAME) {
            return nameAfterName(phrase, unit);
        }
        boolean home =
                personalName && phrase.person && !phrase.role && unit.source().indexOf(' ') < 0;
        if (home) {
            // "warga Sayung": people of a place nobody knows
            next++;
            phrase.premodifiers.add(0, unit.english());
            return true;
        }
        if (personalName && (phrase.person || phrase.role)) {
            next++;
            apposition(phrase, unit.english());
            return true;
        }
        if (phrase.time && !unit.is("time") && phrase.quantity != Quantity.NONE) {
            return false;
        }
        boolean period = unit.is(PartOfSpeech.NAME) && unit.is("time");
        if (period && !phrase.part.isEmpty()) {
            next++;
            boolean year = next < units.size() && units.get(next).quantity() == Quantity.PERIOD;
            partOf(phrase, unit.english() + (year ? " " + units.get(next).english() : ""));
            next += year ? 1 : 0;
            return false;
        }
        var inner = phrase(insidePerson || phrase.person || phrase.role || phrase.sense.is("company"));
        attach(phrase, inner);
        return !inner.closed;
    }

    /** <i>kiper Merapi, Dimas Prakoso</i>: the first name is the side that the second plays for. */
    private boolean isAffiliation(int i) {
        return i + 2 < units.size()
                && units.get(i + 1).isPunctuation(",")
                && units.get(i + 2).is(PartOfSpeech.NAME)
                && units.get(i).source().indexOf(' ') < 0;
    }

    /** <i>Minggu (18/5/2025) malam</i>: Sunday night (May 18, 2025). */
    private boolean partOfDay(NounPhrase phrase) {
        boolean dated = next + 3 < units.size()
                && units.get(next).isPunctuation("(")
                && units.get(next + 1).quantity() == Quantity.DATE
                && units.get(next + 2).isPunctuation(")")
                && units.get(next + 3).is(PartOfSpeech.NOUN)
                && units.get(next + 3).is("time");
        if (!dated) {
            return false;
        }
        phrase.tail = units.get(next + 3).english() + " (" + units.get(next + 1).english() + ")";
        next += 4;
        return true;
    }

    /** <i>Badan … Daerah (BPBD) Demak</i>: the Demak … Agency (BPBD). */
    private boolean placeAfterAbbreviation(NounPhrase phrase) {
        boolean place = next + 3 < units.size()
                && units.get(next + 1).is(PartOfSpeech.FIXED)
                && units.get(next + 2).isPunctuation(")")
                && units.get(next + 3).is(PartOfSpeech.NAME)
                && units.get(next + 3).spaceBefore();
        if (!place || phrase.head.contains(" of ")) {
            return false;
        }
        phrase.premodifiers.add(0, units.get(next + 3).english());
        phrase.tail = "(" + units.get(next + 1).source() + ")";
        next += 4;
        return true;
    }

    /** <i>Kementerian Luar Negeri Irak</i>: a country after an institution. Other names stand by themselves. */
    private boolean nameAfterName(NounPhrase phrase, Unit unit) {
        var adjective = unit.sense().flag("adj", "");
        boolean place = adjective.isEmpty() && unit.source().indexOf(' ') < 0 && !phrase.head.contains(" of ");
        if (phrase.definite && place && phrase.premodifiers.isEmpty() && !phrase.head.contains(unit.english())) {
            next++;
            phrase.premodifiers.add(0, unit.english());
            return true;
        }
        if (phrase.definite && !adjective.isEmpty() && !phrase.head.contains(unit.english())) {
            next++;
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
    private static void apposition(NounPhrase phrase, String name) {
        if (phrase.of != null || phrase.owner != null) {
            phrase.named = name;
            phrase.role = true;
            phrase.plural = false;
            return;
        }
        phrase.tail = (phrase.tail.isEmpty() ? "" : phrase.tail + " ") + name;
        phrase.determiner = Determiner.NONE;
        phrase.ownedByContext = false;
        phrase.plural = false;
        phrase.role = true;
        phrase.capital |= phrase.capitalTitle;
    }

    private void attach(NounPhrase phrase, NounPhrase inner) {
        if (phrase.time && inner.time && inner.kind == Kind.NAME) {
            setOf(phrase, inner);
            return;
        }
        if (inner.kind == Kind.NAME && !inner.adjective.isEmpty() && !phrase.takesOf) {
            phrase.premodifiers.add(0, withCoordinated(inner.adjective, phrase));
            return;
        }
        if (inner.kind == Kind.NAME) {
            attachName(phrase, inner);
            return;
        }
        boolean outerOpen = phrase.determiner == Determiner.OPEN || phrase.determiner == Determiner.GIVEN;
        if (inner.isBareButPointedAt() && !phrase.takesOf && outerOpen) {
            phrase.determiner = phrase.determiner == Determiner.GIVEN ? Determiner.GIVEN : inner.determiner;
            inner.determiner = Determiner.OPEN;
            phrase.closed = true;
        }
        if (inner.isForeign() && phrase.isForeign()) {
            // English words in an Indonesian text keep their order: deposit facility
            phrase.head = phrase.head + " " + inner.head;
            return;
        }
        if (inner.isBare() && !phrase.takesOf) {
            compound(phrase, inner);
            return;
        }
        if (inner.isCommonPerson() && !phrase.number.isEmpty() && !phrase.takesOf) {
            compound(phrase, inner);
            return;
        }
        if (inner.person && inner.isOwnerLike() && !phrase.takesOf && !phrase.person) {
            settleNumber(inner);
            phrase.owner = inner;
            return;
        }
        if (inner.isCommonPerson() && phrase.person && phrase.of == null) {
            compound(phrase, inner);
            return;
        }
        setOf(phrase, inner);
    }

    private static void setOf(NounPhrase phrase, NounPhrase inner) {
        if (phrase.sense.flag("of", "").equals("pl")
                && inner.kind == Kind.COMMON
                && !inner.mass
                && inner.determiner == Determiner.OPEN) {
            inner.plural = true;
            inner.determiner = Determiner.NONE;
        }
        var last = phrase;
        while (last.of != null) {
            last = last.of;
        }
        last.of = inner;
    }

    private static void attachName(NounPhrase phrase, NounPhrase inner) {
        if (inner.sense.is("apposed") && phrase.person) {
            setOf(phrase, inner);
            return;
        }
        if (inner.sense.is("apposed")) {
            phrase.tail = (phrase.tail + " " + inner.head).strip();
            phrase.definite = true;
            return;
        }
        boolean longName = inner.head.split(" ").length > 3 || inner.definite || inner.of != null;
        if (phrase.takesOf || longName || phrase.capital) {
            setOf(phrase, inner);
            return;
        }
        phrase.premodifiers.add(0, inner.head);
        phrase.definite |= !phrase.isPluralByNature();
    }

    /** Two countries before one noun: <i>pejabat AS dan Irak</i>, US and Iraqi officials. */
    private String withCoordinated(String adjective, NounPhrase phrase) {
        boolean followed = next + 1 < units.size()
                && units.get(next).is("and")
                && units.get(next + 1).is(PartOfSpeech.NAME)
                && !units.get(next + 1).sense().flag("adj", "").isEmpty();
        if (!followed || !(phrase.person || phrase.pluralForm)) {
            return adjective;
        }
        var both = adjective + " " + units.get(next).english() + " "
                + units.get(next + 1).sense().flag("adj", "");
        next += 2;
        return both;
    }

    /** What the inner phrase names, in front of the outer: a deputy's field stands behind <i>deputy</i>. */
    private static void compound(NounPhrase phrase, NounPhrase inner) {
        var words = new java.util.ArrayList<>(inner.premodifiers);
        words.add(phrase.role ? inner.head : inner.attributive);
        if (inner.capital) {
            words.replaceAll(EnglishText::capitalised);
        }
        if (phrase.role && phrase.head.startsWith("deputy ")) {
            phrase.head = "deputy " + String.join(" ", words) + phrase.head.substring("deputy".length());
            return;
        }
        phrase.premodifiers.addAll(0, words);
    }

    /** What Indonesian leaves open: people without a number are several, unless they hold an office. */
    private void settleNumber(NounPhrase phrase) {
        boolean namedNext = next + 1 < units.size()
                && units.get(next).isPunctuation(",")
                && units.get(next + 1).is(PartOfSpeech.NAME)
                && units.get(next + 1).is("person");
        phrase.role |= phrase.person && namedNext;
        if (phrase.quantity == Quantity.MANY || phrase.quantity == Quantity.PAIR) {
            phrase.plural = true;
        } else if (phrase.quantity == Quantity.ONE) {
            phrase.plural = false;
        } else if (phrase.kind == Kind.COMMON
                && phrase.person
                && !phrase.role
                && !phrase.capital
                && phrase.tail.isEmpty()
                && !phrase.ownedByContext
                && phrase.determiner == Determiner.OPEN) {
            phrase.plural = true;
        }
        if (phrase.given.endsWith(" of") || phrase.given.endsWith(" of the")) {
            phrase.plural = !phrase.mass;
        }
    }
}
