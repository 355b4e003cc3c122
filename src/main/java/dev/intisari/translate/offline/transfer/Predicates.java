package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import dev.intisari.translate.offline.generation.VerbPhrase;
import dev.intisari.translate.offline.generation.VerbPhrase.Form;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Role;
import java.util.Collections;
import java.util.Set;

/** Verbs and other predicates, and what English adds right behind them: an agent's <i>by</i>, an object, a link. */
final class Predicates {
    /** What is given to somebody follows their passive as an object. */
    private static final Set<String> GIVING = Set.of("give", "award", "grant", "offer", "lend", "hand");

    private final Walk walk;
    private final Clause clause;
    private final VerbForms forms;

    Predicates(Walk walk) {
        this.walk = walk;
        this.clause = walk.clause;
        this.forms = new VerbForms(walk);
    }

    void verb(Unit unit) {
        boolean lastWord = walk.at + 1 >= walk.units.size() || walk.has(1, PartOfSpeech.PUNCTUATION);
        if (unit.is("exist")) {
            existential(unit);
        } else if (unit.is("say") && lastWord) {
            // a verb of saying without a speaker is none
            walk.passOn(unit);
            walk.at++;
        } else {
            predicate();
        }
    }

    /** Negations, auxiliaries and what they belong to. */
    void predicate() {
        boolean deniesExistence = walk.unit().is(PartOfSpeech.NEGATION) && walk.has(1, "exist");
        if (deniesExistence) {
            clause.denied = true;
            walk.at++;
            return;
        }
        boolean agentInside = walk.unit().is(PartOfSpeech.AUXILIARY)
                && walk.has(1, PartOfSpeech.PRONOUN)
                && walk.has(2, PartOfSpeech.VERB);
        if (agentInside) {
            // "akan kami gunakan": we will use
            Collections.swap(walk.units, walk.at, walk.at + 1);
            return;
        }
        var parser = new VerbGroupParser(walk.units);
        var parsed = parser.parse(walk.at, mayLink(), !opensDependentClause());
        if (parsed.isEmpty()) {
            walk.passOn(walk.unit());
            walk.at++;
            return;
        }
        var group = parsed.get();
        walk.at = parser.end();
        if (!inverted(group) && !describesSubject(group) && !result(group)) {
            finish(group);
        }
    }

    /** <i>bila tidak lebih lama</i>: if not longer; nobody is longer. */
    private boolean opensDependentClause() {
        return clause.subject == null && clause.before == Before.START && !walk.english.isEmpty();
    }

    /** Whether what has no verb can be linked by <i>be</i> to a subject. */
    private boolean mayLink() {
        boolean afterSubject = clause.subject != null
                && !clause.finite
                && (clause.before == Before.SUBJECT || clause.before == Before.AND || clause.before == Before.OTHER);
        return afterSubject || clause.before == Before.INFINITIVE_TAKER || clause.inRelative;
    }

    /** <i>ada, terdapat, tidak ada</i>: there is, there is no. */
    private void existential(Unit unit) {
        boolean denied = unit.is("not") || clause.denied;
        clause.denied = false;
        boolean located = !denied && walk.has(1, PartOfSpeech.PREPOSITION) && clause.subject != null && !clause.finite;
        walk.at++;
        if (located || !walk.nounPhrases.beginsAt(walk.at)) {
            finish(new VerbGroup(VerbPhrase.plain(located ? "be" : "exist"), unit.sense(), "", unit));
            return;
        }
        var phrase = walk.nounPhrases.parse(walk.at);
        walk.at = walk.nounPhrases.end();
        if (denied && phrase.determiner == Determiner.OPEN) {
            phrase.determiner = Determiner.GIVEN;
            phrase.given = "no";
        }
        boolean relative = clause.before == Before.SUBJECT && clause.inRelative;
        walk.emit(relative ? "" : "there");
        walk.emit(VerbPhrase.plain("be").in(walk.tense(), phrase.agreement()));
        walk.emit(phrase.words(Role.PREDICATE, walk.discourse));
        clause.finite = true;
        clause.lastNounPhrase = phrase;
        clause.lastVerb = null;
        clause.subject = phrase;
        clause.before = Before.OBJECT;
    }

