package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.SpanRules.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where and by whom a report is written, before its first sentence. */
final class Datelines {
    private static final String SITE = "[\\w-]{1,40}\\.(?:com|id|co\\.id|co|net|org|news|tv)\\b";
    private static final String AGENCY =
            "\\([^()]{2,40}\\)|\\b(?:ANTARA|Antara|AP|AFP|Reuters|REUTERS|Xinhua|Bernama|dpa)\\b";
    private static final String DASH = "(?:\\s+(?:--|[-–—])\\s*|\\s*(?:--|[–—])\\s+)";

    /** Place and site or agency, up to a dash, no sentence end before it: {@code JAKARTA, KOMPAS.com - }. */
    private static final Pattern DATELINE = Pattern.compile("^(?=[^-–—.!?]{0,60}(?:(?i:" + SITE + ")|" + AGENCY + "))"
            + "(?:[\\p{L} ,/.'|]|\\([^()]{2,40}\\)|\\d){2,90}?" + DASH + "(?=[\\p{Lu}\\p{N}\"'“‘])");
    /** A place in capitals, perhaps with one more word for the site: {@code JAKARTA - }, {@code JAKARTA, KilasNusa – }. */
    private static final Pattern CAPITAL_PLACE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'/]{3,40}(?:, ?[\\p{L}\\p{N}.]{2,30}){0,2}"
                    + "\\s+(?:--|[-–—])\\s+(?=[\\p{Lu}\\p{N}\"'“‘])");
    /** A place and a site written as one word with a capital inside: {@code Batam, KilasNusa — }. */
    private static final Pattern PLACE_AND_BRAND =
            Pattern.compile("^\\p{Lu}[\\p{L} .'/]{2,40}, ?\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}.]{1,30}"
                    + "\\s*(?:--|[-–—])\\s+(?=[\\p{Lu}\\p{N}\"'“‘])");

    /** A caption or a summary may stand before the report itself. */
    private static final int AMONG_FIRST = 3;

    /** Site and perhaps place, the dash lost: {@code Liputan6.com, Jakarta }. */
    private final Pattern withoutDash;

    /**
     * @param places names of places that open reports
     */
    Datelines(List<String> places) {
        var names = places.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        withoutDash =
                Pattern.compile("^(?i:" + SITE + "),\\s(?:(?:" + names + ")(?:,\\s|\\s))?(?=[\\p{L}\\p{N}\"'“‘])");
    }

    /**
     * The dateline of a line.
     *
     * @param position the line's number in the body, from 0
     */
    Optional<Span> in(String text, int position) {
        if (position >= AMONG_FIRST) {
            return Optional.empty();
        }
        var marked = span(DATELINE, text, "place-and-agency").or(() -> span(withoutDash, text, "site-and-place"));
        return position > 0
                ? marked
                : marked.or(() -> span(CAPITAL_PLACE, text, "place-in-capitals"))
                        .or(() -> span(PLACE_AND_BRAND, text, "place-and-brand"));
    }

    private static Optional<Span> span(Pattern pattern, String text, String rule) {
        var match = pattern.matcher(text);
        return match.find()
                ? Optional.of(new Span(match.start(), match.end(), NoiseClass.DATELINE, rule))
                : Optional.empty();
    }
}
