package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.Cues.Cue;
import dev.intisari.clean.Cues.Where;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What gives a whole line away on its own, whatever stands around it. A verdict names the rule, so that a removal can
 * be explained.
 */
final class LineRules {
    private static final Pattern BREADCRUMB =
            Pattern.compile("^[^!?>»›|/]{1,40}(?:(?: ?[>»›] ?| [|/] )[^!?>»›|/]{1,60}){1,6}$");
    private static final Pattern PAGES = Pattern.compile(
            "^(?:\\d{1,2}(?: \\d{1,2})+|\\p{L}{4,8} \\d+ (?:dari|of|von|de|di|sur|av|af|z|из|з|/) \\d+|\\d+ (?:dari|of|von|de|di|sur) \\d+ \\p{L}{4,8}|\\d+ ?/ ?\\d+)$");
    private static final Pattern HASHTAGS = Pattern.compile("^#\\s?[\\p{L}\\p{N}_]+(?:[ ,]+#\\s?[\\p{L}\\p{N}_]+)+$");
    private static final Pattern SPACED_HASHTAG = Pattern.compile("^# [^.!?]{2,60}$");
    private static final Pattern SLUG_TAGS =
            Pattern.compile("^(?=[^ ]*-| *[^ ]+ )(?=.*\\p{Ll}-\\p{Ll})[\\p{Ll}\\p{N}-]+(?: [\\p{Ll}\\p{N}-]+)+$");
    private static final Pattern INITIALS = Pattern.compile(
            "^[(\\[](?:\\*{1,3}|[a-z]{2,5}[a-z0-9]{0,3}(?:[/.-][a-z0-9]{2,6}){0,4}|[A-Z]{1,4}-\\d{1,2})[)\\]]$");
    private static final Pattern URL = Pattern.compile("^(?:https?://|www\\.)\\S+$");
    private static final Pattern FULL_DATE = Pattern.compile(
            "\\d{4}[-/.年년] ?\\d{1,2}[-/.月월] ?\\d{1,2}|\\d{1,2}[-/.] ?\\d{1,2}[-/.] ?\\d{4}|\\d{1,2}:\\d{2}");
    private static final Pattern AGE = Pattern.compile("^\\d{1,3} ?(?:分|時間|小时|小時|日|天|時|시간|분|일)(?:전|前|以前)$");
    private static final Pattern RIGHTS =
            Pattern.compile("^\\P{L}{0,3}(?:\\p{L}{4,12} )?(?:©|\\([cC]\\)).{0,80}\\d{4}.{0,120}$");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("^\\p{L}{3,12}\\.? \\d{4}:?$");
    private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+$");

    /** What begins a cue may stand within so much of a line's beginning. */
    private static final int LONGEST_CAPTION = 500;

    private static final int LONGEST_STAMP = 120;
    private static final int LONGEST_URL = 300;
    /** Links were glued together if a joint stands in every so many words. */
    private static final int GLUED = 8;

    private static final int SHORTEST_TWICE = 14;
    /** What is said twice may follow a credit of less than one part in so many of the line. */
    private static final int LEAD = 3;

    /** One word of these classes alone may be a sub-heading. */
    private static final Set<NoiseClass> NEEDS_COMPANY =
            EnumSet.of(NoiseClass.DATE, NoiseClass.COPYRIGHT, NoiseClass.SOURCE, NoiseClass.CREDIT, NoiseClass.BYLINE);

    private final Cues cues;
    private final Datelines datelines;
    private final Credits credits;

    LineRules(Cues cues, Datelines datelines) {
        this.cues = cues;
        this.datelines = datelines;
        this.credits = new Credits(cues);
    }

    /** How far a verdict reaches. */
    enum Reach {
        /** The line itself. */
        LINE,
        /** The lines below it that are its list, too. */
        LIST,
        /** All that follows, if little does. */
        REST
    }

    /** Why a line goes. */
    record Verdict(NoiseClass noise, String rule, Reach reach) {
        static Verdict of(NoiseClass noise, String rule) {
            return new Verdict(noise, rule, Reach.LINE);
        }
    }

