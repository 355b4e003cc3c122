package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.generation.EnglishText;
import dev.intisari.translate.offline.transfer.NounPhrase.Determiner;
import dev.intisari.translate.offline.transfer.NounPhrase.Kind;
import java.util.ArrayList;

/**
 * How English joins a noun phrase to the one it modifies: in front of it (<i>oil price</i>), with <i>of</i>
 * (<i>withdrawal of troops</i>), as its owner (<i>residents' homes</i>), or beside it; and what number that leaves.
 */
final class NounJoin {
    private NounJoin() {}

    static void attach(NounPhrase phrase, NounPhrase inner) {
        if (phrase.time && inner.time && inner.kind == Kind.NAME) {
            setOf(phrase, inner);
            return;
        }
        if (inner.kind == Kind.NAME) {
            attachName(phrase, inner);
            return;
        }
        boolean outerOpen = phrase.determiner == Determiner.OPEN || phrase.determiner == Determiner.GIVEN;
        if (inner.isBareButPointedAt() && !phrase.takesOf && outerOpen) {
            phrase.determiner = phrase.determiner == Determiner.GIVEN ? Determiner.GIVEN : inner.determiner;
            inner.determiner = Determiner.OPEN;
            phrase.closed = true;
        }
        if (inner.isForeign() && phrase.isForeign()) {
            // English words in an Indonesian text keep their order: deposit facility
            phrase.head = phrase.head + " " + inner.head;
            phrase.attributive = phrase.head;
            return;
        }
        if (inner.isBare() && !phrase.takesOf && !phrase.described) {
            compound(phrase, inner);
            return;
        }
        if (inner.isCommonPerson() && !phrase.number.isEmpty() && !phrase.takesOf) {
            compound(phrase, inner);
            return;
        }
        if (inner.person && inner.isOwnerLike() && !phrase.takesOf && !phrase.person) {
            settleNumber(inner, false);
            phrase.owner = inner;
            return;
        }
        if (inner.isCommonPerson() && phrase.person && phrase.of == null) {
            compound(phrase, inner);
            return;
        }
        setOf(phrase, inner);
    }

    private static void setOf(NounPhrase phrase, NounPhrase inner) {
        if (phrase.sense.flag("of", "").equals("pl")
                && inner.kind == Kind.COMMON
                && !inner.mass
                && inner.determiner == Determiner.OPEN) {
            inner.plural = true;
            inner.determiner = Determiner.NONE;
        }
        var last = phrase;
        while (last.of != null) {
            last = last.of;
        }
        last.of = inner;
    }

    private static void attachName(NounPhrase phrase, NounPhrase inner) {
        if (inner.sense.is("apposed") && !phrase.sense.is("company")) {
            setOf(phrase, inner);
            return;
        }
        if (inner.sense.is("apposed")) {
            phrase.addBehind(inner.head);
            phrase.definite = true;
            return;
        }
        boolean longName = inner.head.split(" ", -1).length > 3 || inner.definite || inner.of != null;
        if (phrase.takesOf || longName || phrase.capital || !inner.isHeadAlone()) {
            setOf(phrase, inner);
            return;
        }
        phrase.premodifiers.add(0, inner.head);
        phrase.definite |= !phrase.isPluralByNature();
    }

    /** What the inner phrase names, in front of the outer: a deputy's field stands behind <i>deputy</i>. */
    private static void compound(NounPhrase phrase, NounPhrase inner) {
        var words = new ArrayList<>(inner.premodifiers);
        words.add(phrase.role ? inner.head : inner.attributive);
        if (inner.capital) {
            words.replaceAll(EnglishText::capitalised);
        }
        if (phrase.role && phrase.head.startsWith("deputy ")) {
            phrase.head = "deputy " + String.join(" ", words) + phrase.head.substring("deputy".length());
            return;
        }
        int of = phrase.head.lastIndexOf(" of ");
        if (of > 0) {
            // "jumlah korban banjir": number of flood victims
            phrase.head = phrase.head.substring(0, of + 4) + String.join(" ", words) + phrase.head.substring(of + 3);
            phrase.attributive = phrase.head;
            return;
        }
        phrase.premodifiers.addAll(0, words);
    }

    /** What Indonesian leaves open: people without a number are several, unless they hold an office. */
    static void settleNumber(NounPhrase phrase, boolean namedNext) {
        phrase.role |= phrase.person && namedNext;
        if (phrase.quantity == Quantity.MANY || phrase.quantity == Quantity.PAIR) {
            phrase.plural = true;
        } else if (phrase.quantity == Quantity.ONE) {
            phrase.plural = false;
        } else if (phrase.kind == Kind.COMMON
                && phrase.person
                && !phrase.role
                && !phrase.capital
                && phrase.tail.isEmpty()
                && !phrase.ownedByContext
                && phrase.determiner == Determiner.OPEN) {
            phrase.plural = true;
        }
        if (phrase.article.isPlural() && phrase.mayBeSeveral()) {
            phrase.plural = true;
        }
        if (phrase.given.endsWith(" of") || phrase.given.endsWith(" of the")) {
            phrase.plural = !phrase.mass;
        }
    }
}
