package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.NoiseClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks to the reader inside a paragraph. */
class RemarksTest {
    private static final Remarks REMARKS = new Remarks(Cues.of(List.of("id", "en", "de", "fr", "es")));

    @ParameterizedTest
    @CsvSource({
        "'Harga naik (Baca juga: Harga Cabai Turun) di tiga kota.', '(Baca juga: Harga Cabai Turun)'",
        "'Harga naik [Baca juga: Harga Cabai Turun] di tiga kota.', '[Baca juga: Harga Cabai Turun]'",
        "'Harga naik.（Baca juga：Harga Cabai Turun）', '（Baca juga：Harga Cabai Turun）'",
        "'Rice is dear (Read more: What Happens to Rice) again.', '(Read more: What Happens to Rice)'",
        "'Reis wird teuer (Lesen Sie auch: Was wird aus dem Reis) und knapp.', '(Lesen Sie auch: Was wird aus dem Reis)'",
        "'Le riz augmente (Lire aussi : Que devient le riz) encore.', '(Lire aussi : Que devient le riz)'"
    })
    void aBracketThatACueOpensGoes(String text, String remark) {
        assertThat(remarksOf(text)).containsExactly(remark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nilai tukar ditutup di Rp15.000 (kurs tengah).",
                "Menteri mengatakan \"ini (baca: korupsi) harus dihentikan\" pada Rabu.",
                "Harga naik (Baca juga: Harga Cabai Turun di tiga kota.",
                "Ia membaca juga: buku, koran, dan majalah.",
                "Harga naik baca juga Harga Cabai Turun",
                "Harga naik. Baca juga menjadi hobi anak-anak di desa itu.",
                "(*)",
                "()",
                ""
            })
    void whatNoCueOpensStays(String text) {
        assertThat(REMARKS.in(text, 0)).isEmpty();
    }

    @Test
    void aRemarkBetweenTwoSentencesEndsWhereTheNextBegins() {
        var text = "Harga beras naik. Baca juga: Petani Cabai Garut Panen Lebih Awal Menteri mengatakan stok cukup.";

        assertThat(remarksOf(text)).containsExactly("Baca juga: Petani Cabai Garut Panen Lebih Awal");
    }

    @Test
    void aRemarkBetweenTwoSentencesEndsAtAFullStop() {
        var text = "Harga beras naik. Baca juga: Petani cabai panen lebih awal. Menteri mengatakan stok cukup.";

        assertThat(remarksOf(text)).containsExactly("Baca juga: Petani cabai panen lebih awal.");
    }

    @Test
    void aRemarkBehindTheLastSentenceEndsWithTheLine() {
        assertThat(remarksOf("Harga beras naik. Baca juga: Petani Cabai Garut Panen"))
                .containsExactly("Baca juga: Petani Cabai Garut Panen");
    }

    @Test
    void severalRemarksAreFoundInOrder() {
        var text = "Harga naik (Baca juga: Cabai Turun) lagi. Stok cukup (Baca juga: Panen Raya) kata menteri.";

        assertThat(remarksOf(text)).containsExactly("(Baca juga: Cabai Turun)", "(Baca juga: Panen Raya)");
    }

    @Test
    void theSearchBeginsBehindTheDateline() {
        var text = "(Baca juga: Cabai Turun) Harga naik.";

        assertThat(REMARKS.in(text, 24)).isEmpty();
    }

    @Test
    void theSpaceBeforeARemarkGoesWithIt() {
        var span = REMARKS.in("Harga naik  (Baca juga: Cabai Turun) lagi.", 0).get(0);

        assertThat(span.start()).isEqualTo(10);
        assertThat(span.noise()).isEqualTo(NoiseClass.RELATED);
    }

    private static List<String> remarksOf(String text) {
        return REMARKS.in(text, 0).stream()
                .map(span -> text.substring(span.start(), span.end()).strip())
                .toList();
    }
}
