package dev.intisari.translate.offline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of the lexicon. Its senses are taken apart when they are first wanted: most of a lexicon is never asked for.
 *
 * @param word the source word or phrase
 * @param pos its part of speech
 * @param written the senses as they stand in the file
 */
public record Entry(String word, PartOfSpeech pos, String written) {

    /**
     * The senses, the commonest first.
     *
     * @throws IllegalArgumentException if they are malformed
     */
    public List<Sense> senses() {
        var senses = new ArrayList<Sense>();
        int from = 0;
        while (from <= written.length()) {
            int bar = written.indexOf(" | ", from);
            int to = bar < 0 ? written.length() : bar;
            senses.add(sense(written.substring(from, to)));
            from = to + 3;
        }
        return senses;
    }

    private Sense sense(String text) {
        var rest = text;
        Set<String> context = Set.of();
        if (rest.endsWith("]")) {
            int open = rest.lastIndexOf('[');
            context = Set.of(unique(rest.substring(open + 1, rest.length() - 1).split(" ", -1)));
            rest = rest.substring(0, open);
        }
        Map<String, String> flags = Map.of();
        if (rest.endsWith("}")) {
            int open = rest.lastIndexOf('{');
            flags = flags(rest.substring(open + 1, rest.length() - 1));
            rest = rest.substring(0, open);
        }
        if (rest.indexOf('[') >= 0 || rest.indexOf('{') >= 0 || rest.indexOf('|') >= 0) {
            throw new IllegalArgumentException(word + ": malformed sense \"" + text + "\"");
        }
        return new Sense(rest, flags, context);
    }

    private static Map<String, String> flags(String text) {
        var flags = new HashMap<String, String>();
        for (var flag : text.split(",", -1)) {
            int equals = flag.indexOf('=');
            flags.put(equals < 0 ? flag : flag.substring(0, equals), equals < 0 ? "" : flag.substring(equals + 1));
        }
        return flags;
    }

    private static String[] unique(String[] words) {
        return java.util.Arrays.stream(words).distinct().toArray(String[]::new);
    }
}
