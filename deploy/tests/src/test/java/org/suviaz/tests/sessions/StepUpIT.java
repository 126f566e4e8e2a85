package org.suviaz.tests.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.signin.Phone;

/** Before what gives access, hands out or changes many people the code is asked once more, however fresh the visit. */
@Proves("B21")
class StepUpIT {
    private static final String TOWN = "city-pinsk";
    private static final String GIVE = "/accounts/grant/accountGrant?id=";

    private static int asked;

    @Test
    void a_grant_asks_for_the_code_and_goes_on_with_what_was_typed() {
        Staff giver = Staff.with("ZONE_ORGANISER", TOWN);
        Staff volunteer = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(giver);
        Phone phone = LaidPhone.of(giver);
        Answer question = CodePage.asked(give(visitor, volunteer, "VIEWER"));
        assertEquals(1, grants(volunteer), "nothing yet");
        Answer wrong = CodePage.asked(CodePage.given(visitor, question, phone.codeAt(Phone.AN_HOUR_AGO)));
        assertTrue(wrong.text().contains(Say.be("frame.code.wrong")), wrong::text);
        Answer empty = CodePage.asked(CodePage.given(visitor, wrong, ""));
        assertEquals(1, grants(volunteer), "nor after wrong codes");
        Answer done = CodePage.given(visitor, empty, phone.code());
        assertTrue(done.text().contains(Say.be("accounts.grant.given")), done::text);
        assertEquals(2, grants(volunteer));
        asked++;
    }

    @Test
    @Proves("B12")
    void the_code_gives_the_session_a_new_number_and_counts_for_the_next_act_too() {
        Staff giver = Staff.with("ZONE_ORGANISER", TOWN);
        Visitor visitor = SignIn.as(giver);
        Phone phone = LaidPhone.of(giver);
        Answer question = CodePage.asked(give(visitor, Staff.with("DATA_ENTRY", TOWN), "VIEWER"));
        Visitor thief = new Visitor();
        thief.becomes(visitor);
        String before = visitor.cookie();
        CodePage.given(visitor, question, phone.code());
        assertNotEquals(before, visitor.cookie());
        assertEquals(SignIn.FORM, thief.get(SignIn.START).address().getPath());
        Answer second = give(visitor, Staff.with("DATA_ENTRY", TOWN), "VIEWER");
        assertTrue(second.text().contains(Say.be("accounts.grant.given")), second::text);
        asked++;
    }

    @Test
    void a_code_counts_once_also_for_another_act() {
        Staff giver = Staff.with("ZONE_ORGANISER", TOWN);
        Staff volunteer = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(giver);
        Phone phone = LaidPhone.of(giver);
        String code = phone.code();
        CodePage.given(visitor, CodePage.asked(give(visitor, volunteer, "VIEWER")), code);
        assertEquals(2, grants(volunteer));
        Answer again = visitor.post(SignIn.START, Map.of("suviaz.code", code));
        assertTrue(CodePage.is(again), again::text);
        assertTrue(again.text().contains(Say.be("frame.code.wrong")), again::text);
        asked++;
    }

    @Test
    void every_page_that_gives_access_or_changes_roles_asks() {
        Staff keeper = Staff.with("ADMINISTRATOR", "BY");
        Staff one = Staff.with("VIEWER", TOWN);
        Visitor visitor = SignIn.as(keeper);
        LaidPhone.of(keeper);
        long grant = House.database().number("select max(id) from role_grant where account_id = ?", one.id());
        String zone = zone();
        CodePage.asked(give(visitor, one, "CANVASS_LEAD"));
        CodePage.asked(submit(visitor, "/accounts/till/accountTill?grant=" + grant, Map.of("till", ""), "save"));
        CodePage.asked(submit(
                visitor,
                "/accounts/open/accountOpen",
                Map.of("name", "novy-" + one.id(), "role", "VIEWER", "zone", zone),
                "save"));
        CodePage.asked(submit(visitor, "/accounts/card/accountCard?id=" + one.id(), Map.of(), "reset"));
        CodePage.asked(submit(visitor, "/accounts/review/accountReview", Map.of(), "save"));
        CodePage.asked(submit(
                visitor,
                "/roles/edit/roleEdit?copy=" + House.database().number("select id from role where code = 'VIEWER'"),
                Map.of("nameBe", "Правераны", "nameRu", "Проверенный", "nameEn", "Checked"),
                "save"));
        CodePage.asked(confirm(visitor));
        assertEquals(0, House.database().number("select count(*) from account where name = ?", "novy-" + one.id()));
        asked += 7;
    }

