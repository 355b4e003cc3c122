package dev.intisari.clean;

import static dev.intisari.article.Samples.aText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Metadata;
import dev.intisari.article.SourceText;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines around an article say about it is kept, although the lines go. */
class MetadataTest {
    private static final TextCleaner CLEANER = new TextCleaner();

    private static final String FERRY =
            "The ferry that crosses the inner harbour returned to service on Monday after two years in dry dock.";
    private static final String ENGINES =
            "Engineers replaced both engines and most of the deck, the port authority said on Monday evening.";
    private static final String KAPAL =
            "Kapal feri yang menghubungkan dua pulau itu kembali berlayar pada Senin setelah dua tahun diperbaiki.";

    static Stream<Arguments> articlesWithEverything() {
        return Stream.of(
                Arguments.of(
                        """
                        Kapal Feri Kembali Berlayar
                        Penulis: Ratih Wulandari
                        Selasa, 14 Oktober 2025 09:15 WIB
                        AMBON, KOMPAS.com - Kapal feri yang menghubungkan dua pulau itu kembali berlayar pada Senin.
                        """,
                        new Metadata(
                                Optional.of("Kapal Feri Kembali Berlayar"),
                                Optional.of("Ratih Wulandari"),
                                Optional.of("AMBON"),
                                Optional.empty(),
                                Optional.of("Selasa, 14 Oktober 2025 09:15 WIB"))),
                Arguments.of(
                        """
                        Ferry Returns After Two Years in Dry Dock
                        By Eleanor Whitcombe and Tom Ashdown
                        October 14, 2025, 9:15 a.m.
                        HALIFAX, Oct 13 (Reuters) - The ferry that crosses the inner harbour returned on Monday.
                        """,
                        new Metadata(
                                Optional.of("Ferry Returns After Two Years in Dry Dock"),
                                Optional.of("Eleanor Whitcombe and Tom Ashdown"),
                                Optional.of("HALIFAX"),
                                Optional.of("Oct 13"),
                                Optional.of("October 14, 2025, 9:15 a.m."))),
                Arguments.of(
                        """
                        Fähre fährt wieder über die Mulda
                        Von Annette Krügler
                        14.10.2025, 09:15 Uhr
                        Grimmau, 14. Oktober (dpa) – Die Fähre über die Mulda fährt seit Montag wieder, sagte der Landrat.
                        """,
                        new Metadata(
                                Optional.of("Fähre fährt wieder über die Mulda"),
                                Optional.of("Annette Krügler"),
                                Optional.of("Grimmau"),
                                Optional.of("14. Oktober"),
                                Optional.of("14.10.2025, 09:15 Uhr"))),
                Arguments.of(
                        """
                        Reabre el mercado de San Telmo tras las obras
                        14 de octubre de 2025
                        Por Lucía Ferrando y Marta Gil
                        Valparaíso, 14 oct (EFE).- El mercado de San Telmo reabrió este lunes después de once meses de obras.
                        """,
                        new Metadata(
                                Optional.of("Reabre el mercado de San Telmo tras las obras"),
                                Optional.of("Lucía Ferrando y Marta Gil"),
                                Optional.of("Valparaíso"),
                                Optional.of("14 oct"),
                                Optional.of("14 de octubre de 2025"))),
                Arguments.of(
                        """
                        В Заречном снова открыли пешеходный мост
                        Автор: Ольга Веретенникова
                        14 октября 2025, 09:15
                        ЕКАТЕРИНБУРГ, 14 октября (ТАСС) — Пешеходный мост в Заречном снова открыли после ремонта опор.
                        """,
                        new Metadata(
                                Optional.of("В Заречном снова открыли пешеходный мост"),
                                Optional.of("Ольга Веретенникова"),
                                Optional.of("ЕКАТЕРИНБУРГ"),
                                Optional.of("14 октября"),
                                Optional.of("14 октября 2025, 09:15"))),
                Arguments.of(
                        """
                        إعادة فتح جسر وادي الزهور بعد ثمانية أشهر
                        كتب: سامي الحداد
                        الثلاثاء 14 أكتوبر 2025
                        أعيد فتح جسر وادي الزهور أمام حركة السير يوم الاثنين بعد ثمانية أشهر من أعمال الترميم.
                        """,
                        new Metadata(
                                Optional.of("إعادة فتح جسر وادي الزهور بعد ثمانية أشهر"),
                                Optional.of("سامي الحداد"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("الثلاثاء 14 أكتوبر 2025"))),
                Arguments.of(
                        """
                        आठ महीने बाद फिर खुला नीलगाँव का झूला पुल
                        लेखक: सुनीता वर्मा
                        14 अक्टूबर 2025
                        नीलगाँव का झूला पुल आठ महीने तक बंद रहने के बाद सोमवार को लोगों के लिए फिर से खोल दिया गया।
                        """,
                        new Metadata(
                                Optional.of("आठ महीने बाद फिर खुला नीलगाँव का झूला पुल"),
                                Optional.of("सुनीता वर्मा"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("14 अक्टूबर 2025"))));
    }

    @ParameterizedTest
    @MethodSource("articlesWithEverything")
    void whatStandsAboveTheTextIsKept(String text, Metadata expected) {
        assertThat(CLEANER.clean(aText(text)).metadata()).isEqualTo(expected);
    }

    @Test
    void ofAnArticleThatSaysNothingAboutItselfNothingIsKnown() {
        assertThat(seenIn(FERRY, ENGINES)).isEqualTo(Metadata.NONE);
    }

    @Test
    void aHeadlineAloneIsKnown() {
        assertThat(seenIn("Ferry Returns After Two Years in Dry Dock", FERRY))
                .isEqualTo(Metadata.titled("Ferry Returns After Two Years in Dry Dock"));
    }

    @Test
    void whoWroteItMayStandBelowTheText() {
        assertThat(seenIn("Kapal Feri Kembali Berlayar", KAPAL, "Penulis: Bagus Prakoso")
                        .byline())
                .contains("Bagus Prakoso");
        assertThat(seenIn("Ferry Returns After Two Years", FERRY, ENGINES, "Eleanor Whitcombe")
                        .byline())
                .contains("Eleanor Whitcombe");
    }

    @Test
    void theFirstNameAndTheFirstDateCount() {
        var seen = seenIn(
                "Kapal Feri Kembali Berlayar",
                "Penulis: Ratih Wulandari",
                "14 Oktober 2025",
                "15 Oktober 2025",
                KAPAL,
                "Editor: Bagus Prakoso");

        assertThat(seen.byline()).contains("Ratih Wulandari");
        assertThat(seen.published()).contains("14 Oktober 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Penulis: Tim Redaksi 12", "Oleh: redaksi", "By Tuesday,"})
    void whatIsNoNameIsNoByline(String line) {
        assertThat(seenIn("Kapal Feri Kembali Berlayar", line, KAPAL).byline()).isEmpty();
    }

    @Test
    void aDatelineOnItsOwnLineSaysWhere() {
        assertThat(seenIn("Kapal Feri Kembali Berlayar", "Ambon, KilasNusa.id", KAPAL)
                        .place())
                .contains("Ambon");
    }

    @Test
    void aDatelineThatHasLostItsDashSaysWhere() {
        assertThat(seenIn("Kapal Feri Kembali Berlayar", "KilasNusa.com, Jakarta " + KAPAL)
                        .place())
                .contains("Jakarta");
    }

    @Test
    void aDatelineOfNothingButASiteSaysNothing() {
        var seen = seenIn("Kapal Feri Kembali Berlayar", "KOMPAS.com - " + KAPAL);

        assertThat(seen.place()).isEmpty();
        assertThat(seen.dated()).isEmpty();
    }

    @Test
    void namesPlacesAndDatesInTheTextAreNotTakenForTheArticlesOwn() {
        var seen = seenIn(
                "Ferry Returns After Two Years in Dry Dock",
                "HALIFAX and its ferry had been apart for two years, said Anna Reuben, who has a kiosk at the pier.",
                "By October 14, 2025, the ferry had crossed the harbour nine times, the port authority said.");

        assertThat(seen).isEqualTo(Metadata.titled("Ferry Returns After Two Years in Dry Dock"));
    }

    @Test
    void whatTheFormatDeclaresWins() {
        var declared = new Metadata(
                Optional.of("The Ferry Is Back"),
                Optional.of("E. Whitcombe"),
                Optional.of("Halifax"),
                Optional.of("13 October"),
                Optional.of("2025-10-14"));

        var clean = CLEANER.clean(declaring(
                declared, "By Tom Ashdown", "October 15, 2025", "DARTMOUTH, Oct 15 (Reuters) - " + FERRY, ENGINES));

        assertThat(clean.metadata()).isEqualTo(declared);
        assertThat(clean.paragraphs()).containsExactly(FERRY, ENGINES);
    }

    @Test
    void whatTheFormatDoesNotDeclareIsTakenFromTheText() {
        var declared = new Metadata(
                Optional.of("The Ferry Is Back"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2025-10-14"));

        assertThat(CLEANER.clean(declaring(
                                declared,
                                "By Tom Ashdown",
                                "October 15, 2025",
                                "DARTMOUTH, Oct 15 (Reuters) - " + FERRY,
                                ENGINES))
                        .metadata())
                .isEqualTo(new Metadata(
                        Optional.of("The Ferry Is Back"),
                        Optional.of("Tom Ashdown"),
                        Optional.of("DARTMOUTH"),
                        Optional.of("Oct 15"),
                        Optional.of("2025-10-14")));
    }

    @Test
    void aDeclaredHeadlineGoesWhereTheTextRepeatsIt() {
        var clean = CLEANER.clean(declaring(
                Metadata.titled("Ferry Returns After Two Years in Dry Dock"),
                "Ferry returns after two years in dry dock",
                FERRY,
                ENGINES));

        assertThat(clean.title()).contains("Ferry Returns After Two Years in Dry Dock");
        assertThat(clean.paragraphs()).containsExactly(FERRY, ENGINES);
    }

    private static Metadata seenIn(String... lines) {
        return CLEANER.clean(aText(String.join("\n", lines))).metadata();
    }

    private static SourceText declaring(Metadata metadata, String... lines) {
        var text = aText(String.join("\n", lines));
        return new SourceText(
                text.text(), text.format(), text.gzipped(), text.charset(), text.bytes(), text.sha256(), metadata);
    }
}
