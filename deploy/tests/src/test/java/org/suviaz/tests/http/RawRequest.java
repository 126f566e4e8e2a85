package org.suviaz.tests.http;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request that no client library would send: it announces a body and keeps it back, or is broken by letters. */
public final class RawRequest {
    private static final int MOST_MILLIS = 20_000;
    private static final int A_MOMENT = 700;

    private RawRequest() {}

    /** All that came back on one connection within a moment of silence, and whether the server closed it then. */
    public record Heard(String text, boolean closed) {

        /** 0 where nothing came. */
        public int status() {
            return text.startsWith("HTTP/1.") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        /** How many requests the server took the bytes for. */
        public int answers() {
            return text.split("(?m)^HTTP/1\\.[01] \\d{3}", -1).length - 1;
        }

        public List<String> headers() {
            return text.split("\r\n\r\n", 2)[0].lines().skip(1).toList();
        }

        /** Whether the first answer has a header that begins so. */
        public boolean has(String header) {
            return headers().stream().anyMatch(line -> line.regionMatches(true, 0, header, 0, header.length()));
        }
    }

    /** Sends these letters, each as one byte, and listens. */
    public static Heard of(URI house, String letters) {
        var heard = new ByteArrayOutputStream();
        boolean closed;
        try (var socket = new Socket(house.getHost(), house.getPort())) {
            socket.setSoTimeout(MOST_MILLIS);
            socket.getOutputStream().write(letters.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var in = socket.getInputStream();
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                heard.write(part, 0, read);
                socket.setSoTimeout(A_MOMENT);
            }
            closed = true;
        } catch (SocketTimeoutException silent) {
            closed = false;
        } catch (SocketException cut) {
            closed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Heard(heard.toString(StandardCharsets.ISO_8859_1), closed);
    }

    static int status(URI house, String path, String cookie, long bytes) {
        try (var socket = new Socket(house.getHost(), house.getPort())) {
            socket.setSoTimeout(MOST_MILLIS);
            String head = "POST " + path + " HTTP/1.1\r\nHost: " + house.getAuthority()
                    + (cookie == null ? "" : "\r\nCookie: " + cookie)
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + bytes + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
