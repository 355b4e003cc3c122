package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Unit;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.util.List;

/** A place in a list of units that a parser moves on. */
final class UnitCursor {
    final List<Unit> units;
    int next;

    UnitCursor(List<Unit> units) {
        this.units = units;
    }

    /** Whether there is a unit so far ahead. */
    boolean reaches(int ahead) {
        return next + ahead < units.size();
    }

    Unit unit() {
        return units.get(next);
    }

    Unit at(int ahead) {
        return units.get(next + ahead);
    }

    boolean has(int ahead, PartOfSpeech pos) {
        return reaches(ahead) && at(ahead).is(pos);
    }

    boolean has(int ahead, String flag) {
        return reaches(ahead) && at(ahead).is(flag);
    }

    boolean hasMark(int ahead, String mark) {
        return reaches(ahead) && at(ahead).isPunctuation(mark);
    }
}
