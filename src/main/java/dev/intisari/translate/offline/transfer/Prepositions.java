package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The English preposition: the one that the word before asks for, or that a point in time asks for, or the usual one. */
final class Prepositions {
    private static final Pattern FROM_NOW = Pattern.compile("^(?:last|next|this|tomorrow|yesterday|tonight)\\b");

    private final Walk walk;

    Prepositions(Walk walk) {
        this.walk = walk;
    }

    /** For a preposition that the walk has just passed. */
    String english(Unit preposition) {
        var source = preposition.source().toLowerCase(Locale.ROOT);
        return governed(source)
                .or(() -> comparison(source))
                .or(() -> measure(preposition))
                .or(() -> partitive(preposition))
                .or(() -> temporal(preposition))
                .orElse(preposition.english());
    }

    private Optional<String> governed(String source) {
        var clause = walk.clause;
        var before = clause.before;
        if (clause.lastVerb != null && (before == Before.VERB || before == Before.OBJECT)) {
            var wanted = wanted(clause.lastVerb.sense(), source);
            if (wanted.isPresent()) {
                return wanted;
            }
        }
        boolean afterNoun = before == Before.SUBJECT || before == Before.OBJECT || before == Before.OTHER;
        return clause.lastNounPhrase != null && afterNoun
                ? wanted(clause.lastNounPhrase.sense, source)
                : Optional.empty();
    }

    private static Optional<String> wanted(Sense sense, String source) {
        return sense.is(source) ? Optional.of(sense.flag(source, "").replaceFirst("^0$", "")) : Optional.empty();
    }

    /** <i>lebih ringan dari tuntutan</i>: lighter than. */
    private Optional<String> comparison(String source) {
        int adjective = walk.at - 2;
        boolean compared = adjective > 0
                && walk.units.get(adjective).is(PartOfSpeech.ADJECTIVE)
                && walk.units.get(adjective - 1).is("comparative");
        return compared && source.equals("dari") ? Optional.of("than") : Optional.empty();
    }

    /** <i>tol sepanjang 30 kilometer</i>: stretching, not throughout. */
    private Optional<String> measure(Unit preposition) {
        boolean measured =
                preposition.is("measure") && walk.has(0, PartOfSpeech.NUMERAL) && walk.has(1, PartOfSpeech.UNIT);
        return measured ? Optional.of(preposition.sense().flag("measure", "")) : Optional.empty();
    }

    /** <i>tujuh dari delapan</i>: seven of eight. */
    private Optional<String> partitive(Unit preposition) {
        var noun = walk.clause.lastNounPhrase;
        boolean counted = noun != null && (noun.kind == Kind.NUMBER || noun.unit && !noun.number.isEmpty());
        return counted && preposition.is("partitive") && walk.clause.before != Before.START
                ? Optional.of(preposition.sense().flag("partitive", ""))
                : Optional.empty();
    }

    private Optional<String> temporal(Unit preposition) {
        if (walk.atEnd()) {
            return Optional.empty();
        }
        boolean labelled = walk.unit().is("label") && (walk.has(1, "time") || isPeriod(1));
        var next = labelled ? walk.units.get(walk.at + 1) : walk.unit();
        if (preposition.is("asof") && (next.is("part") || next.quantity() == Quantity.DATE)) {
            return Optional.of(preposition.sense().flag("asof", ""));
        }
        if (next.is("part") && (isPeriod(1) || walk.has(1, "time"))) {
            return Optional.of("in");
        }
        if (preposition.is("time") && FROM_NOW.matcher(next.english()).find()) {
            return Optional.of("");
        }
        if (preposition.is("place") && next.is("at")) {
            return Optional.of("at");
        }
        if (!preposition.is("time")) {
            return Optional.empty();
        }
        return switch (next.quantity()) {
            case DATE -> Optional.of("on");
            case PERIOD -> Optional.of("in");
            case TIME -> Optional.of("at");
            default -> temporalNoun(next);
        };
    }

    private boolean isPeriod(int further) {
        int i = walk.at + further;
        return i < walk.units.size()
                && (walk.units.get(i).quantity() == Quantity.PERIOD
                        || walk.units.get(i).quantity() == Quantity.DATE);
    }

    private static Optional<String> temporalNoun(Unit next) {
        if (next.is("clock")) {
            return Optional.of("");
        }
        if (next.is("at")) {
            return Optional.of("at");
        }
        boolean weekday =
                next.is(PartOfSpeech.NAME) && next.is("time") && next.english().endsWith("day");
        if (weekday) {
            return Optional.of("on");
        }
        return next.is(PartOfSpeech.NAME) || next.is(PartOfSpeech.NOUN) ? Optional.of("in") : Optional.empty();
    }
}
