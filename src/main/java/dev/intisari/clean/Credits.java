package dev.intisari.clean;

import dev.intisari.article.NoiseClass;
import dev.intisari.clean.Cues.Where;
import dev.intisari.clean.LineRules.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises photo credits, and captions by the credit at their end. */
final class Credits {
    private static final Pattern SITE = Pattern.compile(
            "^[\\p{L}\\p{N}-]{2,30}\\.(?:com|co\\.id|co|id|net|org|news|tv|my)(?![\\p{L}\\p{N}.])",
            Pattern.CASE_INSENSITIVE);
    /** {@code KOMPAS.com/RINI ASTUTI Warga …}: captions that begin with their credit. */
    private static final Pattern SITE_AND_NAME =
            Pattern.compile("[\\w-]{2,30}\\.(?:com|co\\.id|co|id|net|news)/ ?\\p{Lu}[\\p{L} .'-]{2,40}");

    private static final Pattern NAME_AND_SOURCE =
            Pattern.compile("^\\p{Lu}[\\p{L} .'-]{2,40}/ ?\\p{Lu}[\\p{L} .'-]{2,40}$");
    private static final Pattern LONE_WORD = Pattern.compile("^\\p{Ll}{4,30}$");
    private static final int LONGEST_CREDIT = 70;
    private static final int MOST_WORDS = 9;

    private final Cues cues;

    Credits(Cues cues) {
        this.cues = cues;
    }

    Optional<Verdict> judge(Line line) {
        var text = line.text();
        if (line.words() == 1 && LONE_WORD.matcher(text).matches()) {
            return credit("lone-word");
        }
        if (line.words() <= MOST_WORDS
                && text.indexOf('/') > 0
                && NAME_AND_SOURCE.matcher(text).matches()) {
            return credit("name-and-source");
        }
        if (SITE_AND_NAME.matcher(text).lookingAt()) {
            return credit("site-and-name");
        }
        int from = Math.max(0, text.length() - LONGEST_CREDIT);
        if (line.isProse() && text.endsWith(".") && !hasMark(text, from)) {
            return Optional.empty();
        }
        for (int i = from; i < text.length(); i++) {
            if (!Script.beginsWord(text, i)) {
                continue;
            }
            var mark = cues.at(Where.MARK, text, i);
            if (mark.isPresent() && isCreditRest(text, mark.get().end(), true)) {
                return credit("cue:" + mark.get().value().phrase());
            }
            if (text.charAt(i) == '©' && isCreditRest(text, i + 1, true)) {
                return credit("copyright-sign");
            }
            if (text.charAt(i) == '@' && isAccount(text, i) && !line.stop()) {
                return credit("account");
            }
            if (i == 0 || setsApart(text, i)) {
                int end = sourceEnd(text, i);
                if (end > 0
                        && !(line.words() >= MOST_WORDS && isSignature(text, i, end))
                        && isCreditRest(text, end, false)
                        && (i > 0 || line.words() <= MOST_WORDS)) {
                    return credit("source-at-end");
                }
                if (i > 1
                        && text.charAt(i - 1) == ' '
                        && text.charAt(i - 2) == '/'
                        && Names.isName(text.substring(i))) {
                    return credit("name-behind-slash");
                }
            }
        }
        return Optional.empty();
    }

    /** An agency in brackets, behind a dash or a slash signs a paragraph; behind a full stop or a bar it signs a picture. */
    private static boolean isSignature(String text, int at, int end) {
        int before = at - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean alone = end >= text.length() - 2 && text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
        if (!alone || "([（—–-/".indexOf(text.charAt(before)) < 0) {
            return false;
        }
        char sign = text.charAt(before);
        before--;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        char last = before < 0 ? ' ' : text.charAt(before);
        return sign == '/' || Script.endsSentence(last) || Script.closes(last);
    }

    /** Whether any of the marks that credits stand behind is in a text's end. */
    private static boolean hasMark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && !Character.isLetter(c) && ":/|([@©（：".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int sourceEnd(String text, int at) {
        int source = cues.sourceEnd(text, at);
        if (source > 0) {
            return source;
        }
        if (at == 0) {
            return -1;
        }
        var site = SITE.matcher(text).region(at, text.length());
        return site.find() && text.charAt(at - 1) != ':' && isPhotographer(text, site.end()) ? site.end() : -1;
    }

    /** Nothing follows a site's name, or somebody's name behind a slash: an address goes on otherwise. */
    private static boolean isPhotographer(String text, int at) {
        return at == text.length()
                || (at + 1 < text.length() && text.charAt(at) == '/' && Character.isUpperCase(text.charAt(at + 1)))
                || text.charAt(at) == ')';
    }

    /** A credit stands behind a mark: the end of the caption, a bar, a dash, a slash, a bracket. */
    private static boolean setsApart(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before < 0) {
            return false;
        }
        char mark = text.charAt(before);
        return mark == '.' ? before < at - 1 : "|/—–-:;([（・!?。".indexOf(mark) >= 0;
    }

    /** {@code instagram @arnoldpo} at the end, and nothing but further accounts behind it. */
    private static boolean isAccount(String text, int at) {
        int words = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = c != ' ' && text.charAt(i - (i > 0 ? 1 : 0)) == ' ';
            words += begins && c != '@' && Script.isWordPart(c) ? 1 : 0;
        }
        return at > 0 && at + 1 < text.length() && Script.isWordPart(text.charAt(at + 1)) && words <= 2;
    }

    /** What follows a credit's beginning is the photographer and no sentence. */
    private static boolean isCreditRest(String text, int from, boolean marked) {
        int words = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Script.endsSentence(c)
                    && !isInitial(text, i)
                    && i + 1 < text.length()
                    && text.charAt(i + 1) == ' '
                    && i + 12 < text.length()) {
                return false;
            }
            boolean begins = Script.isWordPart(c) && (i == from || !Script.isWordPart(text.charAt(i - 1)));
            words += begins ? 1 : 0;
        }
        boolean stopped = text.endsWith(".") || text.endsWith("。");
        return words <= MOST_WORDS && (marked || !stopped);
    }

    /** {@code M.} before a family name. */
    private static boolean isInitial(String text, int stop) {
        return stop > 0
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
    }

    private static Optional<Verdict> credit(String rule) {
        return Optional.of(Verdict.of(NoiseClass.CREDIT, rule));
    }
}
