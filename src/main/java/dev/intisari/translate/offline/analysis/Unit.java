package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, phrase, number or punctuation mark of a sentence with the one reading and sense it has there.
 *
 * @param source as it stands in the text
 * @param spaceBefore whether white space precedes it
 * @param reading what it is
 * @param sense what it means
 * @param quantity its value, if it is a number
 */
public record Unit(
        String source, boolean spaceBefore, Reading reading, Sense sense, Quantity quantity, Article article) {

    /** What stands before the noun phrase that a unit heads, where its determiner leaves that open. */
    public enum Article {
        /** What grammar says. */
        OPEN,
        /** <i>the</i>. */
        DEFINITE,
        /** <i>a</i>, or nothing before what is many or cannot be counted. */
        INDEFINITE,
        /** Nothing before more than one. */
        PLURAL,
        /** <i>the</i> before more than one. */
        DEFINITE_PLURAL;

        public boolean isPlural() {
            return this == PLURAL || this == DEFINITE_PLURAL;
        }
    }

    Unit(String source, boolean spaceBefore, Reading reading, Sense sense, Quantity quantity) {
        this(source, spaceBefore, reading, sense, quantity, Article.OPEN);
    }

    public boolean is(PartOfSpeech pos) {
        return reading.pos() == pos;
    }

    public boolean is(String flag) {
        return sense.is(flag);
    }

    public boolean has(Mark mark) {
        return reading.has(mark);
    }

    public boolean isPunctuation(String marks) {
        return is(PartOfSpeech.PUNCTUATION) && marks.contains(source);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(source.codePointAt(0));
    }

    /** The same in another sense. */
    public Unit with(Sense other) {
        return new Unit(source, spaceBefore, reading, other, quantity, article);
    }

    /** The same as something else. */
    public Unit as(PartOfSpeech pos, Sense other) {
        return new Unit(source, spaceBefore, Reading.of(pos, other), other, quantity);
    }

    /** The same with another article. */
    public Unit with(Article other) {
        return new Unit(source, spaceBefore, reading, sense, quantity, other);
    }

    /** The senses that may be meant here, this one first: it alone if the company that it stands in has decided. */
    public List<Sense> choices() {
        boolean decided = reading.senses().size() == 1
                || !sense.context().isEmpty() && !sense.equals(reading.senses().get(0));
        if (decided) {
            return List.of(sense);
        }
        var choices = new ArrayList<Sense>();
        choices.add(sense);
        for (var other : reading.senses()) {
            if (other.context().isEmpty() && !other.equals(sense)) {
                choices.add(other);
            }
        }
        return choices;
    }

    public String english() {
        return sense.english();
    }
}
