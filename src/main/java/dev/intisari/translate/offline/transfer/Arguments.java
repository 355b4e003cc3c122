package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import dev.intisari.translate.offline.generation.VerbPhrase;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import dev.intisari.translate.offline.transfer.NounPhrase.Role;

/** Noun phrases in their clause: subject, object, predicate, a point in time, or joined to another. */
final class Arguments {
    private final Walk walk;
    private final Clause clause;

    Arguments(Walk walk) {
        this.walk = walk;
        this.clause = walk.clause;
    }

    /** The noun phrase at the walk's place. */
    void nounPhrase() {
        int start = walk.at;
        boolean opensClause = clause.before == Before.AND
                || clause.before == Before.START
                || clause.before == Before.COMMA
                || !clause.finite
                || clause.inRelative;
        boolean subject = clause.before == Before.START && clause.subject == null && !walk.headline;
        var phrase = walk.nounPhrases.parse(start, opensClause, subject);
        walk.at = walk.nounPhrases.end();
        boolean timeAlone = phrase.time && phrase.kind != Kind.PRONOUN && clause.before != Before.PREPOSITION;
        if (timeAlone) {
            time(phrase);
            return;
        }
        switch (clause.before) {
            case START -> subject(phrase);
            case COMMA -> afterComma(phrase);
            case OTHER -> {
                if (clause.finite) {
                    other(phrase);
                } else {
                    subject(phrase);
                }
            }
            case SUBJECT -> afterSubject(phrase);
            case AND -> joined(phrase, start);
            case VERB -> object(phrase);
            default -> other(phrase);
        }
    }

    private void time(NounPhrase phrase) {
        var words = phrase.words(Role.OBJECT, walk.discourse);
        boolean weekday = phrase.kind == Kind.NAME && phrase.head.endsWith("day");
        boolean period = phrase.kind == Kind.NAME || phrase.quantity == Quantity.PERIOD;
        boolean saidFromNow = phrase.sense.is("deictic");
        walk.emit(saidFromNow ? words : weekday ? "on " + words : period ? "in " + words : words);
        if (clause.before != Before.SUBJECT && clause.before != Before.START) {
            clause.before = Before.OTHER;
        }
    }

    private void afterComma(NounPhrase phrase) {
        apposed(phrase);
        if (walk.ahead.predicateAt(walk.at)) {
            clause.start();
            subject(phrase);
        } else if (clause.finite) {
            other(phrase);
        } else {
            subject(phrase);
        }
    }

    private void subject(NounPhrase phrase) {
        walk.emit(phrase.words(Role.SUBJECT, walk.discourse));
        if (!clause.finite) {
            clause.subject = phrase;
            walk.discourse.subject(phrase);
        }
        clause.lastNounPhrase = phrase;
        clause.before = Before.SUBJECT;
    }

    /** Two noun phrases in a row without a verb: an apposition, or the second says what the first is. */
    private void afterSubject(NounPhrase phrase) {
        apposed(phrase);
        boolean counted = !phrase.number.isEmpty() && !phrase.time && !walk.ahead.laterVerb(walk.at);
        boolean predicate = clause.subject != null
                && !clause.finite
                && (phrase.determiner == Determiner.A || counted || saysWhatItIs(clause.subject, phrase));
        if (predicate) {
            walk.emit(VerbPhrase.plain("be").in(walk.tense(), clause.agreement()));
            clause.finite = true;
        }
        var words = phrase.words(predicate ? Role.PREDICATE : Role.OBJECT, walk.discourse);
        boolean aside = walk.lastWord().endsWith(",") && !predicate && walk.ahead.verbAt(walk.at);
        walk.emit(aside ? words + "," : words);
        clause.lastNounPhrase = phrase;
        clause.before = predicate ? Before.OBJECT : Before.SUBJECT;
    }

