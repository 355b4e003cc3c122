package dev.intisari.translate.offline;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.generation.EnglishAdjectives;
import dev.intisari.translate.offline.generation.EnglishNouns;
import dev.intisari.translate.offline.generation.EnglishVerbs;
import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which source words an English sentence says nothing of. */
final class Accounting {
    private static final Pattern NO_WORD = Pattern.compile("(?:'s?)?[^\\p{L}\\p{N}']+");
    /** English words that carry no content of their own, and forms of them. */
    private static final Set<String> WITHOUT_CONTENT = Set.of(
            "a", "an", "the", "of", "to", "be", "in", "on", "at", "by", "for", "with", "as", "from", "into", "out",
            "up", "and", "or", "one's", "oneself", "it", "that", "is", "do", "have", "make", "no", "not", "more");

    private static final Set<String> NEGATIVE =
            Set.of("not", "no", "never", "cannot", "without", "neither", "none", "nor");

    /** Words are the same whose first letters are, so many of them. */
    private static final int STEM = 4;

    private Accounting() {}

    /** The source of the units with content of which no word, in any sense or form, is in the English. */
    static List<String> missing(List<Unit> units, String english) {
        var said = new HashSet<String>();
        for (var word : NO_WORD.split(english.toLowerCase(Locale.ROOT), -1)) {
            said.add(word);
            said.add(stem(word));
        }
        var missing = new ArrayList<String>();
        for (var unit : units) {
            if (denies(unit) && NEGATIVE.stream().noneMatch(said::contains)) {
                missing.add(unit.source());
            }
            if (mustBeSaid(unit) && unit.reading().senses().stream().noneMatch(sense -> isSaid(sense, said))) {
                missing.add(unit.source());
            }
        }
        return missing;
    }

    private static boolean denies(Unit unit) {
        return unit.is(PartOfSpeech.NEGATION) || unit.english().equals("do not");
    }

    /** What has content of its own; <i>bulan</i> before a month and <i>kemarin</i> behind a date have not. */
    private static boolean mustBeSaid(Unit unit) {
        boolean saidOtherwise = unit.is("label")
                || unit.is("deictic")
                || unit.is("exist")
                || unit.is("part")
                || Set.of("lalu", "silam", "lampau", "mendatang", "depan", "nanti", "kemarin")
                        .contains(unit.source());
        return !saidOtherwise
                && switch (unit.reading().pos()) {
                    case NOUN, VERB, ADJECTIVE, ADVERB, NUMERAL, NAME, TITLE, HEAD, UNIT, FIXED -> true;
                    default -> false;
                };
    }

    private static boolean isSaid(Sense sense, Set<String> said) {
        var english = Stream.concat(Stream.of(sense.english()), sense.flags().values().stream());
        var content = english.flatMap(text -> Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)))
                .filter(word -> !word.isEmpty() && !WITHOUT_CONTENT.contains(word))
                .toList();
        return content.isEmpty() || content.stream().flatMap(Accounting::forms).anyMatch(said::contains);
    }

    private static Stream<String> forms(String word) {
        if (word.length() < 3) {
            return Stream.of(word, EnglishVerbs.past(word, Agreement.PLURAL), EnglishNouns.plural(word));
        }
        return Stream.of(
                word,
                stem(word),
                EnglishVerbs.past(word, Agreement.PLURAL),
                EnglishVerbs.participle(word),
                EnglishVerbs.gerund(word),
                EnglishNouns.plural(word),
                EnglishAdjectives.adverb(word),
                EnglishAdjectives.comparative(word),
                EnglishAdjectives.superlative(word));
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
