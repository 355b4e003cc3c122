package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.SpanRules.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where, when and by whom a report is written, before its first sentence: {@code Berlin, 3. Mai (dpa) -}. */
final class Datelines {
    private static final String OPEN = "([（【［";
    private static final String CLOSE = ")]）】］";
    private static final int LONGEST = 110;
    private static final int LONGEST_BRACKET = 30;
    private static final int LONGEST_PLACE = 40;
    private static final int PLACE_WORDS = 4;
    /** A caption or a summary may stand before the report itself. */
    private static final int AMONG_FIRST = 4;

    private static final Pattern SITE = Pattern.compile(
            "^[\\w-]{1,40}\\.(?:com|id|co\\.id|co|net|org|news|tv|my|my\\.id|or\\.id)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_AND_COMMA =
            Pattern.compile("^[\\w-]{1,40}\\.(?:com|id|co\\.id|co|net|org|news|tv),\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRAND = Pattern.compile("^\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]{1,30}$");
    private static final Pattern DAY = Pattern.compile("\\p{N}");
    private static final Pattern WIRE_REPORT =
            Pattern.compile("^[(（]?\\p{IsHan}[^。，,.\\s]{2,24}?(?:日电|日電|电|電|讯|訊)[)）]?[\\s　:：]");

    private final Cues cues;
    /** Places that open reports, for datelines that have lost their dash. */
    private final Phrases<Boolean> places;

    Datelines(Cues cues) {
        this.cues = cues;
        places = Phrases.of(
                Cues.rows("/cues/places.tsv").stream().collect(Collectors.toMap(place -> place, place -> true)));
    }

    /**
     * A dateline.
     *
     * @param span what goes
     * @param place where, if it says so
     * @param dated when, if it says so
     */
    record Dateline(Span span, Optional<String> place, Optional<String> dated) {}

    /**
     * The dateline of a line.
     *
     * @param position the line's number in the body, from 0
     */
    Optional<Dateline> in(String text, int position) {
        if (position >= AMONG_FIRST) {
            return Optional.empty();
        }
        return dashed(text, position)
                .map(found -> continued(found, text))
                .or(() -> withoutDash(text))
                .or(() -> bracketed(text))
                .or(() -> wire(text));
    }

    /** <i>UNICEF - …</i> is no dateline: of one word before a mere hyphen, only known places are. */
    private boolean isSurePlace(Lead lead, char dash) {
        var place = lead.place().orElse("");
        return dash != '-'
                || place.indexOf(' ') > 0
                || places.longestAt(place, 0, place.length()).isPresent();
    }

    /** Whether a line is a dateline and nothing else. */
    Optional<Dateline> alone(String text) {
        return text.length() > LONGEST || Script.endsSentence(text.charAt(text.length() - 1))
                ? Optional.empty()
                : lead(text, text.length(), true).map(lead -> lead.at(text.length(), "dateline-alone"));
    }

    private record Lead(boolean signed, boolean capitals, Optional<String> place, Optional<String> dated) {
        static final Lead SIGNED = new Lead(true, false, Optional.empty(), Optional.empty());

        Dateline at(int end, String rule) {
            return new Dateline(new Span(0, end, NoiseClass.DATELINE, rule), place, dated);
        }
    }

    private Optional<Dateline> dashed(String text, int position) {
        int depth = 0;
        int limit = Math.min(text.length(), LONGEST);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ' ' || Script.isWordPart(c)) {
                continue;
            }
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            int end = depth > 0 || i == 0 ? -1 : separatorEnd(text, i);
            if (end > 0) {
                boolean colon = c == ':' || c == '=' || c == '|' || c == '.';
                return beginsSentence(text, end)
                        ? lead(text, i, false)
                                .filter(lead -> lead.signed()
                                        || (position == 0 && lead.capitals() && !colon && isSurePlace(lead, c)))
                                .map(lead -> lead.at(end, lead.signed() ? "place-and-agency" : "place-in-capitals"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The end of a dash, an equals sign or a colon at an offset, the spaces behind it included, or -1. */
    private static int separatorEnd(String text, int at) {
        char c = text.charAt(at);
        boolean spaced = text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\u00A0';
        int end = at + 1;
        switch (c) {
            case '-' -> {
                if (end < text.length() && text.charAt(end) == '-') {
                    end++;
                } else if (!spaced && text.charAt(at - 1) != '.' && text.charAt(at - 1) != ')') {
                    return -1;
                }
            }
            case '–', '—', '―', '‒' -> {
                boolean open = end < text.length() && text.charAt(end) == ' ';
                if (!spaced && !open) {
                    return -1;
                }
            }
            case '=', '|' -> {}
            case '.' -> {
                if (text.charAt(at - 1) != '/' || end >= text.length() || text.charAt(end) != ' ') {
                    return -1;
                }
            }
            case ':' -> {
                if (end >= text.length() || text.charAt(end) != ' ') {
                    return -1;
                }
            }
            default -> {
                return -1;
            }
        }
        return spacesEnd(text, end);
    }

    private static boolean beginsSentence(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (Character.isLetterOrDigit(c) && !Character.isLowerCase(c)) || Script.opens(c);
    }

    /** Reads places, dates, agencies and sites; nothing else may stand in a dateline. */
    private Optional<Lead> lead(String text, int end, boolean wholeLine) {
        boolean signed = false;
        boolean capitals = true;
        Optional<String> place = Optional.empty();
        Optional<String> dated = Optional.empty();
        int from = 0;
        boolean bracketed = false;
        for (int i = 0; i <= end; i++) {
            char c = i == end ? ',' : text.charAt(i);
            boolean open = OPEN.indexOf(c) >= 0;
            boolean close = CLOSE.indexOf(c) >= 0;
            if (!open && !close && ",/|、=".indexOf(c) < 0) {
                continue;
            }
            var part = stripped(text.substring(from, i));
            if (!part.isEmpty()) {
                if (SITE.matcher(part).matches()
                        || cues.isSource(part)
                        || (!wholeLine && BRAND.matcher(part).matches() && (place.isPresent() || bracketed))) {
                    signed = true;
                } else if (!bracketed && place.isEmpty() && placeBeforeDay(part) > 0) {
                    int day = placeBeforeDay(part);
                    place = Optional.of(part.substring(0, day).strip());
                    dated = Optional.of(part.substring(day));
                } else if (isDate(part)) {
                    dated = Optional.of(part);
                } else if (bracketed
                        && !wholeLine
                        && (isAbbreviation(part) || (capitals && place.isPresent() && isPlace(part)))) {
                    signed = true;
                } else if (!bracketed && isPlace(part) && place.isEmpty()) {
                    place = Optional.of(part);
                    capitals = part.equals(part.toUpperCase(Locale.ROOT)) && part.length() > 3;
                } else if (!isPlace(part) || (!capitals && !signed && !bracketed && wholeLine)) {
                    return Optional.empty();
                }
            }
            bracketed = open || (bracketed && !close);
            from = i + 1;
        }
        boolean caseless =
                place.isPresent() && !Character.isUpperCase(place.get().charAt(0));
        return signed || (place.isPresent() && !wholeLine)
                ? Optional.of(new Lead(signed, capitals && !caseless && place.isPresent(), place, dated))
                : Optional.empty();
    }

    private static String stripped(String part) {
        var text = part.strip();
        return text.endsWith(".") && !text.endsWith("C.")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    /** {@code dpa}, {@code AFP}, {@code ANTARA}: one word in brackets. */
    private static boolean isAbbreviation(String part) {
        return part.length() <= 12
                && part.indexOf(' ') < 0
                && (part.equals(part.toUpperCase(Locale.ROOT)) || part.length() <= 4)
                && Character.isLetter(part.charAt(0))
                && !DAY.matcher(part).find();
    }

    /** Where a day begins behind a place, no comma between them, or -1. */
    private int placeBeforeDay(String part) {
        var day = DAY.matcher(part);
        boolean both = day.find()
                && day.start() > 1
                && isPlace(part.substring(0, day.start()).strip());
        return both && isDate(part.substring(day.start())) ? day.start() : -1;
    }

    private boolean isDate(String part) {
        if (!DAY.matcher(part).find() || part.length() > LONGEST_PLACE) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean begins = Script.isWordPart(c)
                    && !Character.isDigit(c)
                    && (i == 0 || !Script.isWordPart(part.charAt(i - 1)) || Script.isUnspaced(c));
            if (begins) {
                var word = cues.wordAt(part, i);
                if (word.isEmpty() || !word.get().value().contains(NoiseClass.DATE)) {
                    return false;
                }
                i = word.get().end() - 1;
            }
        }
        return true;
    }

    /** A few words with capitals, or of a script that has none. */
    private static boolean isPlace(String part) {
        if (part.length() > LONGEST_PLACE || part.isEmpty() || Character.isLowerCase(part.charAt(0))) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == ' ') {
                words++;
            } else if (!Character.isLetter(c)
                    && c != '.'
                    && c != '\''
                    && c != '-'
                    && c != '’'
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
                return false;
            }
        }
        return words <= PLACE_WORDS && lastWordBegins(part);
    }

    private static boolean lastWordBegins(String part) {
        return !Character.isLowerCase(part.charAt(part.lastIndexOf(' ') + 1));
    }

    /** {@code Liputan6.com, Jakarta } and {@code AKURAT.CO, }: a site, perhaps a place, and no dash. */
    private Optional<Dateline> withoutDash(String text) {
        var site = SITE_AND_COMMA.matcher(text);
        if (!site.find()) {
            return Optional.empty();
        }
        int end = site.end();
        var place = places.longestAt(text, end, text.length());
        if (place.isPresent()) {
            var name = text.substring(end, place.get().end());
            int after = place.get().end();
            after += after < text.length() && text.charAt(after) == ',' ? 1 : 0;
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            if (beginsSentence(text, after)) {
                return Optional.of(
                        new Lead(true, false, Optional.of(name), Optional.empty()).at(after, "site-and-place"));
            }
        }
        return beginsSentence(text, end) ? Optional.of(Lead.SIGNED.at(end, "site-and-place")) : Optional.empty();
    }

    /** {@code (ANSA) - ROMA, 14 OTT - …}: the agency first, place and day in a dateline of their own. */
    private Dateline continued(Dateline first, String text) {
        if (first.place().isPresent()) {
            return first;
        }
        int end = first.span().end();
        return dashed(text.substring(end), 0)
                .map(second -> new Dateline(
                        new Span(
                                0,
                                end + second.span().end(),
                                NoiseClass.DATELINE,
                                first.span().rule()),
                        second.place(),
                        second.dated()))
                .orElse(first);
    }

    /** {@code 【青葉共同】} and {@code नई दिल्ली, 14 अक्टूबर (भाषा)}: brackets around a known agency, and no dash. */
    private Optional<Dateline> bracketed(String text) {
        int limit = Math.min(text.length(), LONGEST);
        int open = -1;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ' ' || Script.isWordPart(c)) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                open = i;
            } else if (CLOSE.indexOf(c) >= 0 && open >= 0) {
                int behind = spacesEnd(text, i + 1);
                int dash = behind < text.length() ? separatorEnd(text, behind) : -1;
                int end = Math.max(behind, dash);
                boolean agency = i - open <= LONGEST_BRACKET && endsInSource(text, open + 1, i);
                return agency && beginsSentence(text, end)
                        ? (open == 0 ? Optional.of(Lead.SIGNED) : lead(text, open, false))
                                .map(lead -> lead.at(end, "bracketed-agency"))
                        : Optional.empty();
            } else if (Script.endsSentence(c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean endsInSource(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Script.beginsWord(text, i) && cues.sourceEnd(text, i) == to) {
                return true;
            }
        }
        return false;
    }

    private static int spacesEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0')) {
            end++;
        }
        return end;
    }

    /** Chinese: agency, place and day run together and end in the word for a wire report. */
    private Optional<Dateline> wire(String text) {
        var report = WIRE_REPORT.matcher(text);
        if (report.find()) {
            return Optional.of(Lead.SIGNED.at(report.end(), "wire-report"));
        }
        return Optional.empty();
    }
}
