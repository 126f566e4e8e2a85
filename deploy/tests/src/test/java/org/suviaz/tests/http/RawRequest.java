package org.suviaz.tests.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request that no client library would send: it announces a body and keeps it back. */
final class RawRequest {
    private static final int MOST_MILLIS = 20_000;

    private RawRequest() {}

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
