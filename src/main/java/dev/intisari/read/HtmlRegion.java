package dev.intisari.read;

import java.util.Set;

/**
 * An element of a page and what lies in it, as ranges: regions are numbered in the order of their opening tags, lines
 * in the order of the text, so that everything within an element is one run of numbers and any sum over it is a
 * difference of two.
 *
 * @param parent index of the enclosing region; the root's is its own
 * @param end index after the last region within
 * @param firstLine index of the first line within
 * @param endLine index after the last line within
 * @param tag name of the element
 * @param names its class attribute, as written
 * @param marks what its name and attributes say
 */
record HtmlRegion(
        int index, int parent, int end, int firstLine, int endLine, String tag, String names, Set<HtmlMark> marks) {
    boolean is(HtmlMark mark) {
        return marks.contains(mark);
    }

    boolean isEmpty() {
        return firstLine == endLine;
    }

    boolean holds(HtmlRegion other) {
        return index <= other.index && other.index < end;
    }
}