    /** <i>Dalam koalisi ini tergabung …</i>: place first, subject last. */
    private boolean inverted(VerbGroup group) {
        boolean placeFirst = clause.subject == null && !clause.finite && clause.before == Before.OTHER;
        boolean noSubject = clause.subject == null && !clause.finite || reports();
        boolean denied = group.isPassive() && group.phrase().negated() && clause.before == Before.START;
        boolean verbFirst = placeFirst && group.isPassive() || noSubject && (group.is("appear") || denied);
        if (!verbFirst || !walk.nounPhrases.beginsAt(walk.at)) {
            return false;
        }
        if (reports()) {
            clause.report();
        }
        var phrase = walk.nounPhrases.parse(walk.at);
        walk.at = walk.nounPhrases.end();
        walk.emit(placeFirst ? "," : "");
        walk.emit(phrase.words(Role.SUBJECT, walk.discourse));
        clause.subject = phrase;
        walk.discourse.subject(phrase);
        clause.before = Before.SUBJECT;
        finish(group);
        return true;
    }

    /** Behind a verb of saying or thinking, whose clause has yet to begin. */
    private boolean reports() {
        return clause.before == Before.VERB && clause.lastVerbIs("that");
    }

    /** <i>warga berusia 50 tahun mengatakan</i>: a first verb that only says which, before the verb that counts. */
    private boolean describesSubject(VerbGroup group) {
        var phrase = group.phrase();
        boolean has = phrase.verb().startsWith("have a");
        boolean state = group.verb() != null && phrase.verb().startsWith("be ") && !phrase.passive();
        boolean plain = phrase.modal().isEmpty() && !phrase.perfect() && !phrase.negated();
        boolean open = clause.subject != null && !clause.subject.closed;
        boolean describes = clause.before == Before.SUBJECT && open && !clause.inRelative && (has || state) && plain;
        if (!describes || walk.ahead.verbAt(walk.at) || !walk.ahead.laterVerb(walk.at)) {
            return false;
        }
        walk.emit(
                has
                        ? phrase.verb().replaceFirst("^have", "with")
                        : phrase.verb().replaceFirst("^be ", ""));
        clause.before = Before.PREPOSITION;
        return true;
    }

    /** <i>turun menjadi 5 persen</i>: fall to 5 percent. */
    private boolean result(VerbGroup group) {
        boolean ofAnotherVerb = clause.before == Before.VERB || clause.finite && clause.before == Before.OBJECT;
        if (!group.is("result") || !ofAnotherVerb) {
            return false;
        }
        boolean state = walk.has(0, PartOfSpeech.ADJECTIVE)
                || (walk.has(0, PartOfSpeech.NEGATION) || walk.has(0, "degree")) && walk.has(1, PartOfSpeech.ADJECTIVE);
        if (state) {
            // "membuat pelayanan menjadi tidak maksimal": make the service not optimal
            walk.emit(clause.lastVerbIs("bare") ? "" : "to be");
            clause.before = Before.VERB;
            return true;
        }
        walk.emit(walk.has(0, PartOfSpeech.NUMERAL) ? "to" : "into");
        clause.before = Before.PREPOSITION;
        return true;
    }

    private void finish(VerbGroup group) {
        var form = forms.of(group);
        var words = words(group, form);
        if (clause.questionAt >= 0 && (form == Form.PAST || form == Form.PRESENT)) {
            words = afterQuestion(group, words);
        }
        walk.emit((words + " " + group.complement()).strip());
        clause.verb(group, form);
        if (group.is("say")) {
            return;
        }
        if (group.isPassive()) {
            agent(group);
        } else {
            complement(group);
        }
    }

    /** <i>Apakah …?</i>: puts the auxiliary in front of the subject, and gives what stays behind it. */
    private String afterQuestion(VerbGroup group, String words) {
        var phrase = group.phrase();
        boolean hasAuxiliary = !phrase.modal().isEmpty()
                || phrase.perfect()
                || phrase.progressive()
                || group.isPassive()
                || phrase.verb().equals("be")
                || phrase.negated();
        var auxiliary = hasAuxiliary
                ? words.split(" ", 2)[0]
                : walk.tense() == Form.PAST ? "did" : clause.agreement() == Agreement.THIRD_SINGULAR ? "does" : "do";
        var rest =
                hasAuxiliary ? words.substring(auxiliary.length()).strip() : phrase.in(Form.BARE, clause.agreement());
        walk.english.add(clause.questionAt, auxiliary);
        clause.questionAt = -1;
        return rest;
    }

