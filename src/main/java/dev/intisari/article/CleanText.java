package dev.intisari.article;

import java.util.List;
import java.util.Optional;

/**
 * An article's own words.
 *
 * @param title the headline, if one was found
 * @param paragraphs the body in reading order, none blank
 * @param removals what was dropped, in the order of the source
 */
public record CleanText(Optional<String> title, List<String> paragraphs, List<Removal> removals) {
    public CleanText {
        paragraphs = List.copyOf(paragraphs);
        removals = List.copyOf(removals);
    }

    /** Title and body, a paragraph a line. */
    public String text() {
        var text = new StringBuilder();
        title.ifPresent(line -> text.append(line).append('\n'));
        paragraphs.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
