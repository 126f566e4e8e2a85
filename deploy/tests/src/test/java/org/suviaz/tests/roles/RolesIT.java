package org.suviaz.tests.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** An organisation shapes its roles; what one gives more of people waits for somebody who holds all of that. */
class RolesIT {
    private static final String WAITING = "/approvals/list/approvalList";
    private static final String TOWN = "city-hrodna";

    /** Of those put away alone: however many other tests bring into the town, a paper holds these. */
    private static final String PRINT = "/contacts/print/contactPrint?away=1";

    private static Visitor keeper;
    private static Staff coordinator;
    private static int sentences;
    private static int widened;

    @BeforeAll
    static void signIn() {
        keeper = SignIn.as(Staff.with("ADMINISTRATOR", "BY"));
        coordinator = Staff.with("NATIONAL_COORDINATOR", "BY");
    }

    @Test
    void a_role_is_made_alone_or_as_a_copy_and_goes_once_nobody_holds_it() {
        assertSaved(RolePage.fresh(keeper)
                .named("Чытач журнала")
                .with(Right.READ_LOG)
                .save());
        String code = RolePage.code("Чытач журнала");
        RolePage copy = RolePage.like(keeper, "CANVASS_LEAD");
        assertEquals(Set.of(Right.SEE_PEOPLE, Right.PRINT_PEOPLE), copy.rights());
        assertSaved(copy.named("Правадыр абходу").save());
        assertEquals(
                "HIDDEN",
                House.database()
                        .text("select access from role_field f join role r on r.id = f.role_id"
                                + " where r.name_be = 'Правадыр абходу' and f.field = 'EMAIL'"));
        Answer list = keeper.get(RolePage.LIST);
        assertTrue(list.text().contains("Чытач журнала"), list::text);

        Visitor reader = SignIn.as(Staff.with(code, TOWN));
        assertEquals(200, reader.get("/audit/log/auditLog").status());
        Answer held = RolePage.of(keeper, code).press("retire");
        assertTrue(held.text().contains(Say.be("roles.problem.held")), held::text);
        House.database().change("update role_grant set ended_at = now(3) where role = ?", code);
        RolePage unheld = RolePage.of(keeper, code);
        assertTrue(unheld.press("retire").text().contains(Say.be("roles.edit.retired")));
        assertFalse(keeper.get(RolePage.LIST).text().contains("Чытач журнала"));
        assertEquals(404, keeper.get(RolePage.EDIT + "?id=" + RolePage.id(code)).status());
    }

    @Test
    void what_a_role_loses_is_gone_at_the_next_request_of_an_open_session() {
        String code = made("Друкар", Right.SEE_PEOPLE, Right.PRINT_PEOPLE);
        Staff staff = Staff.with(code, TOWN);
        Visitor holder = SignIn.as(staff);
        assertEquals(200, holder.get(PRINT).status());
        assertSaved(RolePage.of(keeper, code).without(Right.PRINT_PEOPLE).save());
        assertTrue(SignIn.says(holder.get(PRINT), "signin.ended.RIGHTS"));
        SignIn.as(holder, staff);
        assertEquals(404, holder.get(PRINT).status());
        assertEquals(200, holder.get("/contacts/list/contactList").status());
    }

    @Test
    void what_a_role_gives_more_waits_for_somebody_who_holds_all_of_it_over_the_country() {
        String code = made("Глядач спісаў", Right.SEE_PEOPLE);
        Visitor holder = SignIn.as(Staff.with(code, TOWN));
        Answer asked = RolePage.of(keeper, code)
                .with(Right.PRINT_PEOPLE)
                .field(Field.PHONE, FieldAccess.VISIBLE)
                .save();
        assertTrue(asked.text().contains(Say.be("roles.edit.waiting")), asked::text);
        assertEquals(404, holder.get(PRINT).status());

        for (Visitor other : List.of(keeper, SignIn.as(Staff.with("NATIONAL_COORDINATOR", TOWN)))) {
            assertEquals(List.of(), confirming(other.get(WAITING), "Глядач спісаў"));
        }
        Visitor second = SignIn.as(coordinator);
        Answer waiting = second.get(WAITING);
        List<String> numbers = confirming(waiting, "Глядач спісаў");
        assertEquals(1, numbers.size(), waiting::text);
        String gain = Say.be("frame.right.PRINT_PEOPLE") + "; "
                + Say.be("roles.gain", Say.be("roles.field.PHONE"), Say.be("roles.access.VISIBLE"));
        assertTrue(waiting.text().contains(gain), waiting::text);
        confirm(second, numbers.get(0));
        assertEquals(200, holder.get(PRINT).status());
        widened++;
    }

