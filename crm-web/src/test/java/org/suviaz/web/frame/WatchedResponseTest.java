package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class WatchedResponseTest {

    private static final int MEGABYTE = 1 << 20;

    private final Counting counting = new Counting();

    @Test
    void what_may_go_on_goes_out_whole() throws IOException {
        write(response(() -> true), 5 * MEGABYTE);
        assertEquals(5 * MEGABYTE, counting.bytes);
    }

    @Test
    void what_may_not_is_cut_before_the_next_megabyte_is_out() {
        AtomicInteger asked = new AtomicInteger();
        WatchedResponse response = response(() -> asked.incrementAndGet() < 3);
        assertThrows(WatchedResponse.CutOff.class, () -> write(response, 64 * MEGABYTE));
        assertEquals(3, asked.get());
        assertTrue(counting.bytes < 3 * MEGABYTE, counting.bytes + " bytes went out");
    }

    @Test
    void nobody_asks_about_a_short_answer() throws IOException {
        write(response(() -> false), 1_000);
        assertEquals(1_000, counting.bytes);
    }

    private WatchedResponse response(BooleanSupplier mayGoOn) {
        HttpServletResponse bare = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, args) -> method.getName().equals("getOutputStream") ? counting : null);
        return new WatchedResponse(bare, mayGoOn);
    }

    private static void write(WatchedResponse response, int bytes) throws IOException {
        OutputStream out = response.getOutputStream();
        byte[] piece = new byte[8_192];
        for (int at = 0; at < bytes; at += piece.length) {
            out.write(piece, 0, Math.min(piece.length, bytes - at));
        }
    }

    private static final class Counting extends ServletOutputStream {

        private int bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
