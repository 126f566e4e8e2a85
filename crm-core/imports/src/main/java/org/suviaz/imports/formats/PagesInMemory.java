package org.suviaz.imports.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file that lies in memory and never on the disk, of which only so much is read: pages that lead in a circle end. */
final class PagesInMemory extends FileChannel {

    private final byte[] file;
    private long position;
    private int reads;

    /** @param reads how often the reader may ask */
    PagesInMemory(byte[] file, int reads) {
        this.file = file;
        this.reads = reads;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = read(into, position);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public int read(ByteBuffer into, long from) throws IOException {
        if (--reads < 0) {
            throw new IOException("its pages lead in a circle");
        }
        if (from < 0 || from >= file.length) {
            return -1;
        }
        int length = (int) Math.min(into.remaining(), file.length - from);
        into.put(file, (int) from, length);
        return length;
    }

    @Override
    public long read(ByteBuffer[] into, int first, int length) throws IOException {
        long read = 0;
        for (int at = first; at < first + length; at++) {
            read += Math.max(0, read(into[at]));
        }
        return read;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FileChannel position(long wanted) {
        position = wanted;
        return this;
    }

    @Override
    public long size() {
        return file.length;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] from, int first, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer from, long to) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public void force(boolean metadata) {
        // nothing was written
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel to) {
        throw new UnsupportedOperationException("transferTo");
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long to, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) {
        throw new UnsupportedOperationException("map");
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) {
        throw new UnsupportedOperationException("lock");
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) {
        throw new UnsupportedOperationException("tryLock");
    }

    @Override
    protected void implCloseChannel() {
        // bytes in memory
    }
}
