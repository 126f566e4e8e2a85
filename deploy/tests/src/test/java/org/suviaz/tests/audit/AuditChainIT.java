package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.security.chain.Checkpoint;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Whoever owns the tables can change the log, and the auditor is told of it: what was done, and where first. */
class AuditChainIT {
    private static final String LOG = "/audit/log/auditLog";

    private static Visitor auditor;
    private static int tried;
    private static int found;

    @BeforeAll
    static void work() {
        auditor = SignIn.as(Staff.with("AUDITOR", "BY"));
        for (int i = 0; i < 12; i++) {
            auditor.get(LOG);
        }
        assertWhole();
    }

    @Test
    @Proves("L4")
    void every_changed_part_of_an_entry_is_found_and_named() {
        long no = end() - 6;
        for (String change : List.of(
                "at = at + interval 1 second",
                "account = 'dub-99'",
                "zone = 'BY-HO'",
                "kind = 'SEARCH_'",
                "object = 'x'",
                "amount = amount + 1",
                "hash = unhex(repeat('ab', 32))")) {
            Meddling.keep("where no = " + no);
            try {
                Meddling.change("update audit_entry set " + change + " where no = " + no);
                assertTold("audit.tampering.CHANGED", no);
            } finally {
                Meddling.restore("where no = " + no);
            }
        }
        assertWhole();
    }

    @Test
    @Proves("L4")
    void a_missing_an_added_and_a_moved_entry_are_found_and_named() {
        long no = end() - 6;
        Meddling.keep("where no = " + no);
        Meddling.change("delete from audit_entry where no = " + no);
        assertTold("audit.tampering.MISSING", no);
        Meddling.restore("where no = " + no);

        Meddling.change(
                "insert into audit_entry select 0, at, account, zone, kind, object, amount, unhex(repeat('cd', 32)), hash"
                        + " from audit_entry where no = " + no);
        assertTold("audit.tampering.ADDED", 0);
        Meddling.change("delete from audit_entry where no = 0");

        Meddling.swap(no, no + 1);
        assertTold("audit.tampering.MOVED", no);
        Meddling.swap(no, no + 1);
        assertWhole();
    }

    @Test
    @Proves("L4")
    void an_end_that_was_cut_off_is_remembered_by_the_running_server() {
        // opening the page is an entry, behind which there would be a gap and no end
        Answer page = auditor.get(LOG);
        long end = end();
        Meddling.keep("where no > " + (end - 3));
        try {
            Meddling.change("delete from audit_entry where no > " + (end - 3));
            assertTold("audit.tampering.CUT", end - 2, verified(page));
            // the server went on behind what it remembers, so that the gap stays
            assertTold("audit.tampering.MISSING", end - 2);
        } finally {
            Meddling.restore("where no > " + (end - 3) + " and no <= " + end);
        }
        assertWhole();
    }

    @Test
    @Proves("L4")
    void a_history_that_was_hashed_anew_to_its_end_breaks_the_checkpoint_and_the_paper() throws SQLException {
        Checkpoint kept = made();
        String hash = java.util.HexFormat.of().formatHex(kept.hash());
        assertTrue(compared(String.valueOf(kept.no()), hash).contains(Say.be("audit.chain.whole")));
        long from = kept.no() - 4;
        long end = end();
        Meddling.keep("where no >= " + from);
        Meddling.change("update audit_entry set prev = unhex(sha2(concat('x', no), 256)) where no >= " + from);
        Meddling.change("update audit_entry set amount = amount + 7 where no = " + from);
        Meddling.hashAnew(from);
        assertTold("audit.tampering.REWRITTEN", kept.no());
        assertTrue(compared(String.valueOf(kept.no()), hash).contains(Say.be("audit.chain.broken")));
        Meddling.restore("where no >= " + from + " and no <= " + end);
        assertWhole();
    }

