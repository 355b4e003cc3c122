package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishVerbs;
import dev.intisari.translate.offline.generation.VerbPhrase;
import dev.intisari.translate.offline.generation.VerbPhrase.Form;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import dev.intisari.translate.offline.transfer.NounPhrase.Role;
import org.jspecify.annotations.Nullable;

/** <i>yang</i>: who, which, that, what; nothing before a participle. */
final class Relatives {
    private final Walk walk;
    private final Clause clause;
    private final Predicates predicates;

    Relatives(Walk walk, Predicates predicates) {
        this.walk = walk;
        this.clause = walk.clause;
        this.predicates = predicates;
    }

    /** The walk has just passed the word. */
    void begin() {
        if (isHeadless()) {
            headless();
            return;
        }
        var head = clause.before == Before.SUBJECT ? clause.subject : clause.lastNounPhrase;
        boolean afterComma = clause.before == Before.COMMA;
        clause.enterRelative(head);
        if (!walk.atEnd() && isPassive(walk.unit())) {
            participle(walk.unit());
            return;
        }
        if (!walk.atEnd() && (partitive(walk.unit(), head) || owned())) {
            return;
        }
        boolean ownSubject =
                (walk.has(0, PartOfSpeech.PRONOUN) || walk.has(0, PartOfSpeech.NAME)) && walk.ahead.verbAt(walk.at + 1);
        if (ownSubject) {
            walk.emit("that");
            clause.objectIsHead = true;
            clause.subject = null;
            clause.before = Before.START;
            return;
        }
        walk.emit(isPerson(head) ? "who" : afterComma ? "which" : "that");
        clause.before = Before.SUBJECT;
    }

    private boolean isHeadless() {
        return switch (clause.before) {
            case START, VERB, PREPOSITION -> true;
            case COMMA -> clause.subject == null;
            default -> false;
        };
    }

    private void headless() {
        if (walk.has(0, PartOfSpeech.ADJECTIVE)) {
            walk.emit("the " + NounModifiers.form(walk.unit()));
            walk.at++;
            clause.before = Before.OBJECT;
            return;
        }
        if (walk.has(0, "superlative") && walk.has(1, PartOfSpeech.ADJECTIVE)) {
            walk.emit(VerbGroupParser.compared(walk.unit(), walk.units.get(walk.at + 1)));
            walk.at += 2;
            clause.before = Before.OBJECT;
            return;
        }
        walk.emit("what");
        clause.before = Before.SUBJECT;
    }

    /** <i>yang sebagian …</i>, <i>yang 60 persennya …</i>: some of whom, 60 percent of which. */
    private boolean partitive(Unit first, @Nullable NounPhrase head) {
        boolean quantifier = first.is(PartOfSpeech.DETERMINER) && first.is("quant") || first.is(PartOfSpeech.NUMERAL);
        if (!quantifier) {
            return false;
        }
        var phrase = walk.nounPhrases.parse(walk.at);
        int end = walk.nounPhrases.end();
        boolean alone = phrase.kind == Kind.NUMBER || phrase.unit && phrase.ownedByContext;
        boolean verbFollows = walk.ahead.verbAt(end);
        if (!alone && !verbFollows && first.is("pl") && walk.has(1, PartOfSpeech.NOUN)) {
            mostly(first, head);
            return true;
        }
        boolean interrupted = end < walk.units.size() && walk.units.get(end).isPunctuation(",");
        if (!alone || !(verbFollows || interrupted)) {
            return false;
        }
        phrase.ownedByContext = false;
        walk.emit(phrase.words(Role.SUBJECT, walk.discourse) + (isPerson(head) ? " of whom" : " of which"));
        walk.at = end;
        clause.subject = phrase;
        clause.before = Before.SUBJECT;
        return true;
    }

    /** <i>yang izin lingkungannya masih ditinjau</i>: whose environmental permit. */
    private boolean owned() {
        if (!walk.has(0, PartOfSpeech.NOUN)) {
            return false;
        }
        var phrase = walk.nounPhrases.parse(walk.at);
        int end = walk.nounPhrases.end();
        boolean predicate = walk.ahead.verbAt(end)
                || end < walk.units.size() && walk.units.get(end).is(PartOfSpeech.ADJECTIVE);
        if (!phrase.ownedByContext || !predicate) {
            return false;
        }
        phrase.ownedByContext = false;
        phrase.determiner = NounPhrase.Determiner.GIVEN;
        phrase.given = "whose";
        walk.emit(phrase.words(Role.SUBJECT, walk.discourse));
        walk.at = end;
        clause.subject = phrase;
        clause.before = Before.SUBJECT;
        return true;
    }

    /** <i>yang kebanyakan lansia</i>: most of whom were elderly. */
    private void mostly(Unit quantifier, @Nullable NounPhrase head) {
        walk.emit(quantifier.english() + (isPerson(head) ? " of whom" : " of which"));
        walk.emit(VerbPhrase.plain("be").in(walk.tense(), EnglishVerbs.Agreement.PLURAL));
        walk.at++;
        clause.finite = true;
        clause.before = Before.VERB;
    }

    /** <i>wilayah yang dikuasai ISIS</i>: areas controlled by ISIS. */
    private void participle(Unit verb) {
        walk.at++;
        var base = verb.english().replaceFirst("^be ", "");
        walk.emit(verb.has(Mark.PASSIVE) ? EnglishVerbs.participle(base) : base);
        var group = new VerbGroup(VerbPhrase.passive(base), verb.sense(), "", verb);
        clause.verb(group, Form.PARTICIPLE);
        predicates.agent(group);
    }

    private static boolean isPassive(Unit unit) {
        return unit.is(PartOfSpeech.VERB)
                && (unit.has(Mark.PASSIVE) || unit.english().startsWith("be "));
    }

    private static boolean isPerson(@Nullable NounPhrase phrase) {
        return phrase != null && (phrase.person || phrase.kind == Kind.PRONOUN);
    }
}
