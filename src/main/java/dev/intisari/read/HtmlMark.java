package dev.intisari.read;

/** What an element's name and attributes say about the text in it. */
enum HtmlMark {
    /** Declared to be the article's body: {@code itemprop=articleBody}. */
    DECLARED_BODY,
    /** Named like an article's body: {@code class="story-body"}. */
    BODY,
    /** Named like the paragraph between headline and body: {@code class="standfirst"}. */
    LEAD,
    /** A heading. */
    HEADING,
    /** Not shown. */
    HIDDEN,
    /** Named like something that is shown on demand only: {@code class="tooltip"}. */
    OVERLAY,
    /** Named like something that stands beside an article and never around one: {@code class="comments"}. */
    FOREIGN,
    /** Named like something beside the article, or like a layout around it: {@code class="sidebar"}, {@code <aside>}. */
    NOISE,
    /** Named like something beside the article, or like a building block of it: {@code class="widget"}. */
    SUSPECT,
    /** Named like a caption, a date line or another label: {@code class="photo"}. */
    LABEL
}
