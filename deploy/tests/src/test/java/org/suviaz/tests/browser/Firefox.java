package org.suviaz.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;

/**
 * Firefox ESR set as Tor Browser is at "Safest": no page's JavaScript runs, no SVG, no web fonts. The driver's own
 * questions still do: they run in a realm of the browser's, which the setting does not reach.
 */
public final class Firefox implements Browser {
    private static final Duration PAGE = Duration.ofSeconds(60);
    private static final int TYPED_AT_MOST = 200;

    private final Path profile;
    private final Path downloads;
    private final Process process;
    private final Bidi bidi;
    private final String tab;

    /** Starts a browser of its own, with a fresh profile; the folder keeps the profile and what is downloaded; it may be told more. */
    public Firefox(Path program, Path folder, String... more) {
        try {
            profile = Files.createDirectories(folder.resolve("profile"));
            downloads = Files.createDirectories(folder.resolve("downloads"));
            Files.writeString(profile.resolve("user.js"), preferences() + String.join("\n", more));
            process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-remote",
                            "--profile",
                            profile.toString(),
                            "--remote-debugging-port",
                            "0",
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("firefox.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bidi = new Bidi(address());
        tab = firstTab();
        size(1000, 600);
    }

    @Override
    public String name() {
        return "firefox";
    }

    @Override
    public void open(String address) {
        bidi.ask("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
    }

    @Override
    public void fill(String field, String text) {
        boolean typed = text.length() <= TYPED_AT_MOST;
        ask(
                "(id, text) => { const e = " + FIELD + "; e.focus(); e.value = text; e.select && e.select(); }",
                field,
                typed ? "" : text);
        if (typed) {
            type(text);
        }
    }

    @Override
    public void choose(String field, String words) {
        Object chosen = ask(
                "(id, words) => { const e = " + FIELD + "; const o = [...e.options].find(o => o.text.includes(words));"
                        + " if (!o) return [...e.options].map(o => o.text).join(' | ');"
                        + " o.selected = true; return ''; }",
                field,
                words);
        if (!"".equals(chosen)) {
            throw new AssertionError("“" + words + "” is none of: " + chosen);
        }
    }

    @Override
    public void tick(String field, boolean on) {
        ask("(id, on) => { const e = " + FIELD + "; e.checked = on === 'true'; }", field, String.valueOf(on));
    }

    @Override
    public void tickBeside(String words) {
        if (!"".equals(ask(BESIDE, words))) {
            throw new AssertionError("no box beside “" + words + "” on the page:\n" + text());
        }
    }

    @Override
    public void pick(String words) {
        if (!"".equals(ask(PICK, words))) {
            throw new AssertionError("no line with “" + words + "” on the page:\n" + text());
        }
    }

    @Override
    public void upload(String field, Path file) {
        bidi.ask(
                "input.setFiles",
                Map.of(
                        "context",
                        tab,
                        "element",
                        Map.of("sharedId", element("(id) => " + FIELD, field)),
                        "files",
                        List.of(file.toAbsolutePath().toString())));
    }

    @Override
    public void press(String words) {
        andThenThePage(() -> click(element(BUTTON, words)));
    }

    @Override
    public void follow(String words) {
        andThenThePage(() -> click(element(LINK, words)));
    }

    @Override
    public void back() {
        andThenThePage(() -> bidi.ask("browsingContext.traverseHistory", Map.of("context", tab, "delta", -1)));
    }

    @Override
    public Path download(String words) {
        return Downloads.next(
                downloads,
                ".part",
                () -> click(element("(words) => (" + BUTTON + ")(words) || (" + LINK + ")(words)", words)));
    }

    @Override
    public String text() {
        return String.valueOf(ask("() => document.body.innerText"));
    }

    @Override
    public List<String> texts(String css) {
        String found = String.valueOf(
                ask("(css) => [...document.querySelectorAll(css)].map(e => e.innerText.trim()).join('\\u0000')", css));
        return found.isEmpty()
                ? List.of()
                : Stream.of(found.split("\u0000", -1)).toList();
    }

    @Override
    public String value(String field) {
        return String.valueOf(ask("(id) => " + FIELD + ".value", field));
    }

    @Override
    public String url() {
        return String.valueOf(ask("() => location.href"));
    }

    @Override
    public String title() {
        return String.valueOf(ask("() => document.title"));
    }

    @Override
    public int overflow() {
        return Integer.parseInt(String.valueOf(
                ask("() => String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")));
    }

    @Override
    public byte[] screenshot() {
        var shot = bidi.ask("browsingContext.captureScreenshot", Map.of("context", tab));
        return Base64.getDecoder().decode(String.valueOf(shot.get("data")));
    }

    @Override
    public void size(int width, int height) {
        bidi.ask(
                "browsingContext.setViewport",
                Map.of("context", tab, "viewport", Map.of("width", width, "height", height)));
    }

    /** Where this browser keeps what it remembers. */
    public Path profile() {
        return profile;
    }

    @Override
    public void close() {
        bidi.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final String FIELD = "(document.getElementById('form:' + id) || document.getElementById(id)"
            + " || document.querySelector('[name=\"' + id + '\"]'))";
    private static final String BUTTON = "(words) => [...document.querySelectorAll('button, input[type=submit]')]"
            + ".find(e => (e.value || e.innerText).trim() === words || e.innerText.trim() === words)";
    static final String BESIDE = "(words) => { const l = [...document.querySelectorAll('label')]"
            + ".find(l => l.textContent.trim() === words && l.control && l.control.type === 'checkbox');"
            + " if (!l) return 'none'; l.control.checked = true; return ''; }";
    static final String PICK = "(words) => { const l = [...document.querySelectorAll('.picks li')]"
            + ".find(l => l.innerText.includes(words));"
            + " if (!l) return 'none'; l.querySelector('input').checked = true; return ''; }";
    private static final String LINK =
            "(words) => [...document.querySelectorAll('a')].find(e => e.innerText.trim() === words)";

    private void andThenThePage(Runnable action) {
        Turning.by(this::ask, action, this::state);
    }

    private String state() {
        return url() + " (" + ask("() => document.readyState + ', at ' + document.activeElement.outerHTML") + "):\n"
                + text();
    }

    /**
     * Presses what the eye meets in the middle of that button or link. A pointer of the driver's works its point out before
     * the page has scrolled or taken its size to the end, and then meets what stood there before: on a busy machine about
     * one press in a thousand was none.
     */
    private void click(String element) {
        Object met = call(
                        "(e) => { e.scrollIntoView({block: 'center'}); const r = e.getClientRects()[0];"
                                + " const top = r && document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);"
                                + " if (!top || !e.contains(top)) return String(top && top.outerHTML);"
                                + " e.focus(); e.click(); return ''; }",
                        List.of(Map.of("sharedId", element)))
                .get("value");
        if (!"".equals(met)) {
            throw new AssertionError("in the place of the button or link stands " + met);
        }
    }

    private void type(String text) {
        List<Map<String, String>> keys = text.codePoints()
                .mapToObj(Character::toString)
                .flatMap(key ->
                        Stream.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)))
                .toList();
        if (!keys.isEmpty()) {
            bidi.ask(
                    "input.performActions",
                    Map.of("context", tab, "actions", List.of(Map.of("type", "key", "id", "key", "actions", keys))));
        }
    }

    private Object ask(String function, String... arguments) {
        return call(
                        function,
                        Stream.of(arguments)
                                .map(a -> Map.of("type", "string", "value", a))
                                .toList())
                .get("value");
    }

    private String element(String function, String words) {
        var found = call(function, List.of(Map.of("type", "string", "value", words)));
        if (!found.containsKey("sharedId")) {
            throw new AssertionError("“" + words + "” is not on the page:\n" + text());
        }
        return String.valueOf(found.get("sharedId"));
    }

    private Map<String, Object> call(String function, List<? extends Map<String, ?>> arguments) {
        var answer = bidi.ask(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        function,
                        "awaitPromise",
                        false,
                        "target",
                        Map.of("context", tab, "sandbox", "tests"),
                        "arguments",
                        arguments));
        if (!"success".equals(answer.get("type"))) {
            throw new IllegalStateException(function + ": " + answer.get("exceptionDetails"));
        }
        return Bidi.member(answer, "result");
    }

    private String firstTab() {
        var tabs = (List<?>) bidi.ask("browsingContext.getTree", Map.of()).get("contexts");
        return String.valueOf(((Map<?, ?>) tabs.get(0)).get("context"));
    }

    private URI address() {
        Path named = profile.resolve("WebDriverBiDiServer.json");
        Waiting.until(() -> Files.exists(named) && text(named).contains("}"), PAGE, () -> "Firefox does not listen");
        Map<String, Object> where = new Json().toType(text(named), Json.MAP_TYPE);
        return URI.create("ws://" + where.get("ws_host") + ":" + where.get("ws_port") + "/session");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String preferences() {
        return """
                user_pref("javascript.enabled", false);
                user_pref("svg.disabled", true);
                user_pref("gfx.downloadable_fonts.enabled", false);
                user_pref("intl.accept_languages", "be");
                user_pref("pdfjs.disabled", true);
                user_pref("browser.download.folderList", 2);
                user_pref("browser.download.dir", "%s");
                user_pref("browser.download.useDownloadDir", true);
                user_pref("browser.download.always_ask_before_handling_new_types", false);
                user_pref("browser.helperApps.neverAsk.saveToDisk", "application/pdf,text/csv,application/octet-stream,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                user_pref("browser.shell.checkDefaultBrowser", false);
                user_pref("browser.aboutwelcome.enabled", false);
                user_pref("datareporting.policy.dataSubmissionEnabled", false);
                user_pref("app.update.disabledForTesting", true);
                user_pref("app.normandy.enabled", false);
                user_pref("network.captive-portal-service.enabled", false);
                user_pref("network.connectivity-service.enabled", false);
                user_pref("extensions.update.enabled", false);
                user_pref("services.settings.server", "data:,#remote-settings-dummy/v1");
                user_pref("toolkit.telemetry.enabled", false);
                """.formatted(downloads);
    }
}
