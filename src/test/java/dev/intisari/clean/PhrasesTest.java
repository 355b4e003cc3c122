package dev.intisari.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases are found whatever their case, accents, width and spacing. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "Baca Juga, baca juga",
        "BACA   JUGA, baca juga",
        "Baca juga :, baca juga:",
        "À lire aussi :, a lire aussi:",
        "Šta još, sta jos",
        "Xem thêm, xem them",
        "Đọc thêm, doc them",
        "Fotoğraf, fotograf",
        "Ещё, еще",
        "أخبار, اخبار",
        "Διαβάστε επίσης, διαβαστε επισησ",
        "【関連記事】, [関連記事]",
        "Ｒｅａｄ：, read:",
        "l’article, l'article",
        "2024–2025, 2024-2025"
    })
    void formsOfAPhraseAreOne(String written, String folded) {
        assertThat(Phrases.folded(written)).isEqualTo(folded);
    }

    @Test
    void foldingTwiceChangesNothing() {
        var everything = new StringBuilder();
        for (char c = 0x20; c < 0x0370; c++) {
            if (c != ':') {
                everything.append(c);
            }
        }
        var once = Phrases.folded(everything.toString());

        assertThat(Phrases.folded(once)).isEqualTo(once);
    }

    @Test
    void noBreakSpacesAndWideSpacesAreSpaces() {
        assertThat(Phrases.folded("baca\u00A0juga")).isEqualTo("baca juga");
        assertThat(Phrases.folded("baca\u3000\u202F\tjuga")).isEqualTo("baca juga");
    }

    @ParameterizedTest
    @CsvSource({
        "Baca juga: Harga Naik, baca juga, 9",
        "BACA  JUGA: Harga Naik, baca juga, 10",
        "baca juga, baca juga, 9",
        "Baca, baca, 4",
        "baca harga, baca, 4",
        "Lire aussi, lire aussi, 10",
        "À LIRE AUSSI: …, à lire aussi, 12",
        "关联文章列表, 关联文章, 4",
        "อ่านต่อที่นี่, อ่านต่อ, 7"
    })
    void theLongestPhraseIsFound(String text, String phrase, int end) {
        assertThat(known("baca", "baca juga", "à lire aussi", "lire aussi", "关联", "关联文章", "อ่านต่อ")
                        .longestAt(text, 0, text.length()))
                .isEqualTo(Optional.of(new Phrases.Found<>(end, phrase)));
    }

    @ParameterizedTest
    @CsvSource({"bacaan juga", "bac", "xbaca", "bácab", "' '"})
    void aPartOfAWordIsNone(String text) {
        assertThat(known("baca", "baca juga").longestAt(text, 0, text.length())).isEmpty();
    }

    @Test
    void aPhraseMayEndWithinALongerOnesBeginning() {
        assertThat(known("baca", "baca juga di sini").longestAt("baca juga di sana", 0, 17))
                .contains(new Phrases.Found<>(4, "baca"));
    }

    @Test
    void aPhraseStandsWhereItIsLookedFor() {
        var phrases = known("foto");

        assertThat(phrases.longestAt("(Foto: x)", 1, 9)).contains(new Phrases.Found<>(5, "foto"));
        assertThat(phrases.longestAt("(Foto: x)", 0, 9)).isEmpty();
        assertThat(phrases.longestAt("(Foto: x)", 1, 4)).isEmpty();
        assertThat(phrases.longestAt("Foto", 4, 4)).isEmpty();
    }

    @Test
    void spacesBeforeAColonDoNotCount() {
        var phrases = known("foto:", "foto");

        assertThat(phrases.longestAt("Foto : x", 0, 8)).contains(new Phrases.Found<>(6, "foto:"));
        assertThat(phrases.longestAt("Foto： x", 0, 7)).contains(new Phrases.Found<>(5, "foto:"));
        assertThat(phrases.longestAt("Foto x", 0, 6)).contains(new Phrases.Found<>(4, "foto"));
    }

    @Test
    void aShortPhraseIsFoundToo() {
        var phrases = known("x", "by", "©");

        assertThat(phrases.longestAt("By Anna", 0, 7)).contains(new Phrases.Found<>(2, "by"));
        assertThat(phrases.longestAt("X", 0, 1)).contains(new Phrases.Found<>(1, "x"));
        assertThat(phrases.longestAt("© 2025", 0, 6)).contains(new Phrases.Found<>(1, "©"));
    }

    @Test
    void onlyPhrasesOfTheKindsAskedForCount() {
        var phrases = new Phrases<>(
                List.of("baca", "baca juga", "baca juga di sini"), List.of(1, 2, 4), (Integer kind) -> kind);

        assertThat(phrases.longestAt("baca juga", 0, 9, 1)).contains(new Phrases.Found<>(4, 1));
        assertThat(phrases.longestAt("baca juga di sana", 0, 17, 2 | 4)).contains(new Phrases.Found<>(9, 2));
        assertThat(phrases.longestAt("baca juga di sana", 0, 17, 4)).isEmpty();
        assertThat(phrases.longestAt("baca juga", 0, 9, 8)).isEmpty();
    }

    @Test
    void everyOneOfManyPhrasesIsFoundAndNoOther() {
        var random = new Random(1);
        var many = new TreeSet<String>();
        while (many.size() < 5000) {
            many.add(words(random));
        }
        var phrases = known(many.toArray(String[]::new));

        assertThat(many)
                .allSatisfy(phrase -> assertThat(phrases.longestAt(phrase + " .", 0, phrase.length()))
                        .contains(new Phrases.Found<>(phrase.length(), phrase)));
        for (int i = 0; i < 5000; i++) {
            var other = words(random);
            assertThat(phrases.longestAt(other, 0, other.length()).map(Phrases.Found::value))
                    .isEqualTo(longestBeginningOf(other, many));
        }
    }

    private static String words(Random random) {
        var letters = "abé1世-";
        var words = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            boolean space = words.length() > 0 && words.charAt(words.length() - 1) != ' ' && i > 1;
            words.append(space && random.nextInt(3) == 0 ? ' ' : letters.charAt(random.nextInt(letters.length())));
        }
        return Phrases.folded(words.toString());
    }

    private static Optional<String> longestBeginningOf(String text, Set<String> phrases) {
        for (int end = text.length(); end > 0; end--) {
            var beginning = text.substring(0, end);
            if (Script.endsWord(text, end) && phrases.contains(beginning)) {
                return Optional.of(beginning);
            }
        }
        return Optional.empty();
    }

    @Test
    void ofNoPhrasesNoneIsFound() {
        assertThat(known().longestAt("baca juga", 0, 9)).isEmpty();
    }

    private static Phrases<String> known(String... phrases) {
        return Phrases.of(Arrays.stream(phrases).collect(Collectors.toMap(Function.identity(), Function.identity())));
    }
}
