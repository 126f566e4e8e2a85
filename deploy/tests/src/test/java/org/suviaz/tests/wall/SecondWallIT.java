package org.suviaz.tests.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.tests.wall.Desk.DENIED;
import static org.suviaz.tests.wall.Desk.REFUSED;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/**
 * The database refuses by itself: whatever statement the application's user sends, foreign people are not there and
 * foreign zones are not written, whether the filter and the guard in the application stand or not.
 */
class SecondWallIT {
    private static final List<String> VIEWS = Stream.of(OpenedWall.PEOPLE, OpenedWall.OWNED, OpenedWall.PAIRS)
            .flatMap(List::stream)
            .toList();

    private static final int NO_SUCH_RIGHT = 1370;
    private static final int COLUMN_DENIED = 1143;

    private static final String OWN_SURNAME = "Сцянаў";

    /** Far above the ids that the house gives out. */
    private static final long PARTS = 1_000_000_000_000L;

    /** A field that nobody defined. */
    private static final int NO_FIELD = 900_000_001;

    /** An account that nobody has. */
    private static final int ACCOUNT = 900_001;

    private static int pinsk;
    private static int pinskId;
    private static int polack;
    private static int polackId;
    private static long own;
    private static long foreign;
    private static int refused;

    @BeforeAll
    static void settle() {
        pinsk = zone("lft", "city-pinsk");
        pinskId = zone("id", "city-pinsk");
        polack = zone("lft", "city-navapolack");
        polackId = zone("id", "city-navapolack");
        own = person(pinskId, pinsk);
        foreign = person(polackId, polack);
    }

    @Test
    @Proves("A12")
    void the_tables_behind_the_views_are_closed_for_every_kind_of_statement() throws SQLException {
        List<String> tables =
                new ArrayList<>(VIEWS.stream().map(view -> view + "_base").toList());
        tables.addAll(List.of("caller", "caller_secret"));
        try (Desk desk = sight()) {
            for (String table : tables) {
                for (String statement : List.of(
                        "select count(*) from " + table,
                        "delete from " + table,
                        "update " + table + " set " + column(table) + " = 1",
                        "insert into " + table + " (" + column(table) + ") values (1)")) {
                    assertRefused(DENIED, desk, statement);
                }
            }
        }
    }

    @Test
    @Proves("A12")
    void without_a_caller_there_are_no_rows_nor_with_a_token_that_nobody_made() throws SQLException {
        try (Desk desk = Desk.unsigned()) {
            assertNobody(desk);
            desk.sign(null);
            assertNobody(desk);
            desk.signGuessing();
            assertNobody(desk);
            assertRefused(REFUSED, desk, "insert into contact_phone " + phone(own, pinskId, pinsk));
        }
    }

    @Test
    void a_caller_sees_the_own_zone_alone() throws SQLException {
        try (Desk desk = sight()) {
            for (String view : OpenedWall.PEOPLE) {
                long all = House.database().number("select count(*) from " + view + "_base where zl = ?", pinsk);
                assertEquals(all, desk.number("select count(*) from " + view), view);
            }
            assertEquals(1, desk.number("select count(*) from contact where id = ?", own));
            assertEquals(0, desk.number("select count(*) from contact where id = ?", foreign));
        }
    }

    @Test
    void a_pair_is_there_for_who_sees_both_and_written_by_who_writes_both() throws SQLException {
        long twin = person(pinskId, pinsk);
        String pair = "(version, one_id, other_id, state, certain, by_phone, by_email, by_birth, by_address, found_at)"
                + " values (0, " + own + ", %d, 'OPEN', false, false, false, false, false, now(3))";
        House.database().change("insert into contact_pair_base " + pair.formatted(foreign));
        try (Desk desk = sight()) {
            assertEquals(0, desk.number("select count(*) from contact_pair where one_id = ?", own));
            assertRefused(REFUSED, desk, "update contact_pair set state = 'DIFFERENT' where one_id = " + own);
            assertRefused(REFUSED, desk, "insert into contact_pair " + pair.formatted(foreign + 1));
            assertEquals(1, desk.change("insert into contact_pair " + pair.formatted(twin)));
            assertEquals(1, desk.change("update contact_pair set state = 'DIFFERENT' where other_id = ?", twin));
            assertRefused(REFUSED, desk, "update contact_pair set other_id = " + foreign + " where other_id = " + twin);
            assertRefused(DENIED, desk, "delete from contact_pair where other_id = " + twin);
        }
        House.database().change("delete from contact_pair_base where one_id = ?", own);
        erase(twin);
    }

