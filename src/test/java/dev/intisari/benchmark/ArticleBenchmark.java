package dev.intisari.benchmark;

import dev.intisari.ArticleProcessor;
import dev.intisari.Intisari;
import dev.intisari.Settings;
import dev.intisari.article.CleanText;
import dev.intisari.article.Language;
import dev.intisari.article.Receipt;
import dev.intisari.clean.TextCleaner;
import dev.intisari.read.ArticleReader;
import dev.intisari.translate.Translator;
import dev.intisari.translate.Translator.Passage;
import dev.intisari.translate.Translator.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One warm article of 3 KB: the whole way from bytes to receipt, and its dearest parts alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBenchmark {
    private final ArticleProcessor processor = Intisari.processor(Settings.from(Map.of()));
    private final ArticleReader reader = Intisari.reader(Settings.from(Map.of()));
    private final TextCleaner cleaner = Intisari.cleaner();
    private final Translator translator = Intisari.offlineTranslator();
    private final byte[] article = read();

    @Benchmark
    public Receipt bytesToReceipt() {
        return processor.process(article, Optional.empty());
    }

    @Benchmark
    public CleanText readAndClean() {
        return cleaner.clean(reader.read(article));
    }

    @Benchmark
    public List<Translation> translateOneSentence() {
        var sentence = "Pemerintah Irak mengatakan sudah waktunya membubarkan koalisi karena ISIS sudah dikalahkan.";
        return translator.translate(List.of(Passage.sentence(sentence)), Language.INDONESIAN);
    }

    @Benchmark
    public Translator loadTheLexicon() {
        return Intisari.offlineTranslator();
    }

    private static byte[] read() {
        try {
            return Files.readAllBytes(Path.of("seeds/kesehatan-demam-berdarah.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
