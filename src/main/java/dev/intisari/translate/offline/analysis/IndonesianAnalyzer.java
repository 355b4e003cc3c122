package dev.intisari.translate.offline.analysis;

import dev.intisari.translate.offline.lexicon.Entry;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.lexicon.PartOfSpeech;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An Indonesian sentence to units: tokens, numbers, the longest phrases of the lexicon, names, and single words by their
 * morphology; then one reading and one sense for each. Every token ends up in exactly one unit.
 */
public final class IndonesianAnalyzer {
    private static final int CONTEXT = 5;
    private static final double MOSTLY = 0.6;

    private final Lexicon lexicon;
    private final IndonesianMorphology morphology;
    private final Numbers numbers;
    private final NameFinder nameFinder;
    private final Tagger tagger;

    /** For Indonesian. */
    public IndonesianAnalyzer(Lexicon lexicon) {
        this(lexicon, DecimalMark.COMMA);
    }

    /** For a language near Indonesian that may write its numbers otherwise. */
    public IndonesianAnalyzer(Lexicon lexicon, DecimalMark mark) {
        this.lexicon = lexicon;
        this.morphology = new IndonesianMorphology(lexicon);
        this.numbers = new Numbers(lexicon, mark);
        this.nameFinder = new NameFinder(morphology);
        this.tagger = new Tagger(lexicon);
    }

    /** A stretch of tokens and what it may be. */
    private record Candidate(int from, int to, List<Reading> readings, Quantity quantity) {}

