package dev.intisari.article;

import java.util.List;
import java.util.Optional;

/**
 * An article's own words.
 *
 * @param metadata the headline and what else is known of the article
 * @param paragraphs the body in reading order, none blank
 * @param removals what was dropped, in the order of the source
 * @param gentle whether only the surest rules were used, because all of them would have left too little
 */
public record CleanText(Metadata metadata, List<String> paragraphs, List<Removal> removals, boolean gentle) {
    public CleanText {
        paragraphs = List.copyOf(paragraphs);
        removals = List.copyOf(removals);
    }

    /** The headline, if one was found. */
    public Optional<String> title() {
        return metadata.title();
    }

    /** The body, a paragraph a line. */
    public String body() {
        var text = new StringBuilder();
        paragraphs.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Title and body, a paragraph a line. */
    public String text() {
        return title().map(line -> line + '\n').orElse("") + body();
    }
}
