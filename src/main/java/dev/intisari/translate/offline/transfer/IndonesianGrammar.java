package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import dev.intisari.translate.offline.generation.VerbPhrase;
import dev.intisari.translate.offline.generation.VerbPhrase.Form;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import dev.intisari.translate.offline.transfer.NounPhrase.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Indonesian sentence to English words. Indonesian and English clauses have the same order, so the sentence is walked
 * from left to right; what must be decided is the order inside noun phrases, the form of each verb from what stands
 * before it, and what Indonesian leaves unsaid: articles, number, tense, links. Every unit gives at least its word: what
 * no rule takes is passed on as it is. Linear time. One instance translates one sentence.
 */
public final class IndonesianGrammar {
    private final List<Unit> units;
    private final Discourse discourse;
    private final Form tense;
    private final boolean headline;
    private final NounPhraseParser nounPhrases;
    private final List<String> out = new ArrayList<>();

    private int at;
    private boolean inQuotation;
    private boolean leftBare;
    private boolean negatedExistence;
    private boolean sinceFrom;

    // The clause so far.
    private @Nullable NounPhrase subject;
    private boolean finite;
    private boolean inRelative;
    private boolean mainSubjectWaits;
    private @Nullable NounPhrase mainSubject;
    private @Nullable NounPhrase lastNounPhrase;
    private @Nullable VerbGroup lastVerb;
    private Form lastForm = Form.PAST;
    private Before before = Before.START;
    private Before beforeAnd = Before.START;

    /** What stands right before the unit at hand, as far as it decides a verb's form or a phrase's role. */
    private enum Before {
        START,
        COMMA,
        CONJUNCTION,
        AND,
        PREPOSITION_GERUND,
        PREPOSITION_INFINITIVE,
        PREPOSITION,
        RELATIVE,
        SUBJECT,
        VERB,
        OBJECT,
        OTHER
    }

    /**
     * @param headline whether English puts its verbs in the present
     */
    public IndonesianGrammar(List<Unit> units, Discourse discourse, boolean headline) {
        this.units = units;
        this.discourse = discourse;
        this.headline = headline;
        this.tense = headline ? Form.PRESENT : Form.PAST;
        this.nounPhrases = new NounPhraseParser(units);
    }

    /** The English words and marks in order. */
    public List<String> translate() {
        while (at < units.size()) {
            int here = at;
            step(units.get(at));
            if (at == here) {
                passOn(units.get(at++));
            }
        }
        return out;
    }

    private void step(Unit unit) {
        switch (unit.reading().pos()) {
            case PUNCTUATION -> punctuation(unit);
            case CONJUNCTION -> conjunction(unit);
            case PREPOSITION -> preposition(unit);
            case PARTICLE -> particle(unit);
            case AUXILIARY, NEGATION -> predicate();
            case VERB -> verb(unit);
            case ADJECTIVE -> adjective(unit);
            case ADVERB -> adverb(unit);
            case FIXED -> {
                emit(unit.english());
                at++;
                before = unit.is("inf") ? Before.PREPOSITION_INFINITIVE : Before.OTHER;
            }
            case CLASSIFIER -> at++;
            default -> {
                if (nounPhrases.beginsAt(at)) {
                    nounPhrase();
                }
            }
        }
    }

    // Marks and links between clauses.

    private void punctuation(Unit unit) {
        at++;
        var mark = unit.source();
        boolean doubled = mark.equals(".")
                && !unit.spaceBefore()
                && !out.isEmpty()
                && out.get(out.size() - 1).endsWith(".");
        if (doubled) {
            return;
        }
        if (mark.equals("\"") || mark.equals("“") || mark.equals("”")) {
            inQuotation = !mark.equals("”") && (mark.equals("“") || !inQuotation);
            emit(inQuotation ? "“" : "”");
            if (inQuotation) {
                newClause();
            } else {
                before = Before.OTHER;
            }
            return;
        }
        boolean afterSaying = mark.equals(",") && before == Before.VERB && lastVerb != null && lastVerb.is("that");
        if (afterSaying && at < units.size() && !units.get(at).isPunctuation("\"“")) {
            reportedClause();
            return;
        }
        emit(mark);
        if (",".equals(mark)) {
            before = Before.COMMA;
            endRelative();
        } else if (".;:!?—–".contains(mark)) {
            newClause();
        } else if ("(-".contains(mark)) {
            before = Before.OTHER;
        }
    }