    /**
     * Analyses a sentence.
     *
     * @param names words known to be names from elsewhere in the article
     */
    public List<Unit> analyse(String sentence, Set<String> names) {
        var tokens = Token.of(sentence);
        var candidates = candidates(tokens, names);
        var chosen = readings(candidates);
        if (!endsAsSentence(tokens) && addBareVerbs(candidates, chosen, tokens)) {
            chosen = readings(candidates);
        }
        var units = new ArrayList<Unit>();
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            var reading = candidate.readings().get(chosen.get(i));
            units.add(new Unit(
                    source(tokens.subList(candidate.from(), candidate.to())),
                    tokens.get(candidate.from()).spaceBefore(),
                    reading,
                    sense(reading, tokens, candidate),
                    candidate.quantity()));
        }
        return units;
    }

    private List<Integer> readings(List<Candidate> candidates) {
        return tagger.choose(candidates.stream().map(Candidate::readings).toList());
    }

    /** Headlines leave prefixes out: <i>DKI Adopsi Sistem Baru</i>. */
    private Candidate withBareVerb(Candidate candidate, List<Token> tokens) {
        boolean noun = candidate.to() - candidate.from() == 1
                && candidate.readings().stream().allMatch(reading -> reading.pos() == PartOfSpeech.NOUN);
        if (!noun) {
            return candidate;
        }
        var readings = new ArrayList<>(candidate.readings());
        readings.addAll(morphology.bareVerb(tokens.get(candidate.from()).text().toLowerCase(Locale.ROOT)));
        return new Candidate(candidate.from(), candidate.to(), readings, candidate.quantity());
    }

    /** Adds them to the parts between marks that have no verb, and tells whether there was one. */
    private boolean addBareVerbs(List<Candidate> candidates, List<Integer> chosen, List<Token> tokens) {
        boolean added = false;
        int from = 0;
        boolean verb = false;
        for (int i = 0; i <= chosen.size(); i++) {
            var pos = i == chosen.size()
                    ? PartOfSpeech.PUNCTUATION
                    : candidates.get(i).readings().get(chosen.get(i)).pos();
            verb |= pos == PartOfSpeech.VERB;
            if (pos == PartOfSpeech.PUNCTUATION) {
                if (!verb) {
                    candidates.subList(from, i).replaceAll(candidate -> withBareVerb(candidate, tokens));
                    added = true;
                }
                from = i;
                verb = false;
            }
        }
        return added;
    }

    private static boolean endsAsSentence(List<Token> tokens) {
        return ".!?".contains(tokens.get(tokens.size() - 1).text());
    }

    /** The words of a sentence that can only be names: for {@link #analyse} of the article's other sentences. */
    public Set<String> names(String sentence) {
        var tokens = Token.of(sentence);
        if (isTitleCase(tokens)) {
            return Set.of();
        }
        return nameFinder.names(tokens, covered(tokens), false, Set.of()).stream()
                .map(i -> tokens.get(i).text())
                .collect(Collectors.toSet());
    }

    private List<Candidate> candidates(List<Token> tokens, Set<String> known) {
        boolean titleCase = isTitleCase(tokens);
        var names = nameFinder.names(tokens, covered(tokens), titleCase, known);
        var candidates = new ArrayList<Candidate>();
        int i = 0;
        while (i < tokens.size()) {
            var candidate = candidate(tokens, i, names, titleCase);
            candidates.add(candidate);
            i = candidate.to();
        }
        return candidates;
    }

    private Candidate candidate(List<Token> tokens, int i, Set<Integer> names, boolean titleCase) {
        var token = tokens.get(i);
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return new Candidate(
                    i, i + 1, List.of(Reading.of(PartOfSpeech.PUNCTUATION, Sense.of(token.text()))), Quantity.NONE);
        }
        if (isAbbreviationInBrackets(tokens, i)) {
            return new Candidate(
                    i, i + 1, List.of(Reading.of(PartOfSpeech.FIXED, Sense.of(token.text()))), Quantity.NONE);
        }
        if (!names.contains(i) || numbers.isNumbered(tokens, i)) {
            var phrase = phrase(tokens, i, names, titleCase);
            if (phrase.isPresent() && phrase.get().to() > i + 1) {
                return phrase.get();
            }
            var number = numbers.at(tokens, i);
            if (number.isPresent()) {
                var found = number.get();
                return new Candidate(i, i + found.tokens(), List.of(found.reading()), found.quantity());
            }
            return phrase.orElseGet(() -> word(tokens, i, titleCase));
        }
        int end = i + 1;
        while (end < tokens.size() && names.contains(end) && tokens.get(end).spaceBefore()) {
            end++;
        }
        var name = source(tokens.subList(i, end));
        var reading = Reading.of(PartOfSpeech.NAME, new Sense(name, java.util.Map.of("person", ""), Set.of()));
        return new Candidate(i, end, List.of(reading), Quantity.NONE);
    }

    /** <i>Komisi Pemberantasan Korupsi (KPK)</i>: the name has just been said. */
    private static boolean isAbbreviationInBrackets(List<Token> tokens, int i) {
        var text = tokens.get(i).text();
        boolean inBrackets = i > 1
                && i + 1 < tokens.size()
                && tokens.get(i - 1).text().equals("(")
                && tokens.get(i + 1).text().equals(")")
                && tokens.get(i).kind() == Token.Kind.WORD
                && tokens.get(i - 2).kind() == Token.Kind.WORD;
        boolean name =
                tokens.get(i).isCapitalised() && i > 1 && tokens.get(i - 2).isCapitalised();
        return inBrackets && text.length() > 1 && (name || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    /** The longest entry of several words, or of one word written with capitals, that begins here. */
    private Optional<Candidate> phrase(List<Token> tokens, int i, Set<Integer> names, boolean titleCase) {
        int longest = lexicon.longestPhrase(tokens.get(i).text().toLowerCase(Locale.ROOT));
        for (int length = Math.min(longest, tokens.size() - i); length >= 1; length--) {
            var words = tokens.subList(i, i + length);
            if (!areWords(words)
                    || (length > 1
                            && (meets(names, i, i + length)
                                    || endsInPlacesKind(tokens, i, i + length)
                                    || isCountedTime(tokens, i, i + length)))) {
                continue;
            }
            var entries = length == 1 && isCommonWordAtStart(tokens, i)
                    ? List.<Entry>of()
                    : entries(source(words), length, words);
            boolean outOfPlace = length > 1
                    && i > 0
                    && tokens.get(i - 1).kind() != Token.Kind.PUNCTUATION
                    && entries.stream().anyMatch(entry -> entry.senses().get(0).is("start"));
            if (entries.isEmpty() && length > 1 && words.get(length - 1).text().endsWith("nya")) {
                var owned = ownedPhrase(words, length);
                if (!owned.isEmpty()) {
                    return Optional.of(new Candidate(i, i + length, owned, Quantity.NONE));
                }
            }
            var single = entries.isEmpty() ? undoubled(words) : "";
            if (!single.isEmpty()) {
                var several = entries(single, length, words).stream()
                        .filter(entry -> entry.pos() == PartOfSpeech.NOUN)
                        .map(entry -> new Reading(entry.pos(), entry.senses(), Set.of(Mark.PLURAL)))
                        .toList();
                if (!several.isEmpty()) {
                    return Optional.of(new Candidate(i, i + length, several, Quantity.NONE));
                }
            }
            if (!entries.isEmpty() && !outOfPlace) {
                var readings = entries.stream()
                        .map(entry ->
                                new Reading(entry.pos(), entry.senses(), marks(entry, words, i > 0 && !titleCase)))
                        .toList();
                return Optional.of(new Candidate(i, withDot(tokens, i + length, readings), readings, Quantity.NONE));
            }
        }
        return Optional.empty();
    }

    /** <i>tiga bulan lalu</i>: three months ago, not the phrase "last month". */
    private boolean isCountedTime(List<Token> tokens, int from, int to) {
        var last = tokens.get(to - 1).text();
        return (last.equals("lalu") || last.equals("depan") || last.equals("silam"))
                && from > 0
                && (tokens.get(from - 1).kind() == Token.Kind.NUMBER
                        || tokens.get(from - 1).text().equals("beberapa")
                        || numbers.at(tokens, from - 1).isPresent());
    }

    /** <i>warga Desa Lubuk Jering</i>: the last word belongs to the name behind it. */
    private boolean endsInPlacesKind(List<Token> tokens, int from, int to) {
        var last = tokens.get(to - 1);
        return last.isCapitalised()
                && !tokens.get(from).isCapitalised()
                && to < tokens.size()
                && tokens.get(to).kind() == Token.Kind.WORD
                && tokens.get(to).isCapitalised()
                && lexicon.find(last.text().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(entry -> entry.pos() == PartOfSpeech.HEAD);
    }

    /** <i>negara-negara anggota</i>: a phrase whose first word is doubled, with that word once; empty if it is not. */
    private static String undoubled(List<Token> words) {
        var first = words.get(0).text();
        int half = first.length() / 2;
        boolean doubled = words.size() > 1
                && first.length() % 2 == 1
                && first.charAt(half) == '-'
                && first.regionMatches(true, 0, first, half + 1, half);
        return doubled ? source(words).substring(half + 1) : "";
    }

    /** <i>Kontras dengan …</i>: at the beginning a capital does not make a common word the name of an agency. */
    private boolean isCommonWordAtStart(List<Token> tokens, int i) {
        var text = tokens.get(i).text();
        boolean start = i == 0 || ".!?\"“".contains(tokens.get(i - 1).text());
        return start
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && !lexicon.find(text.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** <i>sekretaris jenderalnya</i>: a phrase with the clitic on its last word. */
    private List<Reading> ownedPhrase(List<Token> words, int length) {
        var text = source(words);
        return entries(text.substring(0, text.length() - 3), length, words).stream()
                .filter(entry -> entry.pos() == PartOfSpeech.NOUN || entry.pos() == PartOfSpeech.TITLE)
                .map(entry -> new Reading(entry.pos(), entry.senses(), Set.of(Mark.ITS)))
                .toList();
    }

    private List<Entry> entries(String text, int length, List<Token> words) {
        var cased = length > 1 || words.get(0).isCapitalised() ? lexicon.find(text) : List.<Entry>of();
        if (!cased.isEmpty()) {
            return cased;
        }
        if (length > 1 && words.get(0).isCapitalised()) {
            // "Di Wall Street" at the beginning of a sentence
            var small = lexicon.find(Character.toLowerCase(text.charAt(0)) + text.substring(1));
            if (!small.isEmpty()) {
                return small;
            }
        }
        if (words.get(0).isCapitalised()) {
            if (length == 1 && text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT))) {
                return lexicon.find(text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return length > 1 ? lexicon.find(text.toLowerCase(Locale.ROOT)) : List.of();
    }

    /** A phrase written with capitals throughout, inside a sentence, is an institution's name. */
    private static Set<Mark> marks(Entry entry, List<Token> words, boolean capitalsTell) {
        boolean capital = capitalsTell
                && entry.pos() == PartOfSpeech.NOUN
                && Character.isLowerCase(entry.word().codePointAt(0))
                && words.stream().allMatch(Token::isCapitalised);
        return capital ? Set.of(Mark.CAPITAL) : Set.of();
    }

    private Candidate word(List<Token> tokens, int i, boolean titleCase) {
        var token = tokens.get(i);
        var readings = likelier(morphology.readings(token.text().toLowerCase(Locale.ROOT)), beforeCapital(tokens, i));
        if (readings.isEmpty()) {
            var unknown = Reading.of(PartOfSpeech.NOUN, Sense.of(token.text())).with(Mark.UNKNOWN);
            return new Candidate(i, i + 1, List.of(unknown), Quantity.NONE);
        }
        boolean institution = token.isCapitalised()
                && i > 0
                && !titleCase
                && tokens.get(i - 1).kind() != Token.Kind.PUNCTUATION;
        var marked = institution
                ? readings.stream()
                        .map(reading -> reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJECTIVE
                                ? reading.with(Mark.CAPITAL)
                                : reading)
                        .toList()
                : readings;
        return new Candidate(i, withDot(tokens, i + 1, marked), marked, Quantity.NONE);
    }

    /** A word that may be a title is one before a capital only: <i>Ibu Sri</i>, but <i>seorang ibu</i>. */
    private static List<Reading> likelier(List<Reading> readings, boolean beforeCapital) {
        if (beforeCapital || readings.stream().noneMatch(reading -> reading.pos() == PartOfSpeech.TITLE)) {
            return readings;
        }
        return readings.stream()
                .sorted(Comparator.comparing(reading -> reading.pos() == PartOfSpeech.TITLE))
                .toList();
    }

    private static boolean beforeCapital(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.WORD
                && tokens.get(i + 1).isCapitalised();
    }

    /** <i>dr.</i> before a name: its English has the dot already. */
    private static int withDot(List<Token> tokens, int end, List<Reading> readings) {
        boolean abbreviation = readings.get(0).pos() == PartOfSpeech.TITLE
                && readings.get(0).senses().get(0).english().endsWith(".");
        boolean dot = end < tokens.size()
                && tokens.get(end).text().equals(".")
                && !tokens.get(end).spaceBefore();
        return abbreviation && dot && end + 1 < tokens.size() ? end + 1 : end;
    }

    private boolean[] covered(List<Token> tokens) {
        boolean[] covered = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.WORD || covered[i]) {
                continue;
            }
            int longest = lexicon.longestPhrase(tokens.get(i).text().toLowerCase(Locale.ROOT));
            for (int length = Math.min(longest, tokens.size() - i); length >= 1; length--) {
                var words = tokens.subList(i, i + length);
                if (areWords(words) && isFixedPoint(words, length)) {
                    java.util.Arrays.fill(covered, i, i + length, true);
                    break;
                }
            }
        }
        return covered;
    }

    private boolean isFixedPoint(List<Token> words, int length) {
        var text = source(words);
        var entries = entries(text, length, words);
        var lower = length == 1 ? lexicon.find(text.toLowerCase(Locale.ROOT)) : entries;
        return entries.stream().anyMatch(NameFinder::covers) || lower.stream().anyMatch(NameFinder::covers);
    }

    /** Words with spaces between them; names of ministries and agencies have commas too. */
    private static boolean areWords(List<Token> tokens) {
        return tokens.get(0).kind() == Token.Kind.WORD
                && tokens.stream()
                        .skip(1)
                        .allMatch(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER
                                ? token.spaceBefore()
                                : token.text().equals(","));
    }

    private static boolean meets(Set<Integer> positions, int from, int to) {
        for (int i = from; i < to; i++) {
            if (positions.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** Headlines give most words a capital, which then tells nothing. */
    private static boolean isTitleCase(List<Token> tokens) {
        var words =
                tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
        long capitals = words.stream().filter(Token::isCapitalised).count();
        return words.size() > 2 && !endsAsSentence(tokens) && capitals > MOSTLY * words.size();
    }

    private static String source(List<Token> tokens) {
        var text = new StringBuilder();
        for (var token : tokens) {
            text.append(!text.isEmpty() && token.spaceBefore() ? " " : "").append(token.text());
        }
        return text.toString();
    }

    /** The sense whose company stands nearby, else the commonest. */
    private static Sense sense(Reading reading, List<Token> tokens, Candidate candidate) {
        if (reading.senses().size() == 1) {
            return reading.senses().get(0);
        }
        var company = new HashSet<String>();
        int from = Math.max(0, candidate.from() - CONTEXT);
        int to = Math.min(tokens.size(), candidate.to() + CONTEXT);
        for (int i = from; i < to; i++) {
            if (i < candidate.from() || i >= candidate.to()) {
                var word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                company.add(word);
                company.add(word.endsWith("nya") ? word.substring(0, word.length() - 3) : word);
            }
        }
        return reading.senses().stream()
                .filter(sense ->
                        sense.context().stream().anyMatch(word -> company.contains(word.toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElse(reading.senses().get(0));
    }
}
