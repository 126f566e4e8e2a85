package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.scope.Side;
import org.suviaz.tests.screens.Pictures;

/** A file that somebody brought before is not taken in silently, and nobody brings more a day than anybody needs. */
class SameFileIT {
    private static final String SAME = "/imports/same/importSame";
    private static final String ZONE = "city-pinsk";
    private static final String TOWN = "Пінск";
    private static final AtomicInteger LISTS = new AtomicInteger();

    private static int asked;
    private static int refused;

    @TempDir
    private Path folder;

    @Test
    void the_same_file_is_asked_about_with_what_came_of_it() {
        BringsIn organiser = organiser();
        byte[] list = list("Двойчына");
        String first = organiser.allOf(list);
        Answer question = organiser.uploads(list);
        assertEquals(SAME, question.address().getPath());
        assertTrue(question.text().contains(Say.be("imports.same.text")), question::text);
        String row = question.html().selectFirst("tbody tr").text();
        assertTrue(row.startsWith("№ " + first), row);
        assertTrue(row.endsWith("3 2 1 " + Say.be("imports.state.DONE")), row);
        String second = Side.number(question, "batch");
        organiser.visitor().submit(question, Map.of(), "takeAgain");
        organiser.looksThrough(second);
        organiser.bringsIn(second);
        assertEquals(4, people("Двойчына"));
        asked++;
    }

    @Test
    void until_it_is_answered_nothing_happens_with_it() {
        BringsIn organiser = organiser();
        byte[] list = list("Маўчалава");
        organiser.receives(list);
        String second = organiser.receives(list);
        Answer pressed = organiser.visitor().submit(organiser.page(BringsIn.SHEETS, second), Map.of(), "choose");
        assertEquals(422, pressed.status());
        assertTrue(pressed.text().contains(Say.be("imports.problem.asked")), pressed::text);
        assertEquals("ASKED", state(second));
        assertTrue(
                organiser.visitor().get(BringsIn.LIST).links(second).stream().anyMatch(link -> link.contains(SAME)),
                "the list of lists leads to the question");
        asked++;
    }

    @Test
    void the_earlier_one_is_opened_and_the_new_file_destroyed() {
        BringsIn organiser = organiser();
        byte[] list = list("Адчынец");
        String first = organiser.receives(list);
        Answer opened = organiser.visitor().submit(organiser.uploads(list), Map.of(), "openEarlier");
        assertEquals(BringsIn.SHEETS, opened.address().getPath());
        assertEquals(first, Side.number(opened, "batch"));
        assertEquals("RECEIVED", state(first));
        assertEquals(1, files(organiser.page(BringsIn.SHEETS, first)));
        asked++;
    }

    @Test
    void what_was_thrown_away_unread_is_no_earlier_time() {
        BringsIn organiser = organiser();
        byte[] list = list("Выкіданка");
        String first = organiser.receives(list);
        Answer thrown = organiser.visitor().submit(organiser.uploads(list), Map.of(), "drop");
        assertEquals(BringsIn.LIST, thrown.address().getPath());
        Answer again = organiser.uploads(list);
        assertEquals(1, again.html().select("tbody tr").size(), again::text);
        assertTrue(again.html().selectFirst("tbody tr").text().contains(first), again::text);
        asked += 2;
    }

    @Test
    void a_closed_list_is_remembered_and_anothers_is_not() {
        BringsIn organiser = organiser();
        byte[] list = list("Памяцько");
        String first = organiser.allOf(list);
        organiser.closes(first);
        Answer question = organiser.uploads(list);
        assertEquals(SAME, question.address().getPath());
        assertTrue(question.text().contains(Say.be("imports.state.DROPPED")), question::text);
        assertNotEquals(SAME, organiser().uploads(list).address().getPath());
        asked++;
    }

