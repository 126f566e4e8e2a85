package org.suviaz.web.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** An answer that is asked, each megabyte and each second of its way out, whether it may go on. */
class WatchedResponse extends HttpServletResponseWrapper {

    private static final int PIECE = 1 << 16;
    private static final int BYTES_UNSEEN = 1 << 20;
    private static final long NANOS_UNSEEN = Duration.ofSeconds(1).toNanos();

    private final BooleanSupplier mayGoOn;
    private ServletOutputStream out;

    WatchedResponse(HttpServletResponse response, BooleanSupplier mayGoOn) {
        super(response);
        this.mayGoOn = mayGoOn;
    }

    /** It may not go on. */
    static final class CutOff extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Watched(super.getOutputStream(), mayGoOn);
        }
        return out;
    }

    private static final class Watched extends ServletOutputStream {

        private final ServletOutputStream out;
        private final BooleanSupplier mayGoOn;
        private int unseen;
        private long seenAt = System.nanoTime();

        Watched(ServletOutputStream out, BooleanSupplier mayGoOn) {
            this.out = out;
            this.mayGoOn = mayGoOn;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int at = 0; at < length; at += PIECE) {
                int piece = Math.min(PIECE, length - at);
                look(piece);
                out.write(bytes, offset + at, piece);
            }
        }

        @Override
        public void write(int one) throws IOException {
            look(1);
            out.write(one);
        }

        private void look(int more) throws CutOff {
            unseen += more;
            if (unseen >= BYTES_UNSEEN || System.nanoTime() - seenAt >= NANOS_UNSEEN) {
                if (!mayGoOn.getAsBoolean()) {
                    throw new CutOff();
                }
                unseen = 0;
                seenAt = System.nanoTime();
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