    @Test
    @Proves("L4")
    void a_forged_and_a_missing_checkpoint_are_found_and_named() {
        Checkpoint kept = made();
        long told = House.database()
                .number("select no from audit_entry where kind = 'CHECKPOINT_MADE' and object = ?", kept.no() + "");
        Meddling.change("update audit_checkpoint set at = at + interval 1 second where no = " + kept.no());
        assertTold("audit.tampering.CHECKPOINT_CHANGED", kept.no());
        Meddling.change("update audit_checkpoint set at = at - interval 1 second where no = " + kept.no());
        Meddling.change("create table checkpoint_kept as select * from audit_checkpoint where no = " + kept.no());
        Meddling.change("delete from audit_checkpoint where no = " + kept.no());
        assertTold("audit.tampering.CHECKPOINT_MISSING", told);
        Meddling.change("insert into audit_checkpoint select * from checkpoint_kept");
        Meddling.change("drop table checkpoint_kept");
        assertWhole();
    }

    @Test
    @Proves("L8")
    void a_printed_checkpoint_is_checked_without_the_house_and_compared_with_it() {
        Checkpoint kept = made();
        String hash = java.util.HexFormat.of().formatHex(kept.hash());
        String spaced = "№ " + kept.no();
        assertTrue(compared(spaced, hash.substring(0, 16).toUpperCase().replaceAll("(....)", "$1 "))
                .contains(Say.be("audit.chain.whole")));
        assertTrue(compared(String.valueOf(kept.no() - 1), hash).contains(Say.be("audit.chain.broken")));
        long beyond = end() + 1_000;
        assertTrue(compared(String.valueOf(beyond), hash).contains(Say.be("audit.chain.broken")));

        Answer answer = typed("зараз", "12");
        assertEquals("! " + Say.be("audit.problem.number"), answer.fault("no").orElseThrow());
        assertEquals(
                "! " + Say.be("audit.problem.hash", 16), answer.fault("hash").orElseThrow());
        assertEquals("12", answer.field("hash"));
    }

    @Test
    @Proves("L3")
    void the_application_may_add_to_log_and_checkpoints_and_do_nothing_else() throws SQLException {
        try (Connection connection = House.database().application();
                var statement = connection.createStatement()) {
            for (String table : List.of("audit_entry", "audit_checkpoint")) {
                for (String forbidden : List.of(
                        "update %s set no = no",
                        "delete from %s",
                        "replace into %1$s select * from %1$s limit 1",
                        "truncate table %s",
                        "drop table %s",
                        "rename table %s to gone",
                        "alter table %s add column x int",
                        "create trigger t before insert on %s for each row set new.no = 1",
                        "lock tables %s write",
                        "insert into %1$s select * from %1$s limit 1 on duplicate key update no = 1")) {
                    SQLException denied = assertThrows(
                            SQLException.class, () -> statement.execute(String.format(forbidden, table)), forbidden);
                    assertTrue(denied.getMessage().contains("denied"), denied.getMessage());
                }
            }
        }
    }

    @Test
    void no_part_of_an_entry_can_be_longer_than_the_check_reads() {
        assertTrue(
                House.database()
                                .number("select max(character_octet_length) from information_schema.columns"
                                        + " where table_schema = database() and table_name = 'audit_entry'"
                                        + " and column_name <> 'object'")
                        <= 255,
                "the check reads a length as one byte");
        assertThrows(
                IllegalStateException.class,
                () -> House.database()
                        .change(
                                "insert into audit_entry (no, at, account, zone, kind, object, amount, prev, hash)"
                                        + " values (-1, now(6), '', '', 'LOG_READ', ?, 0, '', '')",
                                "\uD83D\uDE00".repeat(64)),
                "64 letters of four bytes, so the database itself refuses them");
    }