    Optional<Verdict> judge(Line line) {
        var text = line.text();
        if (line.words() == 0 && NO_WORD.matcher(text).matches()) {
            return verdict(NoiseClass.ARTEFACT, "no-word");
        }
        var opening = cues.opening(text).filter(found -> !isProse(found.value(), line));
        if (opening.isPresent()) {
            return Optional.of(
                    verdict(opening.get().value(), text, opening.get().end()));
        }
        if (text.length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        if (text.indexOf('©') >= 0 && RIGHTS.matcher(text).matches()) {
            return verdict(NoiseClass.COPYRIGHT, "rights-and-year");
        }
        return whole(text)
                .or(() -> line.isShort() ? closing(line) : Optional.empty())
                .or(() -> text.length() <= LONGEST_STAMP ? stamp(line) : Optional.empty())
                .or(() -> credits.judge(line))
                .or(() -> line.joints() > 1 && line.joints() * GLUED >= line.words()
                        ? verdict(NoiseClass.NAVIGATION, "glued-links")
                        : Optional.empty())
                .or(() -> isTwice(text) ? verdict(NoiseClass.CREDIT, "said-twice") : Optional.empty())
                .or(() -> line.isProse() ? Optional.empty() : shape(line));
    }

    private Optional<Verdict> whole(String text) {
        return text.length() <= LONGEST_STAMP
                ? cues.whole(text).map(cue -> verdict(cue, text, text.length()))
                : Optional.empty();
    }

    private Optional<Verdict> closing(Line line) {
        return cues.closing(line.text()).filter(cue -> !isProse(cue, line)).map(cue -> verdict(cue, line.text(), 0));
    }

    /** Dates, names and words of buttons and menus, and nothing else. */
    private Optional<Verdict> stamp(Line line) {
        var words = onlyWords(line);
        if (words.isPresent()) {
            return words;
        }
        if (isByAuthor(line.text())) {
            return verdict(NoiseClass.BYLINE, "by-author");
        }
        boolean stamp = !line.isProse() && line.numbers() > 0 && isStamp(line);
        return stamp ? verdict(NoiseClass.DATE, "date-stamp") : Optional.empty();
    }

    /** <i>Hak cipta lagu itu …</i>: a sentence may begin like noise, but not with three such words or before a colon. */
    private static boolean isProse(Cue cue, Line line) {
        int end = cue.phrase().length();
        int colon = line.text().indexOf(':');
        return line.isSentence() && !cue.isTelling() && !(colon >= 0 && colon <= end + 1);
    }

    private Optional<Verdict> shape(Line line) {
        var text = line.text();
        char first = text.charAt(0);
        if ((first == '(' || first == '[') && INITIALS.matcher(text).matches()) {
            return verdict(NoiseClass.INITIALS, "initials-line");
        }
        if (line.numbers() > 0
                && text.length() <= LONGEST_STAMP
                && PAGES.matcher(text).matches()) {
            return verdict(NoiseClass.NAVIGATION, "pages");
        }
        if ((first == 'h' || first == 'w')
                && text.length() <= LONGEST_URL
                && URL.matcher(text).matches()) {
            return verdict(NoiseClass.SOCIAL, "address");
        }
        if (line.words() <= 8 && datelines.alone(text).isPresent()) {
            return verdict(NoiseClass.DATELINE, "dateline-alone");
        }
        if (first == '#'
                && (HASHTAGS.matcher(text).matches()
                        || SPACED_HASHTAG.matcher(text).matches())) {
            return verdict(NoiseClass.TAGS, "hashtags");
        }
        if (line.capitals() == 0
                && text.indexOf('-') > 0
                && SLUG_TAGS.matcher(text).matches()) {
            return verdict(NoiseClass.TAGS, "slugs");
        }
        if (text.length() <= LONGEST_STAMP && BREADCRUMB.matcher(text).matches()) {
            return verdict(NoiseClass.NAVIGATION, "breadcrumb");
        }
        return Optional.empty();
    }

    /** A line of nothing but words of one class of noise, and numbers: a date, a bar of buttons, a menu. */
    private Optional<Verdict> onlyWords(Line line) {
        var text = line.text();
        Set<NoiseClass> classes = EnumSet.allOf(NoiseClass.class);
        int words = 0;
        int numbers = 0;
        for (int i = 0; i < text.length() && !classes.isEmpty(); ) {
            char c = text.charAt(i);
            if (!Script.isWordPart(c)) {
                i++;
                continue;
            }
            var word = cues.wordAt(text, i);
            if (word.isPresent()) {
                classes.retainAll(word.get().value());
                i = word.get().end();
                words++;
            } else if (Character.isDigit(c)) {
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
                numbers++;
            } else {
                return Optional.empty();
            }
        }
        if (words == 0) {
            return numbers > 0 ? verdict(NoiseClass.DATE, "numbers-only") : Optional.empty();
        }
        if (classes.contains(NoiseClass.DATE) && words + numbers > 1 && !isMonthAndYear(text, words, numbers)) {
            return verdict(NoiseClass.DATE, "date-stamp");
        }
        if (words == 1 || isMonthAndYear(text, words, numbers)) {
            classes.removeAll(NEEDS_COMPANY);
            if (line.isListItem()) {
                return Optional.empty();
            }
        }
        return classes.stream().findFirst().flatMap(noise -> verdict(noise, noise.label() + "-words"));
    }

    /** <i>May 2023</i> heads a part of a chronicle; what is published has a day. */
    private static boolean isMonthAndYear(String text, int words, int numbers) {
        return words == 1 && numbers == 1 && MONTH_AND_YEAR.matcher(text).matches();
    }

    /** A date or a time among few words, most of the line being figures. */
    private static boolean isStamp(Line line) {
        var text = line.text();
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        boolean date =
                digits * 3 >= letters && digits >= 3 && FULL_DATE.matcher(text).find();
        return date || AGE.matcher(text).matches();
    }

    private boolean isByAuthor(String text) {
        var lead = cues.at(Where.NAME, text, 0);
        if (lead.isPresent()) {
            var rest = text.substring(lead.get().end()).strip();
            rest = rest.startsWith(":") || rest.startsWith("：")
                    ? rest.substring(1).strip()
                    : rest;
            int bar = rest.indexOf('|');
            rest = bar > 0 ? rest.substring(0, bar).strip() : rest;
            return Names.areAll(rest) || (text.charAt(text.length() - 1) == ':' && rest.isEmpty());
        }
        return false;
    }

    /** The same words twice in a row, as captions are when text and alternative text were both taken. */
    private static boolean isTwice(String text) {
        int length = text.length();
        int half = length / 2;
        if (length < SHORTEST_TWICE) {
            return false;
        }
        if (text.regionMatches(0, text, length - half, half)) {
            return true;
        }
        int lastSpace = text.lastIndexOf(' ');
        int lastWord = length - lastSpace - 1;
        int earlier = text.lastIndexOf(text.substring(lastSpace + 1), lastSpace - lastWord);
        int said = length - lastWord - earlier - 1;
        int start = earlier + lastWord - said;
        return lastSpace > 0
                && start >= 0
                && start < length / LEAD
                && text.regionMatches(start, text, length - said, said);
    }

    private static Optional<Verdict> verdict(NoiseClass noise, String rule) {
        return Optional.of(Verdict.of(noise, rule));
    }

    /** A list's heading opens it, and so does a read-also with nothing behind it. */
    private static Verdict verdict(Cue cue, String text, int end) {
        boolean alone = text.length() <= end + 2;
        var reach = switch (cue.where()) {
            case LIST -> alone ? Reach.LIST : Reach.LINE;
            case TAIL -> alone ? Reach.REST : Reach.LINE;
            case START, INLINE -> alone && cue.noise() == NoiseClass.RELATED ? Reach.LIST : Reach.LINE;
            default -> Reach.LINE;
        };
        return new Verdict(cue.noise(), "cue:" + cue.phrase(), reach);
    }
}
