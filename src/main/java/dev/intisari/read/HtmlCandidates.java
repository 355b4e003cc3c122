package dev.intisari.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the element that holds the article's body, among the one declared as such, the one named as such, and the
 * one with most running text right in it. Constant time per element; the shares were set on pages of which the body is
 * known and hold within wide limits.
 */
final class HtmlCandidates {
    /** Elements that are text themselves; the body is around them. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dl",
            "dd",
            "dt",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "pre",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    /** A paragraph speaks for its parent, less for its grandparent, and so on. */
    private static final double FADING = 0.6;

    private static final int LEVELS = 4;

    private final HtmlOutline page;
    private final HtmlProse prose;

    private HtmlCandidates(HtmlOutline page, HtmlProse prose) {
        this.page = page;
        this.prose = prose;
    }

    /** The element that holds the body. */
    static HtmlRegion body(HtmlOutline page, HtmlProse prose) {
        return new HtmlCandidates(page, prose).body();
    }

    private HtmlRegion body() {
        var dense = densest();
        var wide = widened(dense);
        return marked(HtmlMark.DECLARED_BODY)
                .filter(declared ->
                        declared.holds(dense) || isShare(declared, dense, isPieceOf(declared, dense) ? 5 : 2))
                .or(() -> marked(HtmlMark.BODY)
                        .filter(named -> isShare(named, wide, named.holds(dense) ? 5 : isPieceOf(named, wide) ? 7 : 3)))
                .orElse(wide);
    }

    /** Whether an element is one of the pieces of a body, and not one of several articles. */
    private boolean isPieceOf(HtmlRegion region, HtmlRegion body) {
        return body.holds(region) && headlines(body) <= 1;
    }

    private boolean isShare(HtmlRegion part, HtmlRegion whole, int tenths) {
        return prose.in(part) * 10 >= prose.in(whole) * tenths;
    }

    /**
     * The element with a mark. Of several, the one that outweighs the others; if none does, they are pieces of one body
     * when no second headline stands among them, and bodies of several articles when it does, of which the first is
     * the page's.
     */
    private Optional<HtmlRegion> marked(HtmlMark mark) {
        var all = outermost(mark);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long sum = 0;
        var largest = all.get(0);
        for (var region : all) {
            sum += prose.in(region);
            largest = prose.in(region) > prose.in(largest) ? region : largest;
        }
        if (prose.in(largest) * 10 >= sum * 7) {
            return Optional.of(largest);
        }
        var around = around(all.get(0), all.get(all.size() - 1));
        if (headlines(around) <= 1 && prose.in(around) * 2 <= sum * 3) {
            return Optional.of(around);
        }
        long substantial = prose.in(largest) / 3;
        return all.stream().filter(region -> prose.in(region) >= substantial).findFirst();
    }

    private List<HtmlRegion> outermost(HtmlMark mark) {
        var found = new ArrayList<HtmlRegion>();
        int i = 0;
        while (i < page.regions().size()) {
            var region = page.regions().get(i);
            boolean hit = region.is(mark)
                    && prose.in(region) > 0
                    && (mark == HtmlMark.DECLARED_BODY || !BLOCKS.contains(region.tag()));
            if (hit) {
                found.add(region);
            }
            i = hit ? region.end() : i + 1;
        }
        return found;
    }

    private HtmlRegion around(HtmlRegion first, HtmlRegion last) {
        var around = first;
        while (!around.holds(last)) {
            around = page.parentOf(around);
        }
        return around;
    }

    private int headlines(HtmlRegion region) {
        int count = 0;
        for (int i = region.index(); i < region.end(); i++) {
            count += page.regions().get(i).tag().equals("h1") ? 1 : 0;
        }
        return count;
    }

    /** The element with most running text in and right below it. */
    private HtmlRegion densest() {
        var scores = new double[page.regions().size()];
        for (int i = 0; i < page.lines().size(); i++) {
            if (prose.of(i) > 0) {
                credit(prose.of(i), page.regionOf(page.lines().get(i)), scores);
            }
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return page.regions().get(best);
    }

    private void credit(long length, HtmlRegion region, double[] scores) {
        var at = region;
        while (at.index() > 0 && BLOCKS.contains(at.tag())) {
            at = page.parentOf(at);
        }
        double share = length;
        for (int level = 0; level < LEVELS; level++) {
            scores[at.index()] += share;
            if (at.index() == 0) {
                return;
            }
            at = page.parentOf(at);
            share *= FADING;
        }
    }

    /**
     * Steps out to where elements like it, or paragraphs beside it, bring in much more text with few links: a body laid
     * out in pieces. Right beside it a fifth more is enough, beyond wrappers a half, for there other boxes look alike
     * too. Another headline ends the search.
     */
    private HtmlRegion widened(HtmlRegion region) {
        var wide = region;
        var step = region;
        while (step.parent() > 0) {
            var parent = page.parentOf(step);
            long more = prose.in(parent) - prose.in(step);
            long links = prose.linksIn(parent) - prose.linksIn(step);
            long enough = prose.in(wide) / (step.index() == wide.index() ? 5 : 2);
            if (alike(step, parent) > enough && links * 3 < more && headlines(parent) <= 1) {
                wide = parent;
            } else if (more > 0) {
                return wide;
            }
            step = parent;
        }
        return wide;
    }

    private long alike(HtmlRegion region, HtmlRegion parent) {
        long alike = 0;
        int i = parent.index() + 1;
        while (i < parent.end()) {
            var child = page.regions().get(i);
            boolean same = child.tag().equals(region.tag()) && child.names().equals(region.names());
            if (child.index() != region.index() && (same || BLOCKS.contains(child.tag()))) {
                alike += prose.in(child);
            }
            i = child.end();
        }
        return alike;
    }
}
