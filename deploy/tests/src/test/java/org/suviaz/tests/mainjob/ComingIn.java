package org.suviaz.tests.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.screens.Pictures;

/** An organiser brings the sample workbook in, step by step, as it is. */
final class ComingIn {
    static final int ROWS = 7_900;
    static final int OF_MINSK = 4_200;

    private static final int OF_BREST = 1_896;

    /** What is wrong on purpose: sheet, row, and what the person is told. */
    private static final Set<String> FAULTS = Set.of(
            "Брест 54: " + Say.be("contacts.problem.settlement.unknown", "Гарадок-якога-няма"),
            "Брест 124: " + Say.be("contacts.problem.birth.noSuchDay"),
            "Брест 264: " + Say.be("contacts.problem.surname.missing"),
            "Брест 404: " + Say.be("contacts.problem.birth.future"));

    private static final String WORKBOOK = "supporters-minsk-bobruisk-brest.xlsx";
    private static final Duration LONG = Duration.ofMinutes(2);

    private final Browser browser;
    private final Staff staff;
    private long cameIn;
    private long known;
    private long faulty;
    private long batch;

    ComingIn(Browser browser, String zone) {
        this.browser = browser;
        this.staff = Staff.with("ZONE_ORGANISER", zone);
    }

    void bringsIn() {
        SignIn.as(browser, staff);
        browser.follow(Say.be("frame.menu.imports"));
        browser.upload("file", workbook());
        browser.press(Say.be("imports.list.receive"));
        looked("import-sheets");
        browser.press(Say.be("imports.sheets.next"));
        looked("import-columns");
        browser.press(Say.be("imports.columns.next"));
        looked("import-checking");
        browser.await(Say.be("imports.preview.rows"), LONG);
        looked("import-preview");
        List<String> expected = browser.texts(".fig");
        long fresh = number(expected.get(0)) + number(expected.get(3));
        long fine = fresh + number(expected.get(1));
        browser.press(fine > 0 ? Say.be("imports.preview.run", fine) : Say.be("imports.preview.finish"));
        browser.await(Say.be("imports.run.people"), LONG);
        looked("import-run");
        List<String> figures = browser.texts(".fig");
        cameIn = number(figures.get(0));
        known = number(figures.get(1)) + number(figures.get(2));
        faulty = number(figures.get(4));
        batch = House.database().number("select max(id) from import_batch where owner_id = ?", staff.id());
        assertEquals(fresh, cameIn, "what came in is what was promised");
        assertEquals(number(expected.get(4)), faulty, "what did not is what was promised");
    }

    void everyFaultIsNamed() {
        Set<String> told = new TreeSet<>();
        for (String row : browser.texts("table.tight tbody tr")) {
            told.add(row);
        }
        Set<String> cells = new TreeSet<>();
        List<String> all = browser.texts("table.tight tbody td");
        for (int i = 0; i + 4 < all.size(); i += 5) {
            cells.add(all.get(i) + " " + all.get(i + 1) + ": " + all.get(i + 4));
        }
        assertEquals(new TreeSet<>(FAULTS), cells, () -> "the rows: " + told);
    }

    void onlyOtherTownsAreFaulty() {
        List<String> all = browser.texts("table.tight tbody td");
        assertTrue(all.size() >= 5, "faults are shown");
        for (int i = 0; i + 4 < all.size(); i += 5) {
            assertTrue(Set.of("Бобруйск", "Брест").contains(all.get(i)), all.get(i));
        }
    }

    void everybodyLandedInTheirTown() {
        assertEquals(OF_MINSK, landed("BY-HM", 0));
        assertEquals(1_800, landed("city-babrujsk", 1));
        assertEquals(OF_BREST, landed("city-brest", 2));
    }

    long cameIn() {
        return cameIn;
    }

    /** Rows of people who were there already. */
    long known() {
        return known;
    }

    long faulty() {
        return faulty;
    }

    Staff staff() {
        return staff;
    }

    private void looked(String name) {
        assertEquals(List.of(), Pictures.take(browser, browser.name() + "-" + name));
    }

    /** Who came in anew there, and of whom that sheet says nothing that is not there already. */
    private long landed(String zone, int sheet) {
        long anew = House.database()
                .number(
                        "select count(*) from contact c join zone z on c.zl between z.lft and z.rgt"
                                + " where z.code = ? and c.created_by = ?",
                        zone,
                        staff.id());
        return anew
                + House.database()
                        .number(
                                "select count(*) from import_row_base where batch_id = ? and place = ?"
                                        + " and state in ('SAME', 'CHANGED')",
                                batch,
                                sheet);
    }

    /** A number as the screens write it, with blanks between thousands. */
    static long number(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    private static Path workbook() {
        try {
            return Path.of(ComingIn.class.getResource("/lists/" + WORKBOOK).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