    private void conjunction(Unit unit) {
        at++;
        if (unit.is("and")) {
            emit(unit.english());
            beforeAnd = before;
            before = Before.AND;
            return;
        }
        boolean clock = at < units.size() && units.get(at).is("clock");
        boolean nounFollows = clock || nounPhrases.beginsAt(at) && !clauseFollows(at);
        boolean numberFollows = at < units.size() && units.get(at).is(PartOfSpeech.NUMERAL);
        boolean range = unit.sense().is("num")
                && nounFollows
                && (sinceFrom
                        || endsInNumber()
                        || before != Before.START && lastNounPhrase != null && lastNounPhrase.time);
        if (range) {
            emit("to");
            sinceFrom = false;
            before = Before.PREPOSITION;
            return;
        }
        if (numberFollows && unit.sense().is("num") && before != Before.START && before != Before.COMMA) {
            emit(unit.sense().flag("num", unit.english()));
            before = Before.PREPOSITION;
            return;
        }
        if (nounFollows && unit.sense().is("noun")) {
            emit(unit.sense().flag("noun", unit.english()));
            before = Before.PREPOSITION;
            return;
        }
        emit(unit.english());
        if (unit.is("comma") && at < units.size() && !units.get(at).isPunctuation(",")) {
            emit(",");
        }
        boolean bareVerb = at < units.size() && verbFollows(at);
        if (unit.is("ger") && bareVerb) {
            before = Before.PREPOSITION_GERUND;
            return;
        }
        var kept = subject;
        newClause();
        if (bareVerb && kept != null) {
            // "agar dapat …", "karena dianggap …": the subject is the one before.
            subject = kept;
            emit(kept.pronoun());
            before = Before.SUBJECT;
        }
    }

