package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.lexicon.Entry;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers, amounts, dates and times of a source that writes {@code 1.234,5}, in English. Values never change: digits
 * are carried over, only their separators and the order of dates are English.
 */
final class Numbers {
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern ORDINAL = Pattern.compile("[Kk][Ee]-(?:(\\d{1,9})|([IVXLC]{1,7}))(?:nya)?");
    private static final Pattern QUARTER = Pattern.compile("(I{1,3}|IV)(?:[-/](\\d{4}))?");
    private static final Map<String, String> ROMAN =
            Map.of("I", "first", "II", "second", "III", "third", "IV", "fourth");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern LEVEL = Pattern.compile("I{2,3}|IV|VI{0,3}|IX|XI{0,3}");
    private static final Pattern DECADE = Pattern.compile("(\\d{2,4}0)-an");
    private static final List<String> SMALL =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final Lexicon lexicon;
    private final DecimalMark mark;

    Numbers(Lexicon lexicon, DecimalMark mark) {
        this.lexicon = lexicon;
        this.mark = mark;
    }

    /**
     * A number found.
     *
     * @param english as English writes it
     * @param quantity what kind it is
     * @param tokens how many tokens it takes
     */
    record Found(String english, Quantity quantity, int tokens) {
        Reading reading() {
            return Reading.of(PartOfSpeech.NUMERAL, Sense.of(english));
        }
    }

    /** The number that begins at a token, if one does. */
    Optional<Found> at(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return switch (token.kind()) {
            case CURRENCY -> i + 1 < tokens.size() ? Optional.of(money(tokens, i)) : Optional.empty();
            case NUMBER -> Optional.of(digits(tokens, i));
            case WORD ->
                words(tokens, i)
                        .or(() -> ordinal(token))
                        .or(() -> quarter(tokens, i))
                        .or(() -> level(tokens, i))
                        .or(() -> decade(token))
                        .or(() -> numbered(tokens, i));
            case PUNCTUATION -> Optional.empty();
        };
    }

    private Found money(List<Token> tokens, int i) {
        var symbol = tokens.get(i).text().replace(".", "").strip();
        var scale = scaleAt(tokens, i + 2);
        if (scale.isPresent()) {
            return new Found(
                    symbol + scaled(tokens.get(i + 1).text(), scale.get()).english(), Quantity.MONEY, 3);
        }
        var amount = english(tokens.get(i + 1).text());
        return new Found(symbol + amount, Quantity.MONEY, 2);
    }

    private Found digits(List<Token> tokens, int i) {
        var text = tokens.get(i).text();
        var full = DAY_MONTH_YEAR.matcher(text);
        if (full.matches() && isMonth(full.group(2))) {
            return new Found(date(full.group(1), full.group(2), full.group(3)), Quantity.DATE, 1);
        }
        var short_ = DAY_MONTH.matcher(text);
        if (short_.matches() && isMonth(short_.group(2)) && inBrackets(tokens, i)) {
            return new Found(date(short_.group(1), short_.group(2), ""), Quantity.DATE, 1);
        }
        var month = monthAt(tokens, i + 1);
        if (month.isPresent() && text.length() <= 2) {
            boolean year = i + 2 < tokens.size()
                    && YEAR.matcher(tokens.get(i + 2).text()).matches();
            var day = month.get() + " " + Integer.parseInt(text);
            return year
                    ? new Found(day + ", " + tokens.get(i + 2).text(), Quantity.DATE, 3)
                    : new Found(day, Quantity.DATE, 2);
        }
        if (CLOCK.matcher(text).matches() && afterClockWord(tokens, i)) {
            return new Found(text.replace('.', ':'), Quantity.TIME, 1);
        }
        if (i + 1 < tokens.size() && tokens.get(i + 1).text().equals("%")) {
            return new Found(english(text) + "%", Quantity.PERCENT, 2);
        }
        if (text.indexOf('-') > 0 || text.indexOf('/') > 0 || text.indexOf(':') > 0) {
            return new Found(english(text), Quantity.PAIR, 1);
        }
        var scale = scaleAt(tokens, i + 1);
        if (scale.isPresent()) {
            return scaled(text, scale.get());
        }
        if (YEAR.matcher(text).matches()) {
            return new Found(text, Quantity.PERIOD, 1);
        }
        return new Found(english(text), text.equals("1") ? Quantity.ONE : Quantity.MANY, 1);
    }

