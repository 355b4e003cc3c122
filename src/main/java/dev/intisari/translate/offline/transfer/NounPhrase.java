package dev.intisari.translate.offline.transfer;

import dev.intisari.translate.offline.analysis.Quantity;
import dev.intisari.translate.offline.analysis.Unit.Article;
import dev.intisari.translate.offline.generation.EnglishNouns;
import dev.intisari.translate.offline.generation.EnglishText;
import dev.intisari.translate.offline.generation.EnglishVerbs.Agreement;
import dev.intisari.translate.offline.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An English noun phrase in the making: its parser fills it in, and its place in the clause decides the rest. */
final class NounPhrase {
    /** What stands in front of everything. */
    enum Determiner {
        /** Left to the phrase's place. */
        OPEN,
        NONE,
        A,
        THE,
        THIS,
        THAT,
        /** A quantifier, or a possessor, which say it all. */
        GIVEN
    }

    /** What sort of thing it names. */
    enum Kind {
        COMMON,
        NAME,
        PRONOUN,
        NUMBER
    }

    /** Where it stands, as far as that chooses an article or a pronoun's form. */
    enum Role {
        SUBJECT,
        OBJECT,
        PREDICATE
    }

    private static final Pattern ABBREVIATED = Pattern.compile("(.+) \\(([^()]+)\\)");

    Kind kind = Kind.COMMON;
    Determiner determiner = Determiner.OPEN;
    Article article = Article.OPEN;
    String given = "";
    String number = "";
    /** <i>first</i>, <i>next</i>: stands before the number. */
    String ordinal = "";

    Quantity quantity = Quantity.NONE;
    final List<String> premodifiers = new ArrayList<>();
    String head = "";
    String attributive = "";
    boolean capital;
    boolean plural;
    boolean pluralForm;
    boolean mass;
    boolean person;
    /** One such person at a time: a coach, a minister. */
    boolean role;
    /** Written with a capital, which it keeps in front of its holder's name. */
    boolean capitalTitle;
    /** A demonstrative has closed it. */
    boolean closed;
    /** One of several, and so singular. */
    boolean oneOf;

    /** Has an adjective between its head and what follows. */
    boolean described;

    boolean definite;
    boolean takesOf;
    boolean time;
    /** The index of its first unit. */
    int startedAt;
    /** What this part of a year or month is called in front of it: <i>early</i>. */
    String part = "";

    boolean foreign;
    /** Headed by a word that nobody knows. */
    boolean stranger;

    boolean unit;
    boolean ownedByContext;
    boolean abbreviationFollows;
    boolean superlative;
    /** What its noun asks of what follows: prepositions, and <i>at</i> in front of itself. */
    Sense sense = Sense.of("");

    String adjective = "";
    String tail = "";
    /** The person of whom this says what he or she is, when it is too long to stand in front. */
    String named = "";

    @Nullable NounPhrase of;

    @Nullable NounPhrase owner;

    /** Nothing but a common noun, so that it can stand in front of another. */
    boolean isBare() {
        return kind == Kind.COMMON
                && determiner == Determiner.OPEN
                && number.isEmpty()
                && ordinal.isEmpty()
                && of == null
                && owner == null
                && tail.isEmpty()
                && !ownedByContext
                && !person
                && !plural;
    }

    /** Bare but for a demonstrative, which may be meant for the phrase around it. */
    boolean isBareButPointedAt() {
        boolean pointedAt =
                determiner == Determiner.THIS || determiner == Determiner.THAT || determiner == Determiner.THE;
        var kept = determiner;
        determiner = Determiner.OPEN;
        boolean bare = pointedAt && isBare();
        determiner = kept;
        return bare;
    }

    /** Its head and perhaps an ordinal, which may be meant for the phrase around it. */
    boolean isNothingButOrdinalAndHead() {
        var kept = ordinal;
        ordinal = "";
        boolean alone = kind == Kind.NAME ? isHeadAlone() : isBare() && premodifiers.isEmpty();
        ordinal = kept;
        return alone;
    }

