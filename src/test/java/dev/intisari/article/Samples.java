package dev.intisari.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.intisari.article.Article.Sentence;
import dev.intisari.article.Receipt.Flag;
import dev.intisari.article.Receipt.SourceObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The vocabulary of the tests: articles, texts and receipts, ready made. */
public final class Samples {
    /** The article of this project's user. */
    public static final String USERS_ARTICLE = "irak-as-akhiri-koalisi.txt";

    public static final Language MALAY = new Language("ms");
    public static final Language GERMAN = new Language("de");

    private static final Path SEEDS = Path.of("seeds");

    private Samples() {}

    /** A short Indonesian article as it would be uploaded. */
    public static String anUpload() {
        return """
                Harga Beras Naik di Tiga Kota
                Pemerintah mengatakan harga beras naik sebesar 12 persen di tiga kota pada Januari 2024.
                Menteri Perdagangan mengatakan stok itu masih bisa bertahan empat bulan karena panen sudah dimulai, kata dia.
                Para pedagang kami temui pada Rabu dan Kamis; mereka meminta pasokan ditambah sebelum bulan puasa.
                """;
    }

    /** An article about a strike in German, which no engine knows yet. */
    public static String aGermanUpload() {
        return """
                Hafenarbeiter legen die Arbeit nieder
                Die Arbeiter haben am Montag die Arbeit im Hafen niedergelegt, weil sie mit dem Angebot nicht zufrieden sind.
                Der Sprecher der Firma sagte, dass es keine neue Verhandlung geben werde, wenn der Streik nicht endet.
                """;
    }

    /** The file of a sample article, by its name in {@code seeds/}. */
    public static Path seed(String name) {
        return SEEDS.resolve(name);
    }

    /** The content of a sample article. */
    public static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of all sample articles, in the order of their names. */
    public static List<Path> seeds() {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as the reader would hand it on. */
    public static SourceText aText(String text) {
        return new SourceText(
                text,
                SourceText.Format.TEXT,
                false,
                "UTF-8",
                text.getBytes(UTF_8).length,
                Sha256.of(text),
                Metadata.NONE);
    }

    /** A title and a body of one sentence per paragraph. */
    public static Article anArticle(Language language, String title, String... sentences) {
        var body = new ArrayList<Sentence>();
        for (var sentence : sentences) {
            body.add(new Sentence(body.size(), body.size(), sentence));
        }
        return new Article(language, Optional.of(title), body);
    }

    /** The receipt of a summary of {@link #anUpload()}, given back in the reply. */
    public static Receipt aReceipt() {
        return aReceipt(Optional.empty(), configuration("first"), "Rice prices rose in three cities.");
    }

    /** The receipt of a stored article's summary. */
    public static Receipt aReceipt(SourceObject source, String configuration, String sentence) {
        return aReceipt(Optional.of(source), configuration, sentence);
    }

    /** A configuration's hash. */
    public static String configuration(String of) {
        return Sha256.of(of);
    }

    private static Receipt aReceipt(Optional<SourceObject> source, String configuration, String sentence) {
        var text = aText("Harga Beras Naik\nADVERTISEMENT\nHarga beras naik di tiga kota.\n");
        var removal = new Removal(17, 30, NoiseClass.AD, "cue:advertisement", Sha256.of("ADVERTISEMENT"));
        return new Receipt(
                source,
                text,
                new CleanText(
                        new Metadata(
                                Optional.of("Harga Beras Naik"),
                                Optional.of("Sri Lestari"),
                                Optional.of("Jakarta"),
                                Optional.of("21 November"),
                                Optional.of("21 November 2026")),
                        List.of("Harga beras naik di tiga kota."),
                        List.of(removal),
                        true),
                new DetectedLanguage(Language.INDONESIAN, 0.91234),
                new Summary(
                        "Rice Prices Rise",
                        List.of(new Summary.Line(
                                sentence, List.of(new Sentence(0, 0, "Harga beras naik di tiga kota.")), 0.9)),
                        new Summary.Engine("offline", "lexicon 1"),
                        1,
                        List.of("gabah"),
                        false),
                List.of(Flag.UNTRANSLATED_WORDS, Flag.GENTLE_CLEANING),
                "intisari 0.1.0",
                configuration,
                Instant.parse("2026-11-22T10:15:30Z"),
                Map.of("read", Duration.ofMillis(2)));
    }
}
