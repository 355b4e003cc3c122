package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.LineRules.Reach;
import dev.intisari.clean.LineRules.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What only the neighbours, the position and the repetition of lines give away: which line is the headline, where the
 * article begins and ends, and what stands in lists of other articles. One instance judges one text.
 *
 * <p>Where the article is, is found as the likeliest path through two states, <i>article</i> and <i>around it</i>
 * (Viterbi, IEEE Trans. Inf. Theory 13(2), 1967): prose speaks for the first, labels and noise for the second, and a
 * change of state costs. So a teaser's text in a list of teasers goes, and a short sub-heading between paragraphs stays.
 */
final class Layout {
    /** The headline stands among so many lines, if anywhere. */
    private static final int TOP = 30;

    private static final int COPIES_WITHIN = 12;
    private static final int LONGEST_TEASER = 110;
    private static final int LONGEST_HEADLINE = 150;
    private static final int HEADLINE_WORDS = 4;
    private static final int TEASER_WORDS = 5;
    private static final int RUN_OF_TEASERS = 4;
    private static final int REPEATED_LABEL = 3;
    /** A repetitive text repeats more than one line in so many. */
    private static final int REPETITIVE = 5;

    /** So many pieces of a page around the article show that the text was dumped from one. */
    private static final int DUMPED = 3;

    /** What is less than one part in so many is little. */
    private static final int LITTLE = 4;

    private static final int ENOUGH = 600;
    private static final double LEAVE = 4;
    private static final double RETURN = 5;

    private final List<Line> lines;
    private final @Nullable Verdict[] verdicts;
    private final boolean dumped;
    private int title = -1;

    /**
     * @param verdicts what the lines' own wording and shape say, by line; completed by {@link #judge}
     */
    Layout(List<Line> lines, @Nullable Verdict[] verdicts) {
        this.lines = lines;
        this.verdicts = verdicts;
        this.dumped = countOfPagePieces() >= DUMPED;
    }

    /**
     * Judges the lines that their own wording has not.
     *
     * @param known the headline, where the source's format declares it
     * @param found whether nothing but the article is left, because it was taken out of a page by the page's structure
     * @return the number of the line that is the headline
     */
    OptionalInt judge(Optional<String> known, boolean found) {
        keepSubHeadings();
        boolean repetitive = found || isRepetitive();
        if (dumped && !repetitive) {
            dropRepeatedLabels();
        }
        if (known.isEmpty()) {
            title = headline();
        }
        var headline = known.orElseGet(() -> title >= 0 ? lines.get(title).text() : "");
        dropBeforeTitle();
        dropCopies(headline, !repetitive);
        dropLists();
        if (!found) {
            dropDatedTeasers();
            if (dumped) {
                dropRunsOfTeasers();
                dropAroundArticle();
            }
        }
        dropRest();
        dropLabelsBelowTitle(known.isPresent());
        if (!found) {
            dropTail();
        }
        return title >= 0 ? OptionalInt.of(title) : OptionalInt.empty();
    }

    private int countOfPagePieces() {
        int pieces = 0;
        for (var verdict : verdicts) {
            pieces += verdict != null && isPagePiece(verdict) ? 1 : 0;
        }
        return pieces;
    }

    private static boolean isPagePiece(Verdict verdict) {
        return switch (verdict.noise()) {
            case SOCIAL, SUBSCRIBE, COMMENTS, TAGS -> true;
            case NAVIGATION -> !verdict.rule().equals("pages");
            default -> false;
        };
    }

    private boolean isOpen(int line) {
        return verdicts[line] == null;
    }

    private void drop(int line, NoiseClass noise, String rule) {
        if (isOpen(line) && line != title) {
            verdicts[line] = Verdict.of(noise, rule);
        }
    }

