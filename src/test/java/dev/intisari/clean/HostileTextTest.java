package dev.intisari.clean;

import static dev.intisari.article.Samples.aText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Time grows with the text, not with its square, whatever the text. */
class HostileTextTest {
    private static final int LONG = 5_000_000;

    private static final int QUITE_LONG = 400_000;

    private static final TextCleaner CLEANER = new TextCleaner();

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                Arguments.of("one line of letters", "a".repeat(LONG)),
                Arguments.of("one line of words", "Baca juga berita ".repeat(LONG / 17)),
                Arguments.of("one line of sentences", "Harga beras naik lagi. ".repeat(QUITE_LONG / 23)),
                Arguments.of("one line of opening brackets", "a" + "(".repeat(QUITE_LONG)),
                Arguments.of("one line of opened remarks", "a " + "(baca juga: ".repeat(QUITE_LONG / 12)),
                Arguments.of("one line of dots", "a" + ".".repeat(QUITE_LONG)),
                Arguments.of("one line of quotation marks", "a.".repeat(3) + "\"".repeat(QUITE_LONG)),
                Arguments.of("one line of dashes", "JAKARTA " + "- ".repeat(QUITE_LONG / 2)),
                Arguments.of("one line of hashtags", "#a ".repeat(QUITE_LONG / 3)),
                Arguments.of("100,000 short lines", "Harga naik\n".repeat(100_000)),
                Arguments.of("100,000 lines of noise", "Baca juga: Harga naik\n".repeat(100_000)),
                Arguments.of("100,000 sentences", "Harga beras di pasar kota naik lagi hari ini.\n".repeat(100_000)),
                Arguments.of("a million empty lines", "Judul\n" + "\n".repeat(1_000_000) + "Akhir."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isCleanedInTime(String name, String text) {
        assertThat(CLEANER.clean(aText(text)).removals()).as(name).isNotNull();
    }
}