    private String words(VerbGroup group, Form form) {
        var phrase = group.phrase();
        boolean shortPassive = walk.headline
                && group.isPassive()
                && form == Form.PRESENT
                && phrase.modal().isEmpty()
                && !phrase.negated();
        if (shortPassive || form == Form.PARTICIPLE) {
            return phrase.in(Form.PARTICIPLE, Agreement.THIRD_SINGULAR).replaceFirst("^be(?:en)? ", "");
        }
        var words = phrase.in(form, group.is("say") ? Agreement.THIRD_SINGULAR : clause.agreement());
        // "masih berada dalam kisaran": still within the range
        boolean placed = form == Form.GERUND && words.endsWith("being") && walk.has(0, PartOfSpeech.PREPOSITION);
        return placed ? words.replaceFirst(" ?being$", "") : words;
    }

    private void complement(VerbGroup group) {
        boolean lasts = isCountOf("time") && group.phrase().verb().indexOf(' ') > 0;
        if (lasts) {
            // impose a sentence of seven years
            walk.emit("of");
            clause.before = Before.PREPOSITION;
            return;
        }
        if (group.verb() != null && group.verb().has(Mark.ITS)) {
            walk.emit("it");
        }
        if (!group.is("that")) {
            return;
        }
        boolean helperNext = walk.has(0, PartOfSpeech.AUXILIARY) || walk.has(0, PartOfSpeech.NEGATION);
        if (group.verb() != null && walk.has(0, PartOfSpeech.ADJECTIVE)) {
            stateReported(group);
        } else if (helperNext && clause.subject != null && clause.finite && walk.ahead.verbAt(walk.at)) {
            // "menyatakan akan mengajukan banding": said he would appeal
            var speaker = clause.subject;
            clause.report();
            clause.subject = speaker;
            walk.emit(speaker.pronoun());
            clause.before = Before.SUBJECT;
        } else if (walk.nounPhrases.beginsAt(walk.at) && walk.ahead.clauseAt(walk.at)) {
            clause.report();
        }
    }

    /** <i>mengaku khawatir</i>: said it was worried; admitted being worried. */
    private void stateReported(VerbGroup group) {
        var subject = clause.subject;
        boolean says = subject != null && group.phrase().verb().equals("say");
        walk.emit(
                says && subject != null
                        ? subject.pronoun() + " " + VerbPhrase.plain("be").in(walk.tense(), subject.agreement())
                        : "being");
    }

    /** What follows a passive: who does it, with <i>oleh</i> or without; at what figure; for how long. */
    void agent(VerbGroup group) {
        if (walk.atEnd()) {
            return;
        }
        var link = link(group, walk.unit());
        if (link.isEmpty()) {
            return;
        }
        if (walk.unit().is("agent")) {
            walk.at++;
        }
        walk.emit(link.equals("by") && group.phrase().verb().endsWith(" by") ? "" : link);
        clause.before = Before.PREPOSITION;
    }

    private String link(VerbGroup group, Unit next) {
        if (next.is("agent")) {
            return "by";
        }
        if (group.verb() == null) {
            return "";
        }
        boolean figure = next.quantity() == Quantity.PERCENT
                || next.quantity() == Quantity.MONEY
                || next.quantity().isCount() && walk.has(1, PartOfSpeech.UNIT);
        if (figure) {
            return "at";
        }
        if (isCountOf("time") && group.verb().has(Mark.PASSIVE)) {
            return group.phrase().verb().startsWith("sentence") ? "to" : "for";
        }
        boolean given = GIVING.contains(group.phrase().verb());
        boolean saysMore = group.is("that") && (next.is(PartOfSpeech.VERB) || walk.ahead.clauseAt(walk.at));
        boolean named = !given
                && (group.verb().has(Mark.PASSIVE) || group.is("oleh"))
                && !saysMore
                && clause.subject != null
                && isActor(next);
        return named ? "by" : "";
    }

    private static boolean isActor(Unit unit) {
        return switch (unit.reading().pos()) {
            case PRONOUN, TITLE -> true;
            case NAME, NOUN -> !unit.is("time");
            case DETERMINER -> !unit.is("dem");
            default -> unit.quantity().isCount();
        };
    }

    private boolean isCountOf(String flag) {
        return !walk.atEnd() && walk.unit().quantity().isCount() && walk.has(1, flag);
    }
}
