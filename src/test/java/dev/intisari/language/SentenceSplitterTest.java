package dev.intisari.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Article.Sentence;
import dev.intisari.article.CleanText;
import dev.intisari.article.Language;
import dev.intisari.article.Metadata;
import dev.intisari.article.Samples;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** A vertical bar shows where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harga naik.| Stok cukup.",
                "Harga naik!| Benarkah?| Ya.",
                "Harga naik",
                "Menurut dr. Ratna Kusuma, kasus naik.| Pasien dirawat.",
                "Prof. Dr. Ir. H. Budi Santoso, M.Si. hadir.| Ia berpidato.",
                "PT. Arkavia dan Jl. Darmo disebut.| Keduanya di Surabaya.",
                "B. J. Habibie dan W. S. Rendra lahir di sana.| Keduanya terkenal.",
                "Suku bunga 5,25 persen dan 2.500 orang.| Naik 3.5 poin.",
                "Pukul 05.47 WITA gempa terjadi.| Warga lari.",
                "\"Kami lelah. Kami pulang,\" kata Budi.| Ia pergi.",
                "“Harga naik. Stok cukup,” kata menteri.| Ia pergi.",
                "“Harga naik.”| “Stok cukup.”",
                "\"Harga naik!\" teriak warga.| Polisi datang.",
                "Entahlah... mungkin besok.| Kita lihat.",
                "Entahlah…| Kita lihat.",
                "Dia (lahir 1980. Di Bandung) pergi.| Ia kembali.",
                "Apa?!| Tidak mungkin.",
                "Gempa M 6,3 (12/3/2025).| Warga mengungsi.",
                "Situs mistar.id dan kompas.com memuatnya.| Warga membaca.",
                "Harga naik.| 12 kota terdampak.",
                "Naik di Jakarta, Bandung, dll. dan turun di Bali.| Begitu.",
            })
    void indonesian(String marked) {
        assertThat(splitter.split(marked.replace("|", ""), Language.INDONESIAN)).isEqualTo(sentences(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Army left.| Mr. Smith stayed.",
                "It began at 6 a.m. on Sept. 28 at St. John.| It ended.",
                "Members of Bluenose Inc. voted.| They said no.",
                "“We are not against it. We are against a plan,” she said.| He left.",
                "Prices rose 3.5 per cent.| So did wages.",
            })
    void english(String marked) {
        assertThat(splitter.split(marked.replace("|", ""), Language.ENGLISH)).isEqualTo(sentences(marked));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ja, 政府は発表した。|価格は上がった。|本当か？|はい！",
        "zh, 政府表示上涨。|民众不满！",
        "hi, सरकार ने कहा।|कीमत बढ़ गई।",
    })
    void scriptsWithoutSpaces(String language, String marked) {
        assertThat(splitter.split(marked.replace("|", ""), new Language(language)))
                .isEqualTo(sentences(marked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\"", "“", "(", ".", "a.b"})
    void oddParagraphsAreNotLost(String paragraph) {
        assertThat(String.join("", splitter.split(paragraph, Language.INDONESIAN)))
                .isEqualTo(paragraph.strip());
    }

    @RepeatedTest(5)
    void piecesTogetherAreTheParagraph(RepetitionInfo repetition) {
        var pieces = List.of(
                "a", "Budi", " ", "  ", ".", "?", "!", "…", "\"", "“", "”", "(", ")", "«", "»", ",", "dr", "1", "。",
                "」", "B", "'", "é", "😀", "\u200D", "dll");
        for (int round = 0; round < 2_000; round++) {
            var random = new Random(repetition.getCurrentRepetition() * 1_000_003L + round);
            var paragraph = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                paragraph.append(pieces.get(random.nextInt(pieces.size())));
            }
            var sentences = splitter.split(paragraph.toString(), Language.INDONESIAN);

            assertThat(withoutSpace(String.join("", sentences)))
                    .as("repetition %d, round %d: %s", repetition.getCurrentRepetition(), round, paragraph)
                    .isEqualTo(withoutSpace(paragraph.toString()));
            assertThat(sentences).noneMatch(String::isBlank);
        }
    }

    @Test
    void sentencesAreNumberedThroughTheArticleAndKnowTheirParagraph() {
        var clean = new CleanText(Metadata.titled("Judul"), List.of("Satu. Dua.", "Tiga."), List.of(), false);

        var article = splitter.split(clean, Language.INDONESIAN);

        assertThat(article.title()).contains("Judul");
        assertThat(article.language()).isEqualTo(Language.INDONESIAN);
        assertThat(article.sentences())
                .containsExactly(new Sentence(0, 0, "Satu."), new Sentence(1, 0, "Dua."), new Sentence(2, 1, "Tiga."));
    }

    @Test
    void aLanguageWithoutAbbreviationsIsSplitToo() {
        assertThat(splitter.split("Eins. Zwei.", Samples.GERMAN)).containsExactly("Eins.", "Zwei.");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"a", "a.", "A. ", "(", "“a”. ", "\"a. ", ". ", "...", "😀"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aParagraphOfAMillionPiecesIsSplitInTime(String piece) {
        assertThat(splitter.split(piece.repeat(1_000_000), Language.INDONESIAN)).isNotEmpty();
    }

    private static List<String> sentences(String marked) {
        return java.util.Arrays.stream(marked.split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
