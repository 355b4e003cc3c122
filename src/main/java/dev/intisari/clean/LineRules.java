package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What gives a whole line away on its own, whatever stands around it. A verdict names the rule, so that a removal can
 * be explained.
 */
final class LineRules {
    private static final String MONTH =
            "(?:jan(?:uar[iy])?|feb(?:ruar[iy])?|mar(?:et|ch)?|apr(?:il)?|me?i|may|jun[ei]?|jul[iy]?"
                    + "|agu(?:stus)?|ags|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)";
    private static final String DAY =
            "(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
    private static final String TIME =
            "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:wib|wita|wit|gmt|utc|[ecmp][sd]?t))?";
    private static final String DATE = "(?:\\d{1,2} " + MONTH + "\\.? \\d{4}|" + MONTH
            + "\\.? \\d{1,2}, \\d{4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern DATE_STAMP =
            ignoringCase("^(?:(?:diperbarui|dipublikasikan|terbit|updated|published|posted"
                    + "|last updated):? *)?(?:" + DAY + ",? *)?(?:" + DATE + "[ ,|•·-]*(?:" + TIME + ")?|" + TIME
                    + "[ ,|•·-]*" + DATE
                    + ")[ .]*$");
    private static final Pattern BY_AUTHOR = Pattern.compile("^(?:By|Oleh:?) \\p{Lu}[\\p{L}.'-]{1,20}"
            + "(?: (?:and |dan |de |van |bin |al-)?\\p{Lu}[\\p{L}.'-]{0,20}){1,5}(?: ?[|•·].*|, [^.]{1,30})?$");
    private static final Pattern PLACE_AND_SITE =
            ignoringCase("^[\\p{L} .'-]{2,40}, *[\\w-]+\\.(?:com|id|co\\.id|co|net|org|news|tv)(?: *[-–—:])?$");
    private static final Pattern BREADCRUMB = Pattern.compile("^[^!?>»›|/]{1,40}(?: [>»›|/] [^!?>»›|/]{1,60}){1,6}$");
    private static final Pattern CREDITED_CAPTION = ignoringCase(
            "[(\\[](?:foto|photo|dok\\.?|dokumentasi|image|picture|courtesy|credit|ilustrasi|antara foto|sumber)[ :/.].{1,80}[)\\]]\\.?$"
                    + "|[.)] ?(?:foto|photo):? ?[\\p{L} ./-]{3,60}$");
    private static final Pattern CREDIT_NAME = Pattern.compile("^[\\p{L} .'-]{3,40}/[\\p{L} .'-]{3,40}$");
    private static final Pattern PAGES = ignoringCase(
            "^(?:\\d{1,2}(?: \\d{1,2})+(?: tampilkan semua| show all)?|(?:halaman|page) \\d+ (?:dari|of) \\d+|\\d+ dari \\d+ halaman)$");
    private static final Pattern HASHTAGS = Pattern.compile("^#[\\p{L}\\p{N}_]+(?:[ ,]+#[\\p{L}\\p{N}_]+)+$");
    private static final Pattern INITIALS =
            Pattern.compile("^[(\\[](?:\\*|[a-z]{2,5}[a-z0-9]{0,3}(?:[/.-][a-z0-9]{2,6}){0,4})[)\\]]$");
    private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+$");

    private static final int TELLING_WORDS = 3;

    private final Cues cues;

    LineRules(Cues cues) {
        this.cues = cues;
    }

    /**
     * Why a line goes.
     *
     * @param opensList whether the lines below it are its list
     */
    record Verdict(NoiseClass noise, String rule, boolean opensList) {
        static Verdict of(NoiseClass noise, String rule) {
            return new Verdict(noise, rule, false);
        }
    }

    Optional<Verdict> judge(Line line) {
        var text = line.text();
        if (NO_WORD.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.ARTEFACT, "no-word"));
        }
        if (!line.isShort()) {
            return CREDITED_CAPTION.matcher(text).find() && !text.contains(". ")
                    ? Optional.of(Verdict.of(NoiseClass.CREDIT, "credited-caption"))
                    : Optional.empty();
        }
        if (INITIALS.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.INITIALS, "initials-line"));
        }
        return cues.of(text)
                .filter(cue -> !isProse(cue, line))
                .map(cue -> verdict(cue, text))
                .or(() -> shape(text));
    }

    /** <i>Hak cipta lagu itu …</i>: a sentence may begin like noise, but not with three such words or before a colon. */
    private static boolean isProse(Cues.Cue cue, Line line) {
        int end = cue.phrase().length();
        boolean label = cue.phrase().endsWith(":")
                || !Character.isLetterOrDigit(cue.phrase().charAt(0))
                || line.text().indexOf(':') >= 0 && line.text().indexOf(':') <= end + 1;
        boolean telling = cue.phrase().split(" ", -1).length >= TELLING_WORDS;
        return cue.where() == Cues.Where.START && !label && !telling && line.readsLikeSentence();
    }

    private static Optional<Verdict> shape(String text) {
        if (DATE_STAMP.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.DATE, "date-stamp"));
        }
        if (BY_AUTHOR.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.BYLINE, "by-author"));
        }
        if (PLACE_AND_SITE.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.DATELINE, "place-and-site"));
        }
        if (PAGES.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.NAVIGATION, "pages"));
        }
        if (HASHTAGS.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.TAGS, "hashtags"));
        }
        if (CREDITED_CAPTION.matcher(text).find()) {
            return Optional.of(Verdict.of(NoiseClass.CREDIT, "credited-caption"));
        }
        if (CREDIT_NAME.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.CREDIT, "agency-and-name"));
        }
        if (BREADCRUMB.matcher(text).matches()) {
            return Optional.of(Verdict.of(NoiseClass.NAVIGATION, "breadcrumb"));
        }
        return Optional.empty();
    }

    /** A list's heading opens it, and so does a read-also with nothing behind it. */
    private static Verdict verdict(Cues.Cue cue, String text) {
        boolean heading = cue.where() == Cues.Where.LIST
                || (cue.noise() == NoiseClass.RELATED
                        && text.length() <= cue.phrase().length() + 2);
        return new Verdict(cue.noise(), "cue:" + cue.phrase(), heading);
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
