package dev.intisari.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what elements are called: tag, class, id, role, microdata. Class names are free text, but newsrooms all over
 * name the same things alike, in English or in their own language; the lists hold the words that we would use. A name
 * is evidence only: {@link HtmlNoise} weighs it against what the element holds.
 *
 * <p>Remembers the names it has read, since a page repeats them thousands of times; not thread-safe, one per page.
 */
final class HtmlNames {
    /** Longer values are read up to here: names are short, what follows is a machine's. */
    private static final int LONGEST = 300;

    private static final Set<String> ROOTS = Set.of("html", "body");
    private static final Map<String, HtmlMark> TAGS = marks(Map.of(
            HtmlMark.HEADING, "h1 h2 h3 h4 h5 h6",
            HtmlMark.FOREIGN, "nav footer menu",
            HtmlMark.NOISE, "aside header form figcaption dialog address fieldset"));
    private static final Map<String, HtmlMark> ROLES = marks(Map.of(
            HtmlMark.FOREIGN, "navigation contentinfo search",
            HtmlMark.NOISE, "complementary banner dialog alert menu toolbar tooltip"));
    private static final Map<String, HtmlMark> PROPERTIES = marks(Map.of(
            HtmlMark.DECLARED_BODY, "articleBody",
            HtmlMark.FOREIGN, "comment",
            HtmlMark.NOISE, "author publisher datePublished dateModified caption"));

    /** Whole names, with their hyphens. */
    private static final Map<String, HtmlMark> NAMES = marks(Map.of(
            HtmlMark.HIDDEN,
            "hide hidden invisible sr-only visually-hidden visuallyhidden screen-reader-text off-screen offscreen"
                    + " d-none is-hidden u-hidden element-invisible",
            HtmlMark.BODY,
            "articlebody storybody articletext postbody articlecontent"));

    /** Words of which names are made. */
    private static final Map<String, HtmlMark> WORDS = marks(Map.of(
            HtmlMark.OVERLAY,
            "tooltip popover rollover hovercard dropdown flyout popup modal lightbox offcanvas",
            HtmlMark.FOREIGN,
            "footer nav navbar navigation menu breadcrumb breadcrumbs cookie cookies consent gdpr"
                    + " newsletter newsletters comment comments commentlist disqus kommentar kommentare komentar"
                    + " comentario comentarios commentaires commenti related relatedposts recommend recommended"
                    + " recommendation recommendations terkait verwandt relacionadas relacionados correlati",
            HtmlMark.NOISE,
            "ad ads adv advert advertisement advertising banner dfp werbung anzeige iklan publicidad publicite"
                    + " share sharing shares sharebar sharetools social sociable follow teilen bagikan partage compartir"
                    + " promo promos promotion teaser teasers sponsor sponsored subscribe signup"
                    + " login register sidebar rail toolbar pagination pager paging caption credit credits"
                    + " copyright byline author authors autor auteur bio tag tags taglist overlay rating"
                    + " ratings vote poll disclaimer carousel slideshow recirc recirculation trending outbrain"
                    + " taboola infobox factbox cta signoff skip crosslink crosslinks",
            HtmlMark.SUSPECT,
            "more readmore widget latest popular mostread callout paywall subscription",
            HtmlMark.LABEL,
            "photo image picture foto bild gambar imagen gallery media video date dateline timestamp time meta"
                    + " metadata tools print search keywords labels label kicker topics",
            HtmlMark.LEAD,
            "lead lede intro introduction standfirst deck dek summary abstract subtitle subhead subheadline"
                    + " vorspann chapo chapeau sapo entradilla bajada sommario ingress resumen"));

    /** A name that puts one of the first beside one of the second is a body; alone, each can be anything. */
    private static final Set<String> WHOLES = words(
            "article story entry post news content main detail single artikel berita articulo nota noticia beitrag");

    private static final Set<String> PARTS =
            words("body content contents text copy honbun inhalt isi konten texto contenido cuerpo corpo texte");
    /** Behind these a name speaks of what is around, or of what is not there: {@code has-sidebar}, {@code no-comments}. */
    private static final Set<String> LAYOUTS = words("has no not with without non hide");

    private final Map<String, Set<HtmlMark>> known = new HashMap<>();

    /** What an element is called. */
    Set<HtmlMark> marks(Element element) {
        var tag = element.normalName();
        var marks = EnumSet.noneOf(HtmlMark.class);
        if (ROOTS.contains(tag)) {
            return marks;
        }
        add(TAGS.get(tag), marks);
        var attributes = element.attributes();
        if (!attributes.isEmpty()) {
            marks.addAll(named(attributes.get("class")));
            marks.addAll(named(attributes.get("id")));
            add(ROLES.get(attributes.get("role")), marks);
            for (var property : attributes.get("itemprop").split(" ", 4)) {
                add(PROPERTIES.get(property), marks);
            }
            if (isHidden(attributes)) {
                marks.add(HtmlMark.HIDDEN);
            }
        }
        if (marks.contains(HtmlMark.BODY) || marks.contains(HtmlMark.DECLARED_BODY)) {
            marks.remove(HtmlMark.NOISE);
            marks.remove(HtmlMark.SUSPECT);
            marks.remove(HtmlMark.LABEL);
        }
        return marks;
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
            return true;
        }
        var style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        var compact = cut(style).replace(" ", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }

    private Set<HtmlMark> named(String names) {
        return names.isEmpty() ? Set.of() : known.computeIfAbsent(cut(names), HtmlNames::read);
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static Set<HtmlMark> read(String names) {
        var marks = EnumSet.noneOf(HtmlMark.class);
        for (var name : names.split("\\s+", -1)) {
            add(NAMES.get(name.toLowerCase(Locale.ROOT)), marks);
            readWords(wordsOf(name), marks);
        }
        return marks;
    }

    private static void readWords(List<String> words, Set<HtmlMark> marks) {
        if (words.stream().anyMatch(LAYOUTS::contains)) {
            return;
        }
        boolean embedded = words.contains("embed");
        boolean other = false;
        for (var word : words) {
            var mark = WORDS.get(word);
            if (!(embedded && mark == HtmlMark.NOISE)) {
                add(mark, marks);
            }
            other |= mark != null && mark != HtmlMark.LEAD;
        }
        if (!other && isBody(words)) {
            marks.add(HtmlMark.BODY);
        }
    }

    /** {@code story-body}, {@code content-body}, and Drupal's {@code field-name-body}; not {@code content-content}. */
    private static boolean isBody(List<String> words) {
        boolean part = false;
        boolean whole = false;
        for (var word : words) {
            if (!whole && WHOLES.contains(word)) {
                whole = true;
            } else {
                part |= PARTS.contains(word);
            }
        }
        return (whole && part) || (words.contains("field") && words.contains("body"));
    }

    /** The words of a name in any spelling: {@code articleBody}, {@code article-body}, {@code article__body2}. */
    private static List<String> wordsOf(String name) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
            if (!letter) {
                start = i + 1;
            }
        }
        return words;
    }

    private static void add(@Nullable HtmlMark mark, Set<HtmlMark> marks) {
        if (mark != null) {
            marks.add(mark);
        }
    }

    private static Set<String> words(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.split(" ", -1))));
    }

    private static Map<String, HtmlMark> marks(Map<HtmlMark, String> lists) {
        return lists.entrySet().stream()
                .flatMap(list -> Stream.of(list.getValue().split(" ", -1)).map(word -> Map.entry(word, list.getKey())))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
