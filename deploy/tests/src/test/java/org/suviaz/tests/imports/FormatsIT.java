package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.screens.Pictures;

/** Lists of every format come in, say how they were read, and are read otherwise where somebody knows better. */
class FormatsIT {
    private static final String LIST = "/imports/list/importList";

    private final Staff organiser = Staff.with("ZONE_ORGANISER", "BY-HM");

    @Test
    void each_of_the_four_samples_comes_in_whole_and_says_how_it_was_read() {
        Visitor visitor = SignIn.as(organiser);
        assertReceived(visitor, "supporters-minsk-bobruisk-brest.xlsx", "XLSX", 3, 7_900);
        assertReceived(visitor, "members-access2003.mdb", "ACCESS", 1, 2_000);
        assertReceived(visitor, "city-council-2010.csv", "TEXT", 1, 1_000);
        assertReceived(visitor, "phones.vcf", "VCARD", 1, 1_500);
        System.out.println("FormatsIT: 12400 rows of 6 sheets in 4 files read whole");
    }

    @Test
    void another_separator_makes_other_columns_of_the_same_file() {
        Visitor visitor = SignIn.as(organiser);
        Answer sheets = uploaded(visitor, "two.csv", "Прозвішча,Імя,Горад;Нататка\nІваноў,Ян,Мінск;а\n", "UTF-8");
        assertEquals(List.of("Прозвішча", "Імя", "Горад;Нататка"), heads(sheets));
        assertEquals("44", chosen(sheets, "separator"));
        Answer again =
                visitor.submit(sheets, "reading", Map.of("reading:separator", "59"), Say.be("imports.reading.again"));
        assertEquals(200, again.status(), again::text);
        assertEquals(List.of("Прозвішча,Імя,Горад", "Нататка"), heads(again));
        assertEquals("59", chosen(again, "separator"));
        assertEquals(1, sheetsOf("two.csv"));
        Answer columns = visitor.submit(again, Map.of(), "choose");
        assertTrue(columns.text().contains("Іваноў,Ян,Мінск"), columns::text);
    }

    @Test
    void letters_in_which_nobody_is_found_are_refused_with_a_sentence_and_change_nothing() {
        Visitor visitor = SignIn.as(organiser);
        Answer sheets = uploaded(visitor, "dos.txt", "Фамилия\tИмя\tГород\nИванов\tИван\tМинск\n".repeat(3), "IBM866");
        assertEquals("IBM866", chosen(sheets, "charset"));
        assertEquals("9", chosen(sheets, "separator"));
        Answer refused =
                visitor.submit(sheets, "reading", Map.of("reading:charset", "KOI8-R"), Say.be("imports.reading.again"));
        assertEquals(422, refused.status(), refused::text);
        assertTrue(refused.text().contains(Say.be("imports.problem.noHeader")), refused::text);
        assertEquals("KOI8-R", chosen(refused, "charset"));
        assertEquals("IBM866", chosen(visitor.get(path(sheets)), "charset"));
    }

    @Test
    void letters_or_separators_that_nobody_offers_are_not_taken() {
        Visitor visitor = SignIn.as(organiser);
        Answer sheets = uploaded(visitor, "forged.csv", "Прозвішча;Імя;Горад\nІваноў;Ян;Мінск\n", "UTF-8");
        for (Map<String, String> forged :
                List.of(Map.of("reading:charset", "UTF-7"), Map.of("reading:separator", "120"))) {
            Answer refused = visitor.submit(sheets, "reading", forged, Say.be("imports.reading.again"));
            assertEquals(422, refused.status(), refused::text);
        }
        assertEquals("UTF-8", chosen(visitor.get(path(sheets)), "charset"));
    }

    @Test
    void the_way_of_reading_fits_on_the_screen() {
        try (Chromium browser = Browsers.chromium()) {
            SignIn.as(browser, organiser);
            browser.follow(Say.be("frame.menu.imports"));
            browser.upload("file", sample("city-council-2010.csv"));
            browser.press(Say.be("imports.list.receive"));
            assertEquals(List.of(), Pictures.take(browser, browser.name() + "-import-reading"));
        }
    }

    private void assertReceived(Visitor visitor, String name, String format, int sheets, int rows) {
        Answer answer = visitor.upload(visitor.get(LIST), "file", name, HostileFiles.sample(name), "receive");
        assertEquals(200, answer.status(), answer::text);
        String read = Say.be("imports.reading.format", Say.be("imports.format." + format));
        assertTrue(answer.text().contains(read), answer::text);
        assertEquals(sheets, sheetsOf(name));
        assertEquals(
                rows,
                House.database()
                        .number(
                                "select all_rows from import_batch where owner_id = ? and file_name = ?",
                                organiser.id(),
                                name));
    }

    private long sheetsOf(String name) {
        return House.database()
                .number(
                        "select count(*) from import_sheet_base s join import_batch b on b.id = s.batch_id"
                                + " where b.owner_id = ? and b.file_name = ?",
                        organiser.id(),
                        name);
    }

    private static Answer uploaded(Visitor visitor, String name, String text, String charset) {
        Answer answer =
                visitor.upload(visitor.get(LIST), "file", name, text.getBytes(Charset.forName(charset)), "receive");
        assertEquals(200, answer.status(), answer::text);
        return answer;
    }

    private static List<String> heads(Answer sheets) {
        List<String> heads = sheets.html().select("table.raw th").eachText();
        return heads.subList(1, heads.size());
    }

    private static String chosen(Answer sheets, String field) {
        return sheets.html()
                .getElementById("reading:" + field)
                .select("option[selected]")
                .val();
    }

    private static String path(Answer answer) {
        return answer.address().getPath() + "?" + answer.address().getQuery();
    }

    private static Path sample(String name) {
        try {
            return Path.of(FormatsIT.class.getResource("/lists/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
