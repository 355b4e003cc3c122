package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import dev.intisari.translate.offline.generation.VerbPhrase.Form;
import org.jspecify.annotations.Nullable;

/** What is known of the clause that is being walked through. */
final class Clause {
    Before before = Before.START;
    /** What stood before the last <i>and</i>. */
    Before beforeAnd = Before.START;

    @Nullable NounPhrase subject;
    /** Whether it has its finite verb. */
    boolean finite;

    @Nullable VerbGroup lastVerb;

    Form lastForm = Form.PAST;

    @Nullable NounPhrase lastNounPhrase;

    boolean inRelative;
    boolean inQuotation;
    /** After "from": <i>hingga</i> is then "to". */
    boolean sinceFrom;
    /** Where a question's auxiliary goes in the English, or -1. */
    int questionAt = -1;
    /** What somebody said, as they said it then. */
    boolean reported;
    /** After a negation that belongs to <i>there is</i>. */
    boolean denied;

    /** A relative clause whose object is the noun it describes: its verb has no object of its own. */
    boolean objectIsHead;

    private @Nullable NounPhrase mainSubject;
    private boolean mainVerbWaits;

    /** A new clause after a mark or conjunction. */
    void start() {
        reported = false;
        sinceFrom = false;
        questionAt = -1;
        open();
    }

    /** A new clause inside this one: what somebody said. */
    void report() {
        open();
        reported = true;
    }

    private void open() {
        subject = null;
        finite = false;
        inRelative = false;
        mainVerbWaits = false;
        mainSubject = null;
        before = Before.START;
    }

    /** A relative clause about a noun phrase begins; the clause around it may still wait for its verb. */
    void enterRelative(@Nullable NounPhrase head) {
        if (!inRelative) {
            mainSubject = subject;
            mainVerbWaits = !finite && (before != Before.COMMA || subject != null);
        }
        inRelative = true;
        finite = false;
        subject = head;
    }

    /** Whether this is a relative clause, and the one around it has yet to get its verb. */
    boolean mainVerbWaits() {
        return inRelative && mainVerbWaits;
    }

    /** Back to the clause around a relative one, if that still waits for its verb. */
    boolean leaveRelative() {
        if (!mainVerbWaits()) {
            return false;
        }
        inRelative = false;
        objectIsHead = false;
        mainVerbWaits = false;
        subject = mainSubject;
        finite = false;
        return true;
    }

    void verb(VerbGroup group, Form form) {
        finite |= form == Form.PAST || form == Form.PRESENT || form == Form.PARTICIPLE;
        lastVerb = group;
        lastForm = form;
        before = Before.VERB;
    }

    Agreement agreement() {
        return subject == null ? Agreement.THIRD_SINGULAR : subject.agreement();
    }

    boolean lastVerbIs(String flag) {
        return lastVerb != null && lastVerb.is(flag);
    }
}
