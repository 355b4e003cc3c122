package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of a line, in several scripts. */
class LineTest {

    @Test
    void blankLinesAndWhiteSpaceAroundLinesDoNotCount() {
        var source = "\n \t\u00A0\n  Harga beras naik.\u3000\n\r\n\u2003Stok cukup\r\n";

        assertThat(Line.of(source)).extracting(Line::text).containsExactly("Harga beras naik.", "Stok cukup");
    }

    @Test
    void aLineKnowsItsPlace() {
        var source = "\n  Harga beras naik. \nStok cukup";

        for (var line : Line.of(source)) {
            assertThat(source.startsWith(line.text(), line.start())).isTrue();
        }
        assertThat(Line.of(source)).extracting(Line::start).containsExactly(3, 22);
    }

    @Test
    void ofNothingThereAreNoLines() {
        assertThat(Line.of("")).isEmpty();
        assertThat(Line.of("\n\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Harga beras naik 12 persen, 5, 1, 1",
        "anak-anak, 2, 0, 0",
        "Rp15.000, 2, 1, 1",
        "BON & BENN, 2, 2, 0",
        "...---..., 0, 0, 0",
        "Мост в Заречном открыт, 4, 2, 0",
        "नीलगाँव का झूला पुल, 4, 0, 0",
        "青石河吊桥重新开放了, 5, 0, 0",
        "สะพานแขวน, 2, 0, 0",
        "푸른내 출렁다리, 2, 0, 0"
    })
    void wordsCapitalsAndNumbersAreCounted(String text, int words, int capitals, int numbers) {
        var line = line(text);

        assertThat(List.of(line.words(), line.capitals(), line.numbers())).containsExactly(words, capitals, numbers);
    }

    @Test
    void gluedLinksHaveCapitalsInside() {
        assertThat(line("HomeNewsSport Weather").joints()).isEqualTo(2);
        assertThat(line("KilasNusa dan HarbourLedger").joints()).isEqualTo(2);
        assertThat(line("NATO and the EU").joints()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harga beras di tiga kota naik lagi bulan ini.",
                "\"Harga beras di tiga kota naik lagi bulan ini.\"",
                "Harga beras di tiga kota naik lagi bulan ini. (rwu/bag)",
                "Apakah harga beras di tiga kota naik lagi bulan ini?",
                "Harga naik. Stok di gudang masih cukup untuk empat bulan",
                "नीलगाँव का झूला पुल आठ महीने तक बंद रहा।",
                "أعيد فتح جسر وادي الزهور أمام حركة السير يوم الاثنين.",
                "青石河上的吊桥在关闭八个月之后重新向居民开放。",
                "the ferry that crosses the inner harbour returned to service on monday after two long years in a dry"
                        + " dock up the coast",
            })
    void proseIsLongAndEndsAsSentencesDo(String text) {
        assertThat(line(text).isProse()).isTrue();
        assertThat(line(text).isSentence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harga beras naik lagi.",
                "Harga Beras di Tiga Kota Naik Lagi Bulan Ini",
                "Ferry Returns to Service on Monday After Two Years in the Dry Dock of the Old Harbour of Upper Village"
                        + " With New Engines",
                "青石河吊桥重新开放。",
            })
    void whatIsShortOrHasNoEndIsNoProse(String text) {
        assertThat(line(text).isProse()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Harga beras naik lagi., true",
        "Harga naik., false",
        "Apakah harga beras naik?, false",
        "Harga beras naik lagi!, false",
        "Harga beras di pasar:, false",
        "Harga beras naik lagi, false"
    })
    void aShortSentenceHasMoreThanThreeWordsAndAFullStop(String text, boolean sentence) {
        assertThat(line(text).isSentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "Selesai., true",
        "Selesai.”, true",
        "Selesai?), true",
        "Selesai…, true",
        "结束了。, true",
        "終わった。」, true",
        "समाप्त।, true",
        "انتهى؟, true",
        "Yakni:, true",
        "Selesai. (Antara), true",
        "Selesai (Antara), false",
        "Selesai, false",
        "\"Selesai\", false"
    })
    void aSentencesEndIsKnownInEveryScript(String text, boolean stop) {
        assertThat(line(text).stop()).isEqualTo(stop);
    }

    @ParameterizedTest
    @CsvSource({
        "Harga naik. Stok cukup., 1",
        "\"Harga naik.\" Stok cukup., 1",
        "Harga naik! «Stok» cukup? Ya., 2",
        "Rp15.000 per kg. itu, 0",
        "结束了。新的开始。, 1",
        "समाप्त। नया।, 1"
    })
    void sentencesThatEndInsideALineAreCounted(String text, int breaks) {
        assertThat(line(text).breaks()).isEqualTo(breaks);
    }

    @ParameterizedTest
    @CsvSource({
        "Harga Beras Naik di Tiga Kota, true",
        "Ferry Returns After 2 Years, true",
        "Harga beras naik di tiga kota, false",
        "Harga, false",
        "12 13 14, false",
        "青石河吊桥, false"
    })
    void mostWordsOfATitleHaveACapital(String text, boolean titleCase) {
        assertThat(line(text).isTitleCase()).isEqualTo(titleCase);
    }

    @ParameterizedTest
    @CsvSource({
        "- Siram malam hari, true",
        "• Siram malam hari, true",
        "1. Siram malam hari, true",
        "12) Siram malam hari, true",
        "3、浇水, true",
        "'#1 Siram malam hari', true",
        "A: Siram malam hari, true",
        "1.5 liter air, false",
        "2025 tahun baik, false",
        "'# Siram malam hari', false",
        "Siram malam hari, false",
        "1., false"
    })
    void anItemOfAListIsMarked(String text, boolean item) {
        assertThat(line(text).isListItem()).isEqualTo(item);
    }

    @Test
    void aLabelHasAtMostThreeWords() {
        assertThat(line("Home News Sport").isLabel()).isTrue();
        assertThat(line("Home News Sport Weather").isLabel()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Naik 3-2: \"Harga\" Beras, naik 3 2 harga beras, true",
        "naik-3-2-harga-beras, naik 3 2 harga beras, true",
        "Naik 3-2 Harga Beras Lagi, naik 3 2 harga beras, false",
        "Naik 3-2 Harga, naik 3 2 harga beras, false",
        "lavenir du riz, l avenir du riz, true",
        "l a venir du riz, lavenir du riz, false",
        "Naik, '', false"
    })
    void aLineRepeatsAnotherWhateverTheMarks(String text, String key, boolean same) {
        assertThat(line(text).repeats(key, false)).isEqualTo(same);
    }

    @Test
    void aLineRepeatsTheWholeOfWhatAnotherCutShort() {
        assertThat(line("Harga Beras Naik di Tiga Kota")
                        .repeats(line("Harga Beras Naik…").key(), true))
                .isTrue();
        assertThat(line("Harga Cabai Naik di Tiga Kota")
                        .repeats(line("Harga Beras Naik…").key(), true))
                .isFalse();
    }

    private static Line line(String text) {
        return Line.of(text).get(0);
    }
}