    @Test
    @Proves("L6")
    void nothing_of_a_person_is_shown_while_the_log_cannot_be_written() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-baranavicy"));
        Answer card = organiser.submit(
                organiser.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", "Схаваны", "settlement", "Баранавічы"),
                "save");
        String id = card.address().getQuery().replaceAll("\\D", "");
        List<String> pages = List.of(
                "/contacts/list/contactList",
                "/contacts/card/contactCard?id=" + id,
                "/contacts/history/contactHistory?id=" + id,
                "/contacts/print/contactPrint");
        for (String page : pages) {
            assertTrue(organiser.get(page).text().contains("Схаваны"), page);
        }
        String application = House.database().text("select concat(\"'\", ?, \"'@'%'\")", applicationUser());
        Meddling.change("revoke insert on audit_entry from " + application);
        try {
            for (String page : pages) {
                Answer answer = organiser.get(page);
                assertEquals(500, answer.status(), page);
                assertFalse(answer.body().contains("Схаваны"), page);
                assertFalse(answer.body().contains("denied"), page);
            }
            Answer export = auditor.get(LOG);
            assertEquals(500, export.status());
        } finally {
            Meddling.change("grant insert on audit_entry to " + application);
        }
        for (String page : pages) {
            assertTrue(organiser.get(page).text().contains("Схаваны"), page);
        }
        assertWhole();
    }

    @Test
    void the_log_leaves_as_a_table_and_that_is_an_entry() {
        Staff reader = Staff.with("AUDITOR", "BY");
        Visitor visitor = SignIn.as(reader);
        Answer page = visitor.get(LOG + "?account=" + reader.name());
        Answer file = visitor.submit(page, Map.of(), "export");
        assertEquals(200, file.status());
        assertEquals(
                "attachment; filename=\"list.csv\"",
                file.headers().firstValue("Content-Disposition").orElseThrow());
        List<String> lines = file.body().lines().toList();
        assertTrue(lines.get(0).contains(Say.be("audit.kind.title")), lines.get(0));
        assertTrue(lines.size() >= 3, lines::toString);
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains(reader.name())), lines::toString);
        assertEquals(
                lines.size() - 1,
                House.database()
                        .number(
                                "select amount from audit_entry where kind = 'LOG_EXPORTED' and account = ?",
                                reader.name()));
    }

    @Test
    void access_and_lists_are_looked_through_by_topic_and_the_history_of_grants_tells_who_confirmed() {
        String access = auditor.get(LOG + "?topic=ACCESS").text();
        assertTrue(access.contains(Say.be("audit.kind.ACCOUNT_OPENED")), access);
        assertFalse(auditor.get(LOG + "?topic=LISTS")
                .html()
                .select("tbody")
                .text()
                .contains(Say.be("audit.kind.LOG_READ")));
        Staff given = Staff.with("VIEWER", "city-pinsk");
        String history =
                auditor.get("/audit/access/auditAccess?account=" + given.name()).text();
        assertTrue(history.contains(given.name()), history);
        assertTrue(history.contains("Пінск"), history);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "AuditChainIT: %d of %d ways of tampering named with the first entry, %d entries and %d checkpoints%n",
                found,
                tried,
                House.database().number("select count(*) from audit_entry"),
                House.database().number("select count(*) from audit_checkpoint"));
    }

    private static String applicationUser() {
        try (Connection connection = House.database().application()) {
            String user = connection.getMetaData().getUserName();
            return user.contains("@") ? user.substring(0, user.indexOf('@')) : user;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Checkpoint made() {
        return Checkpoint.read(Paper.line(auditor)).checkpoint();
    }

    private static Answer typed(String number, String hash) {
        return auditor.submit(auditor.get(Paper.CHECKPOINTS), Map.of("no", number, "hash", hash), "compare");
    }

    private static String compared(String number, String hash) {
        return typed(number, hash).text();
    }

    private static void assertTold(String key, long no) {
        assertTold(key, no, verified());
    }

    private static void assertTold(String key, long no, String told) {
        tried++;
        String sentence = Say.be(key, no).replace('\u00a0', ' ');
        assertTrue(told.replace('\u00a0', ' ').contains(sentence), () -> sentence + " is not in: " + told);
        found++;
    }

    private static void assertWhole() {
        String told = verified();
        assertTrue(told.contains(Say.be("audit.chain.whole")), told);
    }

    private static String verified() {
        return verified(auditor.get(LOG));
    }

    private static String verified(Answer page) {
        return auditor.submit(page, Map.of(), "verify").html().select(".msg").text();
    }

    private static long end() {
        return House.database().number("select max(no) from audit_entry");
    }
}
