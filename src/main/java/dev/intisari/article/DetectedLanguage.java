package dev.intisari.article;

/**
 * The language an article seems to be in.
 *
 * @param language the best guess
 * @param confidence 0 (a guess) to 1 (certain)
 */
public record DetectedLanguage(Language language, double confidence) {}
