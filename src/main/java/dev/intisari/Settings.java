package dev.intisari;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that can be set, read once and checked all at once. Each setting is an environment variable; unset ones
 * have the defaults given here.
 *
 * @param engine {@code INTISARI_ENGINE}: what makes the summary; {@code offline} is the only one so far
 * @param outputBucket {@code INTISARI_OUTPUT_BUCKET}: where summaries go; empty = nowhere, so only inline text works
 * @param outputPrefix {@code INTISARI_OUTPUT_PREFIX}: what output keys begin with
 * @param inputBucket {@code INTISARI_INPUT_BUCKET}: where articles arrive, so that a loop is refused; may be empty
 * @param inputPrefix {@code INTISARI_INPUT_PREFIX}: what article keys begin with
 * @param sentences {@code INTISARI_SENTENCES}: sentences of a summary, 1 to 10; 0 = three to five by length
 * @param maxBytes {@code INTISARI_MAX_BYTES}: the largest object that is read
 */
public record Settings(
        String engine,
        String outputBucket,
        String outputPrefix,
        String inputBucket,
        String inputPrefix,
        int sentences,
        long maxBytes) {
    public static final String ENGINE = "INTISARI_ENGINE";
    public static final String OUTPUT_BUCKET = "INTISARI_OUTPUT_BUCKET";
    public static final String OUTPUT_PREFIX = "INTISARI_OUTPUT_PREFIX";
    public static final String INPUT_BUCKET = "INTISARI_INPUT_BUCKET";
    public static final String INPUT_PREFIX = "INTISARI_INPUT_PREFIX";
    public static final String SENTENCES = "INTISARI_SENTENCES";
    public static final String MAX_BYTES = "INTISARI_MAX_BYTES";

    /** The names of all settings. */
    public static final Set<String> NAMES =
            Set.of(ENGINE, OUTPUT_BUCKET, OUTPUT_PREFIX, INPUT_BUCKET, INPUT_PREFIX, SENTENCES, MAX_BYTES);

    private static final String PREFIX = "INTISARI_";
    private static final Set<String> ENGINES = Set.of("offline");
    private static final int MOST_SENTENCES = 10;
    private static final long DEFAULT_MAX_BYTES = 10L << 20;
    private static final long LARGEST_MAX_BYTES = 100L << 20;

    public Settings {
        refuse(problems(engine, outputBucket, outputPrefix, inputBucket, inputPrefix, sentences, maxBytes));
    }

    private static List<String> problems(
            String engine,
            String outputBucket,
            String outputPrefix,
            String inputBucket,
            String inputPrefix,
            long sentences,
            long maxBytes) {
        var problems = new ArrayList<String>();
        if (!ENGINES.contains(engine)) {
            problems.add(ENGINE + " is \"" + engine + "\"; set it to one of " + new TreeSet<>(ENGINES));
        }
        if (sentences < 0 || sentences > MOST_SENTENCES) {
            problems.add(SENTENCES + " is " + sentences + "; set it to 1 to " + MOST_SENTENCES
                    + ", or to 0 for three to five by the article's length");
        }
        if (maxBytes < 1 || maxBytes > LARGEST_MAX_BYTES) {
            problems.add(MAX_BYTES + " is " + maxBytes + "; set it to 1 to " + LARGEST_MAX_BYTES);
        }
        // An output's key is the prefix and then the whole key of its source.
        boolean loops = !outputBucket.isEmpty()
                && outputBucket.equals(inputBucket)
                && (outputPrefix + inputPrefix).startsWith(inputPrefix);
        if (loops) {
            problems.add("summaries would be written to s3://" + outputBucket + "/" + outputPrefix
                    + ", where articles arrive, and be summarised again; set " + OUTPUT_BUCKET
                    + " to another bucket, or "
                    + OUTPUT_PREFIX + " to one that does not begin with \"" + inputPrefix + "\"");
        }
        return problems;
    }

    /**
     * Reads the settings from an environment.
     *
     * @throws IllegalArgumentException listing every problem and its remedy
     */
    public static Settings from(Map<String, String> environment) {
        var problems = new ArrayList<String>();
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
                .sorted()
                .forEach(name -> problems.add(name + " is no setting; known are " + new TreeSet<>(NAMES)));
        long sentences = number(environment, SENTENCES, 0, problems);
        long maxBytes = number(environment, MAX_BYTES, DEFAULT_MAX_BYTES, problems);
        var engine = environment.getOrDefault(ENGINE, "offline");
        var outputBucket = environment.getOrDefault(OUTPUT_BUCKET, "");
        var outputPrefix = environment.getOrDefault(OUTPUT_PREFIX, "");
        var inputBucket = environment.getOrDefault(INPUT_BUCKET, "");
        var inputPrefix = environment.getOrDefault(INPUT_PREFIX, "");
        problems.addAll(problems(engine, outputBucket, outputPrefix, inputBucket, inputPrefix, sentences, maxBytes));
        refuse(problems);
        return new Settings(
                engine, outputBucket, outputPrefix, inputBucket, inputPrefix, Math.toIntExact(sentences), maxBytes);
    }

    private static long number(Map<String, String> environment, String name, long unset, List<String> problems) {
        var value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return unset;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            problems.add(name + " is \"" + value + "\"; set it to a whole number");
            return unset;
        }
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Settings: " + String.join("; ", problems));
        }
    }
}
