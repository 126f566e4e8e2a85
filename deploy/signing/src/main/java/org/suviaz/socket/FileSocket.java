package org.suviaz.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Objects;

/** A connection by a file of the system, in the shape of those by a port; reading keeps to the timeout that is set. */
final class FileSocket extends Socket {

    private final SocketChannel channel;
    private final Selector readable;
    private final Selector writable;
    private volatile int timeout;

    private FileSocket(SocketChannel channel) throws IOException {
        super((SocketImpl) null);
        this.channel = channel;
        channel.configureBlocking(false);
        readable = Selector.open();
        writable = Selector.open();
        channel.register(readable, SelectionKey.OP_READ);
        channel.register(writable, SelectionKey.OP_WRITE);
    }

    static FileSocket to(Path file) throws IOException {
        return new FileSocket(SocketChannel.open(UnixDomainSocketAddress.of(file)));
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                Objects.checkFromIndexSize(from, length, into.length);
                return length == 0 ? 0 : received(ByteBuffer.wrap(into, from, length));
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] all, int from, int length) throws IOException {
                sent(ByteBuffer.wrap(all, from, length));
            }
        };
    }

    private int received(ByteBuffer into) throws IOException {
        int read = channel.read(into);
        while (read == 0) {
            await(readable, timeout);
            read = channel.read(into);
        }
        return read;
    }

    private void sent(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(writable, 0);
            }
        }
    }

    /** An interruption is kept for later, as a socket of a port keeps it. */
    private static void await(Selector ready, int atMost) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            int found = ready.select(atMost);
            ready.selectedKeys().clear();
            boolean woken = Thread.interrupted();
            interrupted |= woken;
            if (found == 0 && atMost > 0 && !woken) {
                throw new SocketTimeoutException("nothing came for " + atMost + " ms");
            }
        } catch (ClosedSelectorException closed) {
            throw new SocketException("closed while it was waited for");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isConnected() {
        return channel.isConnected();
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public void connect(SocketAddress address, int atMost) {
        // it was, when it was made
    }

    @Override
    public void setSoTimeout(int millis) {
        timeout = millis;
    }

    @Override
    public int getSoTimeout() {
        return timeout;
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // there is no network that would delay
    }

    @Override
    public void setKeepAlive(boolean on) {
        // the system says at once when the other side has gone
    }

    @Override
    public void setSoLinger(boolean on, int seconds) {
        // nothing lingers
    }

    @Override
    public void shutdownInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        readable.close();
        writable.close();
    }
}
