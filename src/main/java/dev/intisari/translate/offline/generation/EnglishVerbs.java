package dev.intisari.translate.offline.generation;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Forms of English verbs. A verb may carry a particle or more behind it (<i>carry out</i>, <i>be killed</i>): its first
 * word is inflected.
 */
public final class EnglishVerbs {
    private static final Map<String, String[]> IRREGULAR = EnglishTables.read("irregular-verbs.tsv");
    private static final Map<String, String[]> DOUBLING = EnglishTables.read("doubling-verbs.tsv");

    /** Verbs that an adjective follows, where others take an adverb. */
    private static final Set<String> LINKING = Set.of(
            "be",
            "become",
            "remain",
            "stay",
            "seem",
            "appear",
            "look",
            "feel",
            "get",
            "prove",
            "sound",
            "turn",
            "make",
            "find",
            "keep",
            "leave",
            "consider");

    private EnglishVerbs() {}

    /** Whether what follows the verb describes its subject or object: <i>remain calm</i>, but <i>win dramatically</i>. */
    public static boolean isLinking(String verb) {
        int space = verb.indexOf(' ');
        return LINKING.contains(space < 0 ? verb : verb.substring(0, space));
    }

    /** Who does it, as far as the verb's form tells. */
    public enum Agreement {
        FIRST_SINGULAR,
        THIRD_SINGULAR,
        PLURAL
    }

    public static String past(String verb, Agreement subject) {
        return onFirstWord(verb, word -> {
            if (word.equals("be")) {
                return subject == Agreement.PLURAL ? "were" : "was";
            }
            var irregular = IRREGULAR.get(word);
            return irregular == null ? regularPast(word) : irregular[1];
        });
    }

    public static String present(String verb, Agreement subject) {
        return onFirstWord(verb, word -> {
            if (word.equals("be")) {
                return switch (subject) {
                    case FIRST_SINGULAR -> "am";
                    case THIRD_SINGULAR -> "is";
                    case PLURAL -> "are";
                };
            }
            return subject == Agreement.THIRD_SINGULAR ? thirdPerson(word) : word;
        });
    }

    public static String participle(String verb) {
        return onFirstWord(verb, word -> {
            if (word.equals("be")) {
                return "been";
            }
            var irregular = IRREGULAR.get(word);
            return irregular == null ? regularPast(word) : irregular[2];
        });
    }

    public static String gerund(String verb) {
        return onFirstWord(verb, word -> {
            if (word.equals("be")) {
                return "being";
            }
            if (word.endsWith("ie")) {
                return word.substring(0, word.length() - 2) + "ying";
            }
            if (word.endsWith("e") && !word.endsWith("ee") && !word.endsWith("ye") && !word.endsWith("oe")) {
                return word.substring(0, word.length() - 1) + "ing";
            }
            return doubled(word) + "ing";
        });
    }

    private static String thirdPerson(String word) {
        return switch (word) {
            case "have" -> "has";
            case "do" -> "does";
            case "go" -> "goes";
            default -> EnglishNouns.plural(word);
        };
    }

    private static String regularPast(String word) {
        if (word.endsWith("e")) {
            return word + "d";
        }
        if (word.endsWith("y") && word.length() > 1 && !EnglishTables.isVowel(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1) + "ied";
        }
        return word.endsWith("c") ? word + "ked" : doubled(word) + "ed";
    }

    private static String doubled(String word) {
        boolean doubles = EnglishTables.endsInClosedSyllable(word)
                && (EnglishTables.syllables(word) == 1 || DOUBLING.containsKey(word));
        return doubles ? word + word.charAt(word.length() - 1) : word;
    }

    private static String onFirstWord(String verb, UnaryOperator<String> form) {
        int space = verb.indexOf(' ');
        if (space > 0 && (verb.startsWith("ly", space - 2) || verb.startsWith("only "))) {
            // strongly condemn
            return verb.substring(0, space + 1) + onFirstWord(verb.substring(space + 1), form);
        }
        return space < 0 ? form.apply(verb) : form.apply(verb.substring(0, space)) + verb.substring(space);
    }
}
