package dev.intisari.benchmark;

import dev.intisari.article.Language;
import dev.intisari.translate.Translator.Passage;
import dev.intisari.translate.offline.OfflineTranslator;
import dev.intisari.translate.offline.analysis.IndonesianAnalyzer;
import dev.intisari.translate.offline.generation.EnglishText;
import dev.intisari.translate.offline.lexicon.Lexicon;
import dev.intisari.translate.offline.transfer.Discourse;
import dev.intisari.translate.offline.transfer.IndonesianGrammar;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How soon the built-in translator is ready, how much memory it takes, and how fast it is on one thread: cold, warm, with
 * the choice by the language model and without, and on sentences made to hurt at growing lengths.
 * Arguments: files with sentences, a line each; without any, the Indonesian sample articles.
 */
final class TranslationSpeed {
    private static final int ROUNDS = 9;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final long WARM_UP_NANOS = 10_000_000_000L;
    private static final double MEGA = 1e6;

    private TranslationSpeed() {}

    public static void main(String[] files) throws IOException {
        long start = System.nanoTime();
        var translator = new OfflineTranslator();
        translate(translator, "Pemerintah menaikkan harga.");
        System.out.printf(
                Locale.ROOT, "ready after      %.0f ms, first sentence included%n", (System.nanoTime() - start) / MEGA);
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(Locale.ROOT, "heap             %.1f MB%n", heap.getUsed() / MEGA);

        var sentences = files.length == 0 ? samples() : lines(files);
        long words =
                sentences.stream().mapToLong(line -> line.split(" ", -1).length).sum();
        double cold = seconds(() -> sentences.forEach(sentence -> translate(translator, sentence)));
        var lexicon = new IndonesianAnalyzer(Lexicon.load("id"));
        Runnable chosen = () -> sentences.forEach(sentence -> translate(translator, sentence));
        Runnable plain = () -> sentences.forEach(sentence -> plainly(lexicon, sentence));
        double warm = warmSeconds(chosen);
        double without = warmSeconds(plain);
        System.out.printf(Locale.ROOT, "cold             %.0f words/s over %d words%n", words / cold, words);
        System.out.printf(
                Locale.ROOT,
                "warm             %.0f words/s; without choice %.0f; ratio %.2f%n",
                words / warm,
                words / without,
                warm / without);
        growth(translator, "one sentence", size -> "pemerintah kota menaikkan harga beras dan ".repeat(size));
        growth(translator, "no verb", size -> "harga beras kota ".repeat(size));
        growth(translator, "one letter", size -> "a".repeat(size * 40));
        growth(translator, "brackets", size -> "harga (".repeat(size));
        growth(translator, "scripts", size -> "harga 価格 цена ราคา ".repeat(size));
    }

    private interface Sentence {
        String of(int size);
    }

    /** Times at once, twice and four times the length: a ratio near 2 each is linear. */
    private static void growth(OfflineTranslator translator, String kind, Sentence sentence) {
        var times = new double[3];
        for (int i = 0; i < times.length; i++) {
            var text = sentence.of(2500 << i);
            times[i] = median(() -> translate(translator, text));
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s %.3f, %.3f, %.3f s; ratios %.2f and %.2f%n",
                kind,
                times[0],
                times[1],
                times[2],
                times[1] / times[0],
                times[2] / times[1]);
    }

    private static String translate(OfflineTranslator translator, String sentence) {
        return translator
                .translate(List.of(Passage.sentence(sentence)), Language.INDONESIAN)
                .get(0)
                .text();
    }

    private static String plainly(IndonesianAnalyzer analyzer, String sentence) {
        var units = analyzer.analyse(sentence, analyzer.names(sentence));
        return EnglishText.sentence(new IndonesianGrammar(units, new Discourse(Set.of()), false).translate());
    }

    private static List<String> samples() throws IOException {
        var sentences = new ArrayList<String>();
        try (var files = Files.list(Path.of("seeds"))) {
            for (var file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                if (!file.getFileName().toString().startsWith("english")) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> line.length() > 40)
                            .forEach(sentences::add);
                }
            }
        }
        return sentences;
    }

    private static List<String> lines(String[] files) throws IOException {
        var lines = new ArrayList<String>();
        for (var file : files) {
            Files.readString(Path.of(file))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(lines::add);
        }
        return lines;
    }

    private static double warmSeconds(Runnable work) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            work.run();
        }
        return median(work);
    }

    private static double median(Runnable work) {
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            int runs = 0;
            do {
                work.run();
                runs++;
            } while (System.nanoTime() - start < ROUND_NANOS / ROUNDS);
            times[i] = (System.nanoTime() - start) / 1e9 / runs;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