    /** A name with nothing before or behind it. */
    boolean isHeadAlone() {
        return premodifiers.isEmpty()
                && number.isEmpty()
                && ordinal.isEmpty()
                && of == null
                && owner == null
                && tail.isEmpty()
                && named.isEmpty();
    }

    /** An English word in the source, written as it is in English. */
    boolean isForeign() {
        return foreign && isBare() && premodifiers.isEmpty();
    }

    /** A person or people that can own something without making the phrase long. */
    boolean isOwnerLike() {
        return of == null && owner == null && tail.isEmpty() && named.isEmpty() && premodifiers.size() < 2;
    }

    /** A kind of people, not certain ones. */
    boolean isCommonPerson() {
        return kind == Kind.COMMON
                && person
                && determiner == Determiner.OPEN
                && number.isEmpty()
                && isOwnerLike()
                && !ownedByContext;
    }

    /** People of a kind whose number Indonesian leaves open. */
    boolean isCommonPersonWithoutNumber() {
        return kind == Kind.COMMON && person && !pluralForm && number.isEmpty() && determiner == Determiner.OPEN;
    }

    boolean isPluralByNature() {
        return pluralForm || plural || (person && !role);
    }

    /** Can be counted and is one. */
    boolean isSingularCount() {
        return !plural && !pluralForm && !mass;
    }

    /** How many phrases hang on it by <i>of</i>, one on the other. */
    int chain() {
        int length = 0;
        for (var next = of; next != null; next = next.of) {
            length++;
        }
        return length;
    }

    /** For verbs: singular or plural. */
    Agreement agreement() {
        if (kind == Kind.PRONOUN) {
            return switch (head) {
                case "I" -> Agreement.FIRST_SINGULAR;
                case "we", "you", "they" -> Agreement.PLURAL;
                default -> Agreement.THIRD_SINGULAR;
            };
        }
        if (oneOf) {
            return Agreement.THIRD_SINGULAR;
        }
        return plural || pluralForm || (kind == Kind.NUMBER && quantity == Quantity.MANY)
                ? Agreement.PLURAL
                : Agreement.THIRD_SINGULAR;
    }

    /** The words of the phrase in a role. */
    String words(Role role, Discourse discourse) {
        if (kind == Kind.PRONOUN) {
            return role == Role.SUBJECT ? head : objectForm(head);
        }
        var words = new ArrayList<String>();
        add(words, front(role, discourse));
        add(words, ordinal);
        add(words, number);
        boolean proper = kind == Kind.COMMON && capital;
        premodifiers.forEach(modifier ->
                add(words, proper && !modifier.equals("former") ? EnglishText.capitalised(modifier) : modifier));
        add(words, headForm(discourse));
        add(words, tail);
        if (of != null) {
            words.add(sense.flag("of", "").matches("|pl") ? "of" : sense.flag("of", "of"));
            words.add(of.words(Role.OBJECT, discourse));
        }
        discourse.mention(head);
        return named.isEmpty() ? String.join(" ", words) : named + ", " + String.join(" ", words) + ",";
    }

    private String front(Role role, Discourse discourse) {
        if (owner != null) {
            return quantified(EnglishNouns.possessive(owner.words(Role.OBJECT, discourse)));
        }
        if (ownedByContext) {
            return quantified(
                    role == Role.SUBJECT && !person ? "the" : discourse.possessive(person || mass || takesOf));
        }
        return switch (determiner) {
            case NONE -> "";
            case A -> isSingularCount() ? "a" : "";
            case THE -> "the";
            case THIS -> plural || pluralForm ? "these" : "this";
            case THAT -> plural || pluralForm ? "those" : "that";
            case GIVEN -> given;
            case OPEN -> mayChooseArticle() ? chosenArticle(role, discourse) : article(role, discourse);
        };
    }

    /** Of some things counted, only what was said before can tell whether they are those. */
    private boolean mayChooseArticle() {
        return kind == Kind.COMMON && number.isEmpty() && !superlative && !stranger;
    }

    /** Whether it may as well be several: nothing says how many. */
    boolean mayBeSeveral() {
        return mayChooseArticle()
                && determiner == Determiner.OPEN
                && isSingularCount()
                && quantity == Quantity.NONE
                && !definite
                && !role
                && !capital
                && !time
                && !unit
                && !ownedByContext
                && tail.isEmpty();
    }

