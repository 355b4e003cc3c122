package dev.intisari.article;

import java.util.Locale;

/** What kind of piece the cleaner dropped. */
public enum NoiseClass {
    TITLE_COPY,
    SLUG,
    DATELINE,
    RELATED,
    PROMO,
    AD,
    NAVIGATION,
    BYLINE,
    INITIALS,
    DATE,
    CREDIT,
    EMBED,
    SOCIAL,
    SUBSCRIBE,
    COMMENTS,
    TAGS,
    COPYRIGHT,
    SOURCE,
    ARTEFACT;

    /** The name that receipts and explanations use, such as {@code title-copy}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