    @Test
    void a_token_whose_time_is_over_shows_nothing() throws SQLException {
        try (Desk desk = sight()) {
            assertEquals(1, desk.number("select count(*) from contact where id = ?", own));
            desk.expire();
            assertNobody(desk);
        }
    }

    @Test
    @Proves("A5")
    void no_statement_adds_moves_or_steals_a_row_of_a_foreign_zone() throws SQLException {
        String before = row(foreign);
        try (Desk desk = sight()) {
            assertRefused(REFUSED, desk, "insert into contact " + person(1, polackId, polack));
            assertRefused(REFUSED, desk, "update contact set zl = ?, zone_id = ? where id = ?", polack, polackId, own);
            assertEquals(
                    0, desk.change("update contact set zl = ?, zone_id = ? where id = ?", pinsk, pinskId, foreign));
            assertRefused(
                    REFUSED,
                    desk,
                    "insert into contact " + person(foreign, pinskId, pinsk)
                            + " on duplicate key update zl = values(zl), zone_id = values(zone_id)");
            assertRefused(DENIED, desk, "replace into contact " + person(foreign, pinskId, pinsk));
            assertEquals(0, desk.change("update contact set note = 'x' where id = ?", foreign));
        }
        assertEquals(before, row(foreign));
    }

    @Test
    void the_parts_of_a_person_are_no_way_around() throws SQLException {
        try (Desk desk = sight()) {
            long part = House.database().number("select min(id) from contact_phone_base where contact_id = ?", foreign);
            String stolen = "(id, contact_id, zone_id, zl, created_by, created_at, place, number, phr) values (" + part
                    + ", " + own + ", " + pinskId + ", " + pinsk + ", 1, now(3), 0, '1', '1')";
            assertRefused(REFUSED, desk, "replace into contact_phone " + stolen);
            assertRefused(
                    REFUSED, desk, "insert into contact_phone " + stolen + " on duplicate key update zl = values(zl)");
            assertRefused(REFUSED, desk, "insert into contact_phone " + phone(foreign, polackId, polack));
            assertRefused(REFUSED, desk, "insert into contact_extra " + extra(foreign, polackId, polack));
            assertRefused(
                    REFUSED,
                    desk,
                    "insert into contact_extra " + extra(foreign, pinskId, pinsk)
                            + " on duplicate key update value = values(value)");
            assertEquals(0, desk.change("update contact_extra set value = 'x' where contact_id = ?", foreign));
            assertEquals(0, desk.change("delete from contact_extra where contact_id = ?", foreign));
            assertRefused(REFUSED, desk, "insert into contact_value " + value(foreign, polackId, polack));
            assertRefused(
                    REFUSED,
                    desk,
                    "insert into contact_value " + value(foreign, pinskId, pinsk)
                            + " on duplicate key update value = values(value)");
            assertEquals(0, desk.change("update contact_value set value = 'x' where contact_id = ?", foreign));
            assertEquals(0, desk.change("delete from contact_value where contact_id = ?", foreign));
            assertRefused(REFUSED, desk, "insert into contact_consent " + consent(foreign, polackId, polack));
            assertRefused(
                    REFUSED,
                    desk,
                    "insert into contact_consent " + consent(foreign, pinskId, pinsk)
                            + " on duplicate key update answer = values(answer)");
            assertEquals(0, desk.change("update contact_consent set answer = 'AGREED' where contact_id = ?", foreign));
            assertEquals(0, desk.change("delete from contact_consent where contact_id = ?", foreign));
            assertEquals(0, desk.change("delete from contact_phone where id = ?", part));
            assertEquals(
                    polack,
                    House.database().number("select zl from contact_phone_base where id = ?", part),
                    "unchanged");
        }
    }

