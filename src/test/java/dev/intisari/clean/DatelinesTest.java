package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.clean.Datelines.Dateline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where, when and by whom, before the first sentence. A bar marks where the sentence begins. */
class DatelinesTest {
    private static final Datelines DATELINES =
            new Datelines(Cues.of(List.of("id", "en", "ms", "de", "es", "pt", "fr", "it", "ru", "zh")));

    @ParameterizedTest
    @CsvSource({
        "JAKARTA - |Harga beras naik., JAKARTA,",
        "JAKARTA – |Harga beras naik., JAKARTA,",
        "JAKARTA -- |Harga beras naik., JAKARTA,",
        "'JAKARTA, KOMPAS.com - |Harga beras naik.', JAKARTA,",
        "'Jakarta, CNN.id -- |Harga beras naik.', Jakarta,",
        "Jakarta (ANTARA) - |Harga beras naik., Jakarta,",
        "JAKARTA [ANTARA] - |Harga beras naik., JAKARTA,",
        "'BANDUNG, KilasNusa – |Harga beras naik.', BANDUNG,",
        "KOMPAS.com - |Harga beras naik.,,",
        "'KilasNusa.com, Jakarta |Harga beras naik.', Jakarta,",
        "'KilasNusa.com, |Harga beras naik.',,",
        "'KUALA LUMPUR, 14 Okt (Bernama) -- |Harga beras naik.', KUALA LUMPUR, 14 Okt",
        "'LONDON, Oct 14 (Reuters) - |Rice prices rose.', LONDON, Oct 14",
        "'HALIFAX, Nova Scotia (Reuters) — |Rice prices rose.', HALIFAX,",
        "'Berlin, 3. Mai (dpa) - |Der Preis steigt.', Berlin, 3. Mai",
        "Berlin (dpa) - |Der Preis steigt., Berlin,",
        "'Madrid, 14 oct (EFE).- |Suben los precios.', Madrid, 14 oct",
        "Paris (AFP) – |Les prix montent., Paris,",
        "ROMA (ANSA) - |I prezzi salgono., ROMA,",
        "'МОСКВА, 14 октября (ТАСС) — |Цены растут.', МОСКВА, 14 октября",
        "新华社武汉10月14日电 |米价上涨。,,"
    })
    void aDatelineEndsWhereTheSentenceBegins(String text, String place, String dated) {
        int end = text.indexOf('|');
        var found = DATELINES.in(text.replace("|", ""), 0);

        assertThat(found.map(dateline -> dateline.span().end())).contains(end);
        assertThat(found.flatMap(Dateline::place)).isEqualTo(Optional.ofNullable(place));
        assertThat(found.flatMap(Dateline::dated)).isEqualTo(Optional.ofNullable(dated));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harga beras naik.",
                "Harga beras - dan gula - naik pada Senin.",
                "AS - Iran sepakat berunding pada Rabu di Jenewa.",
                "OPEC+ – The cartel said on Monday that it would cut output.",
                "Kereta JAKARTA - BANDUNG mulai berjalan pada Rabu.",
                "JAKARTA - harga beras naik.",
                "JAKARTA -",
                "JAKARTA: Harga beras naik.",
                "Jakarta - Harga beras naik.",
                "Presiden (Joko Widodo) - Harga beras naik.",
                "Semi-final akan digelar pada Rabu.",
                "-",
            })
    void noDateline(String text) {
        assertThat(DATELINES.in(text, 0)).isEmpty();
    }

    @Test
    void capitalsAloneAreADatelineOnlyInTheFirstLine() {
        assertThat(DATELINES.in("JAKARTA - Harga beras naik.", 0)).isPresent();
        assertThat(DATELINES.in("JAKARTA - Harga beras naik.", 1)).isEmpty();
    }

    @Test
    void anAgencyMakesADatelineBelowASummaryToo() {
        assertThat(DATELINES.in("Jakarta (ANTARA) - Harga beras naik.", 3)).isPresent();
        assertThat(DATELINES.in("Jakarta (ANTARA) - Harga beras naik.", 4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Washington, MISTAR.ID', Washington,",
        "'Ambon, KilasNusa.id', Ambon,",
        "'LONDON, Oct 14 (Reuters)', LONDON, Oct 14",
        "JAKARTA (ANTARA), JAKARTA,"
    })
    void aLineMayBeADatelineAndNothingElse(String text, String place, String dated) {
        var found = DATELINES.alone(text);

        assertThat(found.map(dateline -> dateline.span().end())).contains(text.length());
        assertThat(found.flatMap(Dateline::place)).isEqualTo(Optional.ofNullable(place));
        assertThat(found.flatMap(Dateline::dated)).isEqualTo(Optional.ofNullable(dated));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jakarta", "Jakarta, Bandung", "Harga Beras Naik", "Washington, MISTAR.ID.", "Stok masih cukup"})
    void aPlaceAloneIsNone(String text) {
        assertThat(DATELINES.alone(text)).isEmpty();
    }
}
