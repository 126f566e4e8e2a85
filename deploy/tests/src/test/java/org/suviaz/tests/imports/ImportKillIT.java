package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.zones.Truth;

/**
 * Two lists at a time are checked and brought in while the server, and at times the database too, are killed: whenever so
 * many rows were written, committed or not, as the number of the kill draws. In the end everybody is in, and nobody twice.
 */
class ImportKillIT {
    private static final int KILLS = Integer.getInteger("suviaz.kills", 5);
    private static final int OF_CHECK = 2;
    private static final int OF_RUN = 3;
    private static final int ROWS = 3_000;
    private static final int WITH_DATABASE = 3;
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String LAID_DOWN = "select count(*) from import_row_base where batch_id in (?, ?)";
    private static final String CAME_IN = "select count(*) from contact where save_key like concat('i', ?, '-%')"
            + " or save_key like concat('i', ?, '-%')";

    private static KillHouse house;
    private static int kills;
    private static int ofDatabase;
    private static int lists;
    private static long cameIn;
    private static long faulty;

    private record Brought(Staff staff, String batch, int from) {
        IntStream numbers() {
            return IntStream.range(from, from + ROWS);
        }
    }

    @BeforeAll
    static void starts() throws Exception {
        house = new KillHouse();
    }

    @Test
    void lists_survive_whatever_kills_the_server_and_nobody_is_lost_or_comes_in_twice() throws Exception {
        while (kills < KILLS) {
            List<Brought> both = List.of(begun(), begun());
            killed(both, OF_CHECK, LAID_DOWN);
            both.forEach(one -> awaits(one, "CHECKED"));
            both.forEach(one -> house.as(one.staff()).beginsToBring(one.batch()));
            killed(both, OF_RUN, CAME_IN);
            both.forEach(one -> awaits(one, "DONE"));
            both.forEach(ImportKillIT::assertWhole);
            assertEquals(0, Truth.wrongCounts(house.tables()), "a zone's count is wrong");
            assertEquals(0, number("select count(*) from job_run where state not in ('DONE', 'PARTIAL')"));
        }
    }

    @AfterAll
    static void ends() throws Exception {
        if (house != null) {
            house.close();
        }
        System.out.printf(
                "ImportKillIT: %d kills, %d of them of the database too, %d lists of %d = %d in + %d faults, nobody twice%n",
                kills, ofDatabase, lists, ROWS, cameIn, faulty);
    }

    private static Brought begun() {
        Staff staff = house.organiser();
        BringsIn organiser = house.as(staff);
        int from = lists++ * ROWS;
        String batch = organiser.receives(ManyRows.list(IntStream.range(from, from + ROWS)));
        organiser.beginsToLook(batch);
        return new Brought(staff, batch, from);
    }

    /** So many kills while these lists go their way, each at a moment in its own part of it. */
    private static void killed(List<Brought> both, int times, String counting) throws Exception {
        int all = both.size() * ROWS;
        for (int i = 0; i < times && kills < KILLS; i++) {
            Random moment = new Random(kills);
            awaits(both, counting, (long) (all * (i + moment.nextDouble()) / times));
            boolean databaseToo = kills % WITH_DATABASE == 1;
            house.kill(databaseToo);
            kills++;
            ofDatabase += databaseToo ? 1 : 0;
            both.forEach(ImportKillIT::assertShownRightly);
        }
    }

    /** Until so many rows were written, or nothing goes on any more: the check or the run is through. */
    private static void awaits(List<Brought> both, String counting, long rows) throws SQLException {
        String batches = both.get(0).batch() + ", " + both.get(1).batch();
        String going =
                "select count(*) from job_run where state in ('WAITING', 'RUNNING') and kind like 'import-%' and subject_id in ("
                        + batches + ")";
        try (Connection connection = house.withWhatIsBeingWritten();
                PreparedStatement written = connection.prepareStatement(counting);
                PreparedStatement atWork = connection.prepareStatement(going)) {
            written.setString(1, both.get(0).batch());
            written.setString(2, both.get(1).batch());
            Waiting.until(
                    () -> number(written) >= rows || number(atWork) == 0,
                    LONG,
                    () -> rows + " rows were never written");
        }
    }

    private static void awaits(Brought one, String state) {
        Waiting.until(
                () -> state.equals(house.tables().text("select state from import_batch where id = ?", one.batch())),
                LONG,
                () -> "list " + one.batch() + " is not " + state);
    }

    /** Whoever signs in after a kill sees the list going on, or where it has come to, and no word of anything broken. */
    private static void assertShownRightly(Brought one) {
        BringsIn organiser = house.as(one.staff());
        Answer all = organiser.visitor().get(BringsIn.LIST);
        String link = all.html().select("a[href*=batch=" + one.batch() + "]").attr("href");
        Answer page = organiser.visitor().get(link);
        assertEquals(200, page.status(), page::text);
        assertFalse(
                page.html().select(".msg.ba, .msg.wa, [id=form:goOn]").stream()
                        .findAny()
                        .isPresent(),
                page::text);
        boolean goesOn = page.body().contains("<progress");
        boolean stands = page.html().getElementById("form:drop") != null;
        assertTrue(goesOn != stands, page::text);
    }

    private static void assertWhole(Brought one) {
        List<String> expected = ManyRows.names(one.numbers());
        assertEquals(expected, names(one.batch()), "those who came in by list " + one.batch());
        long people = expected.size();
        String key = "i" + one.batch() + "-%";
        assertEquals(people, number("select count(distinct save_key) from contact where save_key like ?", key));
        assertEquals(
                people,
                number(
                        "select count(*) from contact_phone p join contact c on c.id = p.contact_id where c.save_key like ?",
                        key),
                "one phone a person");
        assertEquals(people, number("select count(*) from contact_change where batch_id = ?", one.batch()));
        assertEquals(
                people,
                number("select count(distinct contact_id) from contact_change where batch_id = ?", one.batch()));
        assertEquals(ROWS, number("select count(*) from import_row_base where batch_id = ?", one.batch()));
        assertEquals(
                ROWS + " " + people + " " + (ROWS - people) + " 0 0",
                house.tables()
                        .text(
                                "select concat_ws(' ', all_rows, came_in, faulty, changed, same) from import_batch"
                                        + " where id = ?",
                                one.batch()));
        cameIn += people;
        faulty += ROWS - people;
    }

    private static List<String> names(String batch) {
        List<String> names = new ArrayList<>();
        try (Connection owner = house.tables().owner();
                PreparedStatement asked = owner.prepareStatement(
                        "select concat(surname_be, ' ', given_be) from contact where save_key like ?")) {
            asked.setString(1, "i" + batch + "-%");
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return names.stream().sorted().toList();
    }

    private static long number(PreparedStatement asked) {
        try (ResultSet rows = asked.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long number(String sql, Object... values) {
        return house.tables().number(sql, values);
    }
}
