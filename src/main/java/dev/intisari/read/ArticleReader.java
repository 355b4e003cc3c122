package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Metadata;
import dev.intisari.article.Sha256;
import dev.intisari.article.SourceText;
import dev.intisari.article.SourceText.Format;

/** Turns an object's bytes into text. Stateless; malformed bytes are replaced, never thrown. */
public final class ArticleReader {
    private static final char NEXT_LINE = '\u0085';
    private static final String SAVE_AS_TEXT = "upload the article as plain text or HTML";

    /**
     * Reads an object.
     *
     * @throws ArticleRejected if it is empty or is not text
     */
    public SourceText read(byte[] content) {
        if (content.length == 0) {
            throw new ArticleRejected("the object is empty (0 bytes)", "upload the article again");
        }
        FileSignature.of(content).ifPresent(type -> {
            throw new ArticleRejected("the object is " + type + ", not text", SAVE_AS_TEXT);
        });
        var charset = CharsetDetector.detect(content);
        var decoded = charset.decode(content);
        if (looksBinary(decoded)) {
            throw new ArticleRejected("the object is binary data, not text", SAVE_AS_TEXT);
        }
        var text = InvisibleCharacters.remove(decoded);
        if (text.isBlank()) {
            throw new ArticleRejected("the object holds white space only", "upload the article again");
        }
        var html = HtmlArticle.recognises(text);
        return new SourceText(
                html ? InvisibleCharacters.remove(HtmlArticle.text(text)) : text,
                html ? Format.HTML : Format.TEXT,
                false,
                charset.name(),
                content.length,
                Sha256.of(content),
                Metadata.NONE);
    }

    /** Reads text that needs no decoding. */
    public SourceText read(String text) {
        return read(text.getBytes(UTF_8));
    }

    /** More than one control or replacement character in a hundred: no newsroom writes that. */
    private static boolean looksBinary(String text) {
        long odd = text.chars()
                .filter(c ->
                        c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != NEXT_LINE))
                .count();
        return odd * 100 > text.length();
    }
}
