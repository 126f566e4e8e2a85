package org.suviaz.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/** Debian's Chromium, with JavaScript, in Belarusian. */
public final class Chromium implements Browser {
    private final Path downloads;
    private final ChromeDriver driver;

    /** Starts a browser of its own; the folder keeps its profile and what is downloaded; it may be told more. */
    public Chromium(Path program, Path driverProgram, Path folder, String... more) {
        try {
            downloads = Files.createDirectories(folder.resolve("downloads"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--lang=be",
                "--window-size=1000,700",
                "--user-data-dir=" + folder.resolve("profile"));
        options.addArguments(more);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages", "be",
                        "plugins.always_open_pdf_externally", true,
                        "download.prompt_for_download", false,
                        "credentials_enable_service", false,
                        "download.default_directory", downloads.toString()));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driverProgram.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        size(1000, 600);
    }

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public void open(String address) {
        driver.get(address);
    }

    @Override
    public void fill(String field, String text) {
        WebElement found = field(field);
        found.clear();
        found.sendKeys(text);
    }

    @Override
    public void choose(String field, String words) {
        var list = new Select(field(field));
        String whole = list.getOptions().stream()
                .map(WebElement::getText)
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + words + "” is none of: "
                        + list.getOptions().stream().map(WebElement::getText).toList()));
        list.selectByVisibleText(whole);
    }

    @Override
    public void tick(String field, boolean on) {
        WebElement found = field(field);
        if (found.isSelected() != on) {
            found.click();
        }
    }

    @Override
    public void tickBeside(String words) {
        if (!"".equals(ask(Firefox.BESIDE, words))) {
            throw new AssertionError("no box beside “" + words + "” on the page:\n" + text());
        }
    }

    @Override
    public void pick(String words) {
        if (!"".equals(ask(Firefox.PICK, words))) {
            throw new AssertionError("no line with “" + words + "” on the page:\n" + text());
        }
    }

    /** Presses keys in a field, behind what stands there. */
    public void keys(String field, CharSequence... keys) {
        field(field).sendKeys(keys);
    }

    @Override
    public void upload(String field, Path file) {
        field(field).sendKeys(file.toAbsolutePath().toString());
    }

    @Override
    public void press(String words) {
        andThenThePage(() -> element(BUTTON, words).click());
    }

    @Override
    public void follow(String words) {
        andThenThePage(() -> element(LINK, words).click());
    }

    @Override
    public void back() {
        andThenThePage(() -> driver.navigate().back());
    }

    @Override
    public Path download(String words) {
        return Downloads.next(downloads, ".crdownload", () -> element(BUTTON + " | " + LINK, words)
                .click());
    }

    @Override
    public String text() {
        return String.valueOf(script("return document.body.innerText"));
    }

    @Override
    public List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(e -> e.getText().strip())
                .toList();
    }

    @Override
    public String value(String field) {
        return field(field).getDomProperty("value");
    }

    @Override
    public String url() {
        return driver.getCurrentUrl();
    }

    @Override
    public String title() {
        return driver.getTitle();
    }

    @Override
    public byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public int overflow() {
        return ((Number) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** Makes the inside of the window so large for the eye, and shows everything at so many times its size. */
    public void zoom(int width, int height, int times) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width / times, "height", height / times, "deviceScaleFactor", times, "mobile", false));
    }

    /** Where this browser keeps what it remembers. */
    public Path profile() {
        return downloads.resolveSibling("profile");
    }

    /** What a line of script says on the page that stands: for what no person sees. */
    public Object ask(String script) {
        return script(script);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static final String BUTTON =
            "//button[normalize-space()=\"%1$s\"] | //input[@type='submit'][@value=\"%1$s\"]";
    private static final String LINK = "//a[normalize-space()=\"%1$s\"]";

    private Object script(String text) {
        return driver.executeScript(text);
    }

    private void andThenThePage(Runnable action) {
        Turning.by(this::ask, action, this::url);
    }

    private Object ask(String function, String words) {
        return driver.executeScript("return (" + function + ")(arguments[0])", words);
    }

    private WebElement field(String name) {
        return driver.findElements(By.id("form:" + name)).stream()
                .findFirst()
                .or(() -> driver.findElements(By.id(name)).stream().findFirst())
                .orElseGet(() -> driver.findElement(By.name(name)));
    }

    private WebElement element(String xpath, String words) {
        return driver.findElements(By.xpath(xpath.formatted(words))).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + words + "” is not on the page:\n" + text()));
    }
}
