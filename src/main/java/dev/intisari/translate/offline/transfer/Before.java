package dev.intisari.translate.offline.transfer;

/** What stands right before the unit at hand, as far as it decides a verb's form or a noun phrase's role. */
enum Before {
    START,
    COMMA,
    AND,
    /** A preposition or conjunction after which a verb takes <i>-ing</i>. */
    GERUND_TAKER,
    /** One after which a verb takes <i>to</i>. */
    INFINITIVE_TAKER,
    PREPOSITION,
    SUBJECT,
    VERB,
    OBJECT,
    OTHER
}
