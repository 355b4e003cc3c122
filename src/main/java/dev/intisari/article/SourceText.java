package dev.intisari.article;

/**
 * An object's content as text, before cleaning. {@link Removal} positions refer to {@code text}.
 *
 * @param text the decoded text with {@code \n} line ends
 * @param format what the object turned out to be
 * @param charset name of the character set it was decoded from
 * @param bytes size of the object in bytes
 * @param sha256 lower-case hexadecimal SHA-256 of the object's bytes
 */
public record SourceText(String text, Format format, String charset, int bytes, String sha256) {
    /** What an object can be. */
    public enum Format {
        TEXT,
        HTML
    }
}
