package dev.intisari.read;

import dev.intisari.article.Metadata;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page declares about its article: headline, authors, date of publication. Each comes from the first source that
 * has it, the most deliberate first: JSON-LD, meta elements, microdata; a headline must in addition be visible, if any
 * visible heading says the same.
 */
final class HtmlMetadata {
    private static final int MAX_METAS = 500;
    private static final int MAX_HEADINGS = 20;
    private static final int MAX_ARTICLES = 50;
    private static final int MAX_AUTHORS = 5;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 80;

    private static final List<String> TITLE_METAS = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> AUTHOR_METAS =
            List.of("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author");
    private static final List<String> DATE_METAS = List.of(
            "article:published_time",
            "datepublished",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "dc.date.issued",
            "dc.date",
            "date");

    /** A dash, a bar or a bullet between spaces, or an Eastern bar; a hyphen without spaces is in a word. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|·•»:]+\\s+|\\s*[|｜]\\s*");

    /** "By" in front of a name, in languages whose pages we meet most. */
    private static final Pattern BY =
            Pattern.compile("^(?:by|oleh|von|par|por|door)\\s*:?\\s+", Pattern.CASE_INSENSITIVE);

    /** An address, a file, or the name of a site. */
    private static final Pattern ADDRESS = Pattern.compile("://|@|\\p{L}\\.\\p{Ll}{2}");

    private final Document page;
    private final List<HtmlLinkedArticle> articles;
    private final Map<String, String> metas;
    private final List<String> headings;

