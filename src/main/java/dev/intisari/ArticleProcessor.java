package dev.intisari;

import dev.intisari.article.Article;
import dev.intisari.article.ArticleRejected;
import dev.intisari.article.CleanText;
import dev.intisari.article.DetectedLanguage;
import dev.intisari.article.Language;
import dev.intisari.article.Receipt;
import dev.intisari.article.Receipt.Flag;
import dev.intisari.article.Receipt.SourceObject;
import dev.intisari.article.Sha256;
import dev.intisari.article.Summary;
import dev.intisari.clean.TextCleaner;
import dev.intisari.language.LanguageDetector;
import dev.intisari.language.SentenceSplitter;
import dev.intisari.read.ArticleReader;
import dev.intisari.summarize.SentenceExtractor;
import dev.intisari.summarize.Summarizer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps from an object's bytes to a receipt, one after the other. No storage, no events. Thread-safe. */
public final class ArticleProcessor {
    private static final double SURE_OF_LANGUAGE = 0.5;
    private static final double SURE_OF_ENGLISH = 0.6;

    private final String tool;
    private final ArticleReader reader;
    private final TextCleaner cleaner;
    private final LanguageDetector detector;
    private final SentenceSplitter splitter;
    private final Summarizer summarizer;
    private final Clock clock;

    ArticleProcessor(
            String tool,
            ArticleReader reader,
            TextCleaner cleaner,
            LanguageDetector detector,
            SentenceSplitter splitter,
            Summarizer summarizer,
            Clock clock) {
        this.tool = tool;
        this.reader = reader;
        this.cleaner = cleaner;
        this.detector = detector;
        this.splitter = splitter;
        this.summarizer = summarizer;
        this.clock = clock;
    }

    /** Identifies everything but the article that shapes a result. */
    public String configuration() {
        return Sha256.of(tool + "\n" + summarizer.configuration());
    }

    /**
     * Summarises an article.
     *
     * @param content the object's bytes
     * @param source the stored object that they are of, if they are
     * @throws ArticleRejected if it can never be summarised as it is
     */
    public Receipt process(byte[] content, Optional<SourceObject> source) {
        var timings = new LinkedHashMap<String, Duration>();
        var text = timed(timings, "read", () -> reader.read(content));
        var clean = timed(timings, "clean", () -> cleaner.clean(text));
        var language = timed(timings, "detect", () -> languageOf(clean));
        var article = timed(timings, "split", () -> splitter.split(clean, language.language()));
        var summary = timed(timings, "summarise", () -> summarizer.summarize(article));
        return new Receipt(
                source,
                text,
                clean,
                language,
                summary,
                flags(clean, language, article, summary),
                tool,
                configuration(),
                clock.instant(),
                Collections.unmodifiableMap(timings));
    }

    private DetectedLanguage languageOf(CleanText clean) {
        return detector.detect(clean.text())
                .orElseThrow(() -> new ArticleRejected(
                        "no language was recognised in the text", "upload running text, not a list, a table or code"));
    }

    private static List<Flag> flags(CleanText clean, DetectedLanguage language, Article article, Summary summary) {
        var flags = new ArrayList<Flag>();
        if (language.confidence() < SURE_OF_LANGUAGE) {
            flags.add(Flag.UNCERTAIN_LANGUAGE);
        }
        if (summary.confidence() < SURE_OF_ENGLISH && !language.language().equals(Language.ENGLISH)) {
            flags.add(Flag.LOW_CONFIDENCE);
        }
        if (!summary.untranslated().isEmpty()) {
            flags.add(Flag.UNTRANSLATED_WORDS);
        }
        if (summary.related()) {
            flags.add(Flag.RELATED_LANGUAGE);
        }
        if (article.sentences().size() > SentenceExtractor.MOST_WEIGHED) {
            flags.add(Flag.LONG_INPUT);
        }
        if (clean.gentle()) {
            flags.add(Flag.GENTLE_CLEANING);
        }
        if (clean.title().isEmpty()) {
            flags.add(Flag.NO_TITLE);
        }
        return flags;
    }

    private static <T> T timed(Map<String, Duration> timings, String step, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        timings.put(step, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }
}
