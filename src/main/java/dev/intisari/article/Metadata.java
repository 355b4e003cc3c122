package dev.intisari.article;

import java.util.Optional;

/**
 * Facts about an article that stand outside its body. Names and dates are kept as they were written.
 *
 * @param title the headline
 * @param byline who wrote it, without "By" and the like; several names as one text
 * @param place where it was reported from, by its dateline
 * @param dated the date in its dateline
 * @param published when it was published
 */
public record Metadata(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> place,
        Optional<String> dated,
        Optional<String> published) {
    /** Nothing is known. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These facts, and of another where one of these is missing. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                byline.or(other::byline),
                place.or(other::place),
                dated.or(other::dated),
                published.or(other::published));
    }

    /** Only a headline is known. */
    public static Metadata titled(String title) {
        return NONE.withTitle(Optional.of(title));
    }

    /** The same facts with another headline. */
    public Metadata withTitle(Optional<String> other) {
        return new Metadata(other, byline, place, dated, published);
    }
}
