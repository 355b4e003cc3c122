package dev.intisari.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;

/** Recognises common files that are not text by their first bytes. */
final class FileSignature {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a zip archive or an Office document"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("BZh", "bzip2-compressed"),
            Map.entry("\u00FD7zXZ", "xz-compressed"),
            Map.entry("(\u00B5/\u00FD", "zstd-compressed"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("\u0089PNG", "a PNG picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG picture"),
            Map.entry("GIF8", "a GIF picture"),
            Map.entry("\u007FELF", "a program"));

    /** Where a tar archive's first header says so. */
    private static final int TAR_MARK_AT = 257;

    private static final String TAR_MARK = "ustar";

    private FileSignature() {}

    static Optional<String> of(byte[] content) {
        if (content.length > TAR_MARK_AT + TAR_MARK.length()
                && new String(content, TAR_MARK_AT, TAR_MARK.length(), ISO_8859_1).equals(TAR_MARK)) {
            return Optional.of("a tar archive");
        }
        var head = new String(content, 0, Math.min(content.length, 8), ISO_8859_1);
        return TYPES.entrySet().stream()
                .filter(type -> head.startsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
