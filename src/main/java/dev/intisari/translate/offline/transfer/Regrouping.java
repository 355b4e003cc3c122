package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units that English says as one, put together before the walk: last October, Ayadi, 20, both … and. */
final class Regrouping {
    private static final int OLDEST = 110;
    private static final int FARTHEST_PARTNER = 20;

    private Regrouping() {}

    /** The units of a sentence, regrouped; none is lost but a word that only repeats what a date says. */
    static List<Unit> of(List<Unit> units) {
        var regrouped = new ArrayList<Unit>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            boolean counted = i > 0 && units.get(i - 1).is(PartOfSpeech.NUMERAL);
            if (unit.is("time") && !counted && isDeictic(units, i + 1)) {
                drop(regrouped, "time");
                regrouped.add(timeWith(unit, units.get(i + 1)));
                i++;
            } else if (isName(unit, "person") && isAge(units, i + 1)) {
                boolean ends = i + 4 >= units.size() || units.get(i + 4).is(PartOfSpeech.PUNCTUATION);
                var sense = unit.sense();
                regrouped.add(unit.with(new Sense(
                        sense.english() + ", " + units.get(i + 2).english() + (ends ? "" : ","),
                        sense.flags(),
                        sense.context())));
                i += 3;
            } else if (unit.source().equalsIgnoreCase("baik") && isFollowedBy("maupun", units, i)) {
                regrouped.add(unit.as(PartOfSpeech.PARTICLE, Sense.of("both")));
            } else if (!isDeictic(units, i) || !saysWhen(regrouped)) {
                // "4 Januari 2013 lalu", "Sabtu (12/5/2024) kemarin": the date says which, from whenever it is read
                regrouped.add(unit);
            }
        }
        return regrouped;
    }

    private static boolean isName(Unit unit, String flag) {
        return unit.is(PartOfSpeech.NAME) && unit.is(flag);
    }

    /** Whether a word for last or next stands at a place. */
    private static boolean isDeictic(List<Unit> units, int at) {
        return at < units.size() && !side(units.get(at)).isEmpty();
    }

    private static String side(Unit unit) {
        return switch (unit.source()) {
            case "lalu", "silam", "lampau", "kemarin" -> "last";
            case "mendatang", "depan", "nanti" -> "next";
            default -> "";
        };
    }

    private static Unit timeWith(Unit time, Unit deictic) {
        return time.as(
                PartOfSpeech.NAME,
                new Sense(side(deictic) + " " + time.english(), Map.of("time", "", "deictic", ""), Set.of()));
    }

    private static boolean saysWhen(List<Unit> before) {
        int last = before.size() - 1;
        if (last < 0) {
            return false;
        }
        boolean inBrackets = last > 0 && before.get(last).isPunctuation(")");
        return switch (before.get(inBrackets ? last - 1 : last).quantity()) {
            case DATE, PERIOD -> true;
            default -> false;
        };
    }

    private static boolean isAge(List<Unit> units, int at) {
        return at + 2 < units.size()
                && units.get(at).isPunctuation("(")
                && units.get(at + 1).quantity() == Quantity.MANY
                && units.get(at + 1).english().matches("\\d{1,3}")
                && Integer.parseInt(units.get(at + 1).english()) <= OLDEST
                && units.get(at + 2).isPunctuation(")");
    }

    private static boolean isFollowedBy(String word, List<Unit> units, int at) {
        return units.subList(at, Math.min(units.size(), at + FARTHEST_PARTNER)).stream()
                .anyMatch(unit -> unit.source().equals(word));
    }

    /** A preposition of time before <i>last October</i>. */
    private static void drop(List<Unit> units, String flag) {
        int last = units.size() - 1;
        if (last >= 0
                && units.get(last).is(PartOfSpeech.PREPOSITION)
                && units.get(last).is(flag)) {
            units.remove(last);
        }
    }
}
