package dev.intisari.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.DetectedLanguage;
import dev.intisari.article.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    id | Presiden mengatakan bahwa harga beras akan turun pada bulan ini karena stok di gudang sudah cukup untuk tiga bulan.
                    id | Polisi menangkap tiga orang yang diduga membakar pasar itu pada Rabu malam, kata juru bicara kepolisian.
                    ms | Perdana Menteri berkata kerajaan akan memberi bantuan kepada rakyat kerana harga barang telah meningkat, manakala syarikat boleh memohon wang selepas Ahad.
                    en | The government said on Monday that the price of rice had risen in three of its largest cities.
                    de | Der Minister sagte am Montag, dass die Preise in den drei Städten nicht mehr steigen werden und sich der Markt beruhigt.
                    fr | Le ministre a déclaré que les prix ne vont pas augmenter dans les trois villes, mais que la situation est difficile pour les familles.
                    es | El ministro dijo que los precios no van a subir en las tres ciudades, pero la situación es difícil para las familias.
                    pt | O ministro disse que os preços não vão subir nas três cidades, mas a situação é difícil para as famílias do país.
                    it | Il ministro ha detto che i prezzi non sono aumentati nelle tre città, ma la situazione è difficile per le famiglie.
                    nl | De minister zei dat de prijzen in de drie steden niet meer zullen stijgen en dat het voor de gezinnen moeilijk is.
                    sv | Ministern sade att priserna inte kommer att stiga i de tre städerna och att det är svårt för familjer som har lite pengar.
                    pl | Minister powiedział, że ceny nie wzrosną w tych trzech miastach, ale sytuacja jest trudna dla wielu rodzin w tym roku.
                    ro | Ministrul a spus că prețurile nu vor crește în cele trei orașe, dar situația este grea pentru familiile care au fost afectate.
                    tr | Bakan, üç şehirde fiyatların artmayacağını söyledi, ancak durum aileler için çok zor ve bu yıl daha da zor olarak görülüyor.
                    vi | Bộ trưởng nói rằng giá gạo trong ba thành phố sẽ không tăng, nhưng tình hình của các gia đình vẫn khó khăn và cần được giúp.
                    tl | Sinabi ng ministro na hindi tataas ang presyo ng bigas sa tatlong lungsod, at ang mga pamilya ay may tulong na para sa kanila.
                    """)
    void latinScriptIsToldApartByItsCommonestWords(String code, String text) {
        assertThat(detected(text).language().code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ja | 政府は月曜日、三つの都市で米の価格が上がったと発表した。
                    zh | 政府周一表示，三个城市的大米价格上涨。
                    ko | 정부는 월요일 세 도시의 쌀값이 올랐다고 밝혔다.
                    th | รัฐบาลกล่าวเมื่อวันจันทร์ว่าราคาข้าวสูงขึ้น
                    hi | सरकार ने सोमवार को कहा कि चावल की कीमत बढ़ गई है।
                    ar | قالت الحكومة يوم الاثنين إن أسعار الأرز ارتفعت في ثلاث مدن.
                    he | הממשלה אמרה ביום שני כי מחיר האורז עלה בשלוש ערים.
                    el | Η κυβέρνηση είπε τη Δευτέρα ότι η τιμή του ρυζιού αυξήθηκε.
                    ru | Правительство сообщило в понедельник, что цены на рис выросли.
                    uk | Уряд повідомив у понеділок, що ціни на рис зросли в трьох містах країни.
                    """)
    void aScriptGivesItsLanguageAway(String code, String text) {
        assertThat(detected(text).language().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12 345 67,8 %",
                "xqz brrr fnord glorp wibble",
                "int main(void) { return printf(\"%d\", argc); }",
                "Hallitus kertoi maanantaina, että riisin hinta nousi kolmessa kaupungissa viime viikolla.",
                "መንግሥት የሩዝ ዋጋ ጨምሯል አለ"
            })
    void whatIsInNoKnownLanguageIsNotGuessed(String text) {
        assertThat(detector.detect(text)).isEmpty();
    }

    @Test
    void aWholeArticleLeavesNoDoubt() {
        assertThat(detected(Samples.anUpload()).confidence()).isGreaterThan(0.5);
        assertThat(detected(
                                "The price of rice has risen, and the minister said that it would fall by the end of the month.")
                        .confidence())
                .isGreaterThan(0.5);
    }

    @Test
    void aTextBetweenIndonesianAndMalayIsUncertain() {
        assertThat(detected("Beliau dan mereka adalah untuk yang di dalam itu.").confidence())
                .isLessThan(0.75);
    }

    @Test
    @Timeout(5)
    void onlyTheBeginningOfALongTextIsRead() {
        assertThat(detected(Samples.anUpload().repeat(50_000)).language().code())
                .isEqualTo("id");
    }

    private DetectedLanguage detected(String text) {
        return detector.detect(text).orElseThrow(() -> new AssertionError("nothing detected in " + text));
    }
}