    @Test
    void of_a_change_both_ways_the_loss_counts_at_once() {
        String code = made("Абодва бакі", Right.SEE_PEOPLE, Right.PRINT_PEOPLE);
        RolePage.of(keeper, code)
                .without(Right.PRINT_PEOPLE)
                .with(Right.EXPORT_PEOPLE)
                .save();
        assertEquals("SEE_PEOPLE", held(code));
        RolePage.of(keeper, code).with(Right.MAIL_PEOPLE).save();
        Visitor second = SignIn.as(coordinator);
        Answer waiting = second.get(WAITING);
        List<String> numbers = confirming(waiting, "Абодва бакі");
        assertEquals(2, numbers.size(), waiting::text);
        confirm(second, numbers.get(0));
        assertEquals("EXPORT_PEOPLE,SEE_PEOPLE", held(code));
        Answer late = confirm(second, numbers.get(1));
        assertTrue(late.text().contains(Say.be("roles.problem.changedSince")), late::text);
        assertEquals("EXPORT_PEOPLE,SEE_PEOPLE", held(code));
        widened++;
    }

    @Test
    void three_clicks_on_a_wider_role_are_one_request() {
        String code = made("Тройчы", Right.SEE_PEOPLE);
        RolePage page = RolePage.of(keeper, code).with(Right.MAIL_PEOPLE);
        page.save();
        page.save();
        page.save();
        assertEquals(
                1, confirming(SignIn.as(coordinator).get(WAITING), "Тройчы").size());
    }

    @Test
    void what_is_wrong_with_a_role_is_said_at_its_place() {
        assertSaid("people", "roles.problem.noRight", RolePage.fresh(keeper).named("Пустая"));
        assertSaid("people", "roles.problem.addsBlindly", page(Right.ADD_PEOPLE));
        assertSaid("people", "roles.problem.ownWithoutAdding", page(Right.SEE_PEOPLE, Right.OWN_TODAY));
        assertSaid("people", "roles.problem.changesBlindly", page(Right.CHANGE_PEOPLE));
        assertSaid("lists", "roles.problem.handsOnBlindly", page(Right.PRINT_PEOPLE));
        assertSaid("lists", "roles.problem.importsWithoutAdding", page(Right.SEE_PEOPLE, Right.IMPORT_PEOPLE));
        assertSaid(
                "PHONE",
                "roles.problem.editableWithoutWriting",
                page(Right.SEE_PEOPLE).field(Field.PHONE, FieldAccess.EDITABLE));
        assertSaid("NOTE", "roles.problem.fieldOfNobody", page(Right.READ_LOG).field(Field.NOTE, FieldAccess.MASKED));
        assertSaid("nameRu", "roles.problem.nameMissing", page(Right.READ_LOG).typed("nameRu", ""));
        assertSaid("nameEn", "roles.problem.nameTooLong", page(Right.READ_LOG).typed("nameEn", "n".repeat(61)));
        made("Занятая назва", Right.READ_LOG);
        assertSaid("nameBe", "roles.problem.nameTaken", page(Right.READ_LOG).typed("nameBe", "занятая  НАЗВА"));
        assertSaid(
                "house",
                "roles.problem.lastKeeper",
                RolePage.of(keeper, "ADMINISTRATOR").without(Right.MANAGE_ACCOUNTS));
        assertEquals(0, House.database().number("select count(*) from role where name_be = 'Хтосьці'"));
    }

    @Test
    void who_would_lock_the_own_account_out_is_told_before() {
        String code = made("Вядзе рахункі", Right.MANAGE_ACCOUNTS, Right.READ_LOG);
        Staff keeping = Staff.with(code, "BY");
        Visitor other = SignIn.as(keeping);
        RolePage page = RolePage.of(other, code).without(Right.MANAGE_ACCOUNTS);
        assertSaid("sure", "roles.problem.lockOut", page);
        assertEquals("MANAGE_ACCOUNTS,READ_LOG", held(code));
        page.typed("sure", "true").save();
        assertEquals("READ_LOG", held(code));
        assertEquals(SignIn.FORM, other.get(RolePage.LIST).address().getPath(), "the visit ended with the right");
        assertEquals(404, SignIn.as(keeping).get(RolePage.LIST).status());
    }