    /** <i>Politics</i> or <i>May 2023</i> alone between two paragraphs is a sub-heading, unless the text is a page with all its menus. */
    private void keepSubHeadings() {
        for (int i = 1; i + 1 < lines.size() && !dumped; i++) {
            var verdict = verdicts[i];
            if (verdict != null
                    && (verdict.rule().equals("navigation-words")
                            || (verdict.rule().equals("date-stamp")
                                    && lines.get(i).text().indexOf(':') < 0))
                    && isOpenProse(i - 1)
                    && isOpenProse(i + 1)) {
                verdicts[i] = null;
            }
        }
    }

    private boolean isOpenProse(int i) {
        return isOpen(i) && lines.get(i).isProse();
    }

    /** So many lines stand there more than once that repetition is the text's own way, as in plans and tables. */
    private boolean isRepetitive() {
        var seen = new HashSet<String>();
        int again = 0;
        for (int i = 0; i < lines.size(); i++) {
            again += isOpen(i) && !seen.add(lines.get(i).text()) ? 1 : 0;
        }
        return again * REPETITIVE > lines.size();
    }

    /** The same label again and again is a button. */
    private void dropRepeatedLabels() {
        Map<String, Integer> copies = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isOpen(i) && lines.get(i).isLabel()) {
                copies.merge(lines.get(i).text(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isOpen(i) && copies.getOrDefault(lines.get(i).text(), 0) >= REPEATED_LABEL) {
                drop(i, NoiseClass.NAVIGATION, "label-repeated");
            }
        }
    }

    /**
     * The headline: what stands there twice near the top; else the first line long enough for one, or, behind a path of
     * labels (Home, News, …), the first of the last such lines before a date or an author.
     */
    private int headline() {
        int first = firstProse(0);
        int top = Math.min(first + 1, Math.min(lines.size(), TOP));
        int twice = saidTwice(Math.min(lines.size(), Math.max(top, COPIES_WITHIN)), first);
        if (twice >= 0) {
            return twice;
        }
        int candidate = -1;
        int labels = 0;
        for (int i = 0; i < top && i <= first; i++) {
            if (!isOpen(i)) {
                boolean stamp = verdicts[i].noise() == NoiseClass.DATE || verdicts[i].noise() == NoiseClass.BYLINE;
                labels += verdicts[i].noise() == NoiseClass.NAVIGATION ? 1 : 0;
                if (stamp && candidate >= 0) {
                    return candidate;
                }
            } else if (lines.get(i).isLabel() && !isWide(lines.get(i))) {
                labels++;
            } else if (couldBeTitle(i) && (i < first || !lines.get(i).isProse())) {
                boolean better = candidate < 0
                        || (labels > 1
                                && !isHeadlineRun(candidate, i)
                                && hasStampBefore(i, first)
                                && hasLabelsBefore(candidate));
                candidate = better ? i : candidate;
            }
        }
        return candidate;
    }

    private boolean hasLabelsBefore(int line) {
        int labels = 0;
        for (int i = 0; i < line; i++) {
            labels += lines.get(i).isLabel() ? 1 : 0;
        }
        return labels > 1;
    }

    private boolean hasStampBefore(int line, int first) {
        for (int i = line + 1; i < first && i <= line + 3; i++) {
            if (!isOpen(i) && verdicts[i].noise() == NoiseClass.DATE) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but candidates stands between two lines. */
    private boolean isHeadlineRun(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!isOpen(i) || lines.get(i).isLabel()) {
                return false;
            }
        }
        return true;
    }

