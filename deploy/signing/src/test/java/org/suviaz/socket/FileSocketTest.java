package org.suviaz.socket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FileSocketTest {

    @TempDir
    private Path folder;

    private ServerSocketChannel server;

    @BeforeEach
    void listen() throws IOException {
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve("s")));
    }

    @AfterEach
    void leave() throws IOException {
        server.close();
    }

    @Test
    void more_than_the_system_holds_at_once_goes_over_whole() throws Exception {
        byte[] sent = new byte[3_000_000];
        new Random(7).nextBytes(sent);
        try (Socket here = FileSocket.to(folder.resolve("s"));
                SocketChannel there = server.accept()) {
            CompletableFuture<byte[]> got = CompletableFuture.supplyAsync(() -> read(there, sent.length));
            here.getOutputStream().write(sent);
            assertArrayEquals(sent, got.join());
            CompletableFuture<Void> back = CompletableFuture.runAsync(() -> write(there, sent));
            assertArrayEquals(sent, here.getInputStream().readNBytes(sent.length));
            back.join();
        }
    }

    @Test
    void waiting_ends_with_the_timeout_and_the_connection_still_works() throws Exception {
        try (Socket here = FileSocket.to(folder.resolve("s"));
                SocketChannel there = server.accept()) {
            here.setSoTimeout(50);
            assertThrows(
                    SocketTimeoutException.class, () -> here.getInputStream().read());
            write(there, new byte[] {5});
            assertEquals(5, here.getInputStream().read());
        }
    }

    @Test
    void the_other_side_gone_is_the_end() throws Exception {
        try (Socket here = FileSocket.to(folder.resolve("s"))) {
            server.accept().close();
            assertEquals(-1, here.getInputStream().read());
        }
    }

    @Test
    void closing_ends_a_read_that_waits() throws Exception {
        Socket here = FileSocket.to(folder.resolve("s"));
        try (SocketChannel there = server.accept()) {
            CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> {
                try {
                    return here.getInputStream().read();
                } catch (IOException closed) {
                    return -2;
                }
            });
            Thread.sleep(50);
            here.close();
            assertEquals(-2, waiting.get());
            assertTrue(here.isClosed() && there.isOpen());
        }
    }

    @Test
    void an_interrupted_thread_reads_on_and_stays_interrupted() throws Exception {
        try (Socket here = FileSocket.to(folder.resolve("s"));
                SocketChannel there = server.accept()) {
            CompletableFuture<Void> answer = CompletableFuture.runAsync(
                    () -> write(there, new byte[] {6}), CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
            Thread.currentThread().interrupt();
            assertEquals(6, here.getInputStream().read());
            assertTrue(Thread.interrupted());
            answer.join();
        }
    }

    @Test
    void a_factory_without_a_file_says_what_is_missing() {
        IOException missing = assertThrows(IOException.class, () -> new SocketFile().createSocket());
        assertEquals("the address of the database names no socketFile", missing.getMessage());
    }

    private static byte[] read(SocketChannel from, int length) {
        try {
            return Channels.newInputStream(from).readNBytes(length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(SocketChannel to, byte[] bytes) {
        try {
            ByteBuffer all = ByteBuffer.wrap(bytes);
            while (all.hasRemaining()) {
                to.write(all);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
