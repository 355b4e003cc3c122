package dev.intisari.article;

import org.jspecify.annotations.Nullable;

/** What one record of an event asks for. */
public sealed interface ArticleRequest {

    /** What messages and logs call this request; never article text. */
    String name();

    /**
     * Summarise the object at a location.
     *
     * @param location where the article lies
     * @param versionId the version that the event names, or null for the current one
     */
    record Stored(Location location, @Nullable String versionId) implements ArticleRequest {
        @Override
        public String name() {
            return location.toString();
        }
    }

    /**
     * Summarise the text that came with the event; the summary goes back in the reply only.
     *
     * @param text the article as it came
     */
    record Inline(String text) implements ArticleRequest {
        @Override
        public String name() {
            return "inline text";
        }
    }

    /**
     * Nothing to do for this record, and that is right: a test event, a deletion.
     *
     * @param name what the record is about
     * @param reason why nothing is done
     */
    record Ignorable(String name, String reason) implements ArticleRequest {}

    /**
     * A record that nobody can act upon, now or later.
     *
     * @param name what the record is about
     * @param reason what is wrong with it and what to do, without its content
     */
    record Malformed(String name, String reason) implements ArticleRequest {}
}
