package dev.intisari.article;

/**
 * A piece of the source text that the cleaner dropped.
 *
 * @param start offset of its first character in {@link SourceText#text()}
 * @param end offset after its last character
 * @param noise what kind of piece it is
 * @param rule short name of the rule that recognised it
 * @param sha256 lower-case hexadecimal SHA-256 of the piece in UTF-8, so that it can be recognised without being kept
 */
public record Removal(int start, int end, NoiseClass noise, String rule, String sha256) {
    public Removal {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("removal of characters " + start + " to " + end);
        }
    }
}
