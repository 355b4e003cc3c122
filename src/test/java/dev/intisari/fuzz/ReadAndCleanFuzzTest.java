package dev.intisari.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.intisari.article.ArticleRejected;
import dev.intisari.article.CleanText;
import dev.intisari.article.Metadata;
import dev.intisari.article.Sha256;
import dev.intisari.article.SourceText;
import dev.intisari.clean.TextCleaner;
import dev.intisari.read.ArticleReader;

/** Whatever the bytes are, they are read and cleaned, or refused with a remedy, and what was removed is accounted for. */
class ReadAndCleanFuzzTest {
    private static final ArticleReader READER = new ArticleReader(1 << 20);
    private static final TextCleaner CLEANER = new TextCleaner();

    /** Any object. */
    @FuzzTest
    @DictionaryEntries({
        "<article>",
        "<p>",
        "</p>",
        "<script type=application/ld+json>",
        "articleBody",
        "title",
        "---",
        "# ",
        "](",
        "![",
        "&nbsp;",
        "<br>",
        "charset=",
        "Baca juga:",
        ". ",
        " - ",
        ": "
    })
    void anyBytes(byte[] content) {
        SourceText source;
        try {
            source = READER.read(content);
        } catch (ArticleRejected refused) {
            require(!refused.remedy().isBlank(), "a refusal names its remedy");
            return;
        }
        check(source, CLEANER.clean(source));
    }

    /** Any plain text, whatever it would be taken for. */
    @FuzzTest
    @DictionaryEntries({
        "Baca juga:",
        "(Baca juga: ",
        "Lihat juga",
        "Foto: ",
        "JAKARTA, KOMPAS.com - ",
        "Oleh ",
        "By ",
        "Editor: ",
        "Komentar",
        "Terpopuler",
        ". ",
        " - ",
        " / ",
        "12 Mei 2020",
        "(*)",
        "[]",
        "1 dari 3 halaman",
        "ADVERTISEMENT",
        "Kata. "
    })
    void anyText(byte[] content) {
        var text = new String(content, UTF_8);
        var source = new SourceText(
                text, SourceText.Format.TEXT, false, "UTF-8", content.length, Sha256.of(content), Metadata.NONE);
        check(source, CLEANER.clean(source));
    }

    private static void check(SourceText source, CleanText clean) {
        int end = 0;
        for (var removal : clean.removals()) {
            require(removal.start() >= end, "removals are in order and do not overlap");
            end = removal.end();
            require(end <= source.text().length(), "removals lie in the text");
            require(
                    Sha256.of(source.text().substring(removal.start(), end)).equals(removal.sha256()),
                    "a removal is what its hash says");
        }
        for (var paragraph : clean.paragraphs()) {
            require(!paragraph.isBlank(), "no paragraph is blank");
            require(paragraph.indexOf('\n') < 0, "a paragraph is one line");
        }
        require(visible(source.text()) >= visible(clean.body()), "nothing is added");
    }

    private static long visible(String text) {
        return text.chars().filter(c -> c > ' ').count();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
    }
}
