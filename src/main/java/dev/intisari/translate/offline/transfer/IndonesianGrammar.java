package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishAdjectives;
import dev.intisari.translate.offline.generation.EnglishVerbs;
import dev.intisari.translate.offline.generation.VerbPhrase;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.util.List;
import java.util.Set;

/**
 * One Indonesian sentence to English words. Indonesian and English clauses have the same order, so the sentence is walked
 * from left to right; what must be decided is the order inside noun phrases ({@link NounPhraseParser}), the form of each
 * verb from what stands before it ({@link VerbForms}), and what Indonesian leaves unsaid: articles, number, tense, links.
 * Every unit gives at least its word: what no rule takes is passed on as it is. Linear time. One instance translates one
 * sentence.
 */
public final class IndonesianGrammar {
    private static final Set<String> BEFORE_CLOCK = Set.of("at", "until", "since", "from");

    private static final Set<String> CHANGES = Set.of(
            "raise", "increase", "hike", "lift", "cut", "reduce", "lower", "trim", "slash", "boost", "add", "decrease");

    private final Walk walk;
    private final Clause clause;
    private final Links links;
    private final Predicates predicates;
    private final Relatives relatives;
    private final Prepositions prepositions;
    private final Arguments arguments;

    /**
     * @param headline whether English puts its verbs in the present
     */
    public IndonesianGrammar(List<Unit> units, Discourse discourse, boolean headline) {
        this.walk = new Walk(units, discourse, headline);
        this.clause = walk.clause;
        this.links = new Links(walk);
        this.predicates = new Predicates(walk);
        this.relatives = new Relatives(walk, predicates);
        this.prepositions = new Prepositions(walk);
        this.arguments = new Arguments(walk);
    }

    /** The English words and marks in order. */
    public List<String> translate() {
        while (!walk.atEnd()) {
            int here = walk.at;
            var first = walk.unit();
            step(first);
            if (walk.at == here && walk.unit().equals(first)) {
                walk.passOn(walk.unit());
                walk.at++;
            }
        }
        return walk.english;
    }

    /** How many words of the sentence no rule took, so that they stand where they stood. */
    public int passedOn() {
        return walk.passedOn;
    }

    private void step(Unit unit) {
        switch (unit.reading().pos()) {
            case PUNCTUATION -> links.punctuation(unit);
            case CONJUNCTION -> links.conjunction(unit);
            case PREPOSITION -> preposition(unit);
            case PARTICLE -> particle(unit);
            case AUXILIARY, NEGATION -> predicates.predicate();
            case VERB -> verb(unit);
            case ADJECTIVE -> adjective(unit);
            case ADVERB -> adverb(unit);
            case FIXED -> fixed(unit);
            case CLASSIFIER -> walk.at++;
            default -> {
                boolean closesRelative = unit.is("dem")
                        && clause.lastNounPhrase != null
                        && (clause.before == Before.OBJECT
                                || clause.before == Before.OTHER
                                || clause.before == Before.VERB && clause.inRelative);
                if (closesRelative) {
                    // "putusan yang dinilai tidak adil itu": English has said "the" already
                    walk.at++;
                    return;
                }
                if (walk.nounPhrases.beginsAt(walk.at)) {
                    arguments.nounPhrase();
                }
            }
        }
    }

    private void preposition(Unit unit) {
        walk.at++;
        boolean verbFollows = walk.ahead.verbAt(walk.at);
        if ((verbFollows || walk.ahead.stateAt(walk.at)) && unit.is("inf")) {
            clause.before = Before.INFINITIVE_TAKER;
            return;
        }
        var english = prepositions.english(unit);
        if (verbFollows && unit.is("ger")) {
            var withGerund = unit.sense().flag("ger", "");
            walk.emit(withGerund.isEmpty() ? english : withGerund);
            clause.before = Before.GERUND_TAKER;
            return;
        }
        walk.emit(english);
        clause.sinceFrom |= english.equals("from") || english.endsWith(" from");
        clause.before = Before.PREPOSITION;
    }

    private void particle(Unit unit) {
        walk.at++;
        if (unit.is("question") && clause.before == Before.START) {
            clause.questionAt = walk.english.size();
        } else if (unit.is("question")) {
            walk.emit("whether");
            clause.start();
        } else if (unit.is("rel")) {
            relatives.begin();
        } else if (unit.is("manner") && walk.has(0, PartOfSpeech.ADJECTIVE)) {
            // "secara damai": peacefully
            walk.emit(EnglishAdjectives.adverb(walk.unit().english()));
            walk.at++;
            clause.before = clause.before == Before.PREPOSITION ? Before.OTHER : clause.before;
        } else if (unit.is("clock")) {
            clock(unit);
        } else if (unit.is("amount")) {
            // "naik sebesar 5 persen", "dana sebesar Rp5 juta", "Sebanyak 12 orang"
            walk.emit(
                    switch (clause.before) {
                        case VERB -> "by";
                        case OBJECT -> changes() ? "by" : "of";
                        case SUBJECT -> "of";
                        default -> "";
                    });
            clause.before = clause.before == Before.START ? Before.START : Before.PREPOSITION;
        } else {
            walk.emit(unit.english());
        }
    }

