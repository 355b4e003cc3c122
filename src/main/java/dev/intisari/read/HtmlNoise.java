package dev.intisari.read;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Drops the elements that are named like something beside the article, unless what they hold speaks against the name:
 * themes wrap whole pages in {@code class="has-sidebar"} or {@code class="tag-politics"}. Linear in the page.
 */
final class HtmlNoise {
    /** A figure with one of these shows text, not a picture. */
    private static final Set<String> TEXT_IN_FIGURES = Set.of("table", "blockquote", "pre", "ul", "ol");

    /** Themes list an article's tags, author and categories among its own names. */
    private static final Set<String> ARTICLES = Set.of("article", "main");

    /** Captions and labels have at most so many lines, a credit included, and letters. */
    private static final int FEW_LINES = 3;

    private static final int FEW_LETTERS = 300;

    private final HtmlOutline page;
    private final BitSet anchors = new BitSet();
    private final BitSet textual = new BitSet();

    private HtmlNoise(HtmlOutline page) {
        this.page = page;
        for (var region : page.regions()) {
            if (region.tag().equals("h1") || region.is(HtmlMark.DECLARED_BODY)) {
                anchors.set(region.index());
            } else if (TEXT_IN_FIGURES.contains(region.tag())) {
                textual.set(region.index());
            }
        }
    }

    /** The lines outside every such element. */
    static BitSet without(HtmlOutline page) {
        var noise = new HtmlNoise(page);
        var kept = new BitSet();
        kept.set(0, page.lines().size());
        noise.drop(kept, noise::isForeign);
        var prose = new HtmlProse(page, kept);
        noise.drop(kept, region -> noise.isNoise(region, prose));
        return kept;
    }

    /** The lines outside the elements that never stand around an article. */
    static BitSet withoutForeign(HtmlOutline page) {
        var noise = new HtmlNoise(page);
        var kept = new BitSet();
        kept.set(0, page.lines().size());
        noise.drop(kept, noise::isForeign);
        return kept;
    }

    private void drop(BitSet kept, Predicate<HtmlRegion> dropped) {
        int i = 1;
        while (i < page.regions().size()) {
            var region = page.regions().get(i);
            boolean drop = !region.isEmpty() && dropped.test(region);
            if (drop) {
                kept.clear(region.firstLine(), region.endLine());
            }
            i = drop ? region.end() : i + 1;
        }
    }

    /** Never around the page's headline or the declared body, whatever its name. */
    private boolean isForeign(HtmlRegion region) {
        return region.is(HtmlMark.FOREIGN) && !holdsAny(region, anchors);
    }

    private boolean isNoise(HtmlRegion region, HtmlProse prose) {
        if (region.tag().equals("figure")) {
            return !holdsAny(region, textual);
        }
        long total = prose.in(page.root());
        if (region.is(HtmlMark.NOISE) || region.is(HtmlMark.HIDDEN) || region.is(HtmlMark.OVERLAY)) {
            boolean around = ARTICLES.contains(region.tag()) || holdsAny(region, anchors);
            return prose.in(region) * (around ? 5 : 2) <= total;
        }
        if (region.is(HtmlMark.LABEL) && !region.tag().equals("p")) {
            return (isSmall(region, prose) || isLinks(region, prose)) && !holdsAny(region, textual);
        }
        boolean suspect = region.is(HtmlMark.SUSPECT) || region.is(HtmlMark.LABEL);
        return suspect && !holdsAny(region, textual) && (prose.in(region) == 0 || isLinks(region, prose));
    }

    private static boolean isSmall(HtmlRegion region, HtmlProse prose) {
        return region.endLine() - region.firstLine() <= FEW_LINES && prose.in(region) <= FEW_LETTERS;
    }

    private static boolean isLinks(HtmlRegion region, HtmlProse prose) {
        return prose.linksIn(region) * 2 >= prose.in(region);
    }

    private static boolean holdsAny(HtmlRegion region, BitSet indexes) {
        int next = indexes.nextSetBit(region.index());
        return next >= 0 && next < region.end();
    }
}
