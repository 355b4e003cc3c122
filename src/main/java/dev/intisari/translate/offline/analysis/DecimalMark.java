package dev.intisari.translate.offline.analysis;

/** What parts a number's fraction from its whole. */
public enum DecimalMark {
    /** <i>2,5</i>, and <i>2.500</i> is two and a half thousand. */
    COMMA,
    /** As in English. */
    POINT
}
