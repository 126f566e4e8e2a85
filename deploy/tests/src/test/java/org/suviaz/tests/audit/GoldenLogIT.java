package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactCode;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** A day of three people leaves exactly these entries, in this order, and not one more or less. */
class GoldenLogIT {
    private static final String ZONE = "1243000000";
    private static final String TOWN = "Кобрын";

    private static int entries;
    private static int kinds;

    private final Workday day = new Workday("Кобрынская", "291740033", TOWN);

    @Test
    @Proves("L1")
    void a_whole_day_leaves_exactly_its_entries() throws SQLException {
        Staff organiser = Staff.with("ZONE_ORGANISER", ZONE);
        SignIn.tried(new Visitor(), organiser.name(), "зусім не тая фраза");
        Visitor visitor = SignIn.as(organiser);
        String person = day.adds(visitor);
        String code = ContactCode.of(Long.parseLong(person));
        Workday.ok(visitor.get(Workday.LIST));
        day.finds(visitor, "Кобрынская");
        day.changes(visitor, person, "патэлефанаваць");
        Workday.ok(visitor.get("/contacts/history/contactHistory?id=" + person));
        Workday.ok(visitor.get(Workday.PRINT));
        String batch = day.bringsIn(visitor);
        String foreign = foreign();
        assertEquals(404, visitor.get(Workday.CARD + foreign).status());
        assertEquals(404, visitor.get("/audit/log/auditLog").status());
        Staff colleague = Staff.with("DATA_ENTRY", ZONE);
        gives(visitor, colleague);
        visitor.post("/leave", Map.of());
        assertEquals(
                List.of(
                        "SIGN_IN_REFUSED  1",
                        "SIGN_IN  1",
                        "PERSON_SAVED " + code + " 1",
                        "PERSON_OPENED " + code + " 1",
                        "LIST_SHOWN  1",
                        "SEARCH  1",
                        "PERSON_OPENED " + code + " 1",
                        "PERSON_SAVED " + code + " 1",
                        "PERSON_OPENED " + code + " 1",
                        "HISTORY_SHOWN " + code + " 2",
                        "LIST_PRINTED  1",
                        "IMPORT_RECEIVED import " + batch + " sha256 " + hash(batch) + " 3",
                        "IMPORT_RUN import " + batch + " 1",
                        "FAULTS_DOWNLOADED import " + batch + " 1",
                        "DENIED " + ContactCode.of(Long.parseLong(foreign)) + " 0",
                        "DENIED /audit/log/auditLog 0",
                        "ACCOUNTS_SHOWN " + colleague.name() + " 1",
                        "GRANT_GIVEN " + colleague.name() + " VIEWER " + ZONE + " 1",
                        "ACCOUNTS_SHOWN " + colleague.name() + " 1",
                        "SIGN_OUT  1"),
                left(organiser));
    }

    @AfterAll
    static void figures() {
        System.out.printf("GoldenLogIT: %d entries of %d kinds, exactly those%n", entries, kinds);
    }

    private static String hash(String batch) {
        return House.database().text("select sha256 from import_batch where id = ?", batch);
    }

    private static void gives(Visitor giver, Staff to) {
        Answer given = giver.submit(
                giver.get("/accounts/grant/accountGrant?id=" + to.id()),
                Map.of("role", "VIEWER", "zone", String.valueOf(zone()), "till", ""),
                "give");
        assertTrue(given.status() == 200, given::text);
    }

    private static long zone() {
        return House.database().number("select id from zone where code = ?", ZONE);
    }

    /** Somebody whom the organiser of the zone has no business with. */
    private static String foreign() {
        return new Workday("Лунінецкі", "291740035", "Лунінец")
                .adds(SignIn.as(Staff.with("ZONE_ORGANISER", "1247000000")));
    }

    private static List<String> left(Staff staff) throws SQLException {
        List<String> left = new ArrayList<>();
        var seen = new TreeSet<String>();
        try (Connection owner = House.database().owner();
                var question = owner.prepareStatement(
                        "select kind, object, amount from audit_entry where account = ? order by no")) {
            question.setString(1, staff.name());
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    seen.add(rows.getString(1));
                    left.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getLong(3));
                }
            }
        }
        entries += left.size();
        kinds += seen.size();
        return left;
    }
}