    /** Whether the last verb says that something becomes more or less. */
    private boolean changes() {
        return clause.lastVerb != null
                && CHANGES.contains(clause.lastVerb.phrase().verb());
    }

    /** <i>pukul 10.00</i>: at 10:00, unless a preposition has said so. */
    private void clock(Unit unit) {
        boolean timeFollows = !walk.atEnd() && walk.unit().quantity() != Quantity.NONE;
        if (!timeFollows) {
            walk.emit("hour");
            return;
        }
        boolean said = clause.before == Before.PREPOSITION && BEFORE_CLOCK.contains(walk.lastWord());
        walk.emit(said ? "" : unit.english());
        clause.before = Before.PREPOSITION;
    }

    /** <i>Perjanjian itu, ditandatangani pada 1963, menandai …</i>: signed in 1963. */
    private void verb(Unit unit) {
        boolean aside = clause.before == Before.COMMA
                && clause.subject != null
                && !clause.finite
                && unit.has(Mark.PASSIVE)
                && walk.ahead.asideAt(walk.at);
        if (aside) {
            relatives.begin();
        } else {
            predicates.verb(unit);
        }
    }

    private void adjective(Unit unit) {
        predicateAfterRelative();
        if (walk.nounPhrases.beginsAt(walk.at)) {
            arguments.nounPhrase();
            return;
        }
        if (unit.is("adv") && walk.has(1, PartOfSpeech.VERB)) {
            // "pemerintah resmi menaikkan": officially raised
            walk.emit(unit.sense().flag("adv", ""));
            walk.at++;
            return;
        }
        boolean afterSubject = clause.subject != null && clause.before == Before.SUBJECT || clause.inRelative;
        if (afterSubject && !clause.finite) {
            predicates.predicate();
            return;
        }
        walk.at++;
        var verb = clause.lastVerb;
        boolean manner = clause.before == Before.VERB
                && verb != null
                && !verb.isPassive()
                && !verb.is("that")
                && !EnglishVerbs.isLinking(verb.phrase().verb())
                && !unit.english().contains(" ");
        if (manner) {
            // "menang dramatis": win dramatically
            walk.emit(EnglishAdjectives.adverb(unit.english()));
            return;
        }
        walk.emit(NounModifiers.form(unit));
        clause.lastVerb = new VerbGroup(VerbPhrase.plain("be"), unit.sense(), "", null);
        clause.before = Before.VERB;
    }

    private void adverb(Unit unit) {
        boolean degree = unit.is("degree") && walk.has(1, PartOfSpeech.ADJECTIVE);
        if (degree) {
            predicateAfterRelative();
        }
        if (degree && clause.subject != null && !clause.finite) {
            predicates.predicate();
            return;
        }
        walk.at++;
        if (degree) {
            degree(unit);
            return;
        }
        // "Rabu (24/1/2024) kemarin": the date says which day, from whenever it is read.
        boolean datedAlready = unit.is("deictic") && walk.lastWord().equals(")");
        walk.emit(datedAlready ? "" : unit.english());
        clause.before = switch (clause.before) {
            case PREPOSITION, OBJECT -> Before.OTHER;
            default -> clause.before;
        };
    }

    /** <i>wilayah yang dikuasai ISIS kecil</i>: the adjective says what the area is. */
    private void predicateAfterRelative() {
        boolean afterRelative = clause.before == Before.OBJECT || clause.before == Before.OTHER;
        if (afterRelative && clause.leaveRelative()) {
            clause.before = Before.SUBJECT;
        }
    }

    /** <i>lebih besar</i>; before a number <i>paling lama</i> is a limit. */
    private void degree(Unit unit) {
        boolean limit =
                unit.is("superlative") && (walk.has(1, PartOfSpeech.NUMERAL) || walk.has(1, PartOfSpeech.ADVERB));
        walk.emit(limit ? "at most" : VerbGroupParser.compared(unit, walk.unit()));
        walk.at++;
        clause.before = Before.OTHER;
    }

    private void fixed(Unit unit) {
        walk.emit(unit.english());
        walk.at++;
        clause.before = unit.is("inf") ? Before.INFINITIVE_TAKER : Before.OTHER;
    }
}
