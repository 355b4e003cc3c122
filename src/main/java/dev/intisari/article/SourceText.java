package dev.intisari.article;

/**
 * An object's content as text, before cleaning. {@link Removal} positions refer to {@code text}.
 *
 * @param text the decoded text with {@code \n} line ends; of a page or a JSON document, its body's lines without the
 *     headline
 * @param format what the object turned out to be
 * @param gzipped whether it was compressed
 * @param charset name of the character set it was decoded from
 * @param bytes size of the object in bytes
 * @param sha256 lower-case hexadecimal SHA-256 of the object's bytes
 * @param metadata what the format itself declares
 */
public record SourceText(
        String text, Format format, boolean gzipped, String charset, int bytes, String sha256, Metadata metadata) {
    /** What an object can be. */
    public enum Format {
        TEXT,
        HTML,
        MARKDOWN,
        JSON
    }
}
