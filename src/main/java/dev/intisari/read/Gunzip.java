package dev.intisari.read;

import dev.intisari.article.ArticleRejected;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (<a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>), all its members, within limits: a size, and
 * a ratio past the first megabyte, so that a bomb costs no more than an honest object. What follows the last member is
 * ignored, as gzip itself does.
 *
 * <p>{@link java.util.zip.GZIPInputStream} would take a later member with a damaged header for the end, and lose its text.
 */
final class Gunzip {
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECK = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0b1110_0000;

    private static final int BUFFER = 64 * 1024;
    private static final long RATIO_COUNTS_FROM = 1L << 20;
    private static final long MAX_RATIO = 200;
    private static final String AGAIN = "compress the article again, or upload it uncompressed";

    private final byte[] packed;
    private final long maxBytes;
    private final ByteArrayOutputStream unpacked;
    private int position;

    private Gunzip(byte[] packed, long maxBytes) {
        this.packed = packed;
        this.maxBytes = maxBytes;
        this.unpacked = new ByteArrayOutputStream((int) Math.min(4L * packed.length, maxBytes));
    }

    static boolean recognises(byte[] content) {
        return startsMember(content, 0);
    }

    /**
     * The unpacked bytes.
     *
     * @throws ArticleRejected if they are damaged, more than {@code maxBytes}, implausibly many, or gzip again
     */
    static byte[] unpack(byte[] packed, long maxBytes) {
        var gunzip = new Gunzip(packed, maxBytes);
        do {
            gunzip.member();
        } while (startsMember(packed, gunzip.position));
        var unpacked = gunzip.unpacked.toByteArray();
        if (recognises(unpacked)) {
            throw new ArticleRejected("the object is gzip within gzip", "compress the article once only");
        }
        return unpacked;
    }

    private static boolean startsMember(byte[] content, int at) {
        return content.length - at >= 2 && content[at] == 0x1F && content[at + 1] == (byte) 0x8B;
    }

    private void member() {
        header();
        var check = new CRC32();
        long size = body(check);
        require(TRAILER);
        var trailer = ByteBuffer.wrap(packed, position, TRAILER).order(ByteOrder.LITTLE_ENDIAN);
        if (trailer.getInt() != (int) check.getValue() || trailer.getInt() != (int) size) {
            throw damaged("its checksum does not match");
        }
        position += TRAILER;
    }

    private void header() {
        require(HEADER);
        int flags = packed[position + 3];
        if (packed[position + 2] != DEFLATE || (flags & RESERVED) != 0) {
            throw damaged("its header is none that gzip writes");
        }
        position += HEADER;
        if ((flags & EXTRA) != 0) {
            require(2);
            skip(2 + (packed[position] & 0xFF) + ((packed[position + 1] & 0xFF) << 8));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
    }

    private long body(CRC32 check) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, position, packed.length - position);
            var buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw inflater.needsInput() ? cutShort() : damaged("its data cannot be unpacked");
                }
                check.update(buffer, 0, length);
                add(buffer, length);
            }
            position += (int) inflater.getBytesRead();
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            throw damaged("its data cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    private void add(byte[] buffer, int length) {
        long size = (long) unpacked.size() + length;
        if (size > maxBytes) {
            throw new ArticleRejected(
                    "the object unpacks to more than %d bytes, the most that is read".formatted(maxBytes),
                    "upload the article alone, without pictures and archives");
        }
        if (size > RATIO_COUNTS_FROM && size > MAX_RATIO * packed.length) {
            throw new ArticleRejected(
                    "the object unpacks to more than %d times its %d bytes, which no article does"
                            .formatted(MAX_RATIO, packed.length),
                    "upload the article uncompressed");
        }
        unpacked.write(buffer, 0, length);
    }

    private void skip(int length) {
        require(length);
        position += length;
    }

    private void skipText() {
        require(1);
        while (packed[position] != 0) {
            position++;
            require(1);
        }
        position++;
    }

    private void require(int length) {
        if (packed.length - position < length) {
            throw cutShort();
        }
    }

    private ArticleRejected cutShort() {
        return new ArticleRejected(
                "the object is gzip-compressed but cut short after %d bytes".formatted(packed.length),
                "upload the article again, to its end");
    }

    private static ArticleRejected damaged(String how) {
        return new ArticleRejected("the object is gzip-compressed but damaged: " + how, AGAIN);
    }
}