    @Test
    void a_file_of_people_is_given_out_after_the_code_alone() {
        Staff mailer = Staff.with("MAILING_ORGANISER", TOWN);
        long mailing = letters(mailer);
        Visitor visitor = SignIn.as(mailer);
        Phone phone = LaidPhone.of(mailer);
        Answer question = CodePage.asked(visitor.get("/download/letters?mailing=" + mailing));
        Answer file = CodePage.given(visitor, question, phone.code());
        assertEquals(200, file.status());
        assertEquals(
                "application/pdf", file.headers().firstValue("Content-Type").orElse(""));
        assertEquals("лісты", file.body());
        asked++;
    }

    @Test
    void a_printed_list_is_shown_after_the_code_alone() {
        Staff printer = Staff.with("ZONE_ORGANISER", TOWN);
        Visitor visitor = SignIn.as(printer);
        Phone phone = LaidPhone.of(printer);
        String page = "/contacts/print/contactPrint?sort=ADDED&desc=1";
        Answer question = CodePage.asked(visitor.get(page));
        Answer shown = CodePage.given(visitor, question, phone.code());
        assertEquals(200, shown.status());
        assertEquals(page, shown.address().getPath() + "?" + shown.address().getQuery());
        asked++;
    }

    @Test
    void who_has_no_second_factor_is_asked_for_none_and_gets_none_by_a_made_up_field() {
        Staff giver = Staff.with("ZONE_ORGANISER", TOWN);
        Visitor visitor = SignIn.as(giver);
        Answer given = give(visitor, Staff.with("DATA_ENTRY", TOWN), "VIEWER");
        assertTrue(given.text().contains(Say.be("accounts.grant.given")), given::text);
        LaidPhone.of(giver);
        Answer forged = visitor.post(SignIn.START, Map.of("suviaz.code", "000000"));
        assertTrue(CodePage.is(forged), forged::text);
    }

    @Test
    void what_is_hidden_in_the_page_is_what_was_posted_and_nothing_one_signs_in_with() {
        Staff giver = Staff.with("ZONE_ORGANISER", TOWN);
        Visitor visitor = SignIn.as(giver);
        Phone phone = LaidPhone.of(giver);
        Answer question = CodePage.asked(give(visitor, Staff.with("DATA_ENTRY", TOWN), "VIEWER"));
        Answer wrong = CodePage.given(visitor, question, phone.codeAt(Phone.AN_HOUR_AGO));
        assertFalse(wrong.body().contains(phone.codeAt(Phone.AN_HOUR_AGO)));
        assertEquals("no-store", wrong.headers().firstValue("Cache-Control").orElse(""));
    }

    @AfterAll
    static void figures() {
        System.out.printf("StepUpIT: %d acts asked for the code first%n", asked);
    }

    private static Answer give(Visitor giver, Staff to, String role) {
        return submit(giver, GIVE + to.id(), Map.of("role", role, "zone", zone()), "give");
    }

    private static Answer submit(Visitor visitor, String page, Map<String, String> typed, String button) {
        return visitor.submit(visitor.get(page), typed, button);
    }

    /** Presses a button that confirms, though nothing waits. */
    private static Answer confirm(Visitor visitor) {
        String page = "/approvals/list/approvalList";
        Map<String, String> fields = new LinkedHashMap<>(
                Visitor.fields((FormElement) visitor.get(page).html().getElementById("form"), null));
        fields.put("form:confirm", "1");
        return visitor.post(page, fields);
    }

    private static String zone() {
        return String.valueOf(House.database().number("select id from zone where code = ?", TOWN));
    }

    private static long grants(Staff of) {
        return House.database().number("select count(*) from role_grant where account_id = ?", of.id());
    }

    /** A mailing whose letters lie ready. */
    private static long letters(Staff mailer) {
        byte[] content = "лісты".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        House.database()
                .change(
                        "insert into stored_file_base (owner_id, name, media_type, size, sha256, created_at, gone_at)"
                                + " values (?, 'letters.pdf', 'application/pdf', ?, repeat('0', 64), now(3),"
                                + " now(3) + interval 1 day)",
                        mailer.id(),
                        content.length);
        long file = House.database().number("select max(id) from stored_file_base where owner_id = ?", mailer.id());
        House.database()
                .change(
                        "insert into stored_file_chunk_base (owner_id, file_id, no, bytes) values (?, ?, 0, ?)",
                        mailer.id(),
                        file,
                        content);
        House.database()
                .change(
                        "insert into mailing (owner_id, name, created_at, either_way, address_window, recipients,"
                                + " frozen_at, produced_at, file_id, produced_letters)"
                                + " values (?, 'Ліст', now(3), false, 'LEFT', 1, now(3), now(3), ?, 1)",
                        mailer.id(),
                        file);
        return House.database().number("select max(id) from mailing where owner_id = ?", mailer.id());
    }
}
