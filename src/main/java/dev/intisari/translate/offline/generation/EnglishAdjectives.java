package dev.intisari.translate.offline.generation;

import java.util.Map;

/** Comparison of English adjectives. */
public final class EnglishAdjectives {
    private static final Map<String, String[]> IRREGULAR = EnglishTables.read("irregular-comparisons.tsv");

    private EnglishAdjectives() {}

    /** The adverb: <i>quickly</i>; a phrase where there is none. */
    public static String adverb(String adjective) {
        if (adjective.contains(" ") || adjective.contains("-") || adjective.endsWith("ly")) {
            return "in " + (EnglishTables.isVowel(adjective.charAt(0)) ? "an " : "a ") + adjective + " way";
        }
        if (adjective.endsWith("ic")) {
            return adjective + "ally";
        }
        if (adjective.endsWith("le") && !EnglishTables.isVowel(adjective.charAt(adjective.length() - 3))) {
            return adjective.substring(0, adjective.length() - 1) + "y";
        }
        boolean consonantY =
                adjective.endsWith("y") && !EnglishTables.isVowel(adjective.charAt(adjective.length() - 2));
        return switch (adjective) {
            case "good" -> "well";
            case "fast", "hard", "early", "late" -> adjective;
            case "whole" -> "wholly";
            case "full" -> "fully";
            default -> consonantY ? adjective.substring(0, adjective.length() - 1) + "ily" : adjective + "ly";
        };
    }

    public static String comparative(String adjective) {
        return compared(adjective, 1, "er", "more ");
    }

    public static String superlative(String adjective) {
        return compared(adjective, 2, "est", "most ");
    }

    private static String compared(String adjective, int column, String ending, String word) {
        var irregular = IRREGULAR.get(adjective);
        if (irregular != null) {
            return irregular[column];
        }
        boolean shortY = adjective.endsWith("y") && EnglishTables.syllables(adjective) == 2;
        if (adjective.contains(" ")
                || adjective.contains("-")
                || adjective.endsWith("ed")
                || adjective.endsWith("ing")
                || (EnglishTables.syllables(adjective) > 1 && !shortY)) {
            return word + adjective;
        }
        if (adjective.endsWith("e")) {
            return adjective + ending.substring(1);
        }
        if (shortY) {
            return adjective.substring(0, adjective.length() - 1) + "i" + ending;
        }
        var last = adjective.substring(adjective.length() - 1);
        return EnglishTables.endsInClosedSyllable(adjective) ? adjective + last + ending : adjective + ending;
    }
}
