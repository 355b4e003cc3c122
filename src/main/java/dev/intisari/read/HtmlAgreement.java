package dev.intisari.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines of a page stand in a text that the page declares to be the article's (JSON-LD). Compares runs of letters
 * and digits, so that spacing, punctuation and the script do not matter; linear but for one sort of the declared text.
 */
final class HtmlAgreement {
    /** Long enough that two texts do not share it by accident, short enough for a headline. */
    private static final int RUN = 16;

    /** Beyond any article; a longer text is a dump. */
    private static final int MAX_LENGTH = 300_000;

    private static final long BASE = 1_000_003L;

    private final long[] runs;

    private HtmlAgreement(long[] runs) {
        this.runs = runs;
    }

    /** The lines that are, for the most part, in a text. */
    static BitSet linesIn(String text, List<HtmlLine> lines) {
        var agreement = new HtmlAgreement(sortedRuns(text));
        var agreeing = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            agreeing.set(i, agreement.holds(lines.get(i).text()));
        }
        return agreeing;
    }

    private boolean holds(String line) {
        var own = runs(line);
        long found = Arrays.stream(own)
                .filter(run -> Arrays.binarySearch(runs, run) >= 0)
                .count();
        // Corrections and links dropped from the declared text break some runs.
        return found > 0 && found * 10 >= own.length * 6L;
    }

    private static long[] sortedRuns(String text) {
        var runs = runs(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        Arrays.sort(runs);
        return runs;
    }

    /** A rolling hash (Rabin and Karp) of every run of letters and digits. */
    private static long[] runs(String text) {
        var essence = HtmlLength.essence(text);
        long highest = 1;
        for (int i = 1; i < RUN; i++) {
            highest *= BASE;
        }
        var runs = new long[Math.max(0, essence.length() - RUN + 1)];
        long hash = 0;
        for (int i = 0; i < essence.length(); i++) {
            if (i >= RUN) {
                hash -= essence.charAt(i - RUN) * highest;
            }
            hash = hash * BASE + essence.charAt(i);
            if (i >= RUN - 1) {
                runs[i - RUN + 1] = hash;
            }
        }
        return runs;
    }
}
