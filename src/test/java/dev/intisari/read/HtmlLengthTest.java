package dev.intisari.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths and sentence ends in every script. */
class HtmlLengthTest {
    @Test
    void anIdeographCountsAsTwoLetters() {
        assertThat(HtmlLength.of("harbour")).isEqualTo(7);
        assertThat(HtmlLength.of("港は閉鎖")).isEqualTo(8);
        assertThat(HtmlLength.of("항만 12")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It closed.",
                "It closed!”",
                "(It closed.)",
                "閉鎖した。",
                "「閉鎖した。」",
                "أغلق الميناء؟",
                "बंद रहा।",
                "It…"
            })
    void aSentenceEndsWithItsMarkAndWhatClosesAroundIt(String text) {
        assertThat(HtmlLength.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Harbour", "Read more:", "12.5 km", "“”", "ท่าเรือปิด"})
    void whatHasNoMarkIsNoSentence(String text) {
        assertThat(HtmlLength.endsSentence(text)).isFalse();
    }

    @Test
    void theEssenceIsLettersAndDigits() {
        assertThat(HtmlLength.essence("Rp9.000 – “Harga” é 港!")).isEqualTo("rp9000hargaé港");
    }
}
