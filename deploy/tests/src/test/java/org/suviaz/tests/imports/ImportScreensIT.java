package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/**
 * The whole way in as a person walks it, from the file to the list that is taken back, with JavaScript and without; each
 * screen in Belarusian and in one other language, to be looked at.
 */
class ImportScreensIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final List<String> HEADS = List.of(
            "Прозвішча", "Імя", "Дата нар.", "Тэлефон", "Эл. пошта", "Горад", "Адрас", "Не пісаць", "Назіральнік");

    private static int pictures;

    private final List<String> tooWide = new ArrayList<>();
    private Browser browser;
    private Language other;
    private String town;

    @Test
    void the_whole_way_in_chromium() {
        try (Browser chromium = Browsers.chromium()) {
            walks(chromium, Language.EN, "city-pinsk", "Пінск");
        }
    }

    @Test
    void the_whole_way_in_firefox_without_javascript() {
        try (Browser firefox = Browsers.firefoxWithoutJavaScript()) {
            walks(firefox, Language.RU, "city-babrujsk", "Бабруйск");
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("ImportScreensIT: the whole way in two browsers, %d screens looked at%n", pictures);
    }

    private void walks(Browser walked, Language language, String zone, String settlement) {
        browser = walked;
        other = language;
        town = settlement;
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", zone));
        browser.follow(Say.be("frame.menu.imports"));
        looked("list-empty");
        refusesWhatIsNoList();
        Path first = ListFile.saved(first());
        bringsIn(first);
        asksAboutTheSameFile(first);
        readsText();
        bringsInAnother();
        takesItBack();
        assertEquals(List.of(), tooWide);
    }

    private void refusesWhatIsNoList() {
        browser.press(Say.be("imports.list.receive"));
        assertSays("imports.problem.noFile");
        seen("list-no-file");
        uploads(file(".xlsx", "гэта не табліца"));
        assertSays("imports.problem.notSpreadsheet");
        seen("list-no-list");
    }

    private void bringsIn(Path file) {
        uploads(file);
        looked("sheets");
        browser.fill("sheets:0:headerRow", "адзін");
        browser.press(Say.be("imports.sheets.next"));
        assertSays("imports.sheets.number");
        seen("sheets-wrong");
        browser.fill("sheets:0:headerRow", "1");
        browser.press(Say.be("imports.sheets.next"));
        looked("columns");
        browser.press(Say.be("imports.columns.next"));
        if (browser.text().contains(Say.be("imports.values.text"))) {
            browser.press(Say.be("imports.columns.next"));
        }
        browser.await(Say.be("imports.preview.rows"), LONG);
        looked("preview-all-new");
        browser.press(Say.be("imports.preview.run", 6));
        browser.await(Say.be("imports.run.people"), LONG);
        looked("report-all-in");
    }

    private void asksAboutTheSameFile(Path file) {
        browser.follow(Say.be("imports.run.another"));
        uploads(file);
        assertSays("imports.same.text");
        looked("same");
        browser.press(Say.be("imports.same.drop"));
        seen("same-dropped");
    }

    private void readsText() {
        uploads(file(".csv", "Прозвішча;Імя;Горад\nТэкставы;Ян;" + town + "\n"));
        looked("sheets-text");
        browser.press(Say.be("imports.drop"));
        seen("cancelled");
    }

    private void bringsInAnother() {
        uploads(ListFile.saved(second()));
        browser.press(Say.be("imports.sheets.next"));
        browser.choose("columns:8:field", Say.be("imports.field.yes_tag"));
        browser.choose("columns:4:way", Say.be("imports.way.overwrite"));
        browser.fill("name", "Сустрэча");
        browser.choose("zone", town);
        browser.press(Say.be("imports.columns.next"));
        assertSays("imports.values.text");
        looked("values");
        browser.press(Say.be("imports.columns.next"));
        browser.await(Say.be("imports.preview.rows"), LONG);
        for (String kind : List.of("FINE", "CHANGED", "SAME", "DOUBTFUL", "REMARKED", "FAULTY")) {
            browser.follow(tab(kind));
            looked("preview-" + kind.toLowerCase(Locale.ROOT));
        }
        browser.press(button());
        browser.await(Say.be("imports.run.people"), LONG);
        looked("report");
    }

    /** The words of a tab with its number, as they stand on the page. */
    private String tab(String kind) {
        String begin = Say.be("imports.kind." + kind, 0).replaceAll("\\d", "");
        return browser.texts(".tabs a").stream()
                .filter(words -> words.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private String button() {
        List<String> figures = browser.texts(".fig");
        long fine = number(figures.get(0)) + number(figures.get(1)) + number(figures.get(3));
        return Say.be("imports.preview.run", fine);
    }

    private static long number(String figure) {
        return Long.parseLong(figure.replaceAll("\\D", ""));
    }

    private void takesItBack() {
        String link = browser.texts("a.btn").stream()
                .filter(words -> words.startsWith(
                        Say.be("imports.undo.title", "").strip().substring(0, 5)))
                .findFirst()
                .orElseThrow();
        browser.follow(link);
        looked("undo");
        List<String> figures = browser.texts(".fig");
        browser.press(Say.be("imports.undo.run", number(figures.get(0)), number(figures.get(1))));
        browser.await(Say.be("imports.undo.done"), LONG);
        looked("undone");
        browser.follow(Say.be("imports.undo.report"));
        looked("report-undone");
        browser.press(Say.be("imports.run.drop"));
        seen("closed");
        browser.follow(Say.be("frame.menu.imports"));
        looked("list");
    }

    private void uploads(Path file) {
        browser.upload("file", file);
        browser.press(Say.be("imports.list.receive"));
    }

    private void assertSays(String key) {
        assertTrue(browser.text().contains(Say.be(key)), browser::text);
    }

    /** The page as it stands. */
    private void seen(String name) {
        tooWide.addAll(Pictures.take(browser, "in-" + browser.name() + "-" + name));
        pictures++;
    }

    /** The same, and once more in the other language. */
    private void looked(String name) {
        seen(name);
        browser.press(Say.be("frame.language." + other.code()));
        seen(name + "-" + other.code());
        browser.press(Say.be("frame.language.be"));
    }

    private List<List<String>> first() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        rows.add(row("Ляўковіч", "Ганна", "12.03.1961", "29 611-10-01", "hanna@example.org"));
        rows.add(row("Ляўковіч", "Язэп", "03.11.1958", "29 611-10-02", "jazep@example.org"));
        rows.add(row("Мароз", "Таццяна", "1971", "33 611-10-03", "maroz@example.org"));
        rows.add(row("Нікановіч", "Мікалай", "28.02.1980", "44 611-10-04", ""));
        rows.add(row("Сцяпанава", "Вольга", "30.06.1990", "29 611-10-05", "volha@example.org"));
        rows.add(row("Якубоўская", "Алена", "17.09.1966", "25 611-10-06", "alena@example.org"));
        return rows;
    }

    private List<List<String>> second() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        rows.add(row("Ляўковіч", "Ганна", "12.03.1961", "29 611-10-01", "novaja-adrasa-hanny@example.org"));
        rows.add(row("Ляўковіч", "Язэп", "03.11.1958", "29 611-10-02", "inšy@example.org"));
        rows.add(row("Мароз", "Таццяна", "1971", "33 611-10-03", "maroz@example.org"));
        rows.add(row("Нікановіч", "Мікалай", "28.02.1980", "44 611-10-04", "mikalaj@example.org"));
        rows.add(row("Сцяпанава", "Вольга", "30.06.1990", "29 611-10-05", "inakš@@example.org"));
        rows.add(row("Якубоўская", "Алёна", "1967", "25 611-10-06", ""));
        rows.add(List.of("Без-Месца", "Антаніна", "", "29 611-10-07", "", "", "", "ага", "так"));
        rows.add(List.of(
                "Навасёлава", "Кацярына", "31.02.1977", "29 611", "", town, "вул. Першамайская 12-4", "не", "прыйдзе"));
        rows.add(List.of("Далёкая", "Ірына", "05.05.1955", "29 611-10-09", "", "Гарадок-якога-няма", "", "", "не"));
        rows.add(List.of("", "Невядомы", "1950", "29 611-10-10", "", town, "вул. Брэсцкая 3", "", ""));
        rows.add(List.of("Першая", "Марыя", "01.01.1949", "29 611-10-11", "", town, "вул. Такой-Няма 7", "", "так"));
        rows.add(List.of(
                "Доўгапрозвішчава-Каралёвічская",
                "Аляксандра-Ганна",
                "19.12.1939",
                "8 (0165) 31-10-12",
                "",
                town,
                "праспект Жукава, д. 12 корп. 1, кв. 117",
                "не",
                "мо"));
        return rows;
    }

    private List<String> row(String surname, String given, String birth, String phone, String mail) {
        return List.of(surname, given, birth, phone, mail, town, "вул. Брэсцкая 5-2", "не", "");
    }

    private static Path file(String ending, String text) {
        try {
            Path file = Files.createTempFile("spis", ending);
            file.toFile().deleteOnExit();
            return Files.writeString(file, text + "\n".repeat((int) (System.nanoTime() % 50)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
