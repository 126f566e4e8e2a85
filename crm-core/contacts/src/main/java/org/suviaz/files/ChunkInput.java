package org.suviaz.files;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a file piece by piece as they are asked for. */
final class ChunkInput extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] chunk = new byte[0];
    private int read;
    private int next;

    ChunkInput(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return loaded() ? chunk[read++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!loaded()) {
            return -1;
        }
        int now = Math.min(length, chunk.length - read);
        System.arraycopy(chunk, read, into, offset, now);
        read += now;
        return now;
    }

    private boolean loaded() {
        if (read < chunk.length) {
            return true;
        }
        Optional<byte[]> piece = pieces.apply(next);
        piece.ifPresent(bytes -> {
            chunk = bytes;
            read = 0;
            next++;
        });
        return piece.isPresent();
    }
}
