package dev.intisari.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.intisari.article.ArticleRejected;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: text, or a refusal; soon, and with nothing invisible left in it. */
class HostileBytesTest {
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\x{E0000}-\\x{E007F}]");
    private static final int ROUNDS = 1_500;

    private final ArticleReader reader = new ArticleReader(10 << 20);

    static List<Long> seeds() {
        return List.of(1L, 20240125L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anyBytesGiveVisibleTextOrARefusal(long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(seed * 1_000_003 + round);
            var bytes = random.nextInt(4) == 0 ? Gzip.of(anyBytes(random)) : anyBytes(random);
            try {
                var text = reader.read(bytes).text();
                assertThat(text).as("seed %d, round %d", seed, round).isNotBlank();
                assertThat(INVISIBLE.matcher(text).find())
                        .as("something invisible in %s (seed %d, round %d)", text, seed, round)
                        .isFalse();
            } catch (ArticleRejected expected) {
                assertThat(expected.remedy()).isNotBlank();
            } catch (RuntimeException e) {
                fail("seed %d, round %d".formatted(seed, round), e);
            }
        }
    }

    /** Raw bytes, text of all planes with invisible characters strewn in, and pages of odd tags. */
    private static byte[] anyBytes(Random random) {
        var bytes = new ByteArrayOutputStream();
        switch (random.nextInt(5)) {
            case 0 -> {
                var raw = new byte[random.nextInt(300)];
                random.nextBytes(raw);
                bytes.writeBytes(raw);
            }
            case 1 -> bytes.writeBytes(anyText(random).getBytes(UTF_8));
            case 2 -> {
                bytes.writeBytes((random.nextBoolean() ? "<p>" : "<html><head>").getBytes(UTF_8));
                var pieces = List.of(
                        "<p>",
                        "</div>",
                        "<h1 ",
                        "<!--",
                        "-->",
                        "\"",
                        "'",
                        "=",
                        "<meta charset=",
                        "<![CDATA[",
                        "<script",
                        "</p>",
                        "<table><td>",
                        "halo dunia ",
                        "<svg><title>",
                        "<base href=");
                for (int i = random.nextInt(60); i > 0; i--) {
                    bytes.writeBytes(pieces.get(random.nextInt(pieces.size())).getBytes(UTF_8));
                }
            }
            case 3 -> bytes.writeBytes(mutated(random));
            default -> {
                bytes.writeBytes(anyText(random).getBytes(UTF_8));
                var tail = new byte[random.nextInt(3)];
                random.nextBytes(tail);
                bytes.writeBytes(tail);
            }
        }
        return bytes.toByteArray();
    }

    private static final List<String> DOCUMENTS = List.of(
            "{\"title\": \"Harga\", \"author\": [{\"name\": \"Budi\"}], \"timestamp\": 1706140800, \"content\": [\"<p>Satu &amp; dua</p>\","
                    + " {\"text\": \"Tiga\\u200b\\ud83d\"}], \"data\": {\"body\": {\"html\": null}}}",
            "---\ntitle: Harga\nauthor:\n  - Budi\ndate: 2024\n---\n# Harga **Naik**\n\n> *Satu* ![a](https://x.id 'b') [c][1]\n\n- `d` ~~e~~"
                    + " &amp; <b>f</b>\n\n```\ng\n```\n\n[1]: https://x.id\n",
            "<!DOCTYPE html><html><head><meta charset=utf-8><title>Harga</title></head><body><article><h1>Harga</h1><p>Satu dua"
                    + " tiga.</p><!-- x --><p>Empat <b>lima</b></p></article></body></html>");

    /** A document of each format with pieces changed, left out and repeated; compressed, its bytes are. */
    private static byte[] mutated(Random random) {
        var document = new StringBuilder(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())));
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(document.length());
            int to = Math.min(document.length(), from + 1 + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> document.delete(from, Math.min(to, document.length() - 1));
                case 1 -> document.insert(random.nextInt(document.length()), document.substring(from, to));
                default -> document.setCharAt(from, "\"\\{}[]()<>*_`#>-:,&\n\u0000\uD83D".charAt(random.nextInt(22)));
            }
        }
        var bytes = document.toString().getBytes(UTF_8);
        if (random.nextInt(3) > 0) {
            return bytes;
        }
        var packed = Gzip.of(bytes);
        packed[random.nextInt(packed.length)] ^= (byte) random.nextInt(256);
        return packed;
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        var invisible = new int[] {0xAD, 0x200B, 0x202E, 0x2066, 0xFEFF, 0xE0041, 0x2028, 0x85, '\r', '\n', '\t', ' '};
        for (int i = random.nextInt(200); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(4)) {
                        case 0 -> invisible[random.nextInt(invisible.length)];
                        case 1 -> 0xA1 + random.nextInt(0xD7FF - 0xA1);
                        case 2 -> 0x10000 + random.nextInt(0x20000);
                        default -> 'a' + random.nextInt(26);
                    });
        }
        return text.toString();
    }

    static Stream<String> hostilePages() {
        return Stream.of(
                "<div>".repeat(50_000) + "<p>halo",
                "<p>halo" + "<b>".repeat(100_000),
                "<ul><li>".repeat(50_000) + "halo",
                "<blockquote><p>".repeat(50_000) + "halo",
                "<table><tr><td>".repeat(30_000) + "halo",
                "<p>halo" + "<".repeat(1_000_000),
                "<p>halo" + "&amp".repeat(300_000),
                "<p>halo</p><a href='" + "x".repeat(2_000_000),
                "<p " + "a='b' ".repeat(100_000) + ">halo</p>",
                "<html><body>" + "<p>Sepotong kalimat pendek dari berita.</p>".repeat(20_000),
                "<p>" + "halo ".repeat(500_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostilePages")
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHostilePageIsReadInTime(String page) {
        assertThat(reader.read(page).text()).isNotBlank();
    }
}