    @Test
    void who_reads_a_zone_need_not_write_it() throws SQLException {
        int low = Math.min(pinsk, polack);
        int high = Math.max(pinsk, polack);
        try (Desk desk = Desk.of(ACCOUNT, low, high, pinsk, pinsk)) {
            assertEquals(1, desk.number("select count(*) from contact where id = ?", foreign));
            assertRefused(REFUSED, desk, "update contact set note = 'x' where id = ?", foreign);
            assertRefused(REFUSED, desk, "update contact set zl = ?, zone_id = ? where id = ?", polack, polackId, own);
            assertRefused(
                    REFUSED, desk, "update contact set zl = ?, zone_id = ? where id = ?", pinsk, pinskId, foreign);
            assertRefused(REFUSED, desk, "insert into contact_phone " + phone(foreign, polackId, polack));
            assertRefused(REFUSED, desk, "delete from contact_phone where contact_id = ?", foreign);
            assertRefused(REFUSED, desk, "update contact_extra set value = 'x' where contact_id = ?", foreign);
            assertRefused(REFUSED, desk, "update contact_value set value = 'x' where contact_id = ?", foreign);
            assertRefused(REFUSED, desk, "delete from contact_value where contact_id = ?", foreign);
            assertRefused(REFUSED, desk, "update contact_consent set answer = 'AGREED' where contact_id = ?", foreign);
            assertRefused(REFUSED, desk, "delete from contact_consent where contact_id = ?", foreign);
            assertEquals(1, desk.change("update contact set note = 'свая' where id = ?", own));
        }
    }

    @Test
    void data_entry_sees_and_changes_the_own_rows_of_today_alone() throws SQLException {
        try (Desk desk = Desk.ofEntry(ACCOUNT, pinsk, pinsk)) {
            assertEquals(0, desk.number("select count(*) from contact where id = ?", own), "another account wrote it");
            long mine = House.database().number("select max(id) + 1000 from contact_base");
            assertEquals(1, desk.change("insert into contact " + person(mine, pinskId, pinsk, ACCOUNT)));
            assertEquals(1, desk.number("select count(*) from contact"));
            assertEquals(1, desk.change("update contact set note = 'сёння' where id = ?", mine));
            assertRefused(
                    REFUSED,
                    desk,
                    "insert into contact " + person(own, pinskId, pinsk, ACCOUNT)
                            + " on duplicate key update note = 'чужое'");
            assertRefused(REFUSED, desk, "insert into contact " + person(mine + 1, pinskId, pinsk, ACCOUNT - 1));
            House.database()
                    .change("update contact_base set created_at = created_at - interval 1 day where id = ?", mine);
            assertEquals(0, desk.number("select count(*) from contact"), "tomorrow it is gone");
            erase(mine);
        }
    }

    @Test
    @Proves("A12")
    void nobody_of_the_application_takes_away_a_person_a_change_or_a_recipient() throws SQLException {
        try (Desk desk = sight()) {
            for (String view : List.of("contact", "contact_change", "mailing_recipient")) {
                assertRefused(DENIED, desk, "delete from " + view);
            }
            assertRefused(NO_SUCH_RIGHT, desk, "call erase_person(" + own + ")");
            assertRefused(NO_SUCH_RIGHT, desk, "call caller_known('')");
        }
    }

    @Test
    void the_application_removes_nobody_for_good_without_two_people_and_none_of_a_foreign_zone() throws SQLException {
        long person = person(pinskId, pinsk);
        long asker = Staff.with("VIEWER", "city-pinsk").id();
        String call = "call contact_erase(?, ?, 1, '')";
        try (Desk desk = sight()) {
            assertRefused(NO_SUCH_RIGHT, desk, "call erase_rows(" + person + ")");
            assertRefused(DENIED, desk, "insert into erasing (connection) values (connection_id())");
            assertRefused(DENIED, desk, "insert into erasure_mark (mark, series) values ('x', 1)");
            assertRefused(DENIED, desk, "delete from erasure_mark");
            assertRefused(REFUSED, desk, call, person, 0);
            assertRefused(REFUSED, desk, call, person, agreed(person, asker, "WAITING", ACCOUNT));
            assertRefused(REFUSED, desk, call, person, agreed(person, asker, "CONFIRMED", ACCOUNT + 1));
            assertRefused(REFUSED, desk, call, person, agreed(own, asker, "CONFIRMED", ACCOUNT));
            assertRefused(REFUSED, desk, call, foreign, agreed(foreign, asker, "CONFIRMED", ACCOUNT));
        }
        long both = agreed(person, asker, "CONFIRMED", ACCOUNT);
        try (Desk reader = Desk.of(ACCOUNT, pinsk, pinsk, polack, polack)) {
            assertRefused(REFUSED, reader, call, person, both);
        }
        try (Desk desk = sight()) {
            desk.change(call, person, both);
            assertEquals(0, House.database().number("select count(*) from contact_base where id = ?", person));
            assertEquals(0, House.database().number("select count(*) from erasing"));
        }
        assertEquals(1, House.database().number("select count(*) from contact_base where id = ?", foreign));
        House.database().change("delete from approval where asked_by = ?", asker);
    }

