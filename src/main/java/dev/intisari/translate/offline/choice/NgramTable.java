package dev.intisari.translate.offline.choice;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Checksum;

/**
 * N-grams of one length, four bytes a place: two of the hash, and two logarithms rounded to a byte. Open addressing; an
 * n-gram's place is chosen by the first half of its hash.
 */
final class NgramTable {
    private static final int BYTES = 4;
    /** Steps to one of the natural logarithm. */
    private static final double STEPS = 14;

    private static final int MOST = 255;
    /** For eight n-grams nine places. */
    private static final double ROOM = 9.0 / 8;

    private final byte[] places;

    NgramTable(int size) {
        this(new byte[((int) (size * ROOM) + 1) * BYTES]);
    }

    private NgramTable(byte[] places) {
        this.places = places;
    }

    static NgramTable read(DataInputStream data) throws IOException {
        var places = new byte[data.readInt()];
        data.readFully(places);
        return new NgramTable(places);
    }

    void addTo(Checksum sum) {
        sum.update(places);
    }

    void write(DataOutputStream data) throws IOException {
        data.writeInt(places.length);
        data.write(places);
    }

    /** Adds an n-gram that is not there yet; there must be room. */
    void put(long hash, double probability, double backOff) {
        int place = first(hash);
        while (markAt(place) != 0) {
            place = after(place);
        }
        int mark = mark(hash);
        places[place] = (byte) (mark >> Byte.SIZE);
        places[place + 1] = (byte) mark;
        places[place + 2] = rounded(probability);
        places[place + 3] = rounded(backOff);
    }

    /** The place of an n-gram, or -1. */
    int find(long hash) {
        int mark = mark(hash);
        int place = first(hash);
        for (int there = markAt(place); there != 0; there = markAt(place)) {
            if (there == mark) {
                return place;
            }
            place = after(place);
        }
        return -1;
    }

    /** Natural logarithm of the last word's probability after the others. */
    double probability(int place) {
        return -(places[place + 2] & 0xFF) / STEPS;
    }

    /** Natural logarithm of what is left for words that were not seen after this n-gram. */
    double backOff(int place) {
        return -(places[place + 3] & 0xFF) / STEPS;
    }

    private static byte rounded(double logarithm) {
        return (byte) Math.min(MOST, Math.round(-logarithm * STEPS));
    }

    private int first(long hash) {
        return (int) ((hash >>> Integer.SIZE) * (places.length / BYTES) >>> Integer.SIZE) * BYTES;
    }

    private int after(int place) {
        return place + BYTES == places.length ? 0 : place + BYTES;
    }

    private int markAt(int place) {
        return (places[place] & 0xFF) << Byte.SIZE | places[place + 1] & 0xFF;
    }

    /** Never 0, which marks a free place. */
    private static int mark(long hash) {
        int mark = (int) hash & 0xFFFF;
        return mark == 0 ? 1 : mark;
    }
}
