package dev.intisari.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.intisari.article.ArticleRejected;
import dev.intisari.article.SourceText.Format;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown becomes its text, a block a line, without marks. */
class MarkdownArticleTest {
    private final ArticleReader reader = new ArticleReader(20 << 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Judul\n\nIsi **tebal**.",
                "Isi **tebal** dan [tautan](https://x.id).",
                "![foto](https://x.id/a.jpg)\n\n[tautan](https://x.id)",
                "## A\n\nIsi\n\n## B\n\nIsi\n\n## C\n\nIsi",
                "Judul\n=====\n\nIsi **tebal**.",
                "> Kutipan\n\nIsi **tebal**.",
                "* [satu](https://x.id/1)\n* [dua](https://x.id/2)",
                "---\ntitle: Judul\n---\nIsi",
                "---\nauthor: Budi\n...\nIsi",
                "+++\ntitle = \"Judul\"\n+++\nIsi",
                "Isi [tautan][1] **tebal**.\n\n[1]: https://x.id",
            })
    void isRecognisedByItsMarks(String text) {
        assertThat(reader.read(text).format()).isEqualTo(Format.MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#Cukup istirahat\nTidur delapan jam.\n\n#Olahraga\nTiga kali seminggu.\n\n#Makan\nSayur.",
                "1. Olahraga\n2. Istirahat\n3. Makan",
                "Harga Rp 5.000* per kilo.\n\n*belum termasuk pajak",
                "# Satu judul saja\n\nIsi.",
                "- Satu\n- Dua\n- Tiga",
                "> Satu\n> Dua\n> Tiga\n\nJudul\n-----\n",
                "2 ** 3 dan 4 ** 5 dan 6 ** 7",
                "***\nBab satu\n***\nBab dua\n***",
                "[Jakarta](Antara) - Harga naik [1](2) [3](4).",
                "---\nHarga naik: kata menteri.\n---\nIsi",
                "Nama_berkas_panjang dan __init__ dan snake_case",
            })
    void ordinaryTextStaysAsItIs(String text) {
        var source = reader.read(text);

        assertThat(source.format()).isEqualTo(Format.TEXT);
        assertThat(source.text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a **b** c | a b c",
                "a *b* c | a b c",
                "a __b__ _c_ | a b c",
                "***a*** | a",
                "**a *b* c** | a b c",
                "~~a~~ b | a b",
                "kata**tebal**kata | katatebalkata",
                "*e-commerce*nya | e-commercenya",
                "snake_case _a_b_ | snake_case a_b",
                "2*3*4 = 24 | 2*3*4 = 24",
                "5* hotel dan 4* | 5* hotel dan 4*",
                "Rp5.000* dan *syarat | Rp5.000* dan *syarat",
                "[a](https://x.id) | a",
                "[a](<https://x.id/b c> 'd') | a",
                "[a](https://x.id/b_(c)) | a",
                "[**a** b](https://x.id) | a b",
                "[a [b](https://x.id)](https://y.id) | a b",
                "a ![b](https://x.id 'c') d | a d",
                "[![b](https://x.id)](https://y.id) d | d",
                "![*b](https://x.id) *c* | c",
                "[a][Ref] [Ref][] [ref] [b] | a Ref ref [b]",
                "a[^1] b | a b",
                "[a] (b) | [a] (b)",
                "a [b](c | a [b](c",
                "\\*a\\* \\[b\\] 1\\. | *a* [b] 1.",
                "`a*b*` c | a*b* c",
                "``a`b`` c ` d | a`b c ` d",
                "a &amp; b &ldquo;c&rdquo; &tidak; | a & b “c” &tidak;",
                "a <b>c</b> <span class='d'>e</span> | a c e",
                "a < b > c <3 | a < b > c <3",
                "<https://x.id> <a@x.id> | https://x.id a@x.id",
                "a <!-- b --> c | a c",
                "a <script>b()</script> c | a c",
                "- a | - a",
                "+ a | - a",
                "* a | - a",
                "7) a | 7. a",
                "> > a | a",
                "### a ### | a",
                "# | ''",
            })
    void marksAreGoneAndTextStays(String marked, String plain) {
        assertThat(read(marked)).isEqualTo(plain.replace("''", ""));
    }

    @Test
    void blocksAreLines() {
        assertThat(reader.read("""
                        # Harga Beras Naik

                        Pemerintah mengatakan **harga beras** naik dua belas persen di
                        tiga kota besar, dan akan naik lagi pada bulan depan.

                        ## Stok cukup

                        > Stok kita cukup sampai
                        > akhir tahun.

                        * Beras merah
                        * Beras putih

                        1. Jakarta
                        2. Medan

                        ```
                        kode = 1
                        ```

                        ***

                        Penulis: Budi
                        Penyunting: Ani

                        | Kota | Harga |
                        |------|-------|
                        | Medan | 12 |

                        [1]: https://x.id "Sumber"
                        """).text()).isEqualTo("""
                        Pemerintah mengatakan harga beras naik dua belas persen di tiga kota besar, dan akan naik lagi pada bulan depan.
                        Stok cukup
                        Stok kita cukup sampai akhir tahun.
                        - Beras merah
                        - Beras putih
                        1. Jakarta
                        2. Medan
                        Penulis: Budi
                        Penyunting: Ani
                        | Kota | Harga |
                        | Medan | 12 |""".strip());
    }

    @Test
    void aHardLineBreakIsALineEnd() {
        assertThat(read("Satu  \nDua\\\nTiga<br>Empat")).isEqualTo("Satu\nDua\nTiga\nEmpat");
    }

    @Test
    void linesThatNobodyBrokeForTheirWidthStayLines() {
        var line = "Pemerintah mengatakan harga beras naik di tiga kota besar. "
                .repeat(3)
                .strip();

        assertThat(read(line + "\n" + line + "\nBaca juga: Jagung Naik"))
                .isEqualTo(line + "\n" + line + "\nBaca juga: Jagung Naik");
    }

    @Test
    void aYearAtALinesStartIsNoList() {
        assertThat(read("Krisis itu terjadi pada bulan Mei tahun\n1998. Setelah itu harga turun."))
                .isEqualTo("Krisis itu terjadi pada bulan Mei tahun 1998. Setelah itu harga turun.");
    }

    @Test
    void theFirstHeadingIsTheHeadline() {
        var source = reader.read("Iklan\n\n# Harga *Naik*\n\nIsi **tebal**.\n\n# Lain\n\nIsi.");

        assertThat(source.metadata().title()).contains("Harga Naik");
        assertThat(source.text()).isEqualTo("Iklan\nIsi tebal.\nLain\nIsi.");
    }

    @Test
    void anUnderlinedFirstHeadingIsTheHeadline() {
        var source = reader.read("Harga Naik\n==========\n\nIsi **tebal**.\n\nStok\n----\n\nIsi.");

        assertThat(source.metadata().title()).contains("Harga Naik");
        assertThat(source.text()).isEqualTo("Isi tebal.\nStok\nIsi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Harga Naik\nauthor: Budi, Ani\ndate: 2024-01-25\n---\nIsi.",
                "---\nlayout: post\ntitle: \"Harga Naik\"\nauthors: [Budi, 'Ani']\npublished_at: 2024-01-25\ntags:\n  - x\n---\n\nIsi.",
                "---\r\nTitle: 'Harga Naik'\r\nauthor:\r\n  - Budi\r\n  - Ani\r\ndate: \"2024-01-25\"\r\n...\r\nIsi.",
                "+++\ntitle = \"Harga Naik\"\nauthors = [\"Budi\", \"Ani\"]\ndate = 2024-01-25\n+++\nIsi.",
                "---\ntitle: Harga Naik\nauthor: By Budi, Ani\ndate: 2024-01-25\n---\n# HARGA NAIK\n\nIsi.",
            })
    void frontMatterDeclares(String text) {
        var source = reader.read(text);

        assertThat(source.metadata().title()).contains("Harga Naik");
        assertThat(source.metadata().byline()).contains("Budi, Ani");
        assertThat(source.metadata().published()).contains("2024-01-25");
        assertThat(source.text()).isEqualTo("Isi.");
    }

    @Test
    void aFenceOrACommentThatNeverEndsHidesNothing() {
        assertThat(read("Satu.\n\n```\nDua.\n\nTiga. <!-- Empat.")).contains("Satu.", "Dua.", "Tiga.", "Empat.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Judul saja\n\n![a](https://x.id/a.jpg)",
                "---\ntitle: Judul\n---\n",
                "![a](https://x.id/a.jpg) ![b](https://x.id/b.jpg) ![c](https://x.id/c.jpg)",
            })
    void withoutTextItIsRefused(String text) {
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(ArticleRejected.class)
                .hasMessageContaining("no article text");
    }

    static Stream<String> hostile() {
        int n = 100_000;
        return Stream.of(
                "[".repeat(n),
                "*".repeat(n),
                "*a **a ".repeat(n),
                "_a ".repeat(n),
                ">".repeat(n) + "a",
                "- ".repeat(n) + "a",
                "- ".repeat(1000) + "a" + "\n".repeat(n) + "b",
                "[](".repeat(n),
                "![[]()".repeat(n),
                "[a](<b".repeat(n),
                "[a](b \"".repeat(n),
                "[a]((".repeat(n),
                "[".repeat(n) + "a" + "](b)".repeat(n),
                "![".repeat(n) + "a" + "](b)".repeat(n),
                "[x]: y (\n".repeat(n),
                "[x\n".repeat(n),
                "[a]: " + "://".repeat(n) + " x",
                "[a][".repeat(n),
                "a <!--".repeat(n),
                "a <!--" + "-".repeat(n),
                "<script".repeat(n),
                "a <a ".repeat(n),
                "a <?".repeat(n),
                "`a ``a ```a ".repeat(n),
                "```\n~~~~\n".repeat(n),
                "|" + ":-".repeat(n) + "x",
                "-".repeat(5 * n) + "|x",
                "# " + " #".repeat(n) + " b",
                "&amp".repeat(n),
                "\\".repeat(n),
                "a\n=\n".repeat(n),
                "kata* *k_a ".repeat(5 * n),
                "kata\n".repeat(5 * n),
                " ".repeat(5 * n) + "a");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileTextIsReadInTime(String text) {
        assertThat(reader.read("**a** **b** [c](https://x.id)\n\n" + text + "\n\n[a]: https://x.id\n")
                        .format())
                .isEqualTo(Format.MARKDOWN);
        assertThat(reader.read("Satu.\n\n" + text).text()).isNotBlank();
    }

    /** A piece of Markdown in a document that certainly is some. */
    private String read(String marked) {
        var mark = "**X** [X](https://x.id) **X**";
        var lines = reader.read(mark + "\n\n" + marked + "\n\n[ref]: https://x.id\n")
                .text();
        assertThat(lines).startsWith("X X X");
        return lines.substring("X X X".length()).strip();
    }
}
