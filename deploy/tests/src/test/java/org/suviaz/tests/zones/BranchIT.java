package org.suviaz.tests.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** A branch is added, named anew, drawn on the map, moved with its people, and removed, by the screens of the house. */
class BranchIT {
    private static final String ZONES = "/zones/list/zoneList?zone=";
    private static final String MOVE = "/zones/move/zoneMove?zone=";
    private static final String PARTS = "/zones/parts/zoneParts?zone=";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Visitor coordinator;
    private static int moved;
    private static int refusals;

    @BeforeAll
    static void signIn() {
        coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    }

    @Test
    void a_branch_moves_with_its_people_and_roles_and_the_log_tells_of_it() {
        long branch = branch("city-pinsk", "Пераноснае");
        for (int i = 0; i < 3; i++) {
            person("Пераноснік", Map.of("settlement", "Пінск", "zone", String.valueOf(branch)));
        }
        Visitor own = SignIn.as(Staff.with("VIEWER", code(branch)));
        Visitor old = SignIn.as(Staff.with("VIEWER", "city-pinsk"));
        Visitor fresh = SignIn.as(Staff.with("VIEWER", "city-zodzina"));
        assertSees("Пераноснік", true, own, old);
        assertSees("Пераноснік", false, fresh);

        Answer preview = coordinator.get(MOVE + branch + "&to=" + Truth.zoneId("city-zodzina"));
        assertEquals(List.of("1", "3", "0", "1"), preview.html().select(".fig").eachText(), preview::text);
        long entries = House.database().number("select count(*) from audit_entry where kind = 'ZONE_MOVED'");
        Answer moving = coordinator.submit(preview, Map.of(), "move");
        assertEquals(200, moving.status(), moving::text);
        assertSees("Пераноснік", true, own, fresh);
        assertSees("Пераноснік", false, old);
        finished(MOVE + branch);

        assertSees("Пераноснік", true, own, fresh);
        assertSees("Пераноснік", false, old);
        assertEquals(
                3,
                House.database()
                        .number("select count(*) from contact c join zone z on z.lft = c.zl where z.id = ?", branch));
        assertEquals(
                entries + 1, House.database().number("select count(*) from audit_entry where kind = 'ZONE_MOVED'"));
        assertEquals(
                3,
                House.database()
                        .number("select amount from audit_entry where kind = 'ZONE_MOVED' order by no desc limit 1"));
        assertEquals(0, Truth.wrongCounts());
        moved++;
    }

    @Test
    void an_open_form_stays_good_while_its_branch_moves() {
        long branch = branch("city-pinsk", "Адкрытае");
        Answer card = person("Адчынены", Map.of("settlement", "Пінск", "zone", String.valueOf(branch)));
        Answer form = coordinator.get(EDIT + "?" + card.address().getQuery());
        move(branch, "city-zodzina");
        Answer saved =
                coordinator.submit(form, Map.of("note", "дапісана", "settlement", "", "zone", "" + branch), "save");
        assertEquals(200, saved.status(), saved::text);
        assertEquals("дапісана", House.database().text("select note from contact where surname_be = 'Адчынены'"));
    }

    @Test
    void numbers_left_behind_are_freed_at_the_next_start_and_what_came_late_follows() {
        long branch = branch("city-pinsk", "Спозненае");
        person("Спознены", Map.of("settlement", "Пінск", "zone", String.valueOf(branch)));
        long old = House.database().number("select lft from zone where id = ?", branch);
        move(branch, "city-zodzina");
        House.database().change("update contact set zl = ? where surname_be = 'Спознены'", old);
        assertSees("Спознены", true, SignIn.as(Staff.with("VIEWER", "city-zodzina")));
        House.restart();
        assertEquals(0, House.database().number("select count(*) from zone_former where lft = ?", old));
        assertEquals(
                House.database().number("select lft from zone where id = ?", branch),
                House.database().number("select zl from contact where surname_be = 'Спознены'"));
        mended();
        coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
    }

    @Test
    void what_cannot_be_moved_gets_a_sentence() {
        long branch = branch("city-pinsk", "Нерухомае");
        refused(coordinator.get(MOVE + branch + "&to=" + branch), "geo.problem.intoItself");
        refused(coordinator.get(MOVE + branch + "&to=" + Truth.zoneId("city-pinsk")), "geo.problem.liesThere");
        refused(coordinator.get(MOVE + branch + "&to=999999"), "branches.problem.to");
        refused(coordinator.get(MOVE + branch + "&to=abc"), "branches.problem.to");
        refused(
                coordinator.get(MOVE + Truth.zoneId("city-pinsk") + "&to=" + Truth.zoneId("city-zodzina")),
                "geo.problem.notBranch");
    }