    @Test
    void what_one_account_works_on_is_there_for_nobody_else() throws SQLException {
        House.database()
                .change(
                        "insert into stored_file_base (owner_id, name, media_type, size, sha256, created_at, gone_at)"
                                + " values (900002, 'wall', 'text/plain', 0, '', utc_timestamp(3), utc_timestamp(3) + interval 1 day)");
        long file = House.database().number("select max(id) from stored_file_base where owner_id = 900002");
        String values = " (id, owner_id, name, media_type, size, sha256, created_at, gone_at) values (" + file
                + ", %d, 'x', 'x', 0, '', now(3), now(3))";
        try (Desk desk = sight()) {
            assertEquals(0, desk.number("select count(*) from stored_file where id = ?", file));
            assertEquals(0, desk.change("delete from stored_file where id = ?", file));
            assertRefused(REFUSED, desk, "replace into stored_file" + String.format(values, ACCOUNT));
            assertRefused(
                    REFUSED,
                    desk,
                    "insert into stored_file" + String.format(values, ACCOUNT)
                            + " on duplicate key update owner_id = values(owner_id)");
            assertRefused(
                    REFUSED,
                    desk,
                    "insert into stored_file" + String.format(values, 900_002).replace("(" + file + ",", "(null,"));
            assertRefused(REFUSED, desk, "call stored_file_sweep()");
            assertRefused(REFUSED, desk, "call import_close(1)");
            assertEquals(0, desk.number("select count(*) from import_overdue"));
        }
        assertEquals(900_002, House.database().number("select owner_id from stored_file_base where id = ?", file));
        House.database().change("delete from stored_file_base where id = ?", file);
    }

    @Test
    void drafts_are_cleared_away_by_the_house_alone_after_their_time_or_with_their_account() throws SQLException {
        Staff ended = Staff.with("DATA_ENTRY", "city-pinsk");
        House.database().change("update account set ended_at = now(3) where id = ?", ended.id());
        draft(ACCOUNT, 1);
        draft(ACCOUNT, -1);
        draft(ended.id(), 1);
        try (Desk desk = sight()) {
            assertEquals(2, desk.number("select count(*) from entry_draft"));
            assertRefused(REFUSED, desk, "call entry_draft_sweep()");
        }
        try (Desk house = Desk.ofHouse()) {
            assertEquals(0, house.number("select count(*) from entry_draft"));
            house.change("call entry_draft_sweep()");
        }
        assertEquals(1, House.database().number("select count(*) from entry_draft_base where owner_id = ?", ACCOUNT));
        assertEquals(
                0, House.database().number("select count(*) from entry_draft_base where owner_id = ?", ended.id()));
        House.database().change("delete from entry_draft_base where owner_id = ?", ACCOUNT);
    }

    @Test
    void what_stood_too_long_in_a_field_is_cleared_by_the_house_alone_and_the_journal_says_so() throws SQLException {
        long person = person(pinskId, pinsk);
        long other = person(pinskId, pinsk);
        House.database().change("update contact_value_base set set_on = '2020-01-31' where contact_id = ?", person);
        try (Desk house = Desk.ofHouse()) {
            assertEquals(0, house.number("select count(*) from contact_value"));
            assertEquals(1, house.number("call contact_value_expire(" + NO_FIELD + ", '2020-02-01', 500)"));
            assertEquals(0, house.number("call contact_value_expire(" + NO_FIELD + ", '2020-02-01', 500)"));
        }
        assertEquals(
                "field:" + NO_FIELD + " XL  expired " + pinsk + " 1",
                House.database()
                        .text(
                                "select concat(field, ' ', was, ' ', became, ' ', cause, ' ', zl, ' ', created_by)"
                                        + " from contact_change_base where contact_id = ?",
                                person));
        assertEquals(
                0, House.database().number("select count(*) from contact_value_base where contact_id = ?", person));
        assertEquals(1, House.database().number("select count(*) from contact_value_base where contact_id = ?", other));
        assertEquals(1, House.database().number("select version from contact_base where id = ?", person));
        erase(person);
        erase(other);
    }

