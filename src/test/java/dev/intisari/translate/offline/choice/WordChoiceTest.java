package dev.intisari.translate.offline.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.translate.offline.analysis.IndonesianAnalyzer;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The choice asks only for the English of some units: here each unit's own word, in order. */
class WordChoiceTest {
    private static final IndonesianAnalyzer ANALYZER = new IndonesianAnalyzer(Lexicon.load("id"));

    @Test
    void aSenseIsChosenThatItsNeighboursMakeMuchLikelier() {
        var units = analysed("rumah besar");
        var other = units.get(1).choices().get(1).english();
        var model = modelThatKnows("house " + other);

        assertThat(english(choice(model).choose(units))).containsExactly("house", other);
    }

    @Test
    void theUsualSenseStaysWhereTheModelKnowsNothing() {
        var units = analysed("rumah besar");

        assertThat(choice(modelThatKnows("something else")).choose(units)).isEqualTo(units);
    }

    @Test
    void aSenseThatItsCompanyDecidedIsNotUpForChoice() {
        var decided = analysed("menuntut mereka di pengadilan").stream()
                .filter(unit -> unit.english().equals("sue"))
                .findFirst()
                .orElseThrow();

        assertThat(decided.choices()).containsExactly(decided.sense());
    }

    @Test
    void theWorkGrowsWithTheSentenceAndNoFaster() {
        assertThat(unitsAskedFor(800)).isLessThan(unitsAskedFor(400) * 5 / 2);
    }

    private static long unitsAskedFor(int words) {
        var asked = new ArrayList<Integer>();
        var choice = new WordChoice(LanguageModel.load(), units -> {
            asked.add(units.size());
            return english(units);
        });
        choice.choose(analysed("masalah besar ".repeat(words / 2)));
        return asked.stream().mapToLong(Integer::longValue).sum();
    }

    private static List<Unit> analysed(String text) {
        return ANALYZER.analyse(text, Set.of());
    }

    private static WordChoice choice(LanguageModel model) {
        return new WordChoice(model, WordChoiceTest::english);
    }

    private static List<String> english(List<Unit> units) {
        return units.stream().map(Unit::english).toList();
    }

    /** A model in which one pair of words is common, and other words are known but rare. */
    private static LanguageModel modelThatKnows(String pair) {
        var words = pair.split(" ", -1);
        return LanguageModel.of(List.of(
                Map.of("<s>", 1000, words[0], 1000, words[1], 1000),
                Map.of("<s> " + words[0], 1000, pair, 1000),
                Map.of("<s> " + pair, 1000)));
    }
}
