package dev.intisari.translate.offline;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishAdjectives;
import dev.intisari.translate.offline.generation.EnglishNouns;
import dev.intisari.translate.offline.generation.EnglishVerbs;
import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which source words an English sentence says nothing of. */
final class Accounting {
    /** English words that carry no content of their own. */
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "of", "to", "be", "in", "on", "at", "by", "for", "with", "as", "from", "into", "out", "up",
            "and", "or", "one's", "oneself", "it", "that", "is", "do", "have", "make");

    private static final int STEM = 4;

    private Accounting() {}

    /** The source of units with content of which no word, in any sense and form, is in the English. */
    static List<String> missing(List<Unit> units, String english) {
        var said = new HashSet<String>();
        for (var word : english.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            said.add(word);
            said.add(word.substring(0, Math.min(STEM, word.length())));
        }
        var missing = new ArrayList<String>();
        for (var unit : units) {
            if (hasContent(unit) && unit.reading().senses().stream().noneMatch(sense -> isSaid(sense, unit, said))) {
                missing.add(unit.source());
            }
        }
        return missing;
    }

    private static boolean hasContent(Unit unit) {
        return switch (unit.reading().pos()) {
            case NOUN, VERB, ADJECTIVE, ADVERB, NUMERAL, NAME, TITLE, HEAD, UNIT, FIXED, NEGATION -> true;
            default -> false;
        };
    }

    private static boolean isSaid(Sense sense, Unit unit, Set<String> said) {
        var forms = new ArrayList<String>(List.of(sense.english()));
        sense.flags().values().forEach(forms::add);
        var words = List.of(String.join(" ", forms).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"));
        var content = words.stream().filter(word -> !EMPTY.contains(word) && !word.isEmpty()).toList();
        return content.isEmpty() || content.stream().anyMatch(word -> isSaid(word, said));
    }

    private static boolean isSaid(String word, Set<String> said) {
        var forms = List.of(
                word,
                word.substring(0, Math.min(STEM, word.length())),
                EnglishVerbs.past(word, Agreement.PLURAL),
                EnglishVerbs.participle(word),
                EnglishVerbs.gerund(word),
                EnglishNouns.plural(word),
                EnglishAdjectives.adverb(word),
                EnglishAdjectives.comparative(word),
                EnglishAdjectives.superlative(word));
        return forms.stream().anyMatch(said::contains);
    }
}