    private static void draft(int owner, int hours) {
        House.database()
                .change(
                        "insert into entry_draft_base (owner_id, sheet_key, kept_at, gone_at, people, sealed)"
                                + " values (?, '', utc_timestamp(3), utc_timestamp(3) + interval ? hour, 1, '')",
                        owner,
                        hours);
    }

    @Test
    void the_house_sees_spellings_and_keys_and_changes_keys_alone() throws SQLException {
        try (Desk house = Desk.ofHouse()) {
            for (String view : OpenedWall.PEOPLE) {
                assertEquals(0, house.number("select count(*) from " + view), view);
            }
            long all = House.database().number("select count(*) from contact_base");
            assertEquals(all, house.number("select count(*) from contact_spelling"));
            assertEquals(1, house.change("update contact_spelling set sort_key = sort_key where id = ?", foreign));
            assertRefused(COLUMN_DENIED, house, "update contact_spelling set surname_be = 'x' where id = ?", foreign);
            assertRefused(REFUSED, house, "insert into contact_phone " + phone(own, pinskId, pinsk));
        }
        try (Desk desk = sight()) {
            assertEquals(0, desk.number("select count(*) from contact_spelling"));
            assertRefused(REFUSED, desk, "call contact_renumber(1, 65535, " + pinskId + ", " + pinsk + ")");
            assertRefused(REFUSED, desk, "call contact_value_expire(" + NO_FIELD + ", '2999-01-01', 500)");
        }
    }

    @Test
    void numbers_without_people_are_all_that_anybody_gets_without_a_caller() throws SQLException {
        long all = House.database().number("select count(*) from contact_base where zl = ?", polack);
        try (Desk desk = Desk.unsigned()) {
            assertEquals(all, desk.number("select amount from contact_numbers where zl = ?", polack));
        }
    }

    @Test
    void who_does_not_know_the_secret_opens_no_caller() throws SQLException {
        try (Desk desk = sight()) {
            String open = "call caller_open('guessed', unhex(sha2('t', 256)), 1, true, 9999, now(3), 1, 0, 65535, 1, 0,"
                    + " 1, 0, 1, 0, '', 1, 0, '', 0, 65535, '', 0, 65535, '')";
            assertRefused(NO_SUCH_RIGHT, desk, open);
            assertRefused(NO_SUCH_RIGHT, desk, "call caller_close('guessed', unhex(sha2('t', 256)))");
        }
        assertEquals(0, House.database().number("select count(*) from caller where tok = unhex(sha2('t', 256))"));
    }

    @Test
    void the_owner_takes_a_person_away_with_all_that_tells_of_one() throws SQLException {
        long person = person(pinskId, pinsk);
        long people = counted();
        erase(person);
        for (String table : List.of(
                "contact_phone_base",
                "contact_tag_base",
                "contact_extra_base",
                "contact_value_base",
                "contact_consent_base",
                "household_member_base",
                "contact_change_base",
                "mailing_recipient_base")) {
            assertEquals(
                    0,
                    House.database().number("select count(*) from " + table + " where contact_id = ?", person),
                    table);
        }
        assertEquals(0, House.database().number("select count(*) from contact_base where id = ?", person));
        assertEquals(people - 1, counted());
    }

    @Test
    @Proves("A13")
    void what_a_grant_showed_is_closed_in_the_database_too_once_it_ends() {
        Staff viewer = Staff.with("VIEWER", "city-pinsk");
        Visitor visitor = SignIn.as(viewer);
        String card = "/contacts/card/contactCard?id=" + own;
        assertEquals(200, visitor.get(card).status());
        String token = tokens(viewer);
        assertNotEquals(null, token);
        House.database().change("update role_grant set ended_at = now(3) where account_id = ?", viewer.id());
        assertTrue(SignIn.says(visitor.get(card), "signin.ended.RIGHTS"));
        Waiting.until(() -> tokens(viewer) == null, Duration.ofSeconds(10), () -> "its token is open still");
    }

    /** The tokens of that account that show people of the zone. */
    private static String tokens(Staff staff) {
        return House.database()
                .text(
                        "select group_concat(hex(tok)) from caller where account = ? and l1 <= ? and h1 >= ?",
                        staff.id(),
                        pinsk,
                        pinsk);
    }

    private static void assertNobody(Desk desk) throws SQLException {
        for (String view : VIEWS) {
            assertEquals(0, desk.number("select count(*) from " + view), view);
        }
        assertEquals(0, desk.number("select count(*) from contact_spelling"));
    }