    /** <i>Ibunya guru</i>: his mother was a teacher. */
    private boolean saysWhatItIs(NounPhrase subject, NounPhrase phrase) {
        boolean complete = subject.closed || subject.ownedByContext || subject.kind == Kind.PRONOUN;
        boolean says = complete
                && phrase.kind == Kind.COMMON
                && !phrase.time
                && !walk.lastWord().endsWith(",")
                && !walk.ahead.laterVerb(walk.at);
        if (says && subject.agreement() != Agreement.PLURAL && phrase.isCommonPersonWithoutNumber()) {
            phrase.plural = false;
        }
        return says;
    }

    /** <i>Ayadi, sopir truk</i>: what a person is who has just been named, and so one. */
    private void apposed(NounPhrase phrase) {
        var named = clause.lastNounPhrase;
        boolean one = named != null && named.kind == Kind.NAME && named.person && phrase.isCommonPersonWithoutNumber();
        if (one) {
            phrase.plural = false;
            phrase.role = true;
        }
    }

    private void joined(NounPhrase phrase, int start) {
        var first = clause.subject;
        boolean secondSubject = first != null && !clause.finite && !clause.inRelative && clause.lastNounPhrase == first;
        boolean newSubject = (clause.finite || first == null) && actsItself(start);
        walk.emit(phrase.words(secondSubject || newSubject ? Role.SUBJECT : Role.OBJECT, walk.discourse));
        if (first != null && secondSubject) {
            first.plural = true;
            first.pluralForm = true;
            clause.before = Before.SUBJECT;
            return;
        }
        clause.lastNounPhrase = phrase;
        clause.before = Before.OBJECT;
        if (newSubject) {
            clause.finite = false;
            clause.inRelative = false;
        }
        if (newSubject || first == null && !clause.finite) {
            clause.subject = phrase;
            clause.before = Before.SUBJECT;
        }
    }

    /** Whether what is joined on has a verb of its own, and is not what the verb before acts on. */
    private boolean actsItself(int start) {
        boolean complete = clause.beforeAnd == Before.VERB || clause.beforeAnd == Before.OTHER;
        boolean state = walk.has(0, PartOfSpeech.ADJECTIVE);
        boolean acts = walk.ahead.verbAt(walk.at) || complete && (state || walk.ahead.clauseAt(start));
        return acts && !clause.lastVerbIs("objinf");
    }

    private void object(NounPhrase phrase) {
        boolean predicate = clause.lastVerbIs("cop") || clause.lastVerbIs("result");
        boolean speaker = clause.lastVerbIs("say");
        boolean named = clause.lastVerb != null && clause.lastVerb.isPassive() && phrase.isCommonPersonWithoutNumber();
        if (named && clause.subject != null && clause.subject.agreement() != Agreement.PLURAL) {
            // "disebut pahlawan": was called a hero
            phrase.plural = false;
        }
        walk.emit(phrase.words(predicate ? Role.PREDICATE : speaker ? Role.SUBJECT : Role.OBJECT, walk.discourse));
        clause.lastNounPhrase = phrase;
        if (speaker) {
            clause.subject = null;
            walk.discourse.subject(phrase);
        }
        clause.before = Before.OBJECT;
    }

    private void other(NounPhrase phrase) {
        boolean asSomething = walk.lastWord().equals("as");
        boolean asOne = asSomething
                && clause.subject != null
                && clause.subject.person
                && clause.subject.agreement() != Agreement.PLURAL;
        if (asOne && phrase.isCommonPersonWithoutNumber()) {
            phrase.plural = false;
        }
        walk.emit(phrase.words(asSomething ? Role.PREDICATE : Role.OBJECT, walk.discourse));
        clause.lastNounPhrase = phrase;
        boolean subjectWaits = clause.subject != null && !clause.finite && !clause.inRelative;
        clause.before = subjectWaits ? Before.SUBJECT : clause.finite ? Before.OBJECT : Before.OTHER;
    }
}
