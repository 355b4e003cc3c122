package dev.intisari.clean;

import static dev.intisari.article.Samples.aText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wording of noise inside prose is prose. */
class ProseThatLooksLikeNoiseTest {
    private static final TextCleaner CLEANER = new TextCleaner();

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                Arguments.of("spaces", "a" + " ".repeat(300_000) + "b"),
                Arguments.of("pairs", "Harga beras [] ".repeat(30_000)),
                Arguments.of("initials", "(ab" + "/cd".repeat(100_000)),
                Arguments.of("initials2", "x (ab" + "/cd".repeat(100_000)),
                Arguments.of("words", "-- ".repeat(1_000_00)),
                Arguments.of("remarks", "(baca juga: x) a ".repeat(30_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isCleanedInTime(String name, String text) {
        assertThat(CLEANER.clean(aText(text)).removals()).as(name).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hak cipta lagu itu dipegang oleh ahli warisnya, kata hakim di Jakarta.",
                "Copyright law will be debated in parliament on Monday, officials said.",
                "Berlangganan koran masih menjadi kebiasaan warga kota kecil itu, kata survei.",
                "Unduh aplikasi belanja di Indonesia naik 20 persen pada Januari, kata survei.",
                "Reporting by state media was restricted on Monday, officials in the city said.",
                "Read more than 20 books a year and your memory improves, a study found on Monday.",
                "Saksikan video itu, warga langsung melapor ke polisi di kantor terdekat.",
                "Lihat juga bagaimana warga desa itu bertahan selama musim kemarau panjang tahun lalu.",
                "Foto itu diambil oleh warga yang melintas di jalan raya pada Rabu malam.",
                "Sumber air di desa itu mengering sejak bulan Juli, kata kepala desa kepada wartawan.",
                "Share prices fell 3 percent in Jakarta on Monday after the announcement, traders said.",
                "Ilustrasi buku itu dibuat oleh seniman muda dari Bandung yang baru berusia 19 tahun.",
                "Bagikan bantuan kepada warga, bupati menempuh jalan rusak selama tiga jam pada Rabu.",
                "Simak baik-baik Pasal 27 undang-undang itu, kata ketua panitia kepada wartawan.",
                "Terkini, polisi menahan tiga orang yang diduga membakar pasar itu pada Rabu malam.",
                "Written by hand in 1945, the letter was sold on Monday for two million dollars.",
                "Sources said the talks would resume on Thursday in Geneva after a two-week break.",
                "Baca juga menjadi cara anak-anak di desa itu mengisi libur panjang mereka tahun ini.",
                "Dokumentasi sejarah kota itu tersimpan di tiga museum, kata kepala dinas pada Rabu.",
                "Watch prices rose 20 percent in Geneva on Monday after the tariff was announced there.",
                "Iklan rokok dilarang di dekat sekolah mulai bulan depan, kata menteri kesehatan.",
                "Komentar presiden itu menuai kritik dari tiga partai oposisi di parlemen pada Rabu.",
                "Sign up for the vote ended on Monday with 3,000 names on the list, officials said.",
                "By Monday the river had risen three metres, and 2,000 people had left their homes.",
                "Oleh Presiden Joko Widodo, penghargaan itu diserahkan kepada tiga petani dari Bali",
                "By Tuesday, Governor Lee had signed the bill into law",
                "1 dari 3 anak Indonesia kekurangan gizi, kata laporan yang terbit pada Rabu.",
            })
    void aSentenceThatBeginsLikeNoiseStays(String line) {
        var first = "Pemerintah mengatakan harga beras naik sebesar 12 persen di tiga kota pada Januari.";
        assertThat(CLEANER.clean(
                                aText("Judul Berita\n" + first + "\n" + line + "\n" + first.replace("12", "13") + "\n"))
                        .paragraphs())
                .contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pemain itu mencetak gol (2/3), kata pelatih [baca: pengakuan] kepada wartawan",
                "Menteri mengatakan \"ini (baca: korupsi) harus dihentikan\" pada Rabu.",
                "Nilai tukar ditutup di Rp15.000 (kurs tengah).",
                "Ia lahir di Bandung (1980).",
                "Perusahaan itu milik Bakrie (bkr).",
            })
    void aRemarkOfTheArticlesOwnStays(String line) {
        var first = "Pemerintah mengatakan harga beras naik sebesar 12 persen di tiga kota pada Januari.";
        assertThat(CLEANER.clean(
                                aText("Judul Berita\n" + first + "\n" + line + "\n" + first.replace("12", "13") + "\n"))
                        .paragraphs())
                .contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AS - Iran sepakat berunding pada Rabu di Jenewa, kata juru bicara pemerintah.",
                "Kereta JAKARTA - BANDUNG mulai berjalan pada Rabu, kata menteri perhubungan.",
                "PBB - Perserikatan Bangsa-Bangsa - mengutuk serangan itu pada Rabu malam.",
                "Presiden (Joko Widodo) - yang baru tiba - Menyapa warga pada Rabu malam di kota.",
                "OPEC+ – The cartel said on Monday that it would cut output by two million barrels.",
            })
    void anOpeningThatIsNoDatelineStays(String line) {
        assertThat(CLEANER.clean(aText("Judul Berita\n" + line
                                + "\nPemerintah mengatakan harga beras naik sebesar 12 persen di tiga kota.\n"))
                        .paragraphs())
                .contains(line);
    }
}
