package dev.intisari.article;

import dev.intisari.clean.TextCleaner;

/** Shows that the rules against cycles can fail: the model must not know a step. */
public final class CycleOnPurpose {
    public final TextCleaner cleaner = new TextCleaner();
}
