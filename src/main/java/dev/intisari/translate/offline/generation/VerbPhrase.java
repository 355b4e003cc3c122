package dev.intisari.translate.offline.generation;

import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import java.util.ArrayList;
import java.util.List;

/**
 * An English verb with everything that goes before it.
 *
 * @param verb base form; <i>be</i> for a mere link
 * @param modal <i>will, can, must, may</i>, or empty
 * @param perfect <i>have done</i>
 * @param progressive <i>be doing</i>
 * @param passive <i>be done</i>
 * @param negated <i>not</i>
 * @param adverbs short adverbs that stand inside the group
 * @param chain verbs that govern this one, outermost first: <i>want to, be able to</i>
 */
public record VerbPhrase(
        String verb,
        String modal,
        boolean perfect,
        boolean progressive,
        boolean passive,
        boolean negated,
        List<String> adverbs,
        List<String> chain) {

    public VerbPhrase {
        adverbs = List.copyOf(adverbs);
        chain = List.copyOf(chain);
    }

    /** A verb with nothing before it. */
    public static VerbPhrase plain(String verb) {
        return new VerbPhrase(verb, "", false, false, false, false, List.of(), List.of());
    }

    /** A passive with nothing before it. */
    public static VerbPhrase passive(String verb) {
        return new VerbPhrase(verb, "", false, false, true, false, List.of(), List.of());
    }

    /** The form that the verb's place in its clause asks for. */
    public enum Form {
        PAST,
        PRESENT,
        /** <i>to do</i>. */
        INFINITIVE,
        /** <i>do</i>. */
        BARE,
        /** <i>doing</i>. */
        GERUND,
        /** <i>done</i>, for a passive that follows its noun. */
        PARTICIPLE
    }

    /** The words, in order. */
    public String in(Form form, Agreement subject) {
        var parts = parts();
        if (modal.equals("do not") || modal.equals("let us")) {
            // a command, whatever stands before it
            insertAdverbs(parts, false);
            return modal + " " + String.join(" ", parts);
        }
        boolean finite = form == Form.PAST || form == Form.PRESENT;
        if (finite && !modal.isEmpty()) {
            parts.add(0, form == Form.PAST && modal.equals("can") ? "could" : modal);
        } else {
            var first = parts.get(0);
            boolean needsDo = finite && negated && !first.equals("be") && !first.startsWith("be ") && !isHave(parts);
            if (needsDo) {
                parts.add(0, form == Form.PAST ? "did" : EnglishVerbs.present("do", subject));
            } else {
                parts.set(0, formed(first, form, subject));
            }
        }
        insertAdverbs(parts, finite);
        var words = String.join(" ", parts).replaceFirst("^can not\\b", "cannot");
        return form == Form.INFINITIVE ? (negated ? "not to " : "to ") + words.replaceFirst("^not ", "") : words;
    }

    private boolean isHave(List<String> parts) {
        return perfect && parts.get(0).equals("have");
    }

    /** The verbs in base form or as their neighbour asks, the first still to be formed. */
    private List<String> parts() {
        var core = new ArrayList<String>();
        var main = verb;
        if (perfect) {
            core.add("have");
        }
        if (progressive && !passive) {
            core.add(perfect ? "been" : "be");
            main = EnglishVerbs.gerund(verb);
        } else if (passive) {
            core.add(perfect ? "been" : "be");
            if (progressive) {
                core.add("being");
            }
            main = EnglishVerbs.participle(verb);
        } else if (perfect) {
            main = EnglishVerbs.participle(verb);
        }
        core.add(main);
        var parts = new ArrayList<>(chain);
        parts.addAll(core);
        return parts;
    }

    private static String formed(String verb, Form form, Agreement subject) {
        return switch (form) {
            case PAST -> EnglishVerbs.past(verb, subject);
            case PRESENT -> EnglishVerbs.present(verb, subject);
            case GERUND -> EnglishVerbs.gerund(verb);
            case PARTICIPLE -> verb.equals("be") ? "" : EnglishVerbs.participle(verb);
            case INFINITIVE, BARE -> verb;
        };
    }

    /** After the first auxiliary or a form of <i>be</i>, else before the verb. */
    private void insertAdverbs(List<String> parts, boolean finite) {
        var inside = new ArrayList<String>();
        if (negated) {
            inside.add("not");
        }
        inside.addAll(adverbs);
        boolean afterFirst = finite
                && (parts.size() > 1
                        || List.of("was", "were", "is", "are", "am").contains(parts.get(0)));
        boolean linkWithMore = finite && parts.get(0).matches("(?:was|were|is|are|am) .+");
        if (linkWithMore) {
            var words = parts.get(0).split(" ", 2);
            parts.set(0, words[0]);
            parts.add(1, words[1]);
            afterFirst = true;
        }
        boolean beforeChain =
                !negated && !chain.isEmpty() && modal.isEmpty() && !chain.get(0).startsWith("be ");
        parts.addAll(afterFirst && !beforeChain ? 1 : 0, inside);
        parts.removeIf(String::isEmpty);
    }
}
