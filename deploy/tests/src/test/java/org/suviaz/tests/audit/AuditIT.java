package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** What is done is in the log before it is shown; the log holds no names, and nobody can change it unseen. */
class AuditIT {
    private static final String CANARY = "Запісаны";

    private static Staff organiser;
    private static Visitor visitor;
    private static long person;

    @BeforeAll
    static void work() {
        organiser = Staff.with("ZONE_ORGANISER", "city-zodzina");
        visitor = SignIn.as(organiser);
        Answer card = visitor.submit(
                visitor.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", CANARY, "settlement", "Жодзіна"),
                "save");
        person = Long.parseLong(card.address().getQuery().replaceAll("\\D", ""));
    }

    @Test
    void everything_that_is_done_is_an_entry() {
        assertEntry("LIST_SHOWN", () -> visitor.get("/contacts/list/contactList"));
        assertEntry("SEARCH", () -> visitor.post("/search", Map.of("words", CANARY)));
        assertEntry("PERSON_OPENED", () -> visitor.get("/contacts/card/contactCard?id=" + person));
        assertEntry(
                "PERSON_SAVED",
                () -> visitor.submit(
                        visitor.get("/contacts/edit/contactEdit?id=" + person), Map.of("note", "новая"), "save"));
        assertEntry(
                "PERSON_PUT_AWAY",
                () -> visitor.submit(visitor.get("/contacts/card/contactCard?id=" + person), Map.of(), "putAway"));
        assertEntry(
                "PERSON_BROUGHT_BACK",
                () -> visitor.submit(visitor.get("/contacts/card/contactCard?id=" + person), Map.of(), "bringBack"));
        assertEntry("LIST_PRINTED", () -> visitor.get("/contacts/print/contactPrint"));
        assertEntry("DENIED", () -> visitor.get("/audit/log/auditLog"));
        assertEntry("SIGN_OUT", () -> visitor.post("/leave", Map.of()));
        assertEntry("SIGN_IN_REFUSED", () -> SignIn.tried(new Visitor(), organiser.name(), "not the passphrase"));
        assertEntry("SIGN_IN", () -> visitor = SignIn.as(organiser));
    }

    @Test
    void no_name_phone_or_search_word_stands_in_the_log() {
        visitor.post("/search", Map.of("words", CANARY));
        visitor.get("/contacts/card/contactCard?id=" + person);
        assertEquals(
                0,
                House.database()
                        .number(
                                "select count(*) from audit_entry where concat_ws(' ', account, zone, kind, object) like ?",
                                "%" + CANARY + "%"));
    }

    @Test
    void the_application_can_append_to_the_log_and_do_nothing_else() throws SQLException {
        try (Connection connection = House.database().application();
                var statement = connection.createStatement()) {
            for (String forbidden : List.of(
                    "update audit_entry set object = 'x'",
                    "delete from audit_entry",
                    "replace into audit_entry select * from audit_entry limit 1",
                    "truncate table audit_entry",
                    "drop table audit_entry",
                    "alter table audit_entry add column x int",
                    "delete from contact",
                    "create table x (a int)")) {
                SQLException denied = assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
                assertTrue(denied.getMessage().contains("denied"), denied.getMessage());
            }
        }
    }

    @Test
    void the_auditor_reads_the_log_and_a_changed_entry_is_found() {
        Visitor auditor = SignIn.as(Staff.with("AUDITOR", "BY"));
        Answer log = auditor.get("/audit/log/auditLog?account=" + organiser.name());
        assertTrue(log.text().contains(Say.be("audit.kind.PERSON_SAVED")), log::text);
        assertFalse(log.text().contains(CANARY));
        assertTrue(verified(auditor).contains(Say.be("audit.chain.whole")));

        long no = House.database().number("select min(no) + 3 from audit_entry");
        String kept = House.database().text("select object from audit_entry where no = ?", no);
        House.database().change("update audit_entry set object = 'other' where no = ?", no);
        try {
            String told = verified(auditor);
            assertTrue(told.contains(Say.be("audit.chain.broken")), told);
            assertTrue(told.contains(String.valueOf(no)), told);
        } finally {
            House.database().change("update audit_entry set object = ? where no = ?", kept, no);
        }
        assertTrue(verified(auditor).contains(Say.be("audit.chain.whole")));
    }

    @Test
    void many_writers_at_once_make_one_chain() {
        List<Thread> readers = new ArrayList<>();
        long before = count("LIST_SHOWN");
        for (int i = 0; i < 8; i++) {
            readers.add(new Thread(() -> {
                for (int j = 0; j < 5; j++) {
                    visitor.get("/contacts/list/contactList");
                }
            }));
        }
        readers.forEach(Thread::start);
        readers.forEach(AuditIT::joined);
        assertEquals(before + 40, count("LIST_SHOWN"));
        assertEquals(
                House.database().number("select max(no) from audit_entry"),
                House.database().number("select count(distinct prev) from audit_entry"));
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "AuditIT: %d entries of %d kinds in one chain%n",
                House.database().number("select count(*) from audit_entry"),
                House.database().number("select count(distinct kind) from audit_entry"));
    }

    private static String verified(Visitor auditor) {
        return auditor.submit(auditor.get("/audit/log/auditLog"), Map.of(), "verify")
                .text();
    }

    private static void assertEntry(String kind, Runnable act) {
        long before = count(kind);
        act.run();
        assertTrue(count(kind) > before, kind + " left no entry");
    }

    private static long count(String kind) {
        return House.database()
                .number("select count(*) from audit_entry where kind = ? and account = ?", kind, organiser.name());
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