    /** <i>2,1 juta</i> is 2.1 million; <i>60 ribu</i> is 60,000. */
    private Found scaled(String digits, String scale) {
        if (!scale.equals("thousand")) {
            return new Found(english(digits) + " " + scale, Quantity.MANY, 2);
        }
        var value = new BigDecimal(english(digits).replace(",", "")).multiply(BigDecimal.valueOf(1000));
        return new Found(grouped(value), Quantity.MANY, 2);
    }

    private Optional<Found> words(List<Token> tokens, int i) {
        long total = 0;
        long current = 0;
        int end = i;
        String large = "";
        while (end < tokens.size()) {
            var numeral = numeral(tokens.get(end));
            if (numeral.isEmpty() || (end > i && !tokens.get(end).spaceBefore())) {
                break;
            }
            var flags = numeral.get();
            if (flags.containsKey("value")) {
                current += Long.parseLong(flags.get("value"));
            } else if (end == i) {
                return Optional.empty();
            } else if (flags.containsKey("teen")) {
                current += 10;
            } else if (flags.containsKey("times")) {
                long times = Long.parseLong(flags.get("times"));
                long last = current % 10 == 0 ? 1 : current % 10;
                current = current - current % 10 + last * times;
            } else {
                long scale = Long.parseLong(flags.get("scale"));
                total += Math.max(1, current) * scale;
                current = 0;
                large = scale >= 1_000_000 ? scaleName(scale) : large;
            }
            end++;
        }
        if (end == i) {
            return Optional.empty();
        }
        long value = total + current;
        return Optional.of(new Found(spelt(value, large), value == 1 ? Quantity.ONE : Quantity.MANY, end - i));
    }

    private static String spelt(long value, String large) {
        if (value < SMALL.size()) {
            return SMALL.get((int) value);
        }
        long scale =
                large.equals("trillion") ? 1_000_000_000_000L : large.equals("billion") ? 1_000_000_000L : 1_000_000L;
        if (!large.isEmpty() && value % scale == 0) {
            long count = value / scale;
            return (count < SMALL.size() ? SMALL.get((int) count) : grouped(BigDecimal.valueOf(count))) + " " + large;
        }
        return grouped(BigDecimal.valueOf(value));
    }

    private static Optional<Found> ordinal(Token token) {
        var ordinal = ORDINAL.matcher(token.text());
        if (!ordinal.matches()) {
            return Optional.empty();
        }
        var digits = ordinal.group(1) == null ? String.valueOf(roman(ordinal.group(2))) : ordinal.group(1);
        return Optional.of(new Found(digits + ending(digits), Quantity.ORDINAL, 1));
    }

    /** <i>kuartal II-2025</i>, <i>semester I/2026</i>. */
    private Optional<Found> quarter(List<Token> tokens, int i) {
        var quarter = QUARTER.matcher(tokens.get(i).text());
        if (!quarter.matches() || i == 0 || !isPartOfYear(tokens.get(i - 1))) {
            return Optional.empty();
        }
        var year = quarter.group(2);
        var ordinal = String.valueOf(ROMAN.get(quarter.group(1)));
        return Optional.of(new Found(year == null ? ordinal : ordinal + " " + year, Quantity.ORDINAL, 1));
    }

    /** <i>kelas III</i>, <i>Level II</i>: the number stands where it stood. */
    private static Optional<Found> level(List<Token> tokens, int i) {
        boolean behindWord = i > 0 && tokens.get(i - 1).kind() == Token.Kind.WORD;
        return behindWord && LEVEL.matcher(tokens.get(i).text()).matches()
                ? Optional.of(new Found(tokens.get(i).text(), Quantity.PAIR, 1))
                : Optional.empty();
    }

    /** <i>1970-an</i>: the 1970s. */
    private static Optional<Found> decade(Token token) {
        var decade = DECADE.matcher(token.text());
        return decade.matches()
                ? Optional.of(new Found("the " + decade.group(1) + "s", Quantity.PERIOD, 1))
                : Optional.empty();
    }

