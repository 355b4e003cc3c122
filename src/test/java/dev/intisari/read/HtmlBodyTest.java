package dev.intisari.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a page is the article's body. */
class HtmlBodyTest {
    private static final String ONE =
            "The harbour was closed on Monday after the storm had torn away two cranes, the port said.";
    private static final String TWO =
            "Ships with fresh fruit waited outside the breakwater, and some turned back to the south.";
    private static final String THREE =
            "Repairs will take until March, because the parts have to come from another continent.";
    private static final String BODY = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
    private static final String TEXT = ONE + "\n" + TWO + "\n" + THREE;
    private static final String OTHER = "A man who grows pumpkins has won a prize for the fourth time.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>%s</div>",
                "<article>%s</article>",
                "<main><div class='x1f'><div>%s</div></div></main>",
                "<table><tr><td>Home</td><td>%s</td></tr></table>",
                "<form><div>%s</div></form>",
                "<center><font>%s</font></center>",
            })
    void isWhereTheProseIs(String layout) {
        assertThat(text("<div class=box><p>" + OTHER + "</p></div>" + layout.formatted(BODY) + "<div class=box><p>"
                        + OTHER + "</p></div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void mayBeTextBetweenLineBreaks() {
        assertThat(text("<div>" + ONE + "<br><br>" + TWO + "<br>" + THREE + "</div><div><a href=x>More</a></div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void mayBeInSeveralPieces() {
        assertThat(text("<section><div><p>" + ONE + "</p></div><div><p>" + TWO + "</p></div><div><p>" + THREE
                        + "</p></div></section>"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div itemprop='articleBody'>%s</div>",
                "<div class='story-body'>%s</div>",
                "<div class='articleBody'>%s</div>",
                "<div class='c-article__content'>%s</div>",
                "<div class='field field-name-body'>%s</div>",
                "<div id='artikel_isi'>%s</div>",
            })
    void isTheElementThatIsNamedSo(String body) {
        assertThat(text("<main><div class=x>" + "<p>" + OTHER + "</p>" + "</div>" + body.formatted(BODY)
                        + "<div class=y><p>" + OTHER + "</p></div></main>"))
                .isEqualTo(TEXT);
    }

    @Test
    void ofADeclaredBodyEvenAShortOneIsBelieved() {
        assertThat(text("<div itemprop=articleBody>" + ONE + "</div><div><p>" + OTHER + "</p><p>" + OTHER + "</p><p>"
                        + OTHER + "</p></div>"))
                .isEqualTo(ONE);
    }

    @Test
    void ofSeveralArticlesOnAPageIsTheFirst() {
        var next = "<article><h1>Pumpkins</h1><div itemprop=articleBody>" + ("<p>" + OTHER + "</p>").repeat(5)
                + "</div></article>";

        assertThat(text("<article><h1>Harbour</h1><div itemprop=articleBody>" + BODY + "</div></article>" + next
                        + next))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><p>%s</p></nav>",
                "<aside><p>%s</p></aside>",
                "<footer><p>%s</p></footer>",
                "<form><p>%s</p></form>",
                "<div class='comments'><p>%s</p></div>",
                "<div id='related-stories'><p>%s</p></div>",
                "<div class='c-newsletterBox'><p>%s</p></div>",
                "<div class='sidebar'><p>%s</p></div>",
                "<div role='complementary'><p>%s</p></div>",
                "<div class='author-bio'><p>%s</p></div>",
                "<div class='iklan'><p>%s</p></div>",
                "<div hidden><p>%s</p></div>",
                "<div style='display:none'><p>%s</p></div>",
                "<div aria-hidden='true'><p>%s</p></div>",
                "<figure><img src=x><figcaption>%s</figcaption></figure>",
                "<div class='wp-caption'><img src=x><p>%s</p></div>",
                "<p class='photo-credit'>%s</p>",
                "<div class='media'><span class='photoCaption'>%s</span></div>",
            })
    void whatIsNamedLikeSomethingBesideItIsGone(String noise) {
        var box = noise.formatted(OTHER);

        assertThat(text("<article>" + box + "<p>" + ONE + "</p>" + box + "<p>" + TWO + "</p><p>" + THREE + "</p>" + box
                        + "</article>"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='has-sidebar'>%s</div>",
                "<div class='content-with-related'>%s</div>",
                "<article class='post tag-ships author-kim'>%s</article>",
                "<div class='sidebar-layout'>%s</div>",
                "<form>%s</form>",
                "<div class='footer-page'><h1>Harbour</h1>%s</div>",
                "<div class='widget'>%s</div>",
                "<figure><table><tr><td>%s</td></tr></table></figure>",
                "<div class='social-embed'><blockquote>%s</blockquote></div>",
            })
    void aNameProvesNothingWhereTheArticleIsWithin(String layout) {
        assertThat(text("<div>" + layout.formatted(BODY) + "</div><div><p>" + OTHER + "</p></div>"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href=x>Pumpkin grower wins prize again</a></p>",
                "<p>Read also: <a href=x>Pumpkin grower wins prize again, and this time by a mile</a></p>",
                "<p><b>More:</b></p><ul><li><a href=x>Pumpkins</a></li><li><a href=y>Plums</a></li></ul>",
                "<h3>Don't miss</h3><p><a href=x>Pumpkins</a></p><p><a href=x>Plums</a></p>",
                "<h4><a href=x>Pumpkin grower wins prize again</a></h4><h4><a href=x>Plums</a></h4><a href=z>All</a>",
                "<ul><li><a href=x>Share</a></li><li><a href=x>Print</a></li></ul>",
            })
    void linksByThemselvesAndTheLabelsAboveThemAreGone(String teaser) {
        assertThat(text("<article><p>" + ONE + "</p>" + teaser + "<p>" + TWO + "</p><p>" + THREE + "</p>" + teaser
                        + "</article>"))
                .isEqualTo(TEXT);
    }

    @Test
    void aSentenceWithLinksInItStays() {
        var line = "The <a href=x>port</a> and its <a href=y>largest customer</a> agreed to share the cost of it.";

        assertThat(text("<article><p>" + ONE + "</p><p>" + line + "</p><p>" + TWO + "</p></article>"))
                .contains("The port and its largest customer agreed to share the cost of it.");
    }

    @Test
    void labelsBeforeTheFirstAndAfterTheLastSentenceAreGone() {
        assertThat(text("<article><div>Monday, 9.30</div><div>3 min</div><div><p>" + ONE + "</p><p>" + TWO
                        + "</p></div><h3>Topics</h3><div>Harbour</div></article>"))
                .isEqualTo(ONE + "\n" + TWO);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Japanese, 港は月曜日に嵐でクレーン二基が倒れたため閉鎖されたと当局が発表した。",
        "Chinese, 港务局表示由于风暴吹倒了两台起重机港口于星期一关闭直到三月才能修复。",
        "Korean, 항만 당국은 폭풍으로 크레인 두 대가 쓰러져 월요일 항구를 폐쇄했다고 밝혔다.",
        "Arabic, أغلقت السلطات الميناء يوم الاثنين بعد أن أسقطت العاصفة رافعتين كما قال متحدث باسم الميناء اليوم.",
        "Thai, ท่าเรือปิดทำการเมื่อวันจันทร์หลังจากพายุพัดเครนล้มสองตัวตามที่เจ้าหน้าที่กล่าวในแถลงการณ์วันนี้",
        "Hindi, बंदरगाह सोमवार को बंद रहा क्योंकि तूफान ने दो क्रेन गिरा दीं ऐसा अधिकारियों ने आज बताया।",
        "Russian, Порт закрыли в понедельник: буря повалила два крана и сообщение об этом пришло только утром.",
    })
    void isFoundInEveryScript(String language, String sentence) {
        assertThat(text("<ul><li><a href=x>" + sentence.substring(0, 8) + "</a></li></ul><div><p>" + sentence
                        + "</p><p>" + sentence + "</p></div><div class=z><a href=y>" + sentence + "</a></div>"))
                .as(language)
                .isEqualTo(sentence + "\n" + sentence);
    }

    @Test
    void isTakenFromJsonLdWhereThePageDoesNotShowIt() {
        assertThat(text(jsonLd(ONE + "\\n" + TWO + "\\n\\n" + THREE) + "<div><p>Please sign in to read on.</p></div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void isWhereJsonLdConfirmsIt() {
        assertThat(text(jsonLd(ONE + " " + TWO + " " + THREE) + "<div class=promo>" + BODY + "</div><div>"
                        + ("<p>" + OTHER + "</p>").repeat(4) + "</div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void isNotCutToAJsonLdBodyThatIsCutShort() {
        assertThat(text(jsonLd(ONE.substring(0, 60) + "…") + "<div>" + BODY + "</div>"))
                .isEqualTo(TEXT);
    }

    @Test
    void endsWhereJsonLdEnds() {
        var body = BODY
                + BODY.replace("The ", "Then the ").replace("Ships", "Boats").replace("Repairs", "Works");
        var declared = body.replace("</p>", " ").replace("<p>", "");

        assertThat(text(jsonLd(declared) + "<div>" + body + "<p>Write to us at the address below.</p></div>"))
                .endsWith("continent.");
    }

    private static String jsonLd(String body) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                + "\"}</script>";
    }

    private static String text(String page) {
        return HtmlArticle.read("<html><body>" + page).text();
    }
}
