package dev.intisari.read;

/**
 * A line of a page: the text of one block, or what stands between two line breaks.
 *
 * @param text with even white space, never blank
 * @param region index of the innermost {@link HtmlRegion} around it
 * @param length {@link HtmlLength} of the text
 * @param linked {@link HtmlLength} of what of it lies in links
 * @param aside whether all of it lies in inline elements that are named like something beside the article
 */
record HtmlLine(String text, int region, int length, int linked, boolean aside) {
    /** A line counts as prose from this length: a short sentence; shorter ones are labels as often as sentences. */
    private static final int PROSE = 60;

    private static final int SHORT_SENTENCE = 25;

    /** Whether it reads like running text and not like a label, a list of links or a teaser. */
    boolean isProse() {
        return !isMostlyLinks() && (length >= PROSE || (length >= SHORT_SENTENCE && HtmlLength.endsSentence(text)));
    }

    /** Whether at least half of it can be clicked. */
    boolean isMostlyLinks() {
        return linked * 2 >= length;
    }

    /** What of it is no link. */
    int unlinked() {
        return length - linked;
    }
}