    @Test
    @Proves("F10")
    void more_files_than_a_day_needs_are_refused_with_a_sentence() {
        Staff staff = Staff.with("ZONE_ORGANISER", ZONE);
        BringsIn organiser = new BringsIn(SignIn.as(staff));
        String first = organiser.receives(list("Мераваў"));
        for (int i = 1; i < 100; i++) {
            copied(first, 1000);
        }
        assertRefused(organiser, "imports.problem.filesADay", 100);
        House.database()
                .change(
                        "update import_batch set received_at = received_at - interval 1 day where owner_id = ?",
                        staff.id());
        String next = organiser.receives(list("Назаўтра"));
        copied(next, 500L << 20);
        assertRefused(organiser, "imports.problem.bytesADay", 500);
    }

    @Test
    void in_chromium() throws IOException {
        try (Browser browser = Browsers.chromium()) {
            answersIn(browser);
        }
    }

    @Test
    void in_firefox_without_javascript() throws IOException {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            answersIn(browser);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "SameFileIT: the same file asked about %d times, %d files above the day's measure refused%n",
                asked, refused);
    }

    private void answersIn(Browser browser) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), list("Браўзерава"));
        SignIn.as(browser, Staff.with("ZONE_ORGANISER", ZONE));
        uploads(browser, file);
        assertTrue(browser.text().contains(Say.be("imports.sheets.next"))
                || !browser.text().isEmpty());
        uploads(browser, file);
        assertTrue(browser.text().contains(Say.be("imports.same.text")), browser::text);
        assertEquals(List.of(), Pictures.take(browser, "import-same-" + browser.name()));
        browser.press(Say.be("imports.same.again"));
        uploads(browser, file);
        browser.press(Say.be("imports.same.drop"));
        assertTrue(browser.text().contains(Say.be("imports.list.earlier")), browser::text);
        assertEquals(List.of(), Pictures.take(browser, "import-list-" + browser.name()));
        asked += 2;
    }

    private static void uploads(Browser browser, Path file) {
        browser.follow(Say.be("frame.menu.imports"));
        browser.upload("file", file);
        browser.press(Say.be("imports.list.receive"));
    }

    private static void assertRefused(BringsIn organiser, String key, Object allowed) {
        Answer answer = organiser.uploads(list("Лішні"));
        assertEquals(422, answer.status(), answer::text);
        assertTrue(answer.text().contains(Say.be(key, allowed).replace('\u00a0', ' ')), answer::text);
        refused++;
    }

    /** The same row once more with another hash, as if it had come today too. */
    private static void copied(String batch, long size) {
        House.database()
                .change(
                        "insert into import_batch (owner_id, file_id, file_name, file_size, sha256, received_at, touched_at,"
                                + " state, all_rows, blank_rows, came_in, faulty, doubtful, field_changes)"
                                + " select owner_id, null, file_name, ?, concat('copy ', ?), received_at, touched_at,"
                                + " 'DROPPED', 0, 0, 0, 0, 0, '' from import_batch where id = ?",
                        size,
                        LISTS.incrementAndGet(),
                        batch);
    }

    private static BringsIn organiser() {
        return new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE)));
    }

    private static byte[] list(String surname) {
        return ListFile.of(
                List.of("Прозвішча", "Імя", "Горад", "Нататка"),
                List.of(surname, "Язэп", TOWN, "спіс " + LISTS.incrementAndGet()),
                List.of(surname, "Марыля", TOWN, ""),
                List.of(surname, "Алена", "Гарадок-якога-няма", ""));
    }

    private static long people(String surname) {
        return House.database().number("select count(*) from contact where surname_be = ?", surname);
    }

    private static String state(String batch) {
        return House.database().text("select state from import_batch where id = ?", batch);
    }

    /** How many files the account of that list has. */
    private static long files(Answer list) {
        return House.database()
                .number(
                        "select count(*) from stored_file_base f where f.owner_id ="
                                + " (select b.owner_id from import_batch b where b.id = ?)",
                        Side.number(list, "batch"));
    }
}
