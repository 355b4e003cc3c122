package dev.intisari.read;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody would write by hand neither overflow the stack nor take more than linear time. */
class HtmlHostileTest {
    private static final int MANY = 100_000;
    private static final String SENTENCE = "The harbour was closed on Monday after the storm, the port said.";

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("nested blocks", "<div>".repeat(2 * MANY)),
                arguments("nested inline elements", "<span>".repeat(2 * MANY)),
                arguments("nested tables", "<table><tr><td>".repeat(MANY / 10)),
                arguments("nested lists with text", "<ul><li>a".repeat(MANY)),
                arguments("nested noise", "<aside class=related>".repeat(MANY)),
                arguments("misnested tags", "<b></p>".repeat(MANY)),
                arguments("empty tags", "<i></i><div></div>".repeat(MANY)),
                arguments("headings", "<h1>a</h1>".repeat(MANY)),
                arguments("links", "<a href=x>a</a> ".repeat(MANY)),
                arguments("a table", "<table>" + "<tr><td>1<td>2".repeat(MANY) + "</table>"),
                arguments("entities", "<h2>" + "&amp;".repeat(10 * MANY) + "</h2>"),
                arguments("a long name", "<div class='" + "story ".repeat(MANY) + "'></div>"),
                arguments("a long style", "<div style='" + "color:red;".repeat(MANY) + "'></div>"),
                arguments("a long title", "<title>" + " - a".repeat(MANY) + "</title>"),
                arguments("scripts", "<script>x()</script>".repeat(MANY)),
                arguments("deep JSON-LD", jsonLd("{\"a\":".repeat(10_000))),
                arguments("deep JSON-LD lists", jsonLd("[".repeat(MANY))),
                arguments(
                        "many JSON-LD blocks",
                        jsonLd("{\"@type\":\"Article\",\"headline\":\"a\"}").repeat(MANY)),
                arguments(
                        "many authors",
                        jsonLd("{\"@type\":\"Article\",\"author\":[" + "\"A B\",".repeat(MANY) + "]}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theSentenceBehindItIsStillFound(String name, String page) {
        var content = assertTimeoutPreemptively(
                ofSeconds(30), () -> HtmlArticle.read("<html><body>" + page + "<p>" + SENTENCE + "</p>"));

        assertThat(content.text()).as(name).contains(SENTENCE);
    }

    private static String jsonLd(String json) {
        return "<script type=application/ld+json>" + json + "</script>";
    }
}