    @Test
    void only_an_empty_branch_is_removed_and_a_town_never() {
        long branch = branch("city-pinsk", "Непатрэбнае");
        long inner = branch(branch, "Унутранае");
        Answer card = person("Перашкода", Map.of("settlement", "Пінск", "zone", String.valueOf(inner)));
        refused(coordinator.submit(coordinator.get(ZONES + branch), Map.of(), "remove"), "geo.problem.branchHolds");
        refused(coordinator.submit(coordinator.get(ZONES + inner), Map.of(), "remove"), "branches.problem.people");
        coordinator.submit(card, Map.of(), "putAway");
        refused(coordinator.submit(coordinator.get(ZONES + inner), Map.of(), "remove"), "branches.problem.people");
        coordinator.submit(
                coordinator.get(EDIT + "?" + card.address().getQuery()),
                Map.of("settlement", "Пінск", "zone", String.valueOf(branch)),
                "save");
        Staff.with("VIEWER", code(inner));
        refused(coordinator.submit(coordinator.get(ZONES + inner), Map.of(), "remove"), "branches.problem.accounts");
        House.database().change("delete from role_grant where zone_id = ?", inner);
        Answer removed = coordinator.submit(coordinator.get(ZONES + inner), Map.of(), "remove");
        assertTrue(removed.text().contains(Say.be("zones.list.removed")), removed::text);
        assertEquals(404, coordinator.get(ZONES + inner).status());
        assertTrue(coordinator
                .get(ZONES + Truth.zoneId("city-pinsk"))
                .html()
                .select("input[id=form:remove]")
                .isEmpty());
    }

    @Test
    void a_branch_gets_another_name_and_an_empty_one_is_said_at_its_field() {
        long branch = branch("city-pinsk", "Старое");
        Answer empty = coordinator.submit(coordinator.get(ZONES + branch), Map.of("newBe", " "), "rename");
        assertEquals(422, empty.status());
        assertEquals(
                "! " + Say.be("geo.problem.nameMissing"), empty.fault("newBe").orElseThrow());
        Answer named = coordinator.submit(
                coordinator.get(ZONES + branch), Map.of("newBe", "Новае", "newRu", "Новое"), "rename");
        assertTrue(named.text().contains("Новае"), named::text);
    }

    @Test
    void a_drawn_branch_takes_new_people_by_their_address_and_others_by_a_button() {
        long north = branch("city-baranavicy", "Паўночнае");
        long south = branch("city-baranavicy", "Паўднёвае");
        person("Ранейшы", Map.of("settlement", "Баранавічы", "street", "вул. Савецкая", "house", "7б"));
        person("Іншабочны", Map.of("settlement", "Баранавічы", "street", "вул. Савецкая", "house", "8"));
        Answer drawn = draw(north, "Баранавічы", "вул. Савецкая 1–45 няцотны\nНяісная вуліца 5\nСадовая");
        assertTrue(drawn.text().contains(Say.be("geo.problem.part.unknown", "Няісная вуліца 5")), drawn::text);
        assertEquals("Няісная вуліца 5", drawn.field("streets").strip());
        assertEquals(2, House.database().number("select count(*) from zone_part where zone_id = ?", north));
        Answer overlap = draw(south, "Баранавічы", "Советская ул. 40-50");
        assertTrue(overlap.text().contains(Say.be("geo.problem.part.other", "Паўночнае")), overlap::text);

        person("Новы", Map.of("settlement", "Барановичи", "street", "ул. Советская", "house", "5/2"));
        assertEquals(north, zoneOf("Новы"));
        person(
                "Ручны",
                Map.of(
                        "settlement",
                        "Баранавічы",
                        "street",
                        "вул. Савецкая",
                        "house",
                        "5",
                        "zone",
                        String.valueOf(south)));
        assertEquals(south, zoneOf("Ручны"), "what was chosen by hand wins");

        Answer parts = coordinator.get(PARTS + north);
        assertTrue(parts.text().contains(Say.be("zones.parts.coming", 1)), parts::text);
        coordinator.submit(parts, "act", Map.of(), Say.be("zones.parts.fill", 1));
        finished(PARTS + north);
        assertEquals(north, zoneOf("Ранейшы"));
        assertEquals(Truth.zoneId("city-baranavicy"), zoneOf("Іншабочны"));
        assertEquals(
                "branch",
                House.database()
                        .text("select h.cause from contact_change h join contact c on c.id = h.contact_id"
                                + " where c.surname_be = 'Ранейшы' and h.field = 'zone'"));

        long part = House.database()
                .number("select min(id) from zone_part where zone_id = ? and street_be like '%Савецкая%'", north);
        Answer asked = coordinator.get(PARTS + north + "&part=" + part);
        Answer left = coordinator.submit(asked, "act", Map.of(), Say.be("zones.parts.remove"));
        assertTrue(left.text().contains(Say.be("zones.parts.leaving", 2)), left::text);
        coordinator.submit(left, "act", Map.of(), Say.be("zones.parts.fill", 2));
        finished(PARTS + north);
        assertEquals(Truth.zoneId("city-baranavicy"), zoneOf("Ранейшы"));
        assertEquals(Truth.zoneId("city-baranavicy"), zoneOf("Новы"));
        assertEquals(0, Truth.wrongCounts());
    }

