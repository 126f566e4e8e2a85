package org.suviaz.tests.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.web.frame.WordBook;

/** The three languages of the screens, as somebody meets them who changes from one to another. */
class WordsIT {
    private static final WordBook BOOK = new WordBook();
    private static final Map<Language, String> OTHER_ALPHABET =
            Map.of(Language.BE, "[иИщЩъЪ]", Language.RU, "[іІўЎ]", Language.EN, "\\p{IsCyrillic}");

    private static Visitor organiser;
    private static Visitor administrator;
    private static String preview;

    @BeforeAll
    static void comes() throws URISyntaxException {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-pinsk"));
        administrator = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        preview = previewOf(organiser);
    }

    @Test
    void another_language_shows_the_same_page_again() {
        String asked = "/contacts/list/contactList?sort=ADDRESS&desc=1";
        for (Language language : List.of(Language.RU, Language.EN, Language.BE)) {
            Answer page = spoken(organiser, asked, language);
            assertEquals(asked, page.address().getPath() + "?" + page.address().getQuery());
            assertTrue(page.text().contains(BOOK.text(language, "contacts.list.title")), page::text);
        }
    }

    @Test
    void a_language_is_remembered_for_the_next_page() {
        spoken(organiser, "/start/home/startHome", Language.RU);
        assertEquals(
                "ru",
                organiser.get("/about/keys/keys").html().selectFirst("html").attr("lang"));
        assertEquals(
                "be",
                spoken(organiser, "/about/keys/keys", Language.BE)
                        .html()
                        .selectFirst("html")
                        .attr("lang"));
    }

    @Test
    void somebody_at_the_door_chooses_a_language_too() {
        Visitor stranger = new Visitor();
        Answer form = spoken(stranger, SignIn.FORM, Language.EN);
        assertTrue(form.text().contains(BOOK.text(Language.EN, "signin.form.title")), form::text);
    }

    @Test
    void a_page_says_which_language_it_speaks_and_speaks_no_other() {
        for (Language language : List.of(Language.RU, Language.EN, Language.BE)) {
            pages().forEach((address, visitor) -> {
                Document page = spoken(visitor, address, language).html();
                assertEquals(language.code(), page.selectFirst("html").attr("lang"), address);
                List<String> pressed =
                        page.select(".tongues button[aria-pressed=true]").eachAttr("lang");
                assertEquals(List.of(language.code()), pressed, address);
                page.select(".tongues, .of, .rep, option, .said").remove();
                String words = page.body().text();
                assertFalse(
                        words.matches("(?s).*" + OTHER_ALPHABET.get(language) + ".*"),
                        () -> address + " in " + language + ": " + words);
            });
        }
    }

    @Test
    void what_is_wrong_is_said_in_the_language_of_the_page() {
        for (Language language : List.of(Language.RU, Language.EN, Language.BE)) {
            Answer form = spoken(organiser, "/contacts/edit/contactEdit", language);
            Answer refused = organiser.submit(form, Map.of("surnameBe", "Ёўневіч", "phone1", "1234"), "save");
            assertEquals(
                    "! " + BOOK.text(language, "contacts.problem.phone.tooShort", 4, 9),
                    refused.fault("phone1").orElse(refused.text()));
        }
    }

    @Test
    void a_choice_that_was_not_offered_is_refused_in_the_words_of_the_house() {
        for (Language language : List.of(Language.RU, Language.EN, Language.BE)) {
            Answer form = spoken(organiser, "/contacts/edit/contactEdit", language);
            Answer refused = organiser.submit(form, Map.of("surnameBe", "Ёўневіч", "gender", "nobody"), "save");
            assertTrue(refused.text().contains(BOOK.text(language, "frame.field.unreadable")), refused::text);
        }
    }

    @Test
    void a_page_of_plain_parts_loads_no_words_of_primefaces() {
        Answer page = organiser.get("/contacts/list/contactList");
        assertEquals(List.of(), scripts(page));
    }

    @Test
    void a_page_with_a_part_of_primefaces_loads_its_words_in_the_language_of_the_page() {
        for (Language language : List.of(Language.RU, Language.EN, Language.BE)) {
            List<String> scripts = scripts(spoken(organiser, preview, language));
            String last = scripts.get(scripts.size() - 1);
            assertTrue(last.contains("/locales/locale-" + language.code() + ".js"), scripts::toString);
            Answer words = organiser.get(last);
            assertEquals(200, words.status(), last);
            assertTrue(words.body().contains("PrimeFaces.locales[\"" + language.code() + "\"]"), last);
        }
        assertEquals(
                1,
                scripts(organiser.get(preview)).stream()
                        .filter(script -> script.contains("locale-"))
                        .count());
    }

    @Test
    void the_browser_takes_the_words_of_primefaces_in() throws URISyntaxException {
        Staff staff = Staff.with("ZONE_ORGANISER", "city-pinsk");
        String preview = previewOf(SignIn.as(staff));
        try (Chromium browser = Browsers.chromium()) {
            SignIn.as(browser, staff);
            browser.open(House.url() + preview.substring(1));
            assertEquals("Сёння", browser.ask("return PrimeFaces.getLocaleLabel('today')"));
            browser.press(BOOK.text(Language.BE, "frame.language.ru"));
            assertTrue(browser.url().endsWith(preview), browser.url());
            assertEquals("Сегодня", browser.ask("return PrimeFaces.getLocaleLabel('today')"));
            browser.press(BOOK.text(Language.BE, "frame.language.en"));
            assertEquals("Today", browser.ask("return PrimeFaces.getLocaleLabel('today')"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static String previewOf(Visitor importer) throws URISyntaxException {
        Answer received = importer.upload(importer.get("/imports/list/importList"), "file", workbook(), "receive");
        return received.address().getPath().replace("sheets/importSheets", "preview/importPreview") + "?"
                + received.address().getQuery();
    }

    private static Path workbook() throws URISyntaxException {
        return Path.of(WordsIT.class
                .getResource("/lists/supporters-minsk-bobruisk-brest.xlsx")
                .toURI());
    }

    /** The pages that hold words of ours alone, and who may open them. */
    private static Map<String, Visitor> pages() {
        Map<String, Visitor> pages = new LinkedHashMap<>();
        pages.put("/about/keys/keys", organiser);
        pages.put("/accounts/own/ownPassphrase", organiser);
        pages.put("/imports/list/importList", organiser);
        pages.put("/accounts/open/accountOpen", administrator);
        return pages;
    }

    private static Answer spoken(Visitor visitor, String address, Language language) {
        Element back = visitor.get(address).html().selectFirst(".tongues input[name=back]");
        return visitor.post("/language", Map.of("back", back.val(), "to", language.code()));
    }

    private static List<String> scripts(Answer page) {
        return page.html().select("script[src]").eachAttr("src");
    }
}
