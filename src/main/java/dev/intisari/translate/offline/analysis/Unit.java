package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;

/**
 * A word, phrase, number or punctuation mark of a sentence with the one reading and sense it has there.
 *
 * @param source as it stands in the text
 * @param spaceBefore whether white space precedes it
 * @param reading what it is
 * @param sense what it means
 * @param quantity its value, if it is a number
 */
public record Unit(String source, boolean spaceBefore, Reading reading, Sense sense, Quantity quantity) {

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

    public String english() {
        return sense.english();
    }
}
