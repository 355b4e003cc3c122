package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Metadata;
import dev.intisari.article.Sha256;
import dev.intisari.article.SourceText;
import dev.intisari.article.SourceText.Format;
import java.util.Optional;

/**
 * Turns an object's bytes into text: plain text, HTML, Markdown or JSON, in any character set, plain or gzip-compressed.
 * What it is shows in the bytes alone. Immutable; malformed bytes are replaced, never thrown.
 */
public final class ArticleReader {
    private static final String SAVE_AS_TEXT = "upload the article as plain text, HTML, Markdown or JSON";
    private static final String AGAIN = "upload the article again";

    private final long maxBytes;

    /** @param maxBytes the most that a compressed object may unpack to */
    public ArticleReader(long maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes + "; set it to 1 or more");
        }
        this.maxBytes = maxBytes;
    }

    /**
     * Reads an object.
     *
     * @throws ArticleRejected if it is empty, is not text, or holds no article
     */
    public SourceText read(byte[] content) {
        boolean gzipped = Gunzip.recognises(content);
        var bytes = gzipped ? Gunzip.unpack(content, maxBytes) : content;
        var object = gzipped ? "the object, unpacked," : "the object";
        if (bytes.length == 0) {
            throw new ArticleRejected(object + " is empty (0 bytes)", AGAIN);
        }
        FileSignature.of(bytes).ifPresent(type -> {
            throw new ArticleRejected(object + " is " + type + ", not text", SAVE_AS_TEXT);
        });
        var decoded = CharsetDetector.decode(bytes);
        var text = InvisibleCharacters.removeUnlessBinary(decoded.text())
                .orElseThrow(() -> new ArticleRejected(object + " is binary data, not text", SAVE_AS_TEXT));
        if (text.isBlank()) {
            throw new ArticleRejected(object + " holds white space only", AGAIN);
        }
        var format = formatOf(text);
        var article = contentOf(text, format);
        return new SourceText(
                format == Format.TEXT ? text : InvisibleCharacters.remove(article.text()),
                format,
                gzipped,
                decoded.charset().name(),
                content.length,
                Sha256.of(content),
                visible(article.metadata()));
    }

    /** Reads text that needs no decoding. */
    public SourceText read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Format formatOf(String text) {
        if (HtmlArticle.recognises(text)) {
            return Format.HTML;
        }
        if (JsonArticle.recognises(text)) {
            return Format.JSON;
        }
        return MarkdownArticle.recognises(text) ? Format.MARKDOWN : Format.TEXT;
    }

    private static Content contentOf(String text, Format format) {
        return switch (format) {
            case TEXT -> new Content(text, Metadata.NONE);
            case HTML -> HtmlArticle.read(text);
            case JSON -> JsonArticle.read(text);
            case MARKDOWN -> MarkdownArticle.read(text);
        };
    }

    private static Metadata visible(Metadata declared) {
        return new Metadata(
                visible(declared.title()),
                visible(declared.byline()),
                visible(declared.place()),
                visible(declared.dated()),
                visible(declared.published()));
    }

    private static Optional<String> visible(Optional<String> value) {
        return value.map(InvisibleCharacters::remove)
                .map(text -> text.replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty());
    }
}
