package dev.intisari.article;

/**
 * Thrown by a step when an article can never be summarised as it is. The pipeline turns it into
 * {@link Outcome.Rejected}; the message and the remedy are for the article's owner and hold no article text.
 */
public final class ArticleRejected extends RuntimeException {
    private final String remedy;

    public ArticleRejected(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What the article's owner can do about it. */
    public String remedy() {
        return remedy;
    }
}
