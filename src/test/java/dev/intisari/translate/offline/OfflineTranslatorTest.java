package dev.intisari.translate.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator.Passage;
import dev.intisari.translate.Translator.Translation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineTranslatorTest {
    private static final OfflineTranslator TRANSLATOR = new OfflineTranslator();

    @Test
    void anUnknownWordIsCarriedOverAndReported() {
        var translation = sentence("Warga membeli xyzblorp di pasar.");

        assertThat(translation.text()).contains("xyzblorp");
        assertThat(translation.untranslated()).containsExactly("xyzblorp");
        assertThat(translation.confidence()).isLessThan(1);
    }

    @Test
    void aKnownSentenceIsTranslatedWithFullConfidence() {
        var translation = sentence("Pemerintah menolak usulan itu.");

        assertThat(translation.untranslated()).isEmpty();
        assertThat(translation.confidence()).isEqualTo(1);
    }

    @Test
    void aHeadlineHasCapitalsPresentTenseAndNoArticles() {
        var headline = TRANSLATOR
                .translate(List.of(Passage.headline("Bank Sentral Pangkas Suku Bunga")), Language.INDONESIAN)
                .get(0);

        assertThat(headline.text()).isEqualTo("Central Bank Cuts Interest Rate");
    }

    @Test
    void anAgencyIsNamedInFullOnceAndByItsAbbreviationAfterwards() {
        var english = TRANSLATOR.translate(
                List.of(
                        Passage.sentence("KPK memeriksa tiga saksi."),
                        Passage.sentence("Menurut KPK, mereka kooperatif.")),
                Language.INDONESIAN);

        assertThat(english.get(0).text()).contains("Corruption Eradication Commission (KPK)");
        assertThat(english.get(1).text()).contains("KPK").doesNotContain("Commission");
    }

    @Test
    void malayHasItsOwnWordsAndItsNumbersAreWrittenAsInEnglish() {
        var malay = new Language("ms");

        var translation = TRANSLATOR
                .translate(
                        List.of(Passage.sentence("Kerajaan memberi RM2.5 juta kepada 1,250 mangsa kerana banjir.")),
                        malay)
                .get(0);

        assertThat(translation.text()).contains("government", "RM2.5 million", "1,250 victims", "because of");
        assertThat(translation.confidence()).isLessThan(1);
        assertThat(TRANSLATOR.readsAsRelated(malay)).isTrue();
        assertThat(TRANSLATOR.readsAsRelated(Language.INDONESIAN)).isFalse();
    }

    @Test
    void aSentenceOutOfJointIsTrustedLess() {
        var sound = sentence("Pemerintah menolak usulan itu.");
        var guessed = sentence("Pemerintah memperxyzkan usulan dan qwerty itu.");

        assertThat(guessed.confidence()).isLessThan(sound.confidence());
    }

    @Test
    void aLanguageItDoesNotKnowIsRefusedByName() {
        assertThatThrownBy(() -> TRANSLATOR.translate(List.of(Passage.sentence("Bonjour.")), new Language("fr")))
                .hasMessageContaining("French");
    }

    @Test
    void aTranslationDoesNotDependOnTheDefaultLocale() {
        var before = Locale.getDefault();
        var expected = sentence("IMIGRASI menahan 1.250 WNI di Istanbul, kata Menteri Imigrasi.")
                .text();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(sentence("IMIGRASI menahan 1.250 WNI di Istanbul, kata Menteri Imigrasi.")
                            .text())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pasukan ",
                "harga beras kota ",
                "rumah besar kota ",
                "pemerintah kota menaikkan harga beras dan ",
                "12 ton bantuan ",
                "anak guru ",
                "seratus premanisme ",
                "Provinsi Jawa ",
                "yang ",
                "dan ",
                "tidak ",
                "Budi ",
                "5 ",
                "(",
                "\"",
                "a",
                "di ",
                ", ",
                "ke-",
                "漢",
                "nya",
                "me-"
            })
    @Timeout(60)
    void aHugeSentenceOfOneThingTakesLinearTime(String piece) {
        var translation = sentence(piece.repeat(60_000 / piece.length()));

        assertThat(translation.text()).isNotNull();
    }

    private static Translation sentence(String indonesian) {
        return TRANSLATOR
                .translate(List.of(Passage.sentence(indonesian)), Language.INDONESIAN)
                .get(0);
    }
}
