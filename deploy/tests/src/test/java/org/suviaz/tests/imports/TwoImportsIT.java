package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.zones.Truth;

/**
 * Lists of two accounts, and two of one account, come in at once while somebody searches. Steps of lists take turns, and
 * each is judged by what the others have committed, so that who stands in several lists comes in by one of them and is
 * known to the others, whichever is faster.
 */
class TwoImportsIT {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int SEARCHES = 40;
    private static final int WARM = 20;
    private static final long STATED_MILLIS = 200;
    private static final long TOLERANCE = 10;
    private static final List<String> WORDS = List.of("Іваноў", "Ковалёва", "Novik", "296", "Савецкая");

    private static final int STOPPED_FROM = 20_000;
    private static final int STOPPED_TO = 25_000;

    private static String figures = "";

    private record Brought(BringsIn organiser, String batch) {}

    @Test
    void lists_that_come_in_at_once_bring_everybody_once_and_leave_searching_quick() {
        BringsIn first = new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", "BY")));
        BringsIn second = new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", "BY")));
        Visitor searcher = SignIn.as(Staff.with("ZONE_ORGANISER", "BY"));
        List<Brought> lists = List.of(
                received(first, IntStream.range(0, 2_400)),
                received(second, IntStream.range(1_200, 3_600)),
                received(first, IntStream.range(3_000, 4_800)));
        searches(searcher, WARM);
        long alone = median(searches(searcher, SEARCHES));

        lists.forEach(one -> one.organiser().beginsToLook(one.batch()));
        List<Long> meanwhile = searchesWhile(searcher, () -> !all(lists, "CHECKED"));
        lists.forEach(one -> one.organiser().beginsToBring(one.batch()));
        meanwhile.addAll(searchesWhile(searcher, () -> !all(lists, "DONE")));

        List<String> expected = ManyRows.names(IntStream.range(0, 4_800));
        assertEquals(expected, names(lists));
        long shared = ManyRows.names(IntStream.range(1_200, 2_400)).size()
                + ManyRows.names(IntStream.range(3_000, 3_600)).size();
        assertEquals(expected.size(), sum("came_in", lists));
        assertEquals(shared, sum("same", lists), "who was known by then");
        assertEquals(0, sum("changed + doubtful", lists));
        assertEquals(2_400 + 2_400 + 1_800, sum("came_in + same + faulty", lists));
        assertEquals(expected.size(), journal(lists));
        assertEquals(0, Truth.wrongCounts(House.database()));
        assertEquals(0, failed(lists));
        long median = median(meanwhile);
        figures =
                "3 lists of 2 accounts at once, 6600 rows = %d in + %d known + %d faults; search %d ms alone, %d ms meanwhile (%d searches)"
                        .formatted(expected.size(), shared, sum("faulty", lists), alone, median, meanwhile.size());
        assertTrue(median <= TOLERANCE * STATED_MILLIS, figures);
    }

    @Test
    void a_list_that_was_stopped_by_its_button_goes_on_and_brings_nobody_twice() {
        BringsIn organiser = new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", "BY")));
        Brought list = received(organiser, IntStream.range(STOPPED_FROM, STOPPED_TO));
        organiser.looksThrough(list.batch());
        organiser.beginsToBring(list.batch());
        Answer going = organiser.page(BringsIn.RUN, list.batch());
        organiser.visitor().submit(going, "act", Map.of(), Say.be("imports.stop"));
        organiser.awaits(BringsIn.RUN, list.batch(), "form:goOn");
        List<Brought> one = List.of(list);
        List<String> expected = ManyRows.names(IntStream.range(STOPPED_FROM, STOPPED_TO));
        int before = names(one).size();
        assertTrue(before < expected.size(), "all were in when it was stopped");
        organiser.visitor().submit(organiser.page(BringsIn.RUN, list.batch()), Map.of(), "goOn");
        organiser.awaits(BringsIn.RUN, list.batch(), "form:drop");
        Waiting.until(() -> all(one, "DONE"), LONG, () -> "list " + list.batch());
        assertEquals(expected, names(one));
        assertEquals(expected.size(), sum("came_in", one));
        assertEquals(expected.size(), journal(one));
    }

    @AfterAll
    static void figures() {
        System.out.println("TwoImportsIT: " + figures);
    }

    private static Brought received(BringsIn organiser, IntStream numbers) {
        return new Brought(organiser, organiser.receives(ManyRows.list(numbers)));
    }

    private static List<Long> searchesWhile(Visitor searcher, BooleanSupplier going) {
        List<Long> millis = new ArrayList<>();
        Waiting.until(
                () -> {
                    millis.addAll(searches(searcher, 1));
                    return !going.getAsBoolean();
                },
                LONG,
                () -> "the lists do not come to an end");
        return millis;
    }

    private static List<Long> searches(Visitor searcher, int times) {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            Answer found = searcher.post("/search", Map.of("words", WORDS.get(i % WORDS.size())));
            millis.add((System.nanoTime() - before) / 1_000_000);
            assertEquals(200, found.status(), found::text);
        }
        return millis;
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    private static boolean all(List<Brought> lists, String state) {
        return House.database()
                        .number(
                                "select count(*) from import_batch where state = ? and id in (" + ids(lists) + ")",
                                state)
                == lists.size();
    }

    private static long sum(String column, List<Brought> lists) {
        return House.database().number("select sum(" + column + ") from import_batch where id in (" + ids(lists) + ")");
    }

    private static long journal(List<Brought> lists) {
        return House.database()
                .number("select count(distinct contact_id) from contact_change where field = '' and batch_id in ("
                        + ids(lists) + ")");
    }

    private static long failed(List<Brought> lists) {
        return House.database()
                .number("select count(*) from job_run where state not in ('DONE', 'PARTIAL') and subject_id in ("
                        + ids(lists) + ") and kind like 'import%'");
    }

    private static String ids(List<Brought> lists) {
        return String.join(", ", lists.stream().map(Brought::batch).toList());
    }

    private static List<String> names(List<Brought> lists) {
        List<String> names = new ArrayList<>();
        for (Brought list : lists) {
            try (Connection owner = House.database().owner();
                    PreparedStatement asked = owner.prepareStatement(
                            "select concat(surname_be, ' ', given_be) from contact where save_key like ?")) {
                asked.setString(1, "i" + list.batch() + "-%");
                try (ResultSet rows = asked.executeQuery()) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return names.stream().sorted().toList();
    }
}
