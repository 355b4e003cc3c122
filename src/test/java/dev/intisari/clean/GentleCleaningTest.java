package dev.intisari.clean;

import static dev.intisari.article.Samples.aText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.article.CleanText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where all rules would leave under a third of the sentences, only the surest decide. */
class GentleCleaningTest {
    private static final TextCleaner CLEANER = new TextCleaner();

    private static final String TITLE = "Ferry Returns After Two Years in Dry Dock";
    /** 100 characters each. */
    private static final List<String> ARTICLE = List.of(
            "The ferry that crosses the inner harbour returned to service on Monday after two years in dry docks.",
            "Engineers replaced both engines and most of the deck, the port authority said on Monday afternoon...",
            "About four thousand people used the ferry on every weekday before it was taken out of service there.",
            "Fares will stay at two dollars until the end of the year, when the council votes on the new tickets.",
            "The letters that reached this newspaper within a single day filled both drawers of quite a big desk.",
            "A second ferry will follow in the spring of the next year, if the council finds the money to pay it.");

    /** A page on which single sentences stand among buttons. */
    private static String aPageOfTeasers(int sentences) {
        var lines = new ArrayList<String>();
        lines.add(TITLE);
        lines.add(ARTICLE.get(0));
        for (int i = 1; i <= sentences; i++) {
            lines.add("Share on Facebook");
            lines.add("Leave a comment");
            lines.add("Subscribe to our newsletter");
            lines.add(ARTICLE.get(i));
        }
        return String.join("\n", lines);
    }

    private static String anArticleWithTalk(int comments) {
        var lines = new ArrayList<String>();
        lines.add(TITLE);
        lines.addAll(ARTICLE);
        lines.add("Reader comments");
        for (int i = 0; i < comments; i++) {
            lines.add("harbourmaster" + i);
            lines.add("I crossed the harbour " + (i + 2)
                    + " times this week and every single time the coffee on board was better than before.");
        }
        return String.join("\n", lines);
    }

    @Test
    void whereNearlyAllSentencesWouldGoTheyStay() {
        var clean = clean(aPageOfTeasers(5));

        assertThat(clean.gentle()).isTrue();
        assertThat(clean.paragraphs()).containsAll(ARTICLE);
    }

    @Test
    void theSurestRulesStillApply() {
        var clean = clean(aPageOfTeasers(5));

        assertThat(clean.text())
                .doesNotContain("Share on Facebook")
                .doesNotContain("Leave a comment")
                .doesNotContain("Subscribe to our newsletter");
        assertThat(clean.removals()).hasSize(15);
    }

    @Test
    void withoutTheLayoutNothingSaysWhichLineIsTheHeadline() {
        var clean = clean(aPageOfTeasers(5));

        assertThat(clean.title()).isEmpty();
        assertThat(clean.paragraphs()).startsWith(TITLE);
    }

    @Test
    void aThirdIsEnough() {
        assertThat(clean(aPageOfTeasers(2)).gentle()).isFalse();
        assertThat(clean(aPageOfTeasers(3)).gentle()).isTrue();
    }

    @Test
    void commentsThatAreLongerThanTheArticleGoUnlessTheyAreFarLonger() {
        var few = clean(anArticleWithTalk(7));
        var many = clean(anArticleWithTalk(20));

        assertThat(few.gentle()).isFalse();
        assertThat(few.paragraphs()).isEqualTo(ARTICLE);
        assertThat(many.gentle()).isTrue();
        assertThat(many.body()).contains("I crossed the harbour 2 times");
    }

    @Test
    void anOrdinaryArticleIsCleanedByAllRules() {
        var clean = clean(TITLE + "\nEleanor Whitcombe\n" + String.join("\n", ARTICLE) + "\nComments\nShare\n");

        assertThat(clean.gentle()).isFalse();
        assertThat(clean.title()).contains(TITLE);
        assertThat(clean.paragraphs()).isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "Ferry Returns", "Share on Facebook\nLeave a comment\n"})
    void aTextWithoutSentencesIsNothingToBeGentleWith(String text) {
        assertThat(clean(text).gentle()).isFalse();
    }

    private static CleanText clean(String text) {
        return CLEANER.clean(aText(text));
    }
}