    private String chosenArticle(Role role, Discourse discourse) {
        return switch (article) {
            case OPEN -> article(role, discourse);
            case DEFINITE, DEFINITE_PLURAL -> "the";
            case INDEFINITE, PLURAL -> isSingularCount() ? "a" : "";
        };
    }

    /** Definite for what is unique, known or narrowed down; indefinite for one new thing; none otherwise. */
    private String article(Role role, Discourse discourse) {
        if (kind == Kind.NAME) {
            return definite ? "the" : "";
        }
        if (kind == Kind.NUMBER
                || stranger
                || time && quantity == Quantity.NONE && premodifiers.isEmpty() && ordinal.isEmpty() && of == null) {
            return "";
        }
        boolean counted = !number.isEmpty();
        if (superlative || (capital && !mass) || (definite && !counted)) {
            return "the";
        }
        if (of != null && of.unit && !of.number.isEmpty() && isSingularCount() && !counted) {
            return "a";
        }
        if (of != null && !counted && (role != Role.PREDICATE || mass)) {
            return "the";
        }
        if (!isSingularCount() || counted) {
            return "";
        }
        if (role == Role.PREDICATE) {
            return "a";
        }
        boolean known =
                role == Role.SUBJECT || this.role || discourse.mentioned(head) || EnglishNouns.isUsuallyDefinite(head);
        return known ? "the" : "a";
    }

    /** A name with its abbreviation at first, the abbreviation alone from then on. */
    private String name(Discourse discourse) {
        var abbreviated = ABBREVIATED.matcher(head);
        if (!abbreviated.matches()) {
            return head;
        }
        var abbreviation = abbreviated.group(2);
        if (abbreviationFollows) {
            discourse.mention(abbreviation);
            return abbreviated.group(1);
        }
        var shown = discourse.mentioned(abbreviation) ? abbreviation : head;
        discourse.mention(abbreviation);
        return shown;
    }

    private String headForm(Discourse discourse) {
        if (kind == Kind.NAME) {
            return name(discourse);
        }
        if (kind == Kind.NUMBER) {
            return head;
        }
        var form = plural && !pluralForm && !mass && !head.isEmpty() ? EnglishNouns.plural(head) : head;
        return capital ? capitals(form) : form;
    }

    /** <i>semua rumah kami</i>: all our houses; <i>beberapa pemainnya</i>: several of his players. */
    String quantified(String possessor) {
        if (determiner != Determiner.GIVEN || given.isEmpty()) {
            return possessor;
        }
        if (given.endsWith(" the")) {
            return given.substring(0, given.length() - "the".length()) + possessor;
        }
        boolean joinsDirectly = given.endsWith(" of") || given.equals("all") || given.equals("both");
        return given + (joinsDirectly ? " " : " of ") + possessor;
    }

    /** Adds words behind the head; none that stand there are lost. */
    void addBehind(String words) {
        tail = (tail + " " + words).strip();
    }

    /** A word that can stand for it in the next clause. */
    String pronoun() {
        if (kind == Kind.PRONOUN) {
            return head;
        }
        boolean someone = person && (kind != Kind.NAME || head.indexOf(' ') > 0);
        return plural || pluralForm ? "they" : someone ? "he" : "it";
    }

    private static String capitals(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            words.add(
                    word.equals("of") || word.equals("and") || word.equals("for")
                            ? word
                            : EnglishText.capitalised(word));
        }
        return String.join(" ", words);
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    static String objectForm(String pronoun) {
        return switch (pronoun) {
            case "I" -> "me";
            case "we" -> "us";
            case "he" -> "him";
            case "she" -> "her";
            case "they" -> "them";
            default -> pronoun;
        };
    }

    static String possessiveForm(String pronoun) {
        return switch (pronoun) {
            case "I" -> "my";
            case "we" -> "our";
            case "he" -> "his";
            case "she" -> "her";
            case "they" -> "their";
            case "you" -> "your";
            default -> EnglishNouns.possessive(pronoun);
        };
    }
}