    @Test
    void a_form_that_somebody_else_overtook_changes_nothing() {
        String code = made("Пазнейшая", Right.SEE_PEOPLE);
        RolePage early = RolePage.of(keeper, code);
        assertSaved(RolePage.of(keeper, code).with(Right.READ_LOG).save());
        Answer late = early.with(Right.FREEZE).save();
        assertTrue(late.text().contains(Say.be("roles.problem.stale")), late::text);
        assertEquals("READ_LOG,SEE_PEOPLE", held(code));
    }

    @Test
    void a_ready_role_has_a_name_of_the_house_until_it_is_renamed() {
        assertSaved(RolePage.of(keeper, "AUDITOR").named("Правяральшчык").save());
        assertTrue(keeper.get(RolePage.LIST).text().contains("Правяральшчык"));
        assertSaved(RolePage.of(keeper, "AUDITOR")
                .typed("nameBe", "")
                .typed("nameRu", "")
                .typed("nameEn", "")
                .save());
        assertTrue(keeper.get(RolePage.LIST).text().contains(Say.be("frame.role.AUDITOR")));
    }

    @Test
    void who_keeps_accounts_of_one_town_shapes_no_roles_and_forged_rights_are_none() {
        Visitor ofTown = SignIn.as(Staff.with("ADMINISTRATOR", TOWN));
        assertEquals(404, ofTown.get(RolePage.LIST).status());
        assertEquals(404, ofTown.get(RolePage.EDIT).status());
        assertEquals(List.of(), ofTown.get("/accounts/list/accountList").links(Say.be("roles.list.title")));
        Answer forged = RolePage.fresh(keeper)
                .named("Падробка")
                .with(Right.READ_LOG)
                .typed("PHONE", "EVERYTHING")
                .save();
        assertEquals(422, forged.status());
        assertEquals(0, House.database().number("select count(*) from role where name_be = 'Падробка'"));
        assertEquals(404, keeper.get(RolePage.EDIT + "?id=999999").status());
        assertEquals(404, keeper.get(RolePage.EDIT + "?id=x").status());
    }

    @Test
    void the_log_says_what_became_of_roles_by_their_codes() {
        String code = made("Для журнала", Right.SEE_PEOPLE);
        RolePage.of(keeper, code).with(Right.READ_LOG).save();
        RolePage.of(keeper, code).with(Right.MAIL_PEOPLE).save();
        for (Map.Entry<String, Integer> kind :
                Map.of("ROLE_ADDED", 1, "ROLE_CHANGED", 1, "ROLE_PROPOSED", 1).entrySet()) {
            assertEquals(kind.getValue(), (int) House.database()
                    .number("select count(*) from audit_entry where kind = ? and object = ?", kind.getKey(), code));
        }
        assertEquals(0, House.database().number("select count(*) from audit_entry where object like '%журнала%'"));
    }

    private static String made(String name, Right... rights) {
        assertSaved(RolePage.fresh(keeper).named(name).with(rights).save());
        return RolePage.code(name);
    }

    private static RolePage page(Right... rights) {
        return RolePage.fresh(keeper).named("Хтосьці").with(rights);
    }

    private static void assertSaved(Answer answer) {
        assertTrue(answer.text().contains(Say.be("roles.edit.saved")), answer::text);
    }

    private static void assertSaid(String field, String key, RolePage page) {
        Answer answer = page.save();
        String sentence = key.equals("roles.problem.nameTooLong") ? Say.be(key, 60) : Say.be(key);
        assertEquals("! " + sentence, answer.fault(field).orElse(""), answer::text);
        sentences++;
    }

    /** The rights that the table gives the role. */
    private static String held(String code) {
        return House.database()
                .text(
                        "select group_concat(rr.held order by rr.held) from role_right rr join role r on r.id = rr.role_id"
                                + " where r.code = ?",
                        code);
    }

    /** The numbers of the requests about that role which this reader may confirm. */
    private static List<String> confirming(Answer page, String role) {
        return page.html().select("tr").stream()
                .filter(row -> row.text().contains(role))
                .flatMap(row -> row.select("button[name=form:confirm]").stream())
                .map(Element::val)
                .toList();
    }

    private static Answer confirm(Visitor second, String number) {
        return second.submit(second.get(WAITING), Map.of(), "confirm-" + number);
    }

    @AfterAll
    static void sayWhatWasTried() {
        System.out.println("RolesIT: " + sentences + " wrong roles told so at their place, " + widened
                + " wider roles confirmed by a second person");
    }
}