    private static void assertRefused(int code, Desk desk, String statement, Object... values) {
        assertEquals(code, desk.refusal(statement, values), statement);
        refused++;
    }

    private static Desk sight() throws SQLException {
        return Desk.of(ACCOUNT, pinsk, pinsk, pinsk, pinsk);
    }

    private static int zone(String column, String code) {
        return (int) House.database().number("select " + column + " from zone where code = ?", code);
    }

    private static String column(String table) {
        return table.startsWith("caller")
                ? "caller".equals(table) ? "account" : "id"
                : "mailing_recipient_base".equals(table) ? "contact_id" : "id";
    }

    private static long person(int zoneId, int zone) {
        long id = House.database().number("select coalesce(max(id), 0) + 1000 from contact_base");
        House.database().change("insert into contact_base " + person(id, zoneId, zone));
        House.database().change("insert into contact_phone_base " + phone(id, zoneId, zone));
        House.database().change("insert into contact_extra_base " + extra(id, zoneId, zone));
        House.database().change("insert into contact_value_base " + value(id, zoneId, zone));
        House.database().change("insert into contact_consent_base " + consent(id, zoneId, zone));
        House.database()
                .change(
                        "insert into zone_count (zl, people, away) values (?, 1, 0)"
                                + " on duplicate key update people = people + 1",
                        zone);
        return id;
    }

    private static String person(long id, int zoneId, int zone) {
        return person(id, zoneId, zone, 1);
    }

    private static String person(long id, int zoneId, int zone, int account) {
        return "(id, zone_id, zl, created_by, created_at, version, surname_be, given_be, patronymic_be, surname_ru,"
                + " given_ru, patronymic_ru, sort_key, email, settlement, street, street_be, street_ru, house, flat,"
                + " postal_code, address_key, note, source) values (" + id + ", " + zoneId + ", " + zone
                + ", " + account + ", utc_timestamp(3), 0, '" + OWN_SURNAME
                + "', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'wall')";
    }

    private static long agreed(long person, long asker, String state, int second) {
        House.database()
                .change(
                        "insert into approval (kind, subject, zone_id, asked_by, asker, asked_at, till, state, decided_by)"
                                + " values ('ERASURE', ?, ?, ?, 'wall', now(3), now(3) + interval 1 day, ?, ?)",
                        "person " + person,
                        pinskId,
                        asker,
                        state,
                        second);
        return House.database().number("select max(id) from approval where asked_by = ?", asker);
    }

    private static String phone(long person, int zoneId, int zone) {
        return "(id, contact_id, zone_id, zl, created_by, created_at, place, number, phr) values (" + (PARTS + person)
                + ", " + person + ", " + zoneId + ", " + zone + ", 1, utc_timestamp(3), 0, '', '')";
    }

    private static String extra(long person, int zoneId, int zone) {
        return "(id, contact_id, zone_id, zl, created_by, created_at, head, value) values (" + (PARTS + person) + ", "
                + person + ", " + zoneId + ", " + zone + ", 1, utc_timestamp(3), 'Майка', 'XL')";
    }

    private static String value(long person, int zoneId, int zone) {
        return "(id, contact_id, zone_id, zl, created_by, created_at, field_id, place, value, set_on) values ("
                + (PARTS + person) + ", " + person + ", " + zoneId + ", " + zone + ", 1, utc_timestamp(3), " + NO_FIELD
                + ", 0, 'XL', utc_date())";
    }

    private static String consent(long person, int zoneId, int zone) {
        return "(id, contact_id, zone_id, zl, created_by, created_at, channel, answer, said_on) values ("
                + (PARTS + person) + ", " + person + ", " + zoneId + ", " + zone
                + ", 1, utc_timestamp(3), 'LETTER', 'REFUSED', utc_date())";
    }

    private static String row(long id) {
        return House.database().text("select concat(zone_id, ' ', zl, ' ', note) from contact_base where id = ?", id);
    }

    private static long counted() {
        return House.database().number("select sum(people) from zone_count");
    }

    private static void erase(long person) {
        House.database().change("call erase_person(?)", person);
    }

    @AfterAll
    static void figures() {
        for (long person : List.of(own, foreign)) {
            erase(person);
        }
        assertEquals(0, House.database().number("select count(*) from contact_base where source = 'wall'"));
        assertTrue(refused > 0);
        System.out.printf(
                "SecondWallIT: %d views before %d tables, %d statements refused by the database itself%n",
                VIEWS.size(), VIEWS.size(), refused);
    }
}
