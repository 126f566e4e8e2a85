package org.suviaz.tests.freezes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.ListFile;

/** A person or a zone is frozen by oneself, by two or from above, and at once everything of theirs ends. */
class FreezeIT {
    private static final String PLACE = "1208000000";
    private static final String ZONE = "1252000000";
    private static final int MEGABYTES = 64;
    private static final int ROWS = 60_000;
    private static final int ROWS_OF_A_STEP = 1_000;
    private static final Duration LONG = Duration.ofMinutes(1);

    private static Visitor administrator;
    private static int endedVisits;
    private static int cutAt;
    private static long rowsAfter;

    @BeforeAll
    static void signIn() {
        administrator = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
    }

    @Test
    @Proves("B15")
    void who_freezes_the_own_account_is_out_on_every_device_and_cannot_come_in() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor here = SignIn.as(staff);
        Visitor there = here.anotherWindow();
        Answer after = here.submit(here.get(Freezing.OWN), Map.of(), "freeze");
        assertEquals(SignIn.FORM, after.address().getPath(), after::text);
        assertOut(here);
        assertOut(there);
        assertEquals(1, Freezing.entries("ACCOUNT_FROZEN", staff.name()));
    }

    @Test
    void a_frozen_account_gets_the_answer_of_a_wrong_passphrase() {
        Staff frozen = Staff.with("VIEWER", PLACE);
        Freezing.account(administrator, frozen);
        Answer right = SignIn.tried(new Visitor(), frozen.name(), frozen.passphrase());
        Answer wrong = SignIn.tried(new Visitor(), frozen.name(), "зусім не тая фраза");
        assertEquals(422, right.status());
        assertEquals("", right.differenceTo(wrong));
        assertTrue(right.text().contains(Say.be("signin.refused")), right::text);
    }

    @Test
    @Proves("B15")
    void two_of_one_place_freeze_a_third_and_one_of_them_alone_does_not() {
        Staff third = Staff.with("ZONE_ORGANISER", PLACE);
        Staff first = Staff.with("VIEWER", PLACE);
        Staff second = Staff.with("DATA_ENTRY", PLACE);
        Visitor live = SignIn.as(third);
        Visitor asking = SignIn.as(first);
        Answer asked = Freezing.account(asking, third);
        assertTrue(asked.text().contains(Say.be("freezes.form.asked")), asked::text);
        assertTrue(Freezing.isIn(live), "one is not enough");
        long request = Freezing.asked(first);
        assertEquals(
                404, Freezing.forge(asking.anotherWindow(), "confirm", request).status());
        assertEquals(404, Freezing.forge(live, "refuse", request).status(), "the one it is about has no say");
        Answer done = Freezing.decide(SignIn.as(second), "confirm", request);
        assertTrue(done.text().contains(Say.be("approvals.list.confirmed")), done::text);
        assertOut(live);
        assertEquals(
                second.name(), House.database().text("select second from freeze where account_id = ?", third.id()));
    }

    @Test
    void who_is_of_another_place_finds_nobody_to_freeze() {
        Staff third = Staff.with("VIEWER", PLACE);
        Visitor foreign = SignIn.as(Staff.with("ZONE_ORGANISER", "BY-HM"));
        Answer page = Freezing.accountPage(foreign, third);
        assertEquals(404, page.status());
        assertEquals("", page.differenceTo(foreign.get("/freezes/freeze/freezeForm?account=999999999")));
        assertFalse(foreign.get(Freezing.LIST).text().contains(third.name()));
        assertFalse(Freezing.isFrozen(third));
    }

    @Test
    void two_of_a_part_cannot_close_the_whole() {
        Visitor part = SignIn.as(Staff.with("ZONE_ORGANISER", PLACE));
        assertEquals(404, Freezing.zonePage(part, "BY-BR").status());
        assertEquals(200, Freezing.zonePage(part, PLACE).status());
    }

    @Test
    void an_administrator_freezes_alone_only_what_lies_wholly_in_the_own_zones() {
        Staff wide = Staff.with("VIEWER", PLACE).andWith("VIEWER", "BY-HM");
        Staff narrow = Staff.with("VIEWER", PLACE);
        Visitor local = SignIn.as(Staff.with("ADMINISTRATOR", PLACE));
        Freezing.account(local, wide);
        assertFalse(Freezing.isFrozen(wide), "that needs a second person");
        Freezing.account(local, narrow);
        assertTrue(Freezing.isFrozen(narrow));
    }

    @Test
    void a_frozen_zone_closes_who_holds_nothing_else_and_takes_its_roles_from_all_others() {
        Staff inside = Staff.with("ZONE_ORGANISER", ZONE);
        Staff partly = Staff.with("ZONE_ORGANISER", ZONE).andWith("AUDITOR", "BY-HM");
        Visitor insider = SignIn.as(inside);
        Visitor other = SignIn.as(partly);
        assertEquals(200, other.get("/contacts/list/contactList").status());
        Answer done = Freezing.zone(administrator, ZONE);
        assertTrue(done.text().contains(Say.be("freezes.form.done")), done::text);
        assertOut(insider);
        assertFalse(Freezing.isOpen(inside));
        assertTrue(SignIn.says(other.get("/contacts/list/contactList"), "signin.ended.RIGHTS"));
        SignIn.as(other, partly);
        assertEquals(404, other.get("/contacts/list/contactList").status(), "the role there counts no more");
        assertEquals(200, other.get("/audit/log/auditLog").status(), "the one elsewhere does");
        thawZone();
        assertTrue(Freezing.isOpen(inside));
        assertEquals(200, other.get("/contacts/list/contactList").status());
    }

    @Test
    void the_whole_country_cannot_be_frozen() {
        Answer refused = Freezing.zone(administrator, "BY");
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains(Say.be("freezes.problem.country")), refused::text);
        assertEquals(0, House.database().number("select count(*) from freeze where zone_id = ?", Freezing.zone("BY")));
    }

    @Test
    @Proves("B15")
    void a_running_download_breaks_off_and_does_not_look_whole() throws IOException {
        Staff mailer = Staff.with("MAILING_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(mailer);
        long mailing = lettersOf(mailer);
        int read = 0;
        try (InputStream file = visitor.stream("/download/letters?mailing=" + mailing)) {
            read += file.readNBytes(1 << 20).length;
            assertEquals(1 << 20, read);
            Freezing.account(administrator, mailer);
            int[] more = new int[1];
            assertThrows(IOException.class, () -> {
                byte[] piece = new byte[1 << 16];
                for (int got = file.read(piece); got >= 0; got = file.read(piece)) {
                    more[0] += got;
                }
            });
            read += more[0];
        }
        cutAt = read >> 20;
        assertTrue(cutAt < MEGABYTES / 2, "of " + MEGABYTES + " MB " + cutAt + " went out");
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = 'DOWNLOAD_CUT' and account = ?",
                                mailer.name()));
    }

    @Test
    void a_download_that_may_go_on_comes_whole() throws IOException {
        Staff mailer = Staff.with("MAILING_ORGANISER", PLACE);
        try (InputStream file = SignIn.as(mailer).stream("/download/letters?mailing=" + lettersOf(mailer))) {
            assertEquals(MEGABYTES << 20, file.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @Test
    void a_running_job_stops_at_its_next_step_and_says_why() {
        Staff organiser = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(organiser);
        Answer sheets =
                visitor.upload(visitor.get("/imports/list/importList"), "file", "list.xlsx", longList(), "receive");
        Answer columns = visitor.submit(sheets, Map.of(), "choose");
        visitor.submit(columns, Map.of(), "check");
        Waiting.until(() -> done(organiser) > 0, LONG, () -> "no first step");
        Freezing.account(administrator, organiser);
        long before = done(organiser);
        Waiting.until(() -> state(organiser).equals("STOPPED"), LONG, () -> state(organiser));
        rowsAfter = done(organiser) - before;
        assertTrue(rowsAfter <= ROWS_OF_A_STEP, rowsAfter + " rows after the freeze");
        assertTrue(done(organiser) < ROWS, "it did not run to its end");
        assertEquals(
                "jobs.ownerGone",
                House.database().text("select result from job_run where owner_id = ?", organiser.id()));
    }

    @Test
    @Proves("B15")
    void a_page_that_asks_by_itself_how_far_a_job_is_gets_led_out() {
        Staff staff = Staff.with("ZONE_ORGANISER", PLACE);
        Visitor visitor = SignIn.as(staff);
        Freezing.account(administrator, staff);
        Answer poll = visitor.getOnly("/imports/list/importList");
        assertEquals(302, poll.status());
        assertEquals(
                SignIn.FORM, poll.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
    }

    @Test
    @Proves("B17")
    void the_panic_button_ends_every_visit_of_the_account_with_one_post_and_names_nothing() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor here = SignIn.as(staff);
        Visitor there = here.anotherWindow();
        Answer blank = here.post("/panic", Map.of());
        assertEquals("/blank.html", blank.address().getPath());
        assertEquals("", blank.text());
        assertOut(here);
        assertOut(there);
        assertTrue(Freezing.isOpen(staff), "without the choice nothing is frozen");
    }

    @Test
    void who_chose_so_is_frozen_by_the_panic_button_too() {
        Staff staff = Staff.with("VIEWER", PLACE);
        Visitor here = SignIn.as(staff);
        Visitor there = here.anotherWindow();
        Answer chosen = here.submit(
                here.get(Freezing.OWN), "choice", Map.of("choice:panic", "on"), Say.be("freezes.own.choose"));
        assertTrue(chosen.text().contains(Say.be("freezes.own.chosen")), chosen::text);
        Answer blank = here.post("/panic", Map.of());
        assertEquals("/blank.html", blank.address().getPath());
        assertOut(there);
        assertTrue(Freezing.isFrozen(staff));
        assertFalse(Freezing.isOpen(staff));
    }

    @Test
    void an_administrator_who_freezes_others_stays_in() {
        Staff staff = Staff.with("VIEWER", PLACE);
        SignIn.as(staff);
        Freezing.account(administrator, staff);
        assertTrue(Freezing.isIn(administrator));
    }

    @AfterAll
    static void figures() {
        thawZone();
        System.out.printf(
                "FreezeIT: %d visits ended with their next request; a download of %d MB broke off at %d; a job did %d"
                        + " rows more, at most one step of %d%n",
                endedVisits, MEGABYTES, cutAt, rowsAfter, ROWS_OF_A_STEP);
    }

    private static void assertOut(Visitor visitor) {
        assertFalse(Freezing.isIn(visitor));
        endedVisits++;
    }

    private static void thawZone() {
        House.database()
                .change(
                        "update freeze set thawed_at = now(3) where zone_id = ? and thawed_at is null",
                        Freezing.zone(ZONE));
    }

    /** A mailing whose letters lie ready, as many megabytes as it takes that no buffer on the way holds them all. */
    private static long lettersOf(Staff mailer) {
        int owner = mailer.id();
        House.database()
                .change(
                        "insert into stored_file_base (owner_id, name, media_type, size, sha256, created_at, gone_at)"
                                + " values (?, 'letters.pdf', 'application/pdf', ?, repeat('0', 64), now(3),"
                                + " now(3) + interval 1 day)",
                        owner,
                        MEGABYTES << 20);
        long file = House.database().number("select max(id) from stored_file_base where owner_id = ?", owner);
        for (int piece = 0; piece < MEGABYTES; piece++) {
            House.database()
                    .change(
                            "insert into stored_file_chunk_base (owner_id, file_id, no, bytes) values (?, ?, ?,"
                                    + " repeat('x', 1048576))",
                            owner,
                            file,
                            piece);
        }
        House.database()
                .change(
                        "insert into mailing (owner_id, name, created_at, either_way, address_window, recipients,"
                                + " frozen_at, produced_at, file_id, produced_letters)"
                                + " values (?, 'Ліст', now(3), false, 'LEFT', 1, now(3), now(3), ?, 1)",
                        owner,
                        file);
        return House.database().number("select max(id) from mailing where owner_id = ?", owner);
    }

    /** Long enough for somebody to be frozen while it is looked through. */
    private static byte[] longList() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Імя", "Горад"));
        for (int row = 0; row < ROWS; row++) {
            rows.add(List.of("Ледзяны", "Імя" + row, "Мінск"));
        }
        return ListFile.ofRows(rows);
    }

    private static long done(Staff owner) {
        return House.database()
                .number("select coalesce(sum(done + failed), 0) from job_run where owner_id = ?", owner.id());
    }

    private static String state(Staff owner) {
        return String.valueOf(
                House.database().text("select state from job_run where owner_id = ? order by id desc", owner.id()));
    }
}
