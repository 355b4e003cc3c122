package dev.intisari.translate.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers, dates and amounts come through as English writes them, whatever sentence they stand in. */
class FiguresSurviveTest {
    private static final OfflineTranslator TRANSLATOR = new OfflineTranslator();
    private static final List<String> MONTHS = List.of(
            "Januari January",
            "Februari February",
            "Maret March",
            "April April",
            "Mei May",
            "Juni June",
            "Juli July",
            "Agustus August",
            "September September",
            "Oktober October",
            "November November",
            "Desember December");
    private static final List<String> SCALES = List.of("juta million", "miliar billion", "triliun trillion");

    /** Sentences with room for a figure of a kind. */
    private static final List<String> COUNTS = List.of(
            "Sebanyak %s warga mengungsi ke balai desa.",
            "Pemerintah membangun %s rumah di Aceh, kata Menteri Sosial.",
            "Polisi menyita %s butir obat yang disimpan di gudang itu.",
            "Jumlah penonton mencapai %s orang pada Minggu malam.",
            "Dari %s kasus, sebagian besar terjadi di kota.");

    private static final List<String> SHARES = List.of(
            "Ekonomi tumbuh %s persen pada kuartal lalu.",
            "Inflasi naik menjadi %s persen dari bulan sebelumnya.",
            "Sekitar %s persen warga belum divaksin.",
            "Rupiah melemah %s persen, sedangkan indeks saham menguat.");

    private static final List<String> AMOUNTS = List.of(
            "Kerugian akibat banjir mencapai %s.",
            "Perusahaan itu membukukan laba %s pada tahun lalu.",
            "Proyek senilai %s itu akan dimulai bulan depan.",
            "Ia didenda %s karena melanggar aturan.",
            "Bantuan sebesar %s telah disalurkan kepada korban.");

    private static final List<String> DATES = List.of(
            "Rapat digelar %s di Jakarta.",
            "Pada %s, kedua negara menandatangani perjanjian.",
            "Ia ditangkap sejak %s atas tuduhan suap.",
            "Kontrak berlaku hingga %s, menurut perusahaan itu.");

    private record Figure(String indonesian, String english) {}

    @Test
    void counts() {
        survive(1500, COUNTS, FiguresSurviveTest::count);
    }

    @Test
    void shares() {
        survive(800, SHARES, FiguresSurviveTest::decimal);
    }

    @Test
    void amountsOfMoney() {
        survive(1500, AMOUNTS, FiguresSurviveTest::amount);
    }

    @Test
    void dates() {
        survive(1000, DATES, FiguresSurviveTest::date);
    }

    @Test
    void timesOfDay() {
        survive(
                300,
                List.of("Gempa terjadi pukul %s WIB di Aceh.", "Kereta tiba di Solo pada pukul %s."),
                FiguresSurviveTest::time);
    }

    @Test
    void placesInARowAndScores() {
        survive(
                300,
                List.of("Gol dicetak pada menit %s.", "Ia merayakan ulang tahun %s di rumah."),
                FiguresSurviveTest::placeInARow);
        survive(300, List.of("Persib menang %s atas Persija."), FiguresSurviveTest::score);
    }

    private static Figure placeInARow(Random random) {
        int place = 4 + random.nextInt(15);
        return new Figure("ke-" + place, place + "th");
    }

    private static Figure score(Random random) {
        var score = (1 + random.nextInt(8)) + "-" + random.nextInt(5);
        return new Figure(score, score);
    }

    private static Figure time(Random random) {
        int hour = random.nextInt(24);
        int minute = random.nextInt(60);
        return new Figure("%02d.%02d".formatted(hour, minute), "%02d:%02d".formatted(hour, minute));
    }

    private interface Figures {
        Figure any(Random random);
    }

    private static void survive(int times, List<String> sentences, Figures figures) {
        var random = new Random(20261122);
        var lost = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            var figure = figures.any(random);
            var sentence = sentences.get(random.nextInt(sentences.size())).formatted(figure.indonesian());
            var english = TRANSLATOR
                    .translate(List.of(Passage.sentence(sentence)), Language.INDONESIAN)
                    .get(0)
                    .text();
            if (!english.contains(figure.english())) {
                lost.add(sentence + "\n   should hold " + figure.english() + ": " + english);
            }
        }
        assertThat(lost).isEmpty();
    }

    private static Figure count(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> grouped(1000 + random.nextInt(5_000_000));
            case 1 -> grouped(11 + random.nextInt(989));
            default -> {
                int thousands = 2 + random.nextInt(900);
                yield new Figure(thousands + " ribu", String.format(Locale.ROOT, "%,d", thousands * 1000));
            }
        };
    }

    private static Figure grouped(int value) {
        var english = String.format(Locale.ROOT, "%,d", value);
        return new Figure(english.replace(',', '.'), english);
    }

    private static Figure decimal(Random random) {
        int whole = random.nextInt(100);
        int part = 1 + random.nextInt(99);
        return new Figure(whole + "," + part, whole + "." + part);
    }

    private static Figure amount(Random random) {
        var number = random.nextBoolean() ? decimal(random) : new Figure("75", "75");
        var scale = SCALES.get(random.nextInt(SCALES.size())).split(" ", -1);
        return switch (random.nextInt(4)) {
            case 0 -> new Figure("Rp" + number.indonesian() + " " + scale[0], "Rp" + number.english() + " " + scale[1]);
            case 1 ->
                new Figure("US$" + number.indonesian() + " " + scale[0], "US$" + number.english() + " " + scale[1]);
            case 2 -> new Figure(number.indonesian() + " " + scale[0] + " dolar AS", number.english() + " " + scale[1]);
            default -> {
                var rupiah = grouped(1000 + random.nextInt(5_000_000));
                yield new Figure("Rp" + rupiah.indonesian(), "Rp" + rupiah.english());
            }
        };
    }

    private static Figure date(Random random) {
        int day = 1 + random.nextInt(28);
        int month = random.nextInt(12);
        int year = 1990 + random.nextInt(40);
        var names = MONTHS.get(month).split(" ", -1);
        return random.nextBoolean()
                ? new Figure(day + " " + names[0] + " " + year, names[1] + " " + day + ", " + year)
                : new Figure("Rabu (%d/%d/%d)".formatted(day, month + 1, year), names[1] + " " + day + ", " + year);
    }
}
