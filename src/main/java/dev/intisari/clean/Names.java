package dev.intisari.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells people's names from other words, by their shape alone. */
final class Names {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 60;
    private static final Pattern SEPARATORS =
            Pattern.compile("\\s*[,;/&|·•、，]\\s*|\\s+(?:and|dan|und|y|e|et|en|och|og|i|a|и|та|và|ve)\\s+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Small words inside names. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter",
            "bin", "binti", "bint", "al", "el", "ibn", "abu", "zu", "af", "av", "o", "d", "y", "dr", "dkk");

    private Names() {}

    /** Whether a text is nothing but one name or several, of two to four words each. */
    static boolean areAll(String text) {
        if (text.length() > LONGEST || text.length() < 3) {
            return false;
        }
        int names = 0;
        for (var name : SEPARATORS.split(text, -1)) {
            if (!isName(name)) {
                return false;
            }
            names++;
        }
        return names > 0;
    }

    /** Whether a text is the name of one person: words with a capital, or a few characters of a script without capitals. */
    static boolean isName(String text) {
        var words = SPACES.split(text.strip(), -1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        int capitals = 0;
        boolean caseless = false;
        for (var word : words) {
            if (word.isEmpty()
                    || !word.codePoints()
                            .allMatch(c -> Character.isLetter(c)
                                    || c == '.'
                                    || c == '-'
                                    || c == '\''
                                    || c == '’'
                                    || Character.getType(c) == Character.NON_SPACING_MARK
                                    || Character.getType(c) == Character.COMBINING_SPACING_MARK)) {
                return false;
            }
            char first = word.charAt(0);
            if (Character.isUpperCase(first)) {
                capitals++;
            } else if (!Character.isLowerCase(first)) {
                caseless = true;
            } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        if (caseless) {
            return capitals == 0
                    && (Script.isUnspaced(text.charAt(0))
                            ? words.length <= 2 && text.length() <= 6
                            : words.length >= 2 && words.length <= 3);
        }
        return capitals >= 2;
    }
}
