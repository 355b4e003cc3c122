package dev.intisari.translate.offline.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * One meaning of a word.
 *
 * @param english the English in its base form; empty for words that English leaves out
 * @param flags what the grammar needs to know, by the names of the lexicon's guide; the value of a bare flag is empty
 * @param context source words in whose company this sense is meant
 */
public record Sense(String english, Map<String, String> flags, Set<String> context) {
    public Sense {
        flags = Map.copyOf(flags);
        context = Set.copyOf(context);
    }

    /** A meaning without further knowledge. */
    public static Sense of(String english) {
        return new Sense(english, Map.of(), Set.of());
    }

    /** Whether a flag is set. */
    public boolean is(String flag) {
        return flags.containsKey(flag);
    }

    /** A flag's value, or the other value where it is not set. */
    public String flag(String name, String otherwise) {
        return flags.getOrDefault(name, otherwise);
    }
}
