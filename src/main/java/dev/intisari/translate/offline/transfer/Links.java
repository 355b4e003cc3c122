package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;

/** What joins and parts clauses: marks and conjunctions. */
final class Links {
    private final Walk walk;
    private final Clause clause;

    Links(Walk walk) {
        this.walk = walk;
        this.clause = walk.clause;
    }

    void punctuation(Unit unit) {
        walk.at++;
        var mark = unit.source();
        boolean doubled =
                mark.equals(".") && !unit.spaceBefore() && walk.lastWord().endsWith(".");
        if (doubled) {
            return;
        }
        if ("\"“”".contains(mark)) {
            quotationMark(mark);
            return;
        }
        if (mark.equals("'")) {
            boolean opens = !walk.atEnd() && !walk.unit().spaceBefore();
            walk.emit(opens ? "‘" : "’");
            return;
        }
        boolean afterSaying = mark.equals(",") && clause.before == Before.VERB && clause.lastVerbIs("that");
        if (afterSaying && !walk.atEnd() && !walk.unit().isPunctuation("\"“")) {
            // "mengatakan, …": English has no comma here
            clause.report();
            return;
        }
        walk.emit(mark);
        if (mark.equals(",")) {
            clause.leaveRelative();
            clause.before = Before.COMMA;
        } else if (".;:!?—–".contains(mark)) {
            clause.start();
        } else if ("(-".contains(mark)) {
            clause.before = Before.OTHER;
        }
    }

    private void quotationMark(String mark) {
        clause.inQuotation = mark.equals("“") || mark.equals("\"") && opensQuotation();
        walk.emit(clause.inQuotation ? "“" : "”");
        if (clause.inQuotation) {
            clause.start();
        } else {
            clause.before = Before.OTHER;
            clause.lastForm = walk.tense();
        }
    }

    /** A straight mark, which the walk has just passed, opens behind a space and before a word that touches it. */
    private boolean opensQuotation() {
        boolean free = walk.at == 1
                || walk.units.get(walk.at - 1).spaceBefore()
                || walk.units.get(walk.at - 2).isPunctuation("([");
        boolean touches = !walk.atEnd() && !walk.unit().spaceBefore();
        return free && (touches || !clause.inQuotation);
    }

    void conjunction(Unit unit) {
        walk.at++;
        if (unit.is("and")) {
            walk.emit(unit.english());
            clause.beforeAnd = clause.before;
            clause.before = Before.AND;
            return;
        }
        boolean verbNext = walk.ahead.verbAt(walk.at) || walk.ahead.stateAt(walk.at);
        if (unit.is("inf") && verbNext && clause.before == Before.OBJECT && clause.lastVerbIs("objinf")) {
            // "meminta polisi agar memanggil saksi": ask the police to summon
            clause.before = Before.INFINITIVE_TAKER;
            return;
        }
        boolean mainVerbWaits = clause.subject != null && !clause.finite && !clause.inRelative;
        boolean nounFollows = unit.is("noun") && isTime()
                || walk.has(0, "clock")
                || unit.is("num") && walk.has(0, PartOfSpeech.NUMERAL)
                || walk.has(0, PartOfSpeech.ADVERB) && walk.has(1, PartOfSpeech.NUMERAL)
                || walk.nounPhrases.beginsAt(walk.at) && !walk.ahead.clauseAt(walk.at, mainVerbWaits ? 2 : 1);
        if (nounFollows && beforeNoun(unit)) {
            clause.before = Before.PREPOSITION;
            return;
        }
        walk.emit(unit.english());
        if (unit.is("comma") && !walk.atEnd() && !walk.unit().isPunctuation(",")) {
            walk.emit(",");
        }
        boolean verbFollows = walk.ahead.verbAt(walk.at);
        if (unit.is("ger") && verbFollows) {
            clause.before = Before.GERUND_TAKER;
            return;
        }
        var kept = clause.subject;
        clause.start();
        if (verbFollows && kept != null && !walk.has(0, "exist")) {
            // "agar dapat …", "karena dianggap …": the subject is the one before.
            clause.subject = kept;
            walk.emit(kept.pronoun());
            clause.before = Before.SUBJECT;
        }
    }

    /** Whether a point in time comes next, which has no verb of its own. */
    private boolean isTime() {
        if (walk.atEnd()) {
            return false;
        }
        return switch (walk.unit().quantity()) {
            case DATE, PERIOD, TIME -> true;
            default -> false;
        };
    }

    /** A conjunction that stands before a mere noun phrase: <i>setelah perang</i>, <i>30 hingga 110</i>. */
    private boolean beforeNoun(Unit unit) {
        boolean opens = clause.before == Before.START || clause.before == Before.COMMA;
        boolean range = unit.is("num") && !opens && (clause.sinceFrom || afterMeasure());
        if (range) {
            walk.emit("to");
            clause.sinceFrom = false;
            return true;
        }
        if (unit.is("num") && !opens && walk.has(0, PartOfSpeech.NUMERAL)) {
            walk.emit(unit.sense().flag("num", unit.english()));
            return true;
        }
        if (unit.is("noun")) {
            walk.emit(unit.sense().flag("noun", unit.english()));
            return true;
        }
        return false;
    }

    /** After a number, a measure or a point in time. */
    private boolean afterMeasure() {
        var last = walk.lastWord();
        var noun = clause.lastNounPhrase;
        boolean digit = !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1));
        return digit || noun != null && (noun.time || noun.unit || noun.kind == NounPhrase.Kind.NUMBER);
    }
}