    /** Whether a number introduced by its word begins at a token. */
    boolean isNumbered(List<Token> tokens, int i) {
        return numbered(tokens, i).isPresent();
    }

    /** <i>Nomor 8 Tahun 2007</i>: No. 8 of 2007. */
    private static Optional<Found> numbered(List<Token> tokens, int i) {
        var label = tokens.get(i).text().toLowerCase(Locale.ROOT);
        boolean dot = i + 1 < tokens.size() && tokens.get(i + 1).text().equals(".");
        int number = dot ? i + 2 : i + 1;
        boolean numbered = (label.equals("no") || label.equals("nomor"))
                && number < tokens.size()
                && tokens.get(number).kind() == Token.Kind.NUMBER;
        if (!numbered) {
            return Optional.empty();
        }
        boolean year = number + 2 < tokens.size()
                && tokens.get(number + 1).text().equalsIgnoreCase("tahun")
                && YEAR.matcher(tokens.get(number + 2).text()).matches();
        var english = "No. " + tokens.get(number).text()
                + (year ? " of " + tokens.get(number + 2).text() : "");
        return Optional.of(new Found(english, Quantity.PAIR, (year ? number + 3 : number + 1) - i));
    }

    private boolean isPartOfYear(Token token) {
        return lexicon.find(token.text().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(entry -> entry.senses().get(0).is("partofyear"));
    }

    /** <i>XIV</i> is 14. */
    private static int roman(String numeral) {
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = switch (numeral.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            value += digit < before ? -digit : digit;
            before = digit;
        }
        return value;
    }

    private static String ending(String digits) {
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        return switch (teen ? '0' : digits.charAt(digits.length() - 1)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
    }

    private Optional<String> scaleAt(List<Token> tokens, int i) {
        if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.WORD) {
            return Optional.empty();
        }
        return numeral(tokens.get(i))
                .map(flags -> flags.getOrDefault("scale", ""))
                .filter(scale -> !scale.isEmpty())
                .map(scale -> scaleName(Long.parseLong(scale)));
    }

    private static String scaleName(long scale) {
        return scale == 1000
                ? "thousand"
                : scale == 1_000_000 ? "million" : scale == 1_000_000_000 ? "billion" : "trillion";
    }

    private Optional<Map<String, String>> numeral(Token token) {
        return lexicon.find(token.text().toLowerCase(Locale.ROOT)).stream()
                .filter(entry -> entry.pos() == PartOfSpeech.NUMERAL)
                .map(entry -> entry.senses().get(0).flags())
                .filter(flags -> flags.containsKey("value")
                        || flags.containsKey("teen")
                        || flags.containsKey("times")
                        || flags.containsKey("scale"))
                .findFirst();
    }

    private Optional<String> monthAt(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        return lexicon.find(tokens.get(i).text()).stream()
                .map(Entry::senses)
                .map(senses -> senses.get(0).english())
                .filter(MONTHS::contains)
                .findFirst();
    }

    private boolean afterClockWord(List<Token> tokens, int i) {
        var before = i == 0 ? "" : tokens.get(i - 1).text().toLowerCase(Locale.ROOT);
        var after = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
        boolean clock = lexicon.find(before).stream()
                .anyMatch(entry -> entry.senses().get(0).is("clock"));
        return clock || after.matches("WIB|WITA|WIT|GMT");
    }

    private static boolean inBrackets(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).text().equals("(")
                && tokens.get(i + 1).text().equals(")");
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static String date(String day, String month, String year) {
        var date = MONTHS.get(Integer.parseInt(month) - 1) + " " + Integer.parseInt(day);
        return year.isEmpty() ? date : date + ", " + (year.length() == 2 ? "20" + year : year);
    }

    /** Digits with English separators; what is no plain number stays as it is. */
    private String english(String digits) {
        if (mark == DecimalMark.POINT) {
            return digits;
        }
        if (GROUPED.matcher(digits).matches()) {
            return digits.replace('.', '#').replace(',', '.').replace('#', ',');
        }
        if (DECIMAL.matcher(digits).matches()) {
            return digits.replace(',', '.');
        }
        return digits;
    }

    private static String grouped(BigDecimal value) {
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value);
    }
}
