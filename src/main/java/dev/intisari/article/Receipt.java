package dev.intisari.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a summary was made: everything that somebody who doubts it would ask. Its JSON form is described by
 * {@code receipt.schema.json}.
 *
 * @param source the stored object that was read; empty for inline text
 * @param text the decoded source
 * @param clean what was kept and what was dropped
 * @param language the detected language
 * @param summary the result
 * @param flags things a reader should know
 * @param tool name and version of this software
 * @param configuration identifies the settings that shape the result; equal for equal results
 * @param finishedAt when it was done
 * @param timings duration of each step by its name, in the order they ran
 */
public record Receipt(
        Optional<SourceObject> source,
        SourceText text,
        CleanText clean,
        DetectedLanguage language,
        Summary summary,
        List<Flag> flags,
        String tool,
        String configuration,
        Instant finishedAt,
        Map<String, Duration> timings) {

    /** Something a reader of the summary should know. */
    public enum Flag {
        /** The language detector was not sure. */
        UNCERTAIN_LANGUAGE,
        /** The engine was not sure of its English. */
        LOW_CONFIDENCE,
        /** Some words were carried over untranslated. */
        UNTRANSLATED_WORDS,
        /** The engine read the language by the rules of a related one. */
        RELATED_LANGUAGE,
        /** The article is so long that only its beginning was weighed. */
        LONG_INPUT,
        /** The cleaner used its surest rules only, because all of them would have left too little. */
        GENTLE_CLEANING,
        /** No headline was found: the first sentence stands in for it. */
        NO_TITLE;

        /** The name that receipts use, such as {@code low-confidence}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A stored object's identity.
     *
     * @param location where it lies
     * @param etag the storage's content tag, unquoted
     * @param versionId its version, where the bucket keeps versions
     */
    public record SourceObject(Location location, String etag, Optional<String> versionId) {}
}
