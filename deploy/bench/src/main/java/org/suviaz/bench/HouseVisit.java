package org.suviaz.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at the screens of a running house, as a browser without scripts would be. */
final class HouseVisit {

    private static final String BOUNDARY = "----list";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String house;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Document page;

    private HouseVisit(String house) {
        this.house = house;
    }

    static HouseVisit signedIn(String house, String name, String passphrase) {
        HouseVisit visit = new HouseVisit(house);
        visit.open("signin/form/signInForm");
        visit.press("go", Map.of("name", name, "passphrase", passphrase));
        return visit;
    }

    void open(String address) {
        ask(HttpRequest.newBuilder(URI.create(house + address)).GET());
    }

    boolean has(String button) {
        return button(button).isPresent();
    }

    /** Presses the button whose name ends so, with the fields as they stand but for these. */
    void press(String button, Map<String, String> typed) {
        Element pressed = pressed(button);
        Element form = pressed.closest("form");
        Map<String, String> fields = fields(form, typed);
        fields.put(pressed.attr("name"), pressed.attr("value"));
        String body = fields.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        ask(post(form, FORM).POST(BodyPublishers.ofString(body)));
    }

    /** The same with a file in the one field for it; answers the number that the next page's address ends with. */
    long upload(String button, String fileName, byte[] file) {
        Element pressed = pressed(button);
        Element form = pressed.closest("form");
        Map<String, String> fields = fields(form, Map.of());
        fields.put(pressed.attr("name"), pressed.attr("value"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        String name = form.selectFirst("input[type=file]").attr("name");
        part(body, "name=\"" + name + "\"; filename=\"" + fileName + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        URI where = ask(post(form, "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        return Long.parseLong(where.getQuery().replaceAll("\\D", ""));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder post(Element form, String kind) {
        return HttpRequest.newBuilder(URI.create(house).resolve(form.attr("action")))
                .header("Content-Type", kind)
                .header("Origin", house.substring(0, house.length() - 1))
                .header("Sec-Fetch-Site", "same-origin");
    }

    private URI ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(withCookies(request), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            Optional<String> onward = answer.headers().firstValue("location");
            if (onward.isPresent()) {
                URI next = answer.uri().resolve(onward.get());
                return ask(HttpRequest.newBuilder(next).GET());
            }
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            return answer.uri();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest withCookies(HttpRequest.Builder request) {
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? request.build() : request.header("Cookie", all).build();
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private Element pressed(String name) {
        return button(name).orElseThrow(() -> new IllegalStateException("no " + name + ": " + page.text()));
    }

    private Optional<Element> button(String name) {
        return page.select("input[type=submit], button").stream()
                .filter(one -> one.attr("name").endsWith(":" + name))
                .findFirst();
    }

    private static Map<String, String> fields(Element form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input, select")) {
            String name = field.attr("name");
            String last = name.substring(name.lastIndexOf(':') + 1);
            if (typed.containsKey(last)) {
                fields.put(name, typed.get(last));
            } else if (sent(field)) {
                fields.put(name, value(field));
            }
        }
        return fields;
    }

    /** As a browser sends it: the chosen option of a list, "on" for a tick without a value of its own. */
    private static String value(Element field) {
        if (field.is("select")) {
            return Optional.ofNullable(field.selectFirst("option[selected]"))
                    .or(() -> Optional.ofNullable(field.selectFirst("option")))
                    .map(Element::val)
                    .orElse("");
        }
        return field.is("[type=checkbox]:not([value])") ? "on" : field.val();
    }

    private static boolean sent(Element field) {
        String type = field.attr("type");
        boolean choice = type.equals("checkbox") || type.equals("radio");
        return !field.attr("name").isEmpty()
                && !type.equals("submit")
                && !type.equals("file")
                && (!choice || field.hasAttr("checked"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
