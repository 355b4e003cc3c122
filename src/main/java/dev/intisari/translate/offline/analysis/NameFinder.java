package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.lexicon.Entry;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which capitalised words are people's and other names that stay as they are. A stranger is one; so is a common
 * word beside a stranger (<i>Teguh Wibisana</i>), and a lone adjective or verb in the middle of a sentence.
 */
final class NameFinder {
    /** In words; what is longer is rather an institution. */
    private static final int LONGEST_PERSON = 3;

    /** What stands before the name of a firm. */
    private static final Set<String> FIRM = Set.of("PT", "CV", "UD", "BPR", "PD", "Perum", "Perumda");
    /** What stands before initials or another name. */
    private static final Set<String> INITIALS = Set.of("berinisial", "inisial", "alias");

    private static final Pattern ROMAN = Pattern.compile("I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XX");
    private static final Pattern DERIVED =
            Pattern.compile("(?:P(?:e[mnrl]|eng|eny)|Ke(?=\\p{Ll}+an)|Me[mn]|Ber|Ter)\\p{Ll}{4,}");

    private final IndonesianMorphology morphology;

    NameFinder(IndonesianMorphology morphology) {
        this.morphology = morphology;
    }

    /**
     * The positions of tokens that belong to such names.
     *
     * @param covered for each token, whether a name, title or phrase of the lexicon covers it
     * @param titleCase whether capitals mean nothing because every word has one
     * @param known words that were names elsewhere in the article
     */
    Set<Integer> names(List<Token> tokens, boolean[] covered, boolean titleCase, Set<String> known) {
        var names = new HashSet<Integer>();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            while (end < tokens.size()
                    && isCandidate(tokens.get(end))
                    && (end == i || tokens.get(end).spaceBefore())) {
                end++;
            }
            if (end > i) {
                judgeRun(tokens, i, end, covered, titleCase, known, names);
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    private void judgeRun(
            List<Token> tokens,
            int from,
            int to,
            boolean[] covered,
            boolean titleCase,
            Set<String> known,
            Set<Integer> names) {
        boolean opens = opensSentence(tokens, from);
        for (int i = from; i < to; i++) {
            var text = tokens.get(i).text();
            boolean ordinal = ROMAN.matcher(text).matches() && !(i > from && names.contains(i - 1));
            boolean stranger = !covered[i]
                    && !ordinal
                    && readings(text).isEmpty()
                    && !isDerived(tokens, i, to, opens && i == from);
            if (stranger || (!covered[i] && known.contains(text))) {
                names.add(i);
            }
        }
        if (titleCase) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            // "PT Bumi Sentosa": a firm is called what it is called
            if (FIRM.contains(tokens.get(i - 1).text()) || names.contains(i - 1) && isInFirm(tokens, from, i)) {
                names.add(i);
            }
        }
        if (from > 0 && INITIALS.contains(tokens.get(from - 1).text())) {
            names.add(from);
        }
        for (int i = from + 1; i < to; i++) {
            // "Provinsi Samar": what follows a place's kind is its name
            if (covered[i - 1]
                    && !covered[i]
                    && isNeitherNounNorClosed(tokens.get(i).text())) {
                names.add(i);
            }
        }
        for (int i = to - 2; i >= from; i--) {
            boolean beforeName = names.contains(i + 1) && !covered[i] && !names.contains(i);
            boolean follows = i > from && !covered[i - 1];
            if (beforeName && mayBePartOfName(tokens.get(i).text(), i == from && opens, follows)) {
                names.add(i);
            }
        }
        for (int i = from + 1; i < to; i++) {
            boolean noun = readings(tokens.get(i).text()).stream().anyMatch(reading -> isNominal(reading.pos()));
            if (names.contains(i - 1) && !covered[i] && !names.contains(i) && (!noun || to - from <= LONGEST_PERSON)) {
                names.add(i);
            }
        }
        boolean lone = to - from == 1 && !covered[from] && !opens;
        if (lone && isNeitherNounNorClosed(tokens.get(from).text())) {
            names.add(from);
        }
    }

    private static boolean isInFirm(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> FIRM.contains(token.text()));
    }

    private boolean isNeitherNounNorClosed(String text) {
        return readings(text).stream().noneMatch(reading -> isNominal(reading.pos()) || isClosed(reading.pos()));
    }

    /** A stranger that opens its sentence with a prefix and a small word behind it is rather an unknown common word. */
    private static boolean isDerived(List<Token> tokens, int i, int to, boolean opens) {
        return opens
                && to == i + 1
                && to < tokens.size()
                && tokens.get(to).kind() == Token.Kind.WORD
                && DERIVED.matcher(tokens.get(i).text()).matches();
    }

    /** A noun before a name rather says what bears it: <i>Stadion</i>, <i>Pelatih</i>. */
    private boolean mayBePartOfName(String text, boolean opensSentence, boolean insideRun) {
        var readings = readings(text);
        boolean noun = readings.stream().anyMatch(reading -> isNominal(reading.pos()));
        boolean closed = readings.stream().anyMatch(reading -> isClosed(reading.pos()));
        return (!closed || !opensSentence) && (!noun || (insideRun && !opensSentence));
    }

    private List<Reading> readings(String text) {
        return morphology.known(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isCandidate(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.isCapitalised()
                && token.text().chars().noneMatch(Character::isDigit);
    }

    private static boolean opensSentence(List<Token> tokens, int i) {
        for (int before = i - 1; before >= 0; before--) {
            var token = tokens.get(before);
            if (token.kind() != Token.Kind.PUNCTUATION) {
                return false;
            }
            if (!"\"“‘'(«".contains(token.text())) {
                return ".!?:".contains(token.text());
            }
            // An opening quotation mark begins a sentence of its own.
            return true;
        }
        return true;
    }

    private static boolean isNominal(PartOfSpeech pos) {
        return pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.TITLE
                || pos == PartOfSpeech.HEAD
                || pos == PartOfSpeech.NAME
                || pos == PartOfSpeech.UNIT;
    }

    private static boolean isClosed(PartOfSpeech pos) {
        return switch (pos) {
            case PREPOSITION, CONJUNCTION, PRONOUN, DETERMINER, NUMERAL, AUXILIARY, NEGATION, PARTICLE, CLASSIFIER ->
                true;
            default -> false;
        };
    }

    /** Whether an entry is a fixed point that names are built around, not into. */
    static boolean covers(Entry entry) {
        return entry.pos() == PartOfSpeech.NAME
                || entry.pos() == PartOfSpeech.TITLE
                || entry.pos() == PartOfSpeech.HEAD
                || entry.word().indexOf(' ') > 0
                || Character.isUpperCase(entry.word().codePointAt(0));
    }
}