    private int saidTwice(int top, int first) {
        for (int i = 0; i < top && i <= first; i++) {
            if (!isOpen(i) || !couldBeTitle(i)) {
                continue;
            }
            var key = lines.get(i).key();
            for (int copy = i + 1; copy < top; copy++) {
                if (lines.get(copy).repeats(key, lines.get(i).isCutShort())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean couldBeTitle(int i) {
        var line = lines.get(i);
        return line.isShort()
                && !line.isListItem()
                && (line.words() >= HEADLINE_WORDS || isWide(line))
                && !(line.isProse() && line.text().endsWith(".") && !line.isCutShort());
    }

    /** A few characters of Chinese, Japanese or Thai may be a headline. */
    private static boolean isWide(Line line) {
        return Script.isUnspaced(line.text().charAt(0)) && line.text().length() >= 2 * HEADLINE_WORDS;
    }

    private int firstProse(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isOpen(i) && lines.get(i).isProse()) {
                return i;
            }
        }
        return lines.size();
    }

    private void dropBeforeTitle() {
        for (int i = 0; i < title; i++) {
            if (!lines.get(i).isProse()) {
                drop(i, NoiseClass.NAVIGATION, "before-the-title");
            }
        }
    }

    /** The headline again, its slug, and any other line that stands there a second time. */
    private void dropCopies(String headline, boolean anyCopies) {
        var key = headline.isEmpty() ? "" : new Line(0, headline, 0, 0, 0, 0, 0, false).key();
        boolean cutShort = headline.endsWith("...") || headline.endsWith("…");
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!isOpen(i) || line.words() < HEADLINE_WORDS) {
                continue;
            }
            boolean again = !seen.add(line.text());
            if (i != title && !key.isEmpty() && line.isShort() && line.repeats(key, cutShort)) {
                boolean slug = line.text().equals(line.text().toLowerCase(Locale.ROOT));
                drop(i, slug ? NoiseClass.SLUG : NoiseClass.TITLE_COPY, slug ? "title-as-slug" : "title-again");
            } else if (again && anyCopies && (dumped || line.isProse() || saidJustBefore(i))) {
                drop(i, line.isProse() ? NoiseClass.ARTEFACT : NoiseClass.CREDIT, "line-again");
            }
        }
    }

    private boolean saidJustBefore(int i) {
        return (i > 0 && lines.get(i - 1).text().equals(lines.get(i).text()))
                || (i > 1 && lines.get(i - 2).text().equals(lines.get(i).text()));
    }

