package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.generation.VerbPhrase.Form;
import java.util.regex.Pattern;

/** The form that a verb takes by what stands before it in its clause. */
final class VerbForms {
    private static final Pattern PREFIXED = Pattern.compile("^(?:me|ber|ter)", Pattern.CASE_INSENSITIVE);

    private final Walk walk;
    private final Clause clause;

    VerbForms(Walk walk) {
        this.walk = walk;
        this.clause = walk.clause;
    }

    Form of(VerbGroup group) {
        if (group.is("say")) {
            return walk.headline ? Form.PRESENT : Form.PAST;
        }
        if (group.is("cop") && clause.before == Before.SUBJECT && !clause.reported) {
            // "Jakarta adalah ibu kota": what something is, it mostly still is
            return Form.PRESENT;
        }
        if (saysByWhat(group)) {
            return Form.GERUND;
        }
        return switch (clause.before) {
            case INFINITIVE_TAKER -> Form.INFINITIVE;
            case GERUND_TAKER -> Form.GERUND;
            case VERB -> afterVerb(group);
            case AND -> afterAnd();
            case OBJECT -> afterObject(group);
            case COMMA ->
                clause.finite && clause.subject != null
                        ? walk.lastWord().equals("then") ? walk.tense() : Form.GERUND
                        : withoutSubject(group);
            case START -> withoutSubject(group);
            case SUBJECT -> walk.tense();
            case PREPOSITION, OTHER ->
                clause.finite && !clause.inRelative && clause.subject != null ? afterObject(group) : walk.tense();
        };
    }

    private Form afterVerb(VerbGroup group) {
        boolean mainVerb = clause.objectIsHead
                || group.is("cop")
                || group.verb() == null
                || group.isPassive()
                || hasAuxiliary(group)
                || !walk.ahead.laterVerb(walk.at);
        boolean relativeIsOver = mainVerb && clause.leaveRelative();
        if (relativeIsOver || clause.lastVerb == null) {
            return walk.tense();
        }
        boolean fate =
                clause.lastVerb.isPassive() || clause.lastVerb.phrase().verb().equals("die");
        if (fate && group.isPassive()) {
            // "tewas tertimpa pohon": died, hit by a tree
            return Form.PARTICIPLE;
        }
        return clause.lastVerbIs("ing") ? Form.GERUND : clause.lastVerbIs("bare") ? Form.BARE : Form.INFINITIVE;
    }

    /** The same form as the verb that it is joined to; a participle's neighbour is finite. */
    private Form afterAnd() {
        return switch (clause.lastForm) {
            case INFINITIVE, BARE -> Form.BARE;
            case GERUND -> Form.GERUND;
            case PARTICIPLE -> walk.tense();
            default -> clause.finite ? clause.lastForm : walk.tense();
        };
    }

    /** After an object: the main verb after a relative clause; or the object is to do something, or had it done to it. */
    private Form afterObject(VerbGroup group) {
        if (clause.leaveRelative()) {
            return walk.tense();
        }
        if (hasAuxiliary(group)) {
            return clause.lastVerbIs("objinf") ? Form.INFINITIVE : walk.tense();
        }
        if (clause.lastVerbIs("bare")) {
            return Form.BARE;
        }
        if (clause.lastVerbIs("obj") && clause.lastVerb != null) {
            // "mencegah mereka bepergian": prevent them from traveling
            walk.emit(clause.lastVerb.sense().flag("obj", ""));
            return Form.GERUND;
        }
        if (group.isPassive() && clause.finite && !clause.lastVerbIs("objinf")) {
            return Form.PARTICIPLE;
        }
        return clause.finite ? Form.INFINITIVE : walk.tense();
    }

    /** <i>mengungsi menggunakan perahu</i>: evacuate using boats. */
    private boolean saysByWhat(VerbGroup group) {
        boolean behindVerb =
                clause.before == Before.VERB || clause.before == Before.OBJECT || clause.before == Before.OTHER;
        boolean asked = clause.lastVerbIs("objinf") || clause.lastVerbIs("bare");
        return group.is("means")
                && !group.isPassive()
                && !hasAuxiliary(group)
                && clause.finite
                && behindVerb
                && !asked
                && !clause.mainVerbWaits();
    }

    private static boolean hasAuxiliary(VerbGroup group) {
        var phrase = group.phrase();
        return phrase.negated() || !phrase.modal().isEmpty() || phrase.perfect();
    }

    /** A verb that opens its clause: before a comma it only leads up to it. */
    private Form withoutSubject(VerbGroup group) {
        boolean opens = walk.english.isEmpty() || walk.lastWord().equals("“");
        if (clause.subject == null && opens && !group.isPassive() && group.verb() != null && !group.is("cop")) {
            // a bare root is a command, a prefixed verb an activity
            boolean activity = PREFIXED.matcher(group.verb().source()).find() || walk.ahead.laterVerb(walk.at);
            return activity ? Form.GERUND : Form.BARE;
        }
        boolean leadsUp = clause.subject == null && !clause.inQuotation && walk.ahead.commaSoon(walk.at);
        if (!leadsUp) {
            return walk.tense();
        }
        if (group.isPassive()) {
            return walk.english.isEmpty() ? Form.PARTICIPLE : walk.tense();
        }
        return group.complement().isEmpty() ? Form.GERUND : walk.tense();
    }
}
