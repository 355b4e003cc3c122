package dev.intisari.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.Language;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileParagraphTest {
    @ParameterizedTest
    @ValueSource(strings = {"“", "«", "“ ", " \""})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void unclosedQuotationsAreSplitInTime(String piece) {
        assertThat(new SentenceSplitter().split(piece.repeat(1_000_000), Language.INDONESIAN))
                .isNotEmpty();
    }
}
