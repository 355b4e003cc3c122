package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Mark;
import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Units that English says as one, put together before the walk: last October, Ayadi, 20, both … and. */
final class Regrouping {
    private static final int OLDEST = 110;
    private static final int FARTHEST_PARTNER = 20;
    private static final Pattern PREFIXED = Pattern.compile("^(?:me|ber|ter|di)", Pattern.CASE_INSENSITIVE);

    private Regrouping() {}

    /** The units of a sentence, regrouped; none is lost but a word that only repeats what a date says. */
    static List<Unit> of(List<Unit> units) {
        return withObjectsBehind(joined(units));
    }

    /** <i>Surat itu sudah saya terima</i>: I have received the letter. */
    private static List<Unit> withObjectsBehind(List<Unit> units) {
        var ordered = new ArrayList<>(units);
        var nounPhrases = new NounPhraseParser(ordered);
        for (int i = 0; i < ordered.size(); i++) {
            boolean opens = i == 0
                    || ordered.get(i - 1).is(PartOfSpeech.PUNCTUATION)
                    || ordered.get(i - 1).is(PartOfSpeech.CONJUNCTION);
            if (!opens || ordered.get(i).is(PartOfSpeech.PRONOUN) || !nounPhrases.beginsAt(i)) {
                continue;
            }
            var phrase = nounPhrases.parse(i);
            int object = nounPhrases.end();
            int at = object;
            while (at < ordered.size() && ordered.get(at).is(PartOfSpeech.AUXILIARY)) {
                at++;
            }
            boolean actor = (phrase.closed || at > object)
                    && !phrase.time
                    && at + 1 < ordered.size()
                    && ordered.get(at).is(PartOfSpeech.PRONOUN)
                    && isBareVerb(ordered.get(at + 1));
            if (actor) {
                var pronoun = ordered.remove(at);
                ordered.add(i, pronoun);
                Collections.rotate(ordered.subList(i + 1, at + 2), i - object);
                i = at + 1;
            }
        }
        return ordered;
    }

    private static boolean isBareVerb(Unit unit) {
        return unit.is(PartOfSpeech.VERB)
                && !unit.is("say")
                && !unit.has(Mark.PASSIVE)
                && !PREFIXED.matcher(unit.source()).find();
    }

    private static List<Unit> joined(List<Unit> units) {
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
                PartOfSpeech.ADVERB,
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
