package dev.intisari.translate.offline.generation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Forms of English nouns. */
public final class EnglishNouns {
    private static final Map<String, String[]> IRREGULAR = EnglishTables.read("irregular-plurals.tsv");
    private static final Set<String> AFTER_HEAD =
            Set.of("of", "for", "to", "in", "on", "at", "with", "from", "by", "against");

    private static final Map<String, String[]> DEFINITE = EnglishTables.read("definite-nouns.tsv");

    private EnglishNouns() {}

    /** Whether a singular noun, or the last word of a phrase, usually takes <i>the</i> where nothing else decides. */
    public static boolean isUsuallyDefinite(String phrase) {
        return DEFINITE.containsKey(
                phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** The plural of a noun or of a phrase whose head comes last, or stands before a preposition. */
    public static String plural(String phrase) {
        var words = phrase.split(" ", -1);
        int head = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (AFTER_HEAD.contains(words[i])) {
                head = i - 1;
                break;
            }
        }
        words[head] = pluralOfWord(words[head]);
        return String.join(" ", words);
    }

    /** The possessive: <i>Iraq's</i>, <i>residents'</i>. */
    public static String possessive(String phrase) {
        return phrase.endsWith("s") && !phrase.endsWith("ss") ? phrase + "'" : phrase + "'s";
    }

    private static String pluralOfWord(String word) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular[1];
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return word.substring(0, hyphen + 1) + pluralOfWord(word.substring(hyphen + 1));
        }
        var lower = word.toLowerCase(Locale.ROOT);
        for (var ending : new String[] {"man", "woman", "child", "person"}) {
            if (lower.endsWith(ending)
                    && lower.length() > ending.length()
                    && !lower.endsWith("human")
                    && !lower.endsWith("german")) {
                var plural = IRREGULAR.get(ending);
                return word.substring(0, word.length() - ending.length()) + (plural == null ? ending : plural[1]);
            }
        }
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return word + "s";
        }
        if (lower.endsWith("s")
                || lower.endsWith("x")
                || lower.endsWith("z")
                || lower.endsWith("ch")
                || lower.endsWith("sh")) {
            return word + "es";
        }
        boolean consonantY =
                lower.endsWith("y") && lower.length() > 1 && !EnglishTables.isVowel(lower.charAt(lower.length() - 2));
        return consonantY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
