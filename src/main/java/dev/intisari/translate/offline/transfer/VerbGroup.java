package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.VerbPhrase;
import dev.intisari.translate.offline.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A verb or other predicate with its auxiliaries.
 *
 * @param phrase the English verb, still without tense
 * @param sense what is known of the verb; of the adjective, if that is the predicate
 * @param complement the adjective of a link verb, or empty
 * @param verb the unit that is the verb; null for a link verb that Indonesian leaves out
 */
record VerbGroup(
        VerbPhrase phrase,
        Sense sense,
        String complement,
        @Nullable Unit verb) {

    boolean is(String flag) {
        return sense.is(flag);
    }

    boolean isPassive() {
        return phrase.passive() || phrase.verb().startsWith("be ");
    }
}
