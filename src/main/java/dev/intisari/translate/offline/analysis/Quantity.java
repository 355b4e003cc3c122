package dev.intisari.translate.offline.analysis;

/** What kind of number a unit is. */
public enum Quantity {
    /** No number at all. */
    NONE,
    /** Exactly one. */
    ONE,
    /** Any other count, also a fraction. */
    MANY,
    /** A share, in percent. */
    PERCENT,
    /** An amount of money: stands without an article and without a plural. */
    MONEY,
    /** A day, with or without its year. */
    DATE,
    /** A year, a month with a year: English says <i>in</i>. */
    PERIOD,
    /** A time of day. */
    TIME,
    /** A place in a row: <i>117th</i>. */
    ORDINAL,
    /** Points of two sides, ranges and other pairs. */
    PAIR;

    public boolean isCount() {
        return this == ONE || this == MANY;
    }
}
