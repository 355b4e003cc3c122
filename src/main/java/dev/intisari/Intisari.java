package dev.intisari;

import dev.intisari.clean.TextCleaner;
import dev.intisari.language.LanguageDetector;
import dev.intisari.language.SentenceSplitter;
import dev.intisari.publish.OutputKeys;
import dev.intisari.publish.Publisher;
import dev.intisari.read.ArticleReader;
import dev.intisari.storage.Storage;
import dev.intisari.summarize.ExtractiveSummarizer;
import dev.intisari.summarize.SentenceExtractor;
import dev.intisari.summarize.Summarizer;
import dev.intisari.translate.Translator;
import dev.intisari.translate.offline.OfflineTranslator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;

/**
 * The composition root: settings in, working parts out. The only class that knows all packages.
 *
 * <pre>{@code
 * var receipt = Intisari.processor(Settings.from(System.getenv())).process(bytes, Optional.empty());
 * System.out.println(receipt.summary().headline());
 * }</pre>
 */
public final class Intisari {
    private Intisari() {}

    /** The pipeline from a storage into the output bucket that the settings name. */
    public static ArticlePipeline pipeline(Settings settings, Storage storage) {
        var publisher = settings.outputBucket().isEmpty()
                ? Optional.<Publisher>empty()
                : Optional.of(new Publisher(storage, new OutputKeys(settings.outputBucket(), settings.outputPrefix())));
        return new ArticlePipeline(storage, processor(settings), publisher, settings.maxBytes());
    }

    /** The steps from bytes to receipt, without storage. */
    public static ArticleProcessor processor(Settings settings) {
        return new ArticleProcessor(
                "intisari " + version(),
                reader(settings),
                cleaner(),
                new LanguageDetector(),
                new SentenceSplitter(),
                summarizer(settings),
                Clock.systemUTC());
    }

    /** Bytes to text. */
    public static ArticleReader reader(Settings settings) {
        return new ArticleReader(settings.maxBytes());
    }

    /** Text to the article's own words. */
    public static TextCleaner cleaner() {
        return new TextCleaner();
    }

    /** The translator that comes built in. */
    public static Translator offlineTranslator() {
        return new OfflineTranslator();
    }

    /** This software's version. */
    public static String version() {
        try (var stream = Intisari.class.getResourceAsStream("/version.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Summarizer summarizer(Settings settings) {
        return new ExtractiveSummarizer(
                settings.engine(), new SentenceExtractor(settings.sentences()), offlineTranslator());
    }
}