    private boolean endsInNumber() {
        var last = out.isEmpty() ? "" : out.get(out.size() - 1);
        return !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1)) && before != Before.START;
    }

    private void newClause() {
        sinceFrom = false;
        subject = null;
        finite = false;
        inRelative = false;
        mainSubjectWaits = false;
        mainSubject = null;
        before = Before.START;
    }

    private void endRelative() {
        if (inRelative && mainSubjectWaits) {
            inRelative = false;
            mainSubjectWaits = false;
            subject = mainSubject;
            finite = false;
        }
    }

    /** Whether a noun phrase is followed by a verb of its own before the clause ends. */
    private boolean clauseFollows(int from) {
        var probe = new NounPhraseParser(units);
        probe.parse(from);
        for (int i = probe.end(); i < units.size(); i++) {
            var unit = units.get(i);
            boolean apposition = unit.isPunctuation(",")
                            && i + 1 < units.size()
                            && units.get(i + 1).is(PartOfSpeech.NAME)
                    || unit.isPunctuation(",") && i > 0 && units.get(i - 1).is(PartOfSpeech.NAME);
            if ((unit.is(PartOfSpeech.PUNCTUATION) && !apposition)
                    || unit.is(PartOfSpeech.CONJUNCTION)
                    || unit.is("rel")) {
                return false;
            }
            if (unit.is(PartOfSpeech.VERB) || unit.is(PartOfSpeech.AUXILIARY) || unit.is(PartOfSpeech.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private void preposition(Unit unit) {
        at++;
        boolean verbFollows = at < units.size() && verbFollows(at);
        if (verbFollows && unit.is("inf")) {
            before = Before.PREPOSITION_INFINITIVE;
            return;
        }
        var english = english(unit);
        if (verbFollows && unit.is("ger")) {
            emit(unit.sense().flag("ger", "").isEmpty() ? english : unit.sense().flag("ger", ""));
            before = Before.PREPOSITION_GERUND;
            return;
        }
        emit(english);
        sinceFrom |= english.equals("from") || english.endsWith(" from");
        before = Before.PREPOSITION;
    }

    private boolean verbFollows(int i) {
        int j = i;
        while (j < units.size()
                && (units.get(j).is(PartOfSpeech.AUXILIARY)
                        || units.get(j).is(PartOfSpeech.NEGATION)
                        || units.get(j).is(PartOfSpeech.ADVERB) && !units.get(j).is("degree"))) {
            j++;
        }
        return j < units.size()
                && units.get(j).is(PartOfSpeech.VERB)
                && !units.get(j).is("say");
    }

    /** The preposition that the verb before asks for, or that time and place ask for, or the usual one. */
    private String english(Unit preposition) {
        var source = preposition.source().toLowerCase(java.util.Locale.ROOT);
        if (lastVerb != null && lastVerb.sense().is(source) && (before == Before.VERB || before == Before.OBJECT)) {
            var wanted = lastVerb.sense().flag(source, "");
            return wanted.equals("0") ? "" : wanted;
        }
        var noun = lastNounPhrase;
        if (noun != null
                && noun.sense.is(source)
                && (before == Before.SUBJECT || before == Before.OBJECT || before == Before.OTHER)) {
            var wanted = noun.sense.flag(source, "");
            return wanted.equals("0") ? "" : wanted;
        }
        if (preposition.is("partitive")
                && noun != null
                && (noun.kind == Kind.NUMBER || noun.unit && !noun.number.isEmpty())
                && before != Before.START) {
            return preposition.sense().flag("partitive", "");
        }
        if (at < units.size() && preposition.is("time")) {
            return timePreposition(units.get(at), preposition.english());
        }
        return preposition.english();
    }

    private static String timePreposition(Unit next, String otherwise) {
        return switch (next.quantity()) {
            case DATE -> "on";
            case PERIOD -> "in";
            case TIME -> "at";
            default ->
                next.is("clock")
                        ? ""
                        : next.is(PartOfSpeech.NAME) && next.is("time")
                                ? (next.english().endsWith("day") ? "on" : "in")
                                : next.is("at")
                                        ? "at"
                                        : next.is(PartOfSpeech.NAME) || next.is(PartOfSpeech.NOUN) ? "in" : otherwise;
        };
    }

    private void particle(Unit unit) {
        at++;
        if (unit.is("rel")) {
            relative();
            return;
        }
        if (unit.is("clock") && before == Before.PREPOSITION) {
            emit(
                    out.isEmpty() || !List.of("at", "until", "since", "from").contains(out.get(out.size() - 1))
                            ? unit.english()
                            : "");
            return;
        }
        if (unit.is("clock") && (at >= units.size() || units.get(at).quantity() == Quantity.NONE)) {
            emit("hour");
            return;
        }
        if (unit.is("amount")) {
            emit(before == Before.VERB ? "by" : before == Before.SUBJECT || before == Before.OBJECT ? "of" : "");
            before = before == Before.START ? Before.START : Before.PREPOSITION;
            return;
        }
        emit(unit.english());
        before = unit.is("clock") ? Before.PREPOSITION : before;
    }

    /** <i>yang</i>: who, which, that, or nothing before a participle. */
    private void relative() {
        boolean headless = before == Before.START
                || before == Before.VERB
                || before == Before.PREPOSITION
                || before == Before.COMMA && subject == null;
        if (headless && at < units.size() && units.get(at).is(PartOfSpeech.ADJECTIVE)) {
            emit("the");
            emit(NounPhraseParser.form(units.get(at++)));
            before = Before.OBJECT;
            return;
        }
        if (headless) {
            emit("what");
            before = Before.SUBJECT;
            return;
        }
        var head = before == Before.SUBJECT ? subject : lastNounPhrase;
        if (!inRelative) {
            mainSubject = subject;
            mainSubjectWaits = !finite && before != Before.COMMA || (!finite && subject != null);
        }
        inRelative = true;
        finite = false;
        subject = head;
        var next = at < units.size() ? units.get(at) : null;
        boolean passive = next != null
                && next.is(PartOfSpeech.VERB)
                && (next.has(Mark.PASSIVE) || next.english().startsWith("be "));
        if (passive && next != null) {
            participle(next);
            return;
        }
        if (next != null && partitive(next, head)) {
            return;
        }
        boolean ownSubject =
                next != null && (next.is(PartOfSpeech.PRONOUN) || next.is(PartOfSpeech.NAME)) && verbFollows(at + 1);
        emit(
                ownSubject
                        ? "that"
                        : before == Before.COMMA
                                ? (isPerson(head) ? "who" : "which")
                                : isPerson(head) ? "who" : "that");
        before = ownSubject ? Before.START : Before.SUBJECT;
        if (ownSubject) {
            subject = null;
        }
    }

    /** <i>yang sebagian …</i>, <i>yang 60 persennya …</i>: some of whom, 60 percent of which. */
    private boolean partitive(Unit first, @Nullable NounPhrase head) {
        boolean quantifier = first.is(PartOfSpeech.DETERMINER) && first.is("quant") || first.is(PartOfSpeech.NUMERAL);
        if (!quantifier) {
            return false;
        }
        var probe = new NounPhraseParser(units);
        var phrase = probe.parse(at);
        boolean alone = phrase.kind == Kind.NUMBER || phrase.unit && phrase.ownedByContext;
        if (!alone || !verbFollows(probe.end())) {
            return false;
        }
        phrase.ownedByContext = false;
        emit(phrase.words(Role.SUBJECT, discourse) + (isPerson(head) ? " of whom" : " of which"));
        at = probe.end();
        subject = phrase;
        before = Before.SUBJECT;
        return true;
    }

    /** <i>wilayah yang dikuasai ISIS</i>: areas controlled by ISIS. */
    private void participle(Unit verb) {
        at++;
        var group = new VerbGroup(
                new VerbPhrase(
                        verb.english().replaceFirst("^be ", ""), "", false, false, true, false, List.of(), List.of()),
                verb.sense(),
                "",
                verb);
        emit(
                verb.has(Mark.PASSIVE)
                        ? group.phrase()
                                .in(Form.PARTICIPLE, Agreement.THIRD_SINGULAR)
                                .replaceFirst("^be(?:en)? ", "")
                        : verb.english().replaceFirst("^be ", ""));
        afterVerb(group, Form.PARTICIPLE);
        agent(group);
    }

    private static boolean isPerson(@Nullable NounPhrase phrase) {
        return phrase != null && (phrase.person || phrase.kind == Kind.PRONOUN);
    }

    // Predicates.

    private void verb(Unit unit) {
        if (unit.is("exist")) {
            existential(unit);
            return;
        }
        if (unit.is("say") && !saysHere()) {
            passOn(unit);
            at++;
            return;
        }
        predicate();
    }

    /** A verb of saying that follows its quotation, or opens a clause, with its speaker behind it. */
    private boolean saysHere() {
        return at + 1 < units.size() && !units.get(at + 1).is(PartOfSpeech.PUNCTUATION);
    }

    private void existential(Unit unit) {
        boolean locative = !negatedExistence
                && at + 1 < units.size()
                && units.get(at + 1).is(PartOfSpeech.PREPOSITION)
                && subject != null
                && !finite;
        at++;
        if (locative) {
            finish(new VerbGroup(plain("be"), unit.sense(), "", unit), subject);
            return;
        }
        if (!nounPhrases.beginsAt(at)) {
            finish(new VerbGroup(plain("exist"), unit.sense(), "", unit), subject);
            return;
        }
        var phrase = nounPhrases.parse(at);
        boolean none = unit.is("not") || negatedExistence;
        negatedExistence = false;
        if (none && phrase.determiner == NounPhrase.Determiner.OPEN) {
            phrase.determiner = NounPhrase.Determiner.GIVEN;
            phrase.given = "no";
        }
        var verb = plain("be");
        boolean relative = before == Before.SUBJECT && inRelative;
        emit(relative ? "" : "there");
        emit(verb.in(finiteForm(), phrase.agreement()));
        at = nounPhrases.end();
        emit(phrase.words(Role.PREDICATE, discourse));
        finite = true;
        lastNounPhrase = phrase;
        lastVerb = null;
        subject = phrase;
        before = Before.OBJECT;
    }

    private static VerbPhrase plain(String verb) {
        return new VerbPhrase(verb, "", false, false, false, false, List.of(), List.of());
    }

    private void predicate() {
        if (units.get(at).is(PartOfSpeech.NEGATION)
                && at + 1 < units.size()
                && units.get(at + 1).is("exist")) {
            negatedExistence = true;
            at++;
            return;
        }
        boolean mayLink = subject != null
                        && !finite
                        && (before == Before.SUBJECT || before == Before.AND || before == Before.OTHER)
                || before == Before.PREPOSITION_INFINITIVE;
        var parser = new VerbGroupParser(units);
        var parsed = parser.parse(at, mayLink || inRelative);
        if (parsed.isEmpty()) {
            passOn(units.get(at++));
            return;
        }
        var group = parsed.get();
        at = parser.end();
        if (inverted(group) || describesSubject(group)) {
            return;
        }
        if (group.is("result") && (before == Before.VERB || before == Before.OBJECT)) {
            boolean amount = at < units.size() && units.get(at).is(PartOfSpeech.NUMERAL);
            emit(amount ? "to" : "into");
            before = Before.PREPOSITION;
            return;
        }
        finish(group, subject);
    }

    /** <i>Dalam koalisi ini tergabung …</i>: place first, subject last. */
    private boolean inverted(VerbGroup group) {
        boolean placeFirst = subject == null && !finite && before == Before.OTHER;
        boolean subjectless = group.isPassive() || group.phrase().verb().startsWith("be ");
        if (!placeFirst || !subjectless || !nounPhrases.beginsAt(at)) {
            return false;
        }
        var phrase = nounPhrases.parse(at);
        at = nounPhrases.end();
        emit(",");
        emit(phrase.words(Role.SUBJECT, discourse));
        subject = phrase;
        discourse.subject(phrase);
        before = Before.SUBJECT;
        finish(group, phrase);
        return true;
    }

    /** <i>warga berusia 50 tahun mengatakan</i>: a first verb that only says which, before the verb that counts. */
    private boolean describesSubject(VerbGroup group) {
        boolean has = group.phrase().verb().startsWith("have a");
        boolean state = group.verb() != null
                && group.phrase().verb().startsWith("be ")
                && !group.phrase().passive();
        boolean plain = group.phrase().modal().isEmpty()
                && !group.phrase().perfect()
                && !group.phrase().negated();
        if (before != Before.SUBJECT || inRelative || !(has || state) || !plain || !laterVerb()) {
            return false;
        }
        emit(group.phrase().verb().replaceFirst(has ? "^have" : "^be ", has ? "with" : ""));
        before = Before.PREPOSITION;
        return true;
    }

    /** Whether another verb follows before the clause ends. */
    private boolean laterVerb() {
        for (int i = at; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.is(PartOfSpeech.PUNCTUATION)
                    || unit.is(PartOfSpeech.CONJUNCTION)
                    || unit.is("rel")
                    || unit.is("inf")) {
                return false;
            }
            if (unit.is(PartOfSpeech.VERB)) {
                return true;
            }
        }
        return false;
    }

    private void finish(VerbGroup group, @Nullable NounPhrase actor) {
        var form = form(group);
        boolean speech = group.is("say");
        var verb = group.phrase();
        if (headline
                && group.isPassive()
                && form == Form.PRESENT
                && verb.modal().isEmpty()
                && !verb.negated()) {
            emit(verb.in(Form.PARTICIPLE, Agreement.THIRD_SINGULAR).replaceFirst("^be(?:en)? ", ""));
            afterVerb(group, form);
            agent(group);
            return;
        }
        var words = verb.in(speech ? speechForm() : form, speech ? Agreement.THIRD_SINGULAR : agreement(actor));
        words = form == Form.PARTICIPLE ? words.replaceFirst("^be(?:en)? ", "") : words;
        boolean place = form == Form.GERUND
                && words.endsWith("being")
                && at < units.size()
                && units.get(at).is(PartOfSpeech.PREPOSITION);
        emit(((place ? words.replaceFirst(" ?being$", "") : words) + " " + group.complement()).strip());
        afterVerb(group, form);
        if (speech) {
            return;
        }
        boolean lasts = at + 1 < units.size()
                && units.get(at).quantity().isCount()
                && units.get(at + 1).is("time");
        if (lasts && !group.isPassive() && verb.verb().indexOf(' ') > 0) {
            // impose a sentence of seven years
            emit("of");
            before = Before.PREPOSITION;
            return;
        }
        if (group.isPassive()) {
            agent(group);
        }
        clitic(group);
        boolean stateFollows = group.is("that")
                && group.verb() != null
                && at < units.size()
                && units.get(at).is(PartOfSpeech.ADJECTIVE);
        if (stateFollows) {
            boolean says = group.phrase().verb().equals("say") && subject != null;
            emit(
                    says && subject != null
                            ? subject.pronoun() + " " + plain("be").in(finiteForm(), subject.agreement())
                            : "being");
        }
        if (group.is("that") && at < units.size() && nounPhrases.beginsAt(at) && clauseFollows(at)) {
            reportedClause();
        }
    }

    private Form speechForm() {
        return tense == Form.PRESENT ? Form.PRESENT : Form.PAST;
    }

    private void afterVerb(VerbGroup group, Form form) {
        boolean isFinite = form == Form.PAST || form == Form.PRESENT || form == Form.PARTICIPLE;
        finite |= isFinite;
        lastVerb = group;
        lastForm = form;
        before = Before.VERB;
    }

    private void reportedClause() {
        subject = null;
        finite = false;
        inRelative = false;
        mainSubjectWaits = false;
        before = Before.START;
    }

    /** <i>melakukannya</i>: do it. */
    private void clitic(VerbGroup group) {
        if (group.verb() != null && group.verb().has(Mark.ITS) && !group.isPassive()) {
            emit("it");
        }
    }

    /** Who does it, behind a passive: with <i>oleh</i> or without. */
    private void agent(VerbGroup group) {
        if (at >= units.size()) {
            return;
        }
        var unit = units.get(at);
        if (unit.is("agent")) {
            at++;
            if (!group.phrase().verb().endsWith(" by")) {
                emit("by");
            }
            before = Before.PREPOSITION;
            return;
        }
        boolean amount = unit.quantity() == Quantity.PERCENT
                || unit.quantity() == Quantity.MONEY
                || unit.quantity().isCount()
                        && at + 1 < units.size()
                        && units.get(at + 1).is(PartOfSpeech.UNIT);
        if (amount && group.verb() != null && group.isPassive()) {
            emit("at");
            before = Before.PREPOSITION;
            return;
        }
        boolean duration = unit.quantity().isCount()
                && at + 1 < units.size()
                && units.get(at + 1).is("time");
        if (duration && group.verb() != null && group.isPassive()) {
            emit(group.phrase().verb().startsWith("sentence") ? "to" : "for");
            before = Before.PREPOSITION;
            return;
        }
        boolean actor = group.verb() != null
                && group.verb().has(Mark.PASSIVE)
                && (unit.is(PartOfSpeech.NAME) && !unit.is("time")
                        || unit.is(PartOfSpeech.PRONOUN)
                        || unit.is(PartOfSpeech.TITLE)
                        || unit.is(PartOfSpeech.NOUN) && !unit.is("time")
                        || unit.quantity().isCount()
                        || unit.is(PartOfSpeech.DETERMINER) && !unit.is("dem"));
        if (actor && !group.is("that") && subject != null) {
            emit("by");
            before = Before.PREPOSITION;
        }
    }

    private Form form(VerbGroup group) {
        return switch (before) {
            case PREPOSITION_INFINITIVE -> Form.INFINITIVE;
            case PREPOSITION_GERUND -> Form.GERUND;
            case VERB -> afterVerb();
            case AND -> finite || lastForm == Form.GERUND || lastForm == Form.INFINITIVE ? coordinated() : finiteForm();
            case OBJECT -> afterObject(group);
            case COMMA ->
                finite && subject != null
                        ? Form.GERUND
                        : subject == null && !group.is("say") ? openingForm(group) : finiteForm();
            case START -> subject == null ? openingForm(group) : finiteForm();
            default ->
                finite && !inRelative && subject != null && before != Before.SUBJECT
                        ? afterObject(group)
                        : finiteForm();
        };
    }

    private Form coordinated() {
        return lastForm == Form.PARTICIPLE ? finiteForm() : lastForm == Form.INFINITIVE ? Form.BARE : lastForm;
    }

    private Form afterVerb() {
        if (lastVerb == null) {
            return finiteForm();
        }
        return lastVerb.is("ing") ? Form.GERUND : lastVerb.is("bare") ? Form.BARE : Form.INFINITIVE;
    }

    /** After an object: the relative clause is over and the main verb comes; or the object is to do something. */
    private Form afterObject(VerbGroup group) {
        boolean own = group.phrase().negated()
                || !group.phrase().modal().isEmpty()
                || group.phrase().perfect();
        if (own) {
            endRelative();
            return finiteForm();
        }
        if (inRelative && mainSubjectWaits) {
            inRelative = false;
            mainSubjectWaits = false;
            subject = mainSubject;
            return finiteForm();
        }
        if (lastVerb != null && lastVerb.is("bare")) {
            return Form.BARE;
        }
        if (group.isPassive() && finite && (lastVerb == null || !lastVerb.is("objinf"))) {
            return Form.PARTICIPLE;
        }
        return finite ? Form.INFINITIVE : finiteForm();
    }

    /** A verb that opens its clause without a subject. */
    private Form openingForm(VerbGroup group) {
        boolean active = !group.isPassive() && group.complement().isEmpty();
        if (group.isPassive() && !inQuotation && commaAhead() && subject == null && out.isEmpty()) {
            return Form.PARTICIPLE;
        }
        return active && !inQuotation && !group.is("say") && commaAhead() ? Form.GERUND : finiteForm();
    }

    private boolean commaAhead() {
        for (int i = at; i < units.size() && i < at + 12; i++) {
            if (units.get(i).isPunctuation(",")) {
                return true;
            }
        }
        return false;
    }

    private Form finiteForm() {
        return inQuotation ? Form.PRESENT : tense;
    }

    private static Agreement agreement(@Nullable NounPhrase subject) {
        return subject == null ? Agreement.THIRD_SINGULAR : subject.agreement();
    }

    private void adjective(Unit unit) {
        boolean predicate = subject != null && !finite && before == Before.SUBJECT || inRelative && !finite;
        if (predicate) {
            predicate();
            return;
        }
        at++;
        emit(NounPhraseParser.form(unit));
        lastVerb = new VerbGroup(plain("be"), unit.sense(), "", null);
        before = Before.VERB;
    }

    private void adverb(Unit unit) {
        boolean degree = VerbGroupParser.isDegree(unit)
                && at + 1 < units.size()
                && units.get(at + 1).is(PartOfSpeech.ADJECTIVE);
        if (degree && subject != null && !finite) {
            predicate();
            return;
        }
        at++;
        boolean limit = degree
                && unit.is("superlative")
                && at + 1 < units.size()
                && (units.get(at + 1).is(PartOfSpeech.NUMERAL)
                        || units.get(at + 1).is(PartOfSpeech.ADVERB));
        if (degree) {
            emit(limit ? "at most" : VerbGroupParser.compared(unit, units.get(at)));
            at++;
            before = Before.OTHER;
            return;
        }
        if (!datedAlready(unit)) {
            emit(unit.english());
        }
        before = switch (before) {
            case CONJUNCTION, PREPOSITION, RELATIVE, OBJECT -> Before.OTHER;
            default -> before;
        };
    }

    /** <i>Rabu (24/1/2024) kemarin</i>: the date says which day, from whenever it is read. */
    private boolean datedAlready(Unit unit) {
        return unit.is("deictic") && !out.isEmpty() && out.get(out.size() - 1).equals(")");
    }

    // Noun phrases.

    private void nounPhrase() {
        var phrase = nounPhrases.parse(at);
        int end = nounPhrases.end();
        boolean timeAlone = phrase.time && phrase.kind != Kind.PRONOUN && before != Before.PREPOSITION;
        if (timeAlone) {
            at = end;
            timeAdverbial(phrase);
            return;
        }
        switch (before) {
            case START, COMMA, CONJUNCTION, OTHER, RELATIVE -> {
                boolean newSubject = before == Before.COMMA && predicateFollows(end);
                if (newSubject) {
                    newClause();
                    subject(phrase, end);
                } else if (finite && before == Before.COMMA || finite && before == Before.OTHER) {
                    other(phrase, end);
                } else {
                    subject(phrase, end);
                }
            }
            case SUBJECT -> verblessPredicate(phrase, end);
            case AND -> coordinated(phrase, end);
            case VERB -> object(phrase, end);
            default -> other(phrase, end);
        }
    }

    /** Whether a verb follows here, or after more subjects joined by <i>dan</i>. */
    private boolean predicateFollows(int end) {
        int i = end;
        while (i + 1 < units.size() && units.get(i).is("and") && nounPhrases.beginsAt(i + 1)) {
            var probe = new NounPhraseParser(units);
            probe.parse(i + 1);
            i = probe.end();
        }
        return verbFollows(i);
    }

    private void timeAdverbial(NounPhrase phrase) {
        var words = phrase.words(Role.OBJECT, discourse);
        boolean weekday = phrase.kind == Kind.NAME && phrase.head.endsWith("day");
        boolean month = phrase.kind == Kind.NAME && !weekday || phrase.quantity == Quantity.PERIOD;
        emit(weekday ? "on " + words : month ? "in " + words : words);
        if (before != Before.SUBJECT && before != Before.START) {
            before = Before.OTHER;
        }
    }

    private void subject(NounPhrase phrase, int end) {
        at = end;
        emit(phrase.words(Role.SUBJECT, discourse));
        if (!finite) {
            subject = phrase;
            discourse.subject(phrase);
        }
        lastNounPhrase = phrase;
        before = Before.SUBJECT;
    }

    /** Two noun phrases in a row without a verb: an apposition, or the second says what the first is. */
    private void verblessPredicate(NounPhrase phrase, int end) {
        at = end;
        boolean predicate = subject != null && !finite && phrase.determiner == NounPhrase.Determiner.A;
        if (predicate) {
            emit(plain("be").in(finiteForm(), agreement(subject)));
            finite = true;
        }
        emit(phrase.words(predicate ? Role.PREDICATE : Role.OBJECT, discourse));
        lastNounPhrase = phrase;
        before = predicate ? Before.OBJECT : Before.SUBJECT;
    }

    private void coordinated(NounPhrase phrase, int end) {
        boolean subjectToo = subject != null && !finite && !inRelative && lastNounPhrase == subject;
        boolean objectActs = lastVerb != null && lastVerb.is("objinf");
        boolean predicateWasComplete = beforeAnd == Before.VERB || beforeAnd == Before.OTHER;
        boolean ownVerb = finite
                && subject != null
                && !objectActs
                && (verbFollows(end)
                        || predicateWasComplete
                                && (clauseFollows(at)
                                        || end < units.size() && units.get(end).is(PartOfSpeech.ADJECTIVE)));
        at = end;
        emit(phrase.words(subjectToo || ownVerb ? Role.SUBJECT : Role.OBJECT, discourse));
        if (subjectToo && subject != null) {
            subject.plural = true;
            subject.pluralForm = true;
            lastNounPhrase = subject;
            before = Before.SUBJECT;
            return;
        }
        lastNounPhrase = phrase;
        if (ownVerb) {
            subject = phrase;
            finite = false;
            inRelative = false;
            before = Before.SUBJECT;
            return;
        }
        if (subject == null && !finite) {
            subject = phrase;
            before = Before.SUBJECT;
            return;
        }
        before = Before.OBJECT;
    }

    private void object(NounPhrase phrase, int end) {
        at = end;
        boolean predicate = lastVerb != null
                && (lastVerb.is("cop") || lastVerb.phrase().verb().equals("become"));
        boolean speaker = lastVerb != null && lastVerb.is("say");
        emit(phrase.words(predicate ? Role.PREDICATE : speaker ? Role.SUBJECT : Role.OBJECT, discourse));
        lastNounPhrase = phrase;
        if (speaker) {
            subject = null;
            discourse.subject(phrase);
        }
        before = Before.OBJECT;
    }

    private void other(NounPhrase phrase, int end) {
        at = end;
        emit(phrase.words(Role.OBJECT, discourse));
        lastNounPhrase = phrase;
        before = subject != null && !finite && !inRelative ? Before.SUBJECT : finite ? Before.OBJECT : Before.OTHER;
    }

    private void passOn(Unit unit) {
        leftBare |= !unit.is(PartOfSpeech.PUNCTUATION);
        emit(unit.english());
        if (!unit.is(PartOfSpeech.AUXILIARY)) {
            before = before == Before.SUBJECT ? Before.SUBJECT : Before.OTHER;
        }
    }

    private void emit(String words) {
        if (!words.isEmpty()) {
            out.add(words);
        }
    }

    /** Whether a word went through without a rule: a sign that the sentence was not understood. */
    public boolean leftBare() {
        return leftBare;
    }
}
