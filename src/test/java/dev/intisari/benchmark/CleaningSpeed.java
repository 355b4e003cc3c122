package dev.intisari.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.Intisari;
import dev.intisari.Settings;
import dev.intisari.clean.TextCleaner;
import dev.intisari.read.ArticleReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * How fast bytes become clean paragraphs, on one warm thread: articles as they are uploaded, pages, and texts made to
 * hurt at growing sizes. Times are of the thread's processor, medians of several rounds, reading and SHA-256 included.
 * Beside them stand yardsticks for the machine, measured in the same run: five regular expressions over the lines of the
 * same articles, and jsoup's parse alone of the same pages.
 * Arguments: folders with articles and pages of your own; without any, the sample articles.
 */
final class CleaningSpeed {
    private static final int ROUNDS = 9;
    private static final long ROUND_NANOS = 700_000_000L;
    private static final long WARM_UP_NANOS = 20_000_000_000L;
    private static final int UNIT = 1 << 18;
    private static final List<Pattern> REGEXES = List.of(
            Pattern.compile("^(?:baca juga|lihat juga|read also)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^(?:editor|reporter|penulis) ?:", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^(?:advertisement|iklan|scroll to continue)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^[\\p{Lu} ,]{3,40}, \\S+\\.(?:com|id) ?[-–—]"),
            Pattern.compile("\\([a-z]{2,4}(?:/[a-z]{2,4})*\\)$"));

    private final ArticleReader reader =
            Intisari.reader(Settings.from(Map.of(Settings.MAX_BYTES, String.valueOf(64 << 20))));
    private final TextCleaner cleaner = Intisari.cleaner();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    /** What the compiler must not optimise away. */
    private long paragraphs;

    private CleaningSpeed() {}

    public static void main(String[] folders) throws IOException {
        var speed = new CleaningSpeed();
        for (var folder : folders.length == 0 ? List.of("seeds") : List.of(folders)) {
            speed.articles(Path.of(folder), "text", ".txt", "five regexes", CleaningSpeed::regexes);
            speed.articles(
                    Path.of(folder),
                    "pages",
                    ".html",
                    "parse alone",
                    page -> Jsoup.parse(page).childNodeSize());
        }
        speed.article("long text", CleaningSpeed::longText);
        speed.growth("sentences", size -> "Harga beras di pasar kota naik lagi hari ini.\n".repeat(size / 46));
        speed.growth("short lines", size -> "Harga naik\n".repeat(size / 11));
        speed.growth("one line", size -> "Harga beras naik lagi. ".repeat(size / 23));
        speed.growth("one word", size -> "a".repeat(size));
        speed.growth("open brackets", size -> "a" + "(".repeat(size));
        speed.growth("read-also lines", size -> "Baca juga: Harga naik\n".repeat(size / 22));
        speed.growth("nested tags", size -> "<html><body>" + "<div>".repeat(size / 5) + "Harga naik.");
        speed.growth("paragraphs", size -> "<html><body>" + "<p>Harga beras di kota naik lagi.".repeat(size / 34));
        System.out.println("(" + speed.paragraphs + " paragraphs)");
    }

    private void articles(Path folder, String kind, String ending, String yardstick, ToLongFunction<String> plain)
            throws IOException {
        var contents = new ArrayList<byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(ending)) {
                    contents.add(Files.readAllBytes(file));
                }
            }
        }
        if (!contents.isEmpty()) {
            long bytes = contents.stream().mapToLong(content -> content.length).sum();
            var texts =
                    contents.stream().map(content -> new String(content, UTF_8)).toList();
            warmUp(() -> clean(contents));
            double seconds = secondsFor(contents);
            double plainly = medianOf(() -> texts.forEach(text -> paragraphs += plain.applyAsLong(text)));
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %d files of %.1f KB: %.1f MB/s, %.0f files/s; %s: %.1f MB/s, %.0f files/s; ratio %.2f%n",
                    kind,
                    contents.size(),
                    bytes / 1e3 / contents.size(),
                    bytes / 1e6 / seconds,
                    contents.size() / seconds,
                    yardstick,
                    bytes / 1e6 / plainly,
                    contents.size() / plainly,
                    seconds / plainly);
        }
    }

    private void article(String kind, IntFunction<String> text) {
        var content = text.apply(UNIT).getBytes(UTF_8);
        double seconds = secondsFor(List.of(content));
        System.out.printf(
                Locale.ROOT, "%-16s %d KB: %.1f MB/s%n", kind, content.length / 1000, content.length / 1e6 / seconds);
    }

    /** Times at once, twice and four times the size: a ratio near 2 each is linear. */
    private void growth(String kind, IntFunction<String> text) {
        var times = new double[3];
        for (int i = 0; i < times.length; i++) {
            times[i] = secondsFor(List.of(text.apply(5 * UNIT << i).getBytes(UTF_8)));
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s %.1f, %.1f, %.1f MB: %.3f, %.3f, %.3f s; ratios %.2f and %.2f%n",
                kind,
                5 * UNIT / 1e6,
                10 * UNIT / 1e6,
                20 * UNIT / 1e6,
                times[0],
                times[1],
                times[2],
                times[1] / times[0],
                times[2] / times[1]);
    }

    /** Processor seconds for reading and cleaning all of some objects once. */
    private double secondsFor(List<byte[]> contents) {
        return medianOf(() -> clean(contents));
    }

    private void clean(List<byte[]> contents) {
        for (var content : contents) {
            paragraphs += cleaner.clean(reader.read(content)).paragraphs().size();
        }
    }

    /** The optimising compiler takes its time, the more so on a busy machine. */
    private void warmUp(Runnable pass) {
        long end = threads.getCurrentThreadCpuTime() + WARM_UP_NANOS;
        while (threads.getCurrentThreadCpuTime() < end) {
            pass.run();
        }
    }

    private double medianOf(Runnable pass) {
        var rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            int passes = 0;
            long spent;
            do {
                pass.run();
                passes++;
                spent = threads.getCurrentThreadCpuTime() - start;
            } while (spent < ROUND_NANOS);
            rounds[round] = spent / 1e9 / passes;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    /** What a plain script would do to the lines of an article. */
    private static long regexes(String text) {
        return text.lines()
                .filter(line ->
                        REGEXES.stream().noneMatch(regex -> regex.matcher(line).find()))
                .count();
    }

    /** Different paragraphs of news, none repeated. */
    private static String longText(int size) {
        var text = new StringBuilder("Harga Beras di Pasar Kota Naik Lagi\n");
        for (int i = 0; text.length() < size; i++) {
            text.append("Pemerintah kota mencatat harga beras di pasar ke-")
                    .append(i)
                    .append(" naik menjadi Rp")
                    .append(12_000 + i)
                    .append(
                            " per kilogram, kata kepala dinas kepada wartawan pada hari Rabu. Pedagang menyebut stok di")
                    .append(" gudang masih cukup untuk ")
                    .append(i % 9 + 2)
                    .append(" bulan, tetapi pembeli di kota itu mengeluh karena harga sudah naik dua kali.\n");
        }
        return text.toString();
    }
}
