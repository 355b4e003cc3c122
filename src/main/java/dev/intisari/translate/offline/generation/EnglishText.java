package dev.intisari.translate.offline.generation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Spelling of whole sentences: spaces, <i>a</i> or <i>an</i>, capitals. */
public final class EnglishText {
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" +([,.;:!?…)\\]}”’»%])");
    private static final Pattern COMMA_BEFORE_MARK = Pattern.compile(",(?=[.,;:!?])");
    private static final Pattern SPACE_AFTER_OPENER = Pattern.compile("([(\\[{“‘«]) +");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern A_BEFORE_VOWEL = Pattern.compile(
            "\\b([Aa]) (?=(?:[aeioAEIO]|u(?!n[ai]|s[aeiu]|ti|ro|b[ie])|hour|honest|honor|heir|8|11(?!\\d)|18(?!\\d)|[FHLMNRSX](?=[A-Z0-9]))(?!one\\b|once\\b|eu|[Uu]K\\b))");
    private static final Pattern ANOTHER = Pattern.compile("\\b([Aa])n (?:an)?other\\b");
    private static final Set<String> SMALL_IN_TITLES = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "from", "with", "as",
            "per", "vs");

    /** A small letter after a full stop that ends a word or number, not an abbreviation. */
    private static final Pattern NEW_SENTENCE =
            Pattern.compile("(?<=(?:[\\p{L}\\d,]{3}|[)”%])[.!?] )(?<!\\bMrs\\. )\\p{Ll}");
    /** A small letter at the beginning of a quotation that is a sentence. */
    private static final Pattern QUOTED_SENTENCE = Pattern.compile("(?:(?<=^“)|(?<=[.:!?,] “))\\p{Ll}");

    private EnglishText() {}

    /** Joins words and marks into a sentence. */
    public static String sentence(List<String> words) {
        var text = spelled(String.join(" ", words));
        var inner = NEW_SENTENCE.matcher(text).replaceAll(end -> end.group().toUpperCase(Locale.ROOT));
        return capitalised(
                QUOTED_SENTENCE.matcher(inner).replaceAll(start -> start.group().toUpperCase(Locale.ROOT)));
    }

    /** Joins words into a headline: articles gone, first letters capital. */
    public static String headline(List<String> words) {
        var text = spelled(String.join(" ", words));
        var title = new StringBuilder();
        boolean first = true;
        for (var word : text.split(" ", -1)) {
            var plain = word.toLowerCase(Locale.ROOT);
            boolean article = plain.equals("the") || plain.equals("a") || plain.equals("an");
            if (article) {
                continue;
            }
            title.append(title.isEmpty() ? "" : " ");
            title.append(!first && SMALL_IN_TITLES.contains(plain) ? word : capitalised(word));
            first = word.endsWith(":") || word.endsWith("?");
        }
        var result = title.toString();
        return result.endsWith(".") && !result.endsWith("..") ? result.substring(0, result.length() - 1) : result;
    }

    /** With its first letter capital, also behind an opening mark. */
    public static String capitalised(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                boolean brand = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
                return brand
                        ? text
                        : text.substring(0, i) + Character.toUpperCase(text.charAt(i)) + text.substring(i + 1);
            }
            if (Character.isDigit(text.charAt(i))) {
                return text;
            }
        }
        return text;
    }

    private static String spelled(String text) {
        var spaced = SPACES.matcher(text.strip()).replaceAll(" ");
        spaced = SPACE_BEFORE_MARK.matcher(spaced).replaceAll("$1");
        spaced = COMMA_BEFORE_MARK.matcher(spaced).replaceAll("");
        spaced = SPACE_AFTER_OPENER.matcher(spaced).replaceAll("$1");
        var articles = A_BEFORE_VOWEL.matcher(spaced).replaceAll("$1n ");
        return ANOTHER.matcher(articles).replaceAll("$1nother");
    }
}
