package org.suviaz.files;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.suviaz.geo.Sha256;

/** Cuts what is written into pieces of one megabyte, counting and hashing on the way. */
final class ChunkOutput extends OutputStream {

    static final int CHUNK = 1024 * 1024;

    /** Takes the pieces in their order. */
    interface Sink {
        void take(int number, byte[] bytes);
    }

    private final Sink sink;
    private final MessageDigest digest = Sha256.begun();
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int pieces;
    private long size;

    ChunkOutput(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        digest.update(bytes, offset, length);
        size += length;
        int taken = 0;
        while (taken < length) {
            int now = Math.min(length - taken, CHUNK - filled);
            System.arraycopy(bytes, offset + taken, chunk, filled, now);
            filled += now;
            taken += now;
            if (filled == CHUNK) {
                handOver();
            }
        }
    }

    /** Hands the last piece over. */
    void finish() {
        if (filled > 0) {
            handOver();
        }
    }

    /** Nothing is held open; whoever was given the stream may close it, and {@link #finish} still follows. */
    @Override
    public void close() {}

    long size() {
        return size;
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void handOver() {
        sink.take(pieces++, Arrays.copyOf(chunk, filled));
        filled = 0;
    }
}