    @Test
    void the_new_place_is_found_by_its_name_in_either_language() {
        Answer page = coordinator.get(MOVE + branch("city-pinsk", "Названае"));
        Answer looked = coordinator.submit(page, Map.of("to", "Жодино"), "look");
        assertEquals(
                String.valueOf(Truth.zoneId("city-zodzina")),
                looked.html().select("input[name=to]").val(),
                looked::text);
        Answer several = coordinator.submit(page, Map.of("to", "Савецкі раён"), "look");
        assertEquals(422, several.status());
        assertEquals(2, several.html().select(".picks li").size(), several::text);
        String second = several.html().select(".picks input").last().val();
        Answer picked = coordinator.submit(several, Map.of("toId", second), "look");
        assertEquals(second, picked.html().select("input[name=to]").val(), picked::text);
        for (String wrong : List.of("", "Няма такой зоны")) {
            Answer refused = coordinator.submit(page, Map.of("to", wrong), "look");
            assertEquals(422, refused.status(), wrong);
            assertEquals(wrong, refused.field("to"));
        }
    }

    @Test
    void a_zone_of_others_is_answered_like_none_at_each_of_the_pages() {
        long foreign = branch("city-pinsk", "Чужое");
        Visitor here = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "city-zodzina"));
        Visitor administrator = SignIn.as(Staff.with("ADMINISTRATOR", "city-pinsk"));
        for (String page : List.of(ZONES, MOVE, PARTS)) {
            Answer theirs = here.get(page + foreign);
            assertEquals(404, theirs.status(), page);
            assertEquals("", theirs.differenceTo(here.get(page + "99999999")), page);
            assertEquals(404, here.get(page + "abc").status(), page);
            refusals++;
        }
        assertEquals(404, administrator.get(MOVE + foreign).status(), "who sees no people moves none");
        assertEquals(200, administrator.get(PARTS + foreign).status());
        long own = branch("city-zodzina", "Сваё");
        Answer target = here.get(MOVE + own + "&to=" + Truth.zoneId("city-pinsk"));
        refused(target, "branches.problem.to");
        assertFalse(target.html().select("select[id=form:to]").text().contains("Пінск"));
    }

    @Test
    void every_kind_of_row_that_lies_in_a_zone_is_found_by_it() {
        assertEquals(
                null,
                House.database()
                        .text("select group_concat(c.table_name) from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + " and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                                + " where c.table_schema = database() and c.column_name in ('zl', 'from_zl', 'to_zl')"
                                + " and not exists (select 1 from information_schema.statistics s where"
                                + " s.table_schema = c.table_schema and s.table_name = c.table_name"
                                + " and s.column_name = c.column_name and s.seq_in_index = 1)"));
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "BranchIT: %d branches moved with their people, %d refusals, each a sentence or a page that is not there%n",
                moved, refusals);
    }

    private static void move(long branch, String to) {
        Answer moving =
                coordinator.submit(coordinator.get(MOVE + branch + "&to=" + Truth.zoneId(to)), Map.of(), "move");
        assertEquals(200, moving.status(), moving::text);
        finished(MOVE + branch);
        moved++;
    }

    /** Waits for the job in the table: a page asked for so often would push the open forms of the visit out of memory. */
    private static void finished(String page) {
        Waiting.until(
                () -> House.database().number("select count(*) from job_run where state in ('WAITING', 'RUNNING')")
                        == 0,
                PATIENCE,
                () -> "not finished: " + coordinator.get(page).text());
        assertFalse(coordinator.get(page).body().contains("<progress"));
    }

    /** Waits for the start to have compared the counts with the people, which it does in the background. */
    private static void mended() {
        Waiting.until(() -> Truth.wrongCounts() == 0, PATIENCE, () -> "the start mended no count");
    }

    private static void refused(Answer answer, String key) {
        assertTrue(answer.text().contains(Say.be(key)), answer::text);
        refusals++;
    }

    private static void assertSees(String surname, boolean sees, Visitor... visitors) {
        for (Visitor visitor : visitors) {
            String found = visitor.post("/search", Map.of("words", surname))
                    .html()
                    .select("table")
                    .text();
            assertEquals(sees, found.contains(surname), found);
        }
    }

    private static Answer draw(long branch, String settlement, String lines) {
        return coordinator.submit(
                coordinator.get(PARTS + branch), Map.of("settlement", settlement, "streets", lines), "add");
    }

    private static Answer person(String surname, Map<String, String> more) {
        Map<String, String> typed = new java.util.LinkedHashMap<>(more);
        typed.put("surnameBe", surname);
        Answer card = coordinator.submit(coordinator.get(EDIT), typed, "save");
        assertEquals(200, card.status(), card::text);
        return card;
    }

    private static long branch(String zone, String name) {
        return branch(Truth.zoneId(zone), name);
    }

    private static long branch(long parent, String name) {
        Answer added =
                coordinator.submit(coordinator.get(ZONES + parent), Map.of("nameBe", name, "nameRu", name), "add");
        assertTrue(added.text().contains(name), added::text);
        return House.database().number("select max(id) from zone where name_be = ?", name);
    }

    private static String code(long zone) {
        return House.database().text("select code from zone where id = ?", zone);
    }

    private static long zoneOf(String surname) {
        return House.database().number("select zone_id from contact where surname_be = ?", surname);
    }
}
