package org.suviaz.tests.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.tests.duplicates.Twins.CARD;
import static org.suviaz.tests.duplicates.Twins.EDIT;
import static org.suviaz.tests.duplicates.Twins.MERGED;
import static org.suviaz.tests.duplicates.Twins.PAIR;
import static org.suviaz.tests.duplicates.Twins.away;
import static org.suviaz.tests.duplicates.Twins.laid;
import static org.suviaz.tests.duplicates.Twins.merge;
import static org.suviaz.tests.duplicates.Twins.merged;
import static org.suviaz.tests.duplicates.Twins.person;
import static org.suviaz.tests.duplicates.Twins.said;
import static org.suviaz.tests.duplicates.Twins.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.fields.FieldPage;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Two records of one person become one, with all that belongs to either, and two again within 90 days. */
class MergeIT {
    private static final String TOWN = "2240000000";
    private static final String ELSEWHERE = "2208000000";

    private static Visitor organiser;
    private static Visitor stranger;
    private static int merges;
    private static int undone;
    private static int fields;

    @BeforeAll
    static void signIn() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        stranger = SignIn.as(Staff.with("ZONE_ORGANISER", ELSEWHERE));
    }

    @AfterAll
    static void tell() {
        System.out.println(
                "MergeIT: merges: " + merges + ", taken back: " + undone + ", own fields as chosen: " + fields);
    }

    @Test
    void what_was_chosen_stands_and_all_else_is_joined_and_nothing_is_lost_when_it_is_taken_back() {
        long stays = person(
                organiser,
                "surnameBe",
                "Злучанка",
                "givenBe",
                "Марыя",
                "birth",
                "1971",
                "settlement",
                "Паставы",
                "street",
                "вуліца Савецкая",
                "house",
                "5",
                "phone1",
                "29 611-14-01",
                "tags",
                "валанцёр",
                "note",
                "першая нататка");
        long gone = person(
                organiser,
                "surnameBe",
                "Злучонка",
                "givenBe",
                "Марыя",
                "patronymicBe",
                "Іванаўна",
                "birth",
                "12.03.1971",
                "settlement",
                "Паставы",
                "street",
                "вуліца Чырвонаармейская",
                "house",
                "7",
                "flat",
                "2",
                "phone1",
                "29 611-14-02",
                "email",
                "zluchanka@example.org",
                "tags",
                "назіральнік",
                "note",
                "другая нататка",
                "consentLetter",
                "REFUSED");
        long mailing = letter(gone);
        String before = picture(stays);
        long pair = laid(stays, gone);
        Answer page = organiser.get(PAIR + pair);
        assertEquals(200, page.status(), page::text);
        assertEquals(
                "other", page.html().select("input[name=part-BIRTH][checked]").val());
        assertEquals(
                "one",
                page.html().select("input[name=part-SURNAME_BE][checked]").val());

        Answer done = merged(organiser, pair, Map.of("part-ADDRESS", "other"));
        assertEquals(200, done.status(), done::text);
        assertTrue(done.text().contains(Say.be("duplicates.merged.done")), done::text);
        merges++;
        assertEquals("Злучанка", said(stays, "surname_be"));
        assertEquals("Іванаўна", said(stays, "patronymic_be"));
        assertEquals("1971-03-12", said(stays, "birth_date"));
        assertEquals("zluchanka@example.org", said(stays, "email"));
        assertEquals("7 2", said(stays, "concat(house, ' ', flat)"));
        assertEquals("першая нататка\nдругая нататка", said(stays, "note"));
        assertEquals("+375296111401, +375296111402", phones(stays));
        assertEquals("валанцёр, назіральнік", tags(stays));
        assertEquals("LETTER REFUSED", consents(stays));
        assertTrue(away(gone));
        assertFalse(away(stays));
        assertEquals("MERGED", state(pair));
        assertEquals(stays, letterOf(mailing));
        assertEquals(
                "merge",
                House.database()
                        .text(
                                "select max(cause) from contact_change_base where contact_id = ? and field = 'email'",
                                stays));
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from audit_entry where kind = 'PEOPLE_MERGED' and object like ?",
                                stays + "-%"));
        Answer history = organiser.get("/contacts/history/contactHistory?id=" + stays);
        assertTrue(history.text().contains(Say.be("contacts.card.cause.merge")), history::text);
        assertEquals(
                2,
                history.html().select("main").text().split(Say.be("contacts.card.cause.save.whole"), -1).length - 1,
                "both were added: " + history.text());

        Answer list = organiser.get(MERGED);
        assertTrue(list.text().contains("Злучонка"), list::text);
        Answer back = press(organiser, list, "undo", merge(stays, gone));
        assertEquals(200, back.status(), back::text);
        assertTrue(back.text().contains(Say.be("duplicates.undo.done")), back::text);
        undone++;
        assertEquals(before, picture(stays));
        assertFalse(away(gone));
        assertEquals("Злучонка", said(gone, "surname_be"));
        assertEquals("+375296111402", phones(gone));
        assertEquals(gone, letterOf(mailing));
        assertEquals("UNSURE", state(pair));
        assertEquals(422, press(organiser, list, "undo", merge(stays, gone)).status());
    }

    @Test
    void own_fields_are_chosen_one_by_one_and_several_choices_joined_and_both_have_theirs_when_it_is_taken_back() {
        Visitor definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        int nick = FieldPage.fresh(definer, OwnKind.TEXT, "Мянушка злітых").saved();
        int children =
                FieldPage.fresh(definer, OwnKind.NUMBER, "Дзяцей у злітых").saved();
        int duties = FieldPage.fresh(definer, OwnKind.CHOICES, "Абавязкі злітых")
                .choice("абход")
                .choice("лісты")
                .saved();
        String walks = String.valueOf(FieldPage.choice(duties, "абход"));
        String letters = String.valueOf(FieldPage.choice(duties, "лісты"));
        long stays = twin("Палявы", "own" + nick, "Кот", "own" + duties, walks);
        long gone = twin("Палявыы", "own" + nick, "Кіт", "own" + children, "3", "own" + duties, letters);
        String before = own(stays);
        String other = own(gone);
        long pair = laid(stays, gone);
        Answer page = organiser.get(PAIR + pair);
        assertEquals("one", chosen(page, nick), page::text);
        assertEquals("other", chosen(page, children));
        assertEquals("", chosen(page, duties), "what is joined is not chosen between");
        assertTrue(page.text().contains("Мянушка злітых"), page::text);

        merged(organiser, pair, Map.of("own" + nick, "other"));
        merges++;
        assertEquals("Кіт", own(stays, nick));
        assertEquals("3", own(stays, children));
        assertEquals(walks + "," + letters, own(stays, duties));
        fields += 3;
        press(organiser, organiser.get(MERGED), "undo", merge(stays, gone));
        undone++;
        assertEquals(before, own(stays));
        assertEquals(other, own(gone));

        merged(organiser, pair, Map.of("own" + children, "one"));
        merges++;
        assertEquals("Кот", own(stays, nick));
        assertEquals("", own(stays, children), "somebody chose that nothing is said");
        fields += 2;
        List.of(nick, children, duties).forEach(id -> FieldPage.retire(definer, id));
    }

    @Test
    void who_went_into_another_record_comes_back_by_undoing_that_alone() {
        long stays = twin("Вяртанец");
        long gone = twin("Вяртаниц");
        merged(organiser, laid(stays, gone), Map.of());
        merges++;
        Answer card = organiser.get(CARD + gone);
        assertTrue(card.text().contains(Say.be("contacts.card.away.merged")), card::text);
        assertTrue(card.html().select("[id=form:bringBack]").isEmpty(), card::text);
        assertEquals(MERGED, card.html().select("a[href=" + MERGED + "]").attr("href"));
        Answer other = organiser.get(CARD + stays);
        Map<String, String> forged = Visitor.fields((FormElement) other.html().getElementById("form"), null);
        forged.put("id", String.valueOf(gone));
        forged.put("form:bringBack", "");
        Answer refused = organiser.post(CARD + gone, forged);
        assertTrue(away(gone), refused::text);
        press(organiser, organiser.get(MERGED), "undo", merge(stays, gone));
        undone++;
        assertFalse(away(gone));
    }

    @Test
    void what_somebody_changed_since_stays_when_a_merge_is_taken_back() {
        long stays = person(organiser, "surnameBe", "Зменлівы", "givenBe", "Янка", "settlement", "Паставы");
        long gone = person(
                organiser,
                "surnameBe",
                "Зменливы",
                "givenBe",
                "Янка",
                "settlement",
                "Паставы",
                "email",
                "zmena@example.org",
                "birth",
                "1950");
        merged(organiser, laid(stays, gone), Map.of());
        merges++;
        assertEquals("1950", said(stays, "birth_year"));
        organiser.submit(organiser.get(EDIT + "?id=" + stays), Map.of("birth", "1951"), "save");
        press(organiser, organiser.get(MERGED), "undo", merge(stays, gone));
        undone++;
        assertEquals("1951", said(stays, "birth_year"));
        assertEquals("", said(stays, "email"));
    }

    @Test
    void after_90_days_it_stands() {
        long stays = person(organiser, "surnameBe", "Даўнейшы", "givenBe", "Янка", "settlement", "Паставы");
        long gone = person(organiser, "surnameBe", "Даунейшы", "givenBe", "Янка", "settlement", "Паставы");
        merged(organiser, laid(stays, gone), Map.of());
        merges++;
        Answer list = organiser.get(MERGED);
        House.database()
                .change("update contact_merge_base set merged_at = now(3) - interval 91 day where one_id = ?", stays);
        Answer late = press(organiser, list, "undo", merge(stays, gone));
        assertEquals(422, late.status(), late::text);
        assertTrue(late.text().contains(Say.be("contacts.problem.merge.tooLate", 90L)), late::text);
        assertFalse(organiser.get(MERGED).text().contains("Даунейшы"));
        assertTrue(away(gone));
    }

    @Test
    void of_three_people_merged_by_two_at_once_nothing_is_lost_and_one_is_told() throws Exception {
        long first = person(
                organiser,
                "surnameBe",
                "Трайчын",
                "givenBe",
                "Адам",
                "settlement",
                "Паставы",
                "phone1",
                "29 611-15-01");
        long second = person(
                organiser,
                "surnameBe",
                "Трайчинь",
                "givenBe",
                "Адам",
                "settlement",
                "Паставы",
                "phone1",
                "29 611-15-02");
        long third = person(
                organiser,
                "surnameBe",
                "Трайчыэн",
                "givenBe",
                "Адам",
                "settlement",
                "Паставы",
                "phone1",
                "29 611-15-03");
        Visitor colleague = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Answer mine = organiser.get(PAIR + laid(first, second));
        Answer theirs = colleague.get(PAIR + laid(second, third));
        var hands = Executors.newFixedThreadPool(2);
        Callable<Answer> one = () -> organiser.submit(mine, Map.of(), "merge");
        Callable<Answer> other = () -> colleague.submit(theirs, Map.of(), "merge");
        List<Future<Answer>> both = hands.invokeAll(List.of(one, other));
        hands.shutdown();
        List<Integer> statuses =
                List.of(both.get(0).get().status(), both.get(1).get().status());
        assertTrue(statuses.containsAll(List.of(200, 422)), statuses::toString);
        Answer told = statuses.get(0) == 422 ? both.get(0).get() : both.get(1).get();
        assertTrue(told.text().contains(Say.be("contacts.problem.merge.changed")), told::text);
        merges++;
        String all = phones(first) + phones(second) + phones(third);
        for (String phone : List.of("6111501", "6111502", "6111503")) {
            assertTrue(all.contains(phone), all);
        }
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from contact_base where id in (?, ?, ?) and put_away_at is not null",
                                first,
                                second,
                                third));
    }

    @Test
    void what_was_said_of_a_record_is_said_of_the_one_it_went_into() {
        long stays = person(organiser, "surnameBe", "Пераказны", "givenBe", "Юрка", "settlement", "Паставы");
        long gone = person(organiser, "surnameBe", "Пераказныы", "givenBe", "Юрка", "settlement", "Паставы");
        long other = person(organiser, "surnameBe", "Пераказани", "givenBe", "Юрка", "settlement", "Паставы");
        organiser.submit(organiser.get(PAIR + laid(gone, other)), Map.of(), "different");
        merged(organiser, laid(stays, gone), Map.of());
        merges++;
        assertEquals("DIFFERENT", state(Twins.pair(stays, other)));
    }

    @Test
    @Proves("A2")
    void who_does_not_see_both_neither_learns_of_a_pair_nor_merges_nor_parts_it() {
        long here = person(organiser, "surnameBe", "Памежны", "givenBe", "Лявон", "settlement", "Паставы");
        long there = person(stranger, "surnameBe", "Памежны", "givenBe", "Лявон", "settlement", "Браслаў");
        long pair = laid(here, there);
        for (Visitor visitor : List.of(organiser, stranger)) {
            assertEquals("", visitor.get(PAIR + 999_999_999).differenceTo(visitor.get(PAIR + pair)));
            assertFalse(visitor.get(Twins.LIST).text().contains("Памежны"));
        }
        Visitor both = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN).andWith("ZONE_ORGANISER", ELSEWHERE));
        Answer page = both.get(PAIR + pair);
        assertEquals(200, page.status(), page::text);
        Map<String, String> fields = Visitor.fields((FormElement) page.html().getElementById("form"), "merge");
        assertEquals(404, organiser.post(PAIR + pair, fields).status());
        assertFalse(away(there));
        assertEquals(200, both.submit(page, Map.of(), "merge").status());
        merges++;
        assertTrue(away(Math.max(here, there)));
        Answer merged = both.get(MERGED);
        assertEquals(
                404,
                press(organiser, organiser.get(MERGED), "undo", merge(here, there))
                        .status());
        assertEquals(200, press(both, merged, "undo", merge(here, there)).status());
        undone++;
    }

    private static Answer press(Visitor visitor, Answer page, String act, long number) {
        Map<String, String> fields = Visitor.fields((FormElement) page.html().getElementById("form"), null);
        fields.put("form:" + act, String.valueOf(number));
        return visitor.post(page.address().toString(), fields);
    }

    private static long letter(long person) {
        House.database()
                .change(
                        "insert into mailing (owner_id, name, created_at, either_way, address_window, recipients) values (-5, 'злучэнне', now(3), false, 'LEFT', 1)");
        long mailing = House.database().number("select max(id) from mailing where name = 'злучэнне'");
        House.database()
                .change(
                        "insert into mailing_recipient_base (mailing_id, contact_id, zone_id, zl, created_by, created_at, language,"
                                + " late, plain_greeting, doubtful_name) select ?, id, zone_id, zl, 1, now(3), 'be', false, false, false"
                                + " from contact_base where id = ?",
                        mailing,
                        person);
        return mailing;
    }

    private static long letterOf(long mailing) {
        return House.database().number("select contact_id from mailing_recipient_base where mailing_id = ?", mailing);
    }

    private static String picture(long person) {
        return said(
                        person,
                        "concat_ws('|', surname_be, given_be, patronymic_be, birth_year, birth_date, email, settlement, street,"
                                + " house, flat, note, zone_id)")
                + consents(person)
                + phones(person)
                + tags(person);
    }

    private static long twin(String surname, String... more) {
        List<String> typed = new ArrayList<>(List.of("surnameBe", surname, "givenBe", "Янка", "settlement", "Паставы"));
        typed.addAll(List.of(more));
        return person(organiser, typed.toArray(String[]::new));
    }

    private static String chosen(Answer page, int field) {
        return page.html().select("input[name=own" + field + "][checked]").val();
    }

    private static String own(long person) {
        return House.database()
                .text(
                        "select coalesce(group_concat(field_id, '=', value order by field_id, place), '')"
                                + " from contact_value_base where contact_id = ?",
                        person);
    }

    private static String own(long person, int field) {
        return House.database()
                .text(
                        "select coalesce(group_concat(value order by place), '') from contact_value_base"
                                + " where contact_id = ? and field_id = ?",
                        person,
                        field);
    }

    private static String phones(long person) {
        return House.database()
                .text(
                        "select coalesce(group_concat(number order by number separator ', '), '') from contact_phone_base"
                                + " where contact_id = ?",
                        person);
    }

    private static String consents(long person) {
        return House.database()
                .text(
                        "select coalesce(group_concat(channel, ' ', answer order by channel separator ', '), '')"
                                + " from contact_consent_base where contact_id = ?",
                        person);
    }

    private static String tags(long person) {
        return House.database()
                .text(
                        "select coalesce(group_concat(t.name order by t.name separator ', '), '') from contact_tag_base c"
                                + " join tag t on t.id = c.tag_id where c.contact_id = ?",
                        person);
    }
}