    /** The teasers under a heading, up to the next sentence; a sub-heading right before that stays. */
    private void dropLists() {
        for (int i = 0; i < lines.size(); i++) {
            var heading = verdicts[i];
            if (heading == null || heading.reach() == Reach.LINE) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !(isOpen(end) && isSentenceInList(end)) && !isHeading(end)) {
                end++;
            }
            int last = end < lines.size() && isOpen(end) && isSubHeading(i, end - 1) ? end - 1 : end;
            for (int k = i + 1; k < last; k++) {
                drop(k, heading.noise(), "in-list");
            }
            i = end - 1;
        }
    }

    private boolean isHeading(int i) {
        var verdict = verdicts[i];
        return verdict != null && verdict.reach() != Reach.LINE;
    }

    private boolean isSentenceInList(int i) {
        var line = lines.get(i);
        return line.isProse() && !line.endsIn('?') && !line.endsIn('!')
                || (line.isSentence() && line.text().endsWith("."));
    }

    /** Unlike the teasers above it, it is short, or marked as the article's own list is. */
    private boolean isSubHeading(int heading, int i) {
        if (i <= heading || !isOpen(i)) {
            return false;
        }
        if (lines.get(i).isListItem()) {
            return true;
        }
        boolean onlyLonger = i - heading > 1;
        for (int k = heading + 1; k < i; k++) {
            onlyLonger &= lines.get(k).words() >= TEASER_WORDS || !isOpen(k);
        }
        return onlyLonger && lines.get(i).words() < TEASER_WORDS;
    }

    /** A line over a bare date or time, below the article's beginning, is another article's headline or a video's title. */
    private void dropDatedTeasers() {
        int first = firstProse(Math.max(0, title));
        for (int i = first + 1; i + 1 < lines.size(); i++) {
            var below = verdicts[i + 1];
            boolean stamp = below != null
                    && (below.noise() == NoiseClass.DATE || below.noise() == NoiseClass.SOURCE)
                    && lines.get(i + 1).isShort();
            if (stamp && isOpen(i) && couldBeTeaser(i)) {
                drop(i, NoiseClass.RELATED, "dated-teaser");
            }
        }
    }

    /** A headline, even of two sentences: no full stop ends it. */
    private boolean couldBeTeaser(int i) {
        var line = lines.get(i);
        boolean stopped = line.stop() && !line.endsIn('?') && !line.endsIn('!');
        return !stopped && !line.isListItem() && line.text().length() <= LONGEST_HEADLINE;
    }

    /** On a page, several headlines in a row that no colon announces are other articles'. */
    private void dropRunsOfTeasers() {
        var announced = announced();
        int first = firstProse(Math.max(0, title));
        for (int i = first + 1; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size()
                    && isOpen(end)
                    && (isWeak(end) || couldBeTeaser(end))
                    && (end == i || !endsInColon(end - 1))) {
                end++;
            }
            int words = 0;
            for (int k = i; k < end; k++) {
                words += lines.get(k).words();
            }
            if (end - i >= RUN_OF_TEASERS && words >= TEASER_WORDS * (end - i) && !announced[i] && !isTable(i, end)) {
                for (int k = i; k < end; k++) {
                    if (!lines.get(k).isListItem()) {
                        drop(k, NoiseClass.RELATED, "run-of-teasers");
                    }
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    /** Most of the lines hold figures, as dates, results and prices do that belong to the article. */
    private boolean isTable(int from, int to) {
        int figures = 0;
        for (int i = from; i < to; i++) {
            figures += lines.get(i).numbers() > 0 ? 1 : 0;
        }
        return to - from >= RUN_OF_TEASERS && figures * 10 >= (to - from) * 7;
    }

    /** The end of the lines from here on that neither read like sentences nor are known for noise; a colon ends them. */
    private int endOfRun(int from) {
        int end = from;
        while (end < lines.size() && isOpen(end) && isWeak(end) && (end == from || !endsInColon(end - 1))) {
            end++;
        }
        return end;
    }

    private boolean endsInColon(int i) {
        var text = lines.get(i).text();
        return text.endsWith(":") || text.endsWith("：");
    }

    private boolean isWeak(int i) {
        return !lines.get(i).isSentence();
    }

    /** By line, whether the last open line above it ends in a colon. */
    private boolean[] announced() {
        var announced = new boolean[lines.size() + 1];
        boolean colon = false;
        for (int i = 0; i < lines.size(); i++) {
            announced[i] = colon;
            if (isOpen(i)) {
                colon = endsInColon(i);
            }
        }
        announced[lines.size()] = colon;
        return announced;
    }

    /** Drops what lies outside the article on the likeliest path. */
    private void dropAroundArticle() {
        int from = firstProse(Math.max(0, title + 1));
        int n = lines.size() - from;
        if (n <= 0) {
            return;
        }
        var fromArticle = new boolean[2][n];
        double article = 0;
        double around = -RETURN;
        var announced = announced();
        boolean list = false;
        int runEnd = 0;
        for (int k = 0; k < n; k++) {
            int i = from + k;
            if (i >= runEnd) {
                runEnd = endOfRun(i);
                list = announced[i] || isTable(i, runEnd);
            }
            double weight = list && isOpen(i) && isWeak(i) ? 0 : weight(i);
            boolean stays = article >= around - RETURN;
            boolean leaves = article - LEAVE > around;
            fromArticle[1][k] = stays;
            fromArticle[0][k] = leaves;
            double nextArticle = (stays ? article : around - RETURN) + weight;
            around = leaves ? article - LEAVE : around;
            article = nextArticle;
        }
        int state = article >= around ? 1 : 0;
        for (int k = n - 1; k > 0; k--) {
            if (state == 0) {
                drop(from + k, NoiseClass.NAVIGATION, "around-the-article");
            }
            state = fromArticle[state][k] ? 1 : 0;
        }
    }

    /** What a line says for the article, or, below 0, against it; about as many bits. */
    private double weight(int i) {
        var line = lines.get(i);
        var verdict = verdicts[i];
        if (verdict != null) {
            return switch (verdict.noise()) {
                case SOCIAL, SUBSCRIBE, COMMENTS, TAGS -> -2;
                case NAVIGATION -> verdict.rule().equals("pages") ? -0.5 : -1.5;
                case COPYRIGHT, SOURCE -> -2;
                case RELATED -> verdict.reach() == Reach.LINE && !verdict.rule().equals("in-list") ? -0.5 : -1.5;
                default -> -0.5;
            };
        }
        if (line.isProse()) {
            int length = Script.isUnspaced(line.text().charAt(0))
                    ? 2 * line.text().length()
                    : line.text().length();
            return 1 + Math.min(length, 300) / 60.0 + (line.breaks() > 0 ? 1 : 0);
        }
        if (line.isSentence()) {
            return 0.8;
        }
        if (line.isListItem()) {
            return 0;
        }
        return line.isLabel() ? -1.5 : -1;
    }

    /** What follows a heading such as "Comments", if it is little beside what stands before, or reads like comments. */
    private void dropRest() {
        int total = 0;
        for (int i = 0; i < lines.size(); i++) {
            total += proseLength(i);
        }
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            before += proseLength(i);
            var verdict = verdicts[i];
            if (verdict != null && verdict.reach() == Reach.REST) {
                boolean little = (total - before) * LITTLE < before;
                if (little || (verdict.noise() == NoiseClass.COMMENTS && before >= ENOUGH && isTalk(i + 1))) {
                    for (int k = i + 1; k < lines.size(); k++) {
                        drop(k, verdict.noise(), "below-" + verdict.noise().label());
                    }
                    return;
                }
            }
        }
    }

    private int proseLength(int i) {
        return isOpen(i) && lines.get(i).isProse() ? lines.get(i).text().length() : 0;
    }

    /** Seldom does a paragraph follow another at once: names, dates and buttons stand between what people say. */
    private boolean isTalk(int from) {
        int paragraphs = 0;
        int following = 0;
        for (int i = from; i < lines.size(); i++) {
            if (isOpen(i) && lines.get(i).isProse()) {
                paragraphs++;
                following += i > from && lines.get(i - 1).isProse() ? 1 : 0;
            }
        }
        return following * 2 < paragraphs;
    }

    /** Between headline and first paragraph: sections, places and people. */
    private void dropLabelsBelowTitle(boolean titled) {
        if (title < 0 && !titled) {
            return;
        }
        int first = firstProse(title + 1);
        for (int i = title + 1; i < first && first < lines.size(); i++) {
            var line = lines.get(i);
            if (!isOpen(i) || line.isListItem() || isWide(line) || line.isSentence()) {
                continue;
            }
            if (Names.areAll(line.text())) {
                drop(i, NoiseClass.BYLINE, "name-below-title");
            } else if (line.isLabel() && dumped) {
                drop(i, NoiseClass.NAVIGATION, "label-below-title");
            }
        }
    }

    /** Behind the last sentence: names, labels and headlines, but not the items of a list. */
    private void dropTail() {
        int last = lines.size() - 1;
        while (last >= 0 && !(isOpen(last) && lines.get(last).isSentence())) {
            last--;
        }
        if (last < 0) {
            return;
        }
        boolean list = announced()[last + 1] || isTable(last + 1, endOfRun(last + 1));
        boolean afterNoise = false;
        for (int i = last + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!isOpen(i)) {
                afterNoise = true;
                list = false;
            } else if (!list && !line.isListItem() && line.text().length() <= LONGEST_TEASER && i != title) {
                boolean quoted = Script.opens(line.text().charAt(0));
                var above = verdicts[i - 1];
                if (above != null && above.noise() == NoiseClass.NAVIGATION) {
                    drop(i, NoiseClass.NAVIGATION, "below-navigation");
                } else if (Names.areAll(line.text()) || (line.isLabel() && !quoted)) {
                    drop(i, NoiseClass.BYLINE, "name-at-end");
                } else if (afterNoise || dumped || (line.isTitleCase() && !quoted)) {
                    drop(i, NoiseClass.RELATED, "headline-at-end");
                }
                afterNoise |= !isOpen(i);
            }
        }
    }
}
