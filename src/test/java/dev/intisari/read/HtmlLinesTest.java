package dev.intisari.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the text of elements becomes lines. */
class HtmlLinesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>satu</p><p>dua</p>                               | satu/dua",
                "<div>satu<div>dua</div>tiga</div>                   | satu/dua/tiga",
                "satu<br>dua<br/><br>tiga                            | satu/dua/tiga",
                "<ul><li>satu<li>dua</ul>                            | satu/dua",
                "<dl><dt>satu<dd>dua</dl>                            | satu/dua",
                "<h2>satu</h2>dua                                    | satu/dua",
                "<p>satu<hr>dua                                      | satu/dua",
                "<my-box>satu</my-box><my-box>dua</my-box>           | satu/dua",
                "<p>a <my-link>b</my-link> c</p>                     | a b c",
            })
    void aBlockOrALineBreakBeginsALine(String page, String lines) {
        assertThat(lines(page)).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ke-<b>10</b>0                            | ke-100",
                "<b>satu</b> <i>dua</i>                   | satu dua",
                "<b>satu </b><i> dua</i>                  | satu dua",
                "H<sub>2</sub>O, 10<sup>th</sup>          | H2O, 10th",
                "satu<wbr>kata, dua<!-- x -->kata         | satukata, duakata",
                "satu<img src=x>dua                       | satu dua",
                "satu<button>x</button>dua                | satu dua",
                "sa<script>x</script>tu                   | satu",
                "<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>     | 漢字",
            })
    void inlineElementsNeitherGlueNorSplitWords(String page, String lines) {
        assertThat(lines(page)).isEqualTo(lines);
    }

    @Test
    void whiteSpaceIsOneSpaceAndEntitiesAreDecoded() {
        assertThat(lines("<p>Harga &amp; stok&nbsp;beras:\n\t   &ldquo;naik&rdquo; &#8211; &eacute;\u3000</p>"))
                .isEqualTo("Harga & stok beras: “naik” – é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var harga = 'NOISE'</script>",
                "<style>.NOISE{}</style>",
                "<noscript>NOISE</noscript>",
                "<template><p>NOISE</p></template>",
                "<iframe src='x'>NOISE</iframe>",
                "<svg><text>NOISE</text></svg>",
                "<button>NOISE</button>",
                "<select><option>NOISE</select>",
                "<textarea>NOISE</textarea>",
                "<span hidden>NOISE</span>",
                "<span style='color: red; display : none'>NOISE</span>",
                "<span class='sr-only'>NOISE</span>",
                "<!-- <p>NOISE</p> -->",
            })
    void whatNobodyReadsIsNoText(String noise) {
        assertThat(lines("<p>satu " + noise + " dua</p>")).isEqualTo("satu dua");
    }

    @Test
    void anOverlayIsNoTextButTheWordsThatShowItAre() {
        assertThat(lines("<p>kata <span class=tooltip>APBN<span class=tooltip-text>anggaran</span></span> itu</p>"))
                .isEqualTo("kata APBN itu");
    }

    @Test
    void aShortRowIsALineAndALongOneIsALayout() {
        var column = "Sebuah kolom dalam halaman tua, yang dulu disusun dengan tabel. "
                .repeat(4)
                .strip();

        assertThat(lines("<table><tr><td>1<td><b>Medan</b>, kota<td>12</tr></table>"))
                .isEqualTo("1 Medan, kota 12");
        assertThat(lines("<table><tr><td>kiri<td>" + column + "</table>")).isEqualTo("kiri/" + column);
    }

    private static String lines(String page) {
        return String.join(
                "/",
                HtmlOutline.of(HtmlArticle.parse(page).body()).lines().stream()
                        .map(HtmlLine::text)
                        .toList());
    }
}
