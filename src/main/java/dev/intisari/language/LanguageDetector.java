package dev.intisari.language;

import dev.intisari.article.DetectedLanguage;
import dev.intisari.article.Language;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells languages apart by their script and, where many share one, by their commonest words, which make up a third to
 * a half of any running text. Thread-safe; reads the beginning of a long text only.
 */
public final class LanguageDetector {
    private static final int SAMPLE = 20_000;
    /** Below this share of common words a text is in none of the languages we know, or is no running text. */
    private static final double MIN_SHARE = 0.08;
    /** Where the share of common words leaves no doubt. */
    private static final double CLEAR_SHARE = 0.25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}']+");
    private static final Map<UnicodeScript, String> SOLE_LANGUAGE = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta",
            UnicodeScript.ARABIC, "ar");

    private final Map<String, Set<String>> functionWords = WordLists.read("/language/function-words.tsv");

    /** The language a text seems to be in, or empty when it shows no trace of any that is known. */
    public Optional<DetectedLanguage> detect(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        var script = mainScript(sample);
        if (script == UnicodeScript.LATIN) {
            return byWords(sample);
        }
        return byScript(sample, script).map(code -> new DetectedLanguage(new Language(code), 0.95));
    }

    private static UnicodeScript mainScript(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static Optional<String> byScript(String text, UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HAN ->
                Optional.of(
                        text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA) ? "ja" : "zh");
            case CYRILLIC -> Optional.of(text.codePoints().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0) ? "uk" : "ru");
            default -> Optional.ofNullable(SOLE_LANGUAGE.get(script));
        };
    }

    private Optional<DetectedLanguage> byWords(String text) {
        var hits = new HashMap<String, Integer>();
        int total = 0;
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            total++;
            var word = words.group();
            functionWords.forEach((code, list) -> {
                if (list.contains(word)) {
                    hits.merge(code, 1, Integer::sum);
                }
            });
        }
        var ranked = hits.entrySet().stream()
                // Of sisters that share their words, such as Indonesian and Malay, the first by code.
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty() || ranked.get(0).getValue() < MIN_SHARE * total) {
            return Optional.empty();
        }
        double best = ranked.get(0).getValue();
        double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        double lead = (best - second) / best;
        double presence = Math.min(1, best / total / CLEAR_SHARE);
        double confidence = Math.min(1, presence * (0.5 + 2 * lead));
        return Optional.of(new DetectedLanguage(new Language(ranked.get(0).getKey()), confidence));
    }
}
