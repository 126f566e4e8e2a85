package org.suviaz.tests.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.suviaz.tests.house.House;

/**
 * Somebody at the door who speaks HTTP and nothing else: sends what a browser would, and what none ever would. Keeps the
 * one cookie of the house.
 */
public final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private static final int MOST_REDIRECTS = 5;

    /** How a browser sends a form without a file. */
    public static final String FORM = "application/x-www-form-urlencoded";

    private final URI house;
    private String cookie;

    /** Comes to the real archive. */
    public Visitor() {
        this(House.url());
    }

    /** Comes to whatever stands at that address. */
    public Visitor(String house) {
        this.house = URI.create(house);
    }

    public Answer get(String path) {
        return follow(send(request(path).GET().build()), 0);
    }

    /** The very answer, a redirect too. */
    public Answer getOnly(String path) {
        return send(request(path).GET().build());
    }

    /** The body as it comes, for whoever reads it slowly; a redirect is not followed. */
    public InputStream stream(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the screen's form with these fields changed and that button pressed, as a browser would. */
    public Answer submit(Answer page, Map<String, String> changed, String button) {
        return submit(page, "form", changed, button);
    }

    public Answer submit(Answer page, String form, Map<String, String> changed, String button) {
        FormElement found = page.form(form);
        Map<String, String> fields = fields(found, button);
        changed.forEach((name, value) -> fields.put(known(found, name), value));
        return post(action(found, page), fields);
    }

    /** As {@link #submit(Answer, Map, String)}, with a file. */
    public Answer upload(Answer page, String field, String name, byte[] content, String button) {
        return upload(page, Map.of(), field, name, content, button);
    }

    /** The same with other fields of the form changed. */
    public Answer upload(
            Answer page, Map<String, String> changed, String field, String name, byte[] content, String button) {
        FormElement form = page.form("form");
        String boundary = "----tests" + System.nanoTime();
        var body = new java.io.ByteArrayOutputStream();
        Map<String, String> fields = fields(form, button);
        fields.remove("form:" + field);
        changed.forEach((key, value) -> fields.put(known(form, key), value));
        fields.forEach((key, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"form:" + field
                        + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return follow(
                send(request(action(form, page))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build()),
                0);
    }

    public Answer upload(Answer page, String field, Path file, String button) {
        try {
            return upload(page, field, file.getFileName().toString(), Files.readAllBytes(file), button);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Posts any fields to any address. */
    public Answer post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    /** The same with names that stand several times, as ticked boxes of one question do. */
    public Answer post(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, FORM, body);
    }

    /** As another site would have the browser post it: of that origin, or of one that is kept back. */
    public Answer postFrom(String origin, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body));
        if (origin.isEmpty()) {
            request.header("Origin", "null").header("Sec-Fetch-Site", "cross-site");
        } else {
            request.header("Origin", origin);
        }
        return send(request.build());
    }

    /** The same page again for somebody whose browser says this of itself with every request. */
    public Answer get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Posts a body of any kind, as no form would. */
    public Answer post(String path, String kind, String body) {
        return follow(
                send(request(path)
                        .header("Content-Type", kind)
                        .POST(BodyPublishers.ofString(body))
                        .build()),
                0);
    }

    /** The same, and the very answer, a redirect too. */
    public Answer postOnly(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Posts as the script of Faces does. */
    public Answer ajax(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", FORM)
                .header("Faces-Request", "partial/ajax")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The one cookie, name and value. */
    public String cookie() {
        return cookie;
    }

    /** Says how large a body is going to be, and sends none of it. */
    public int statusOfAnnounced(String path, long bytes) {
        return RawRequest.status(house, path, cookie, bytes);
    }

    /** Uses another visitor's cookie from now on. */
    public void becomes(Visitor other) {
        cookie = other.cookie;
    }

    /** Another window of the same browser. */
    public Visitor anotherWindow() {
        Visitor window = new Visitor(house.toString());
        window.becomes(this);
        return window;
    }

    /** All fields that a browser would send with this form, and the pressed button by id or by words. */
    public static Map<String, String> fields(FormElement form, String button) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        // An empty value is a value, where the library would send "on".
        form.select("input[type=radio][value=\"\"][checked]").forEach(chosen -> fields.put(chosen.attr("name"), ""));
        for (Element known : form.select("input[type=submit], button")) {
            fields.remove(known.attr("name"));
        }
        if (button != null) {
            Element pressed = button(form, button);
            if (pressed.hasAttr("name")) {
                fields.put(pressed.attr("name"), pressed.val());
            }
        }
        return fields;
    }

    private static Element button(FormElement form, String wanted) {
        List<Element> buttons = form.select("input[type=submit], button");
        return buttons.stream()
                .filter(one -> one.id().equals("form:" + wanted)
                        || one.val().equals(wanted)
                        || one.text().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + wanted + "” but " + buttons));
    }

    private static String known(FormElement form, String name) {
        return form.select("[name=\"form:" + name + "\"]").isEmpty() ? name : "form:" + name;
    }

    private String action(FormElement form, Answer page) {
        String action = form.hasAttr("action") ? form.attr("action") : "";
        return action.isEmpty() ? page.address().toString() : action;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "be");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return request;
    }

    private Answer follow(Answer answer, int already) {
        boolean elsewhere = answer.status() >= 300 && answer.status() < 400;
        if (!elsewhere || already == MOST_REDIRECTS) {
            return answer;
        }
        String to = answer.headers().firstValue("Location").orElseThrow();
        URI next = answer.address().resolve(to);
        return follow(send(request(next.toString()).GET().build()), already + 1);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), request.uri(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String set) {
        String pair = set.split(";", 2)[0];
        cookie = pair.endsWith("=") ? null : pair;
    }

    /** As it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
