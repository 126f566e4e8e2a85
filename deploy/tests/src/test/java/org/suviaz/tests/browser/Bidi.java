package org.suviaz.tests.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openqa.selenium.json.Json;

/**
 * One WebDriver BiDi session over the JDK's own WebSocket. Debian brings no geckodriver, and other drivers hang where
 * JavaScript is off.
 */
final class Bidi implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final Json json = new Json();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> asked = new ConcurrentHashMap<>();
    private final WebSocket socket;

    Bidi(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
        ask("session.new", Map.of("capabilities", Map.of()));
    }

    /** Sends one command and waits for its result. */
    Map<String, Object> ask(String method, Map<String, ?> params) {
        int number = numbers.incrementAndGet();
        var answer = new CompletableFuture<Map<String, Object>>();
        asked.put(number, answer);
        synchronized (socket) {
            socket.sendText(json.toJson(Map.of("id", number, "method", method, "params", params)), true)
                    .join();
        }
        var message = answer.orTimeout(ANSWER.toSeconds(), TimeUnit.SECONDS).join();
        if ("error".equals(message.get("type"))) {
            throw new IllegalStateException(method + ": " + message.get("error") + ": " + message.get("message"));
        }
        return member(message, "result");
    }

    @Override
    public void close() {
        socket.abort();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> member(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.getOrDefault(name, Map.of());
    }

    private void heard(String text) {
        Map<String, Object> message = json.toType(text, Json.MAP_TYPE);
        if (message.get("id") instanceof Number number) {
            asked.remove(number.intValue()).complete(message);
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                String whole = parts.toString();
                parts.setLength(0);
                heard(whole);
            }
            from.request(1);
            return null;
        }
    }
}
