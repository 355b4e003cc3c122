package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a word may be.
 *
 * @param pos its part of speech
 * @param senses its meanings, the commonest first, at least one
 * @param marks what its form adds
 */
public record Reading(PartOfSpeech pos, List<Sense> senses, Set<Mark> marks) {
    public Reading {
        senses = List.copyOf(senses);
        marks = Set.copyOf(marks);
    }

    static Reading of(PartOfSpeech pos, Sense sense) {
        return new Reading(pos, List.of(sense), Set.of());
    }

    /** The same with one more mark. */
    public Reading with(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(marks);
        return new Reading(pos, senses, more);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
