package dev.intisari.article;

import java.util.Locale;

/**
 * A language by its ISO 639-1 code.
 *
 * @param code two lower-case letters such as {@code id}
 */
public record Language(String code) {
    public static final Language ENGLISH = new Language("en");
    public static final Language INDONESIAN = new Language("id");
    public static final Language MALAY = new Language("ms");

    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("not an ISO 639-1 code: \"" + code + "\"");
        }
    }

    /** The language's name in English, for messages. */
    public String displayName() {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return code;
    }
}
