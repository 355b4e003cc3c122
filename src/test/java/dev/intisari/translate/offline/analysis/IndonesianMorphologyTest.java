package dev.intisari.translate.offline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianMorphologyTest {
    private static final IndonesianMorphology MORPHOLOGY = new IndonesianMorphology(Lexicon.load("id"));

    @ParameterizedTest
    @CsvSource({
        "tarik, menarik", "pukul, memukul", "kirim, mengirim", "sebut, menyebut", "baca, membaca", "dorong, mendorong",
        "ambil, mengambil", "lihat, melihat", "rusak, merusak", "gelar, menggelar", "cari, mencari", "nilai, menilai"
    })
    void meNChangesTheFirstSoundOfABase(String base, String active) {
        assertThat(IndonesianMorphology.actives(base).get(0)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"ditangkap, arrest", "dibangun, build", "disebut, say", "dikirim, send", "terekam, record"})
    void aPassiveIsFoundThroughItsActive(String passive, String english) {
        var reading = MORPHOLOGY.known(passive).get(0);

        assertThat(reading.pos()).isEqualTo(PartOfSpeech.VERB);
        assertThat(reading.senses().get(0).english()).contains(english);
    }

    @Test
    void aDoubledNounIsPlural() {
        assertThat(MORPHOLOGY.known("negara-negara").get(0).has(Mark.PLURAL)).isTrue();
    }

    @Test
    void aCliticIsSplitOffAndMarked() {
        var reading = MORPHOLOGY.known("pasukannya").get(0);

        assertThat(reading.senses().get(0).english()).isEqualTo("troops");
        assertThat(reading.has(Mark.ITS)).isTrue();
    }

    @Test
    void particlesChangeNothing() {
        assertThat(MORPHOLOGY.known("negaralah")).isEqualTo(MORPHOLOGY.known("negara"));
    }

    @Test
    void anUnknownDerivationIsGuessedFromItsRootAndSaysSo() {
        assertThat(MORPHOLOGY.known("perbangkuan")).isEmpty();
        assertThat(MORPHOLOGY.readings("perbangkuan")).isNotEmpty().allMatch(reading -> reading.has(Mark.GUESSED));
    }

    @Test
    void aStrangerHasNoReading() {
        assertThat(MORPHOLOGY.readings("xqzw")).isEmpty();
    }
}
