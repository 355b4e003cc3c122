package dev.intisari.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scripts, and the languages with cue phrases that are written in them. */
enum Alphabet {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    INDIC,
    THAI,
    HAN,
    HANGUL;

    private static final int SAMPLE = 4000;
    /** A script is a text's own, besides Latin, if at least one character in so many is of it. */
    private static final int SHARE = 20;

    private static final List<String> IN_LATIN = List.of(
            "id", "en", "ms", "es", "pt", "fr", "de", "it", "nl", "tr", "vi", "sv", "nb", "da", "fi", "pl", "cs", "hu",
            "ro", "ca", "tl");

    /** The languages whose cues a text in this script may hold: pages in any script have Latin parts. */
    List<String> languages() {
        var languages = new ArrayList<>(IN_LATIN);
        languages.addAll(
                switch (this) {
                    case LATIN -> List.of();
                    case CYRILLIC -> List.of("ru", "uk");
                    case GREEK -> List.of("el");
                    case ARABIC -> List.of("ar", "fa");
                    case INDIC -> List.of("hi", "bn");
                    case THAI -> List.of("th");
                    case HAN -> List.of("ja", "zh");
                    case HANGUL -> List.of("ko");
                });
        return languages;
    }

    /** The script other than Latin of which a text's beginning has most letters, or Latin if it has few of any. */
    static Alphabet of(String text) {
        int length = Math.min(text.length(), SAMPLE);
        var letters = new EnumMap<Alphabet, Integer>(Alphabet.class);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '\u0370') {
                var script = of(c);
                if (script != LATIN) {
                    letters.merge(script, 1, Integer::sum);
                }
            }
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() * SHARE >= length)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(LATIN);
    }

    private static Alphabet of(char c) {
        if (c < '\u0400') {
            return GREEK;
        } else if (c < '\u0530') {
            return CYRILLIC;
        } else if (c >= '\u0600' && c < '\u0780') {
            return ARABIC;
        } else if (c >= '\u0900' && c < '\u0A00') {
            return INDIC;
        } else if (c >= '\u0E00' && c < '\u0E80') {
            return THAI;
        } else if (c >= '\u3040' && c < '\uA000') {
            return HAN;
        } else if (c >= '\uAC00' && c < '\uD7B0') {
            return HANGUL;
        }
        return LATIN;
    }
}