    private HtmlMetadata(Document page, List<HtmlLinkedArticle> articles) {
        this.page = page;
        this.articles = articles;
        this.metas = metas(page);
        this.headings = page.select("h1").stream()
                .limit(MAX_HEADINGS)
                .map(Element::text)
                .map(HtmlMetadata::even)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TITLE)
                .toList();
    }

    /**
     * What a page says of its article.
     *
     * @param article the article among those in JSON-LD that is the page's
     */
    record Facts(Metadata metadata, Optional<HtmlLinkedArticle> article) {}

    static Facts of(Document page, List<HtmlLinkedArticle> articles) {
        return new HtmlMetadata(page, articles).facts();
    }

    private Facts facts() {
        var article = pagesOwn();
        var title = title(article);
        var byline = byline(article);
        var published = article.flatMap(HtmlLinkedArticle::published)
                .filter(HtmlMetadata::isDate)
                .or(() -> meta(DATE_METAS).filter(HtmlMetadata::isDate))
                .or(this::markedDate);
        return new Facts(
                new Metadata(title, byline, Optional.empty(), Optional.empty(), published.map(HtmlMetadata::even)),
                article);
    }

    /** Of several described articles, the one with the page's title; else the first, for others are teasers. */
    private Optional<HtmlLinkedArticle> pagesOwn() {
        var titles = titles();
        return articles.stream()
                .limit(MAX_ARTICLES)
                .filter(article -> article.headline()
                        .filter(headline -> titles.stream().anyMatch(title -> agree(headline, title)))
                        .isPresent())
                .findFirst()
                .or(() -> articles.stream()
                        .filter(article -> article.body().isPresent())
                        .findFirst())
                .or(() -> articles.stream().findFirst());
    }

    private List<String> titles() {
        return Stream.concat(headings.stream(), Stream.concat(meta(TITLE_METAS).stream(), Stream.of(page.title())))
                .toList();
    }

    private Optional<String> title(Optional<HtmlLinkedArticle> article) {
        var declared = Stream.of(meta(TITLE_METAS), article.flatMap(HtmlLinkedArticle::headline), pageTitle(article))
                .flatMap(Optional::stream)
                .map(HtmlMetadata::even)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TITLE)
                .toList();
        return headings.stream()
                .filter(heading -> declared.stream().anyMatch(title -> agree(heading, title)))
                .findFirst()
                .or(() -> declared.isEmpty() ? headings.stream().findFirst() : Optional.of(declared.get(0)));
    }

    /** The page's title without the name of its site. */
    private Optional<String> pageTitle(Optional<HtmlLinkedArticle> article) {
        var title = cut(page.title());
        var names = siteNames(article);
        var separator = SEPARATOR.matcher(title);
        int cut = title.length();
        while (separator.find()) {
            boolean named = names.contains(HtmlLength.essence(title.substring(separator.end())));
            boolean headed = headings.contains(title.substring(0, separator.start()));
            if (named || headed) {
                cut = Math.min(cut, separator.start());
            }
        }
        return Optional.of(title.substring(0, cut).strip()).filter(text -> !text.isEmpty());
    }

    private Set<String> siteNames(Optional<HtmlLinkedArticle> article) {
        var names = new HashSet<String>();
        meta(List.of("og:site_name", "application-name", "apple-mobile-web-app-title"))
                .map(HtmlLength::essence)
                .ifPresent(names::add);
        article.flatMap(HtmlLinkedArticle::publisher).map(HtmlLength::essence).ifPresent(names::add);
        names.remove("");
        return names;
    }

    /** Whether one title is the other, or the other with something behind or before it. */
    private static boolean agree(String one, String other) {
        var a = HtmlLength.essence(cut(one));
        var b = HtmlLength.essence(cut(other));
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        return shorter > 0 && shorter * 2 >= longer && (a.contains(b) || b.contains(a));
    }

    private Optional<String> byline(Optional<HtmlLinkedArticle> article) {
        var site = siteNames(article);
        return names(article.map(HtmlLinkedArticle::authors).orElse(List.of()), site)
                .or(() -> names(meta(AUTHOR_METAS).stream().toList(), site))
                .or(() -> names(markedAuthors(), site));
    }

    private List<String> markedAuthors() {
        return page.select("[itemprop=author], [rel=author]").stream()
                .limit(MAX_AUTHORS)
                .map(author -> Optional.ofNullable(author.selectFirst("[itemprop=name]"))
                        .orElse(author))
                .map(author -> author.hasAttr("content") ? author.attr("content") : author.text())
                .toList();
    }

    /** The names among what stands where names should: no addresses, no sentences, not the site itself. */
    private static Optional<String> names(List<String> candidates, Set<String> site) {
        var names = new LinkedHashSet<String>();
        for (var candidate : candidates) {
            var name = BY.matcher(even(candidate)).replaceFirst("");
            if (!name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && name.codePoints().anyMatch(Character::isLetter)
                    && !ADDRESS.matcher(name).find()
                    && !site.contains(HtmlLength.essence(name))) {
                names.add(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private Optional<String> markedDate() {
        return page.select("[itemprop=datePublished], time[pubdate], article time[datetime]").stream()
                .map(date -> Stream.of(date.attr("content"), date.attr("datetime"), date.text())
                        .filter(text -> !text.isBlank())
                        .findFirst())
                .flatMap(Optional::stream)
                .filter(HtmlMetadata::isDate)
                .findFirst();
    }

    /** Some templates print the year 1 where they know no date. */
    private static boolean isDate(String text) {
        return text.length() <= LONGEST_NAME
                && !text.startsWith("0001-")
                && text.codePoints().anyMatch(Character::isDigit);
    }

    private Optional<String> meta(List<String> names) {
        return names.stream()
                .map(name -> metas.getOrDefault(name, ""))
                .filter(content -> !content.isBlank())
                .findFirst();
    }

    private static Map<String, String> metas(Document page) {
        var metas = new HashMap<String, String>();
        page.select("meta[content]").stream().limit(MAX_METAS).forEach(meta -> {
            for (var key : List.of("property", "name", "itemprop")) {
                var name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    metas.putIfAbsent(name, meta.attr("content").strip());
                }
            }
        });
        return metas;
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** As a reader would see it: JSON-LD and meta elements are often escaped twice. */
    private static String even(String text) {
        var visible = InvisibleCharacters.remove(Parser.unescapeEntities(text, false));
        return visible.replaceAll("\\s+", " ").strip();
    }
}
