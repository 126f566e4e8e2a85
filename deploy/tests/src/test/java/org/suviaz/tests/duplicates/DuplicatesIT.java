package org.suviaz.tests.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.tests.duplicates.Twins.LIST;
import static org.suviaz.tests.duplicates.Twins.PAIR;
import static org.suviaz.tests.duplicates.Twins.away;
import static org.suviaz.tests.duplicates.Twins.pair;
import static org.suviaz.tests.duplicates.Twins.person;
import static org.suviaz.tests.duplicates.Twins.scan;
import static org.suviaz.tests.duplicates.Twins.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;
import org.suviaz.tests.scope.Side;

/** Who is there twice is found among all people of the one who looks, and nobody learns of a person who is not theirs. */
class DuplicatesIT {
    private static final String TOWN = "2240000000";
    private static final String ELSEWHERE = "2208000000";

    /** Each line is one person, written in two ways. */
    private static final List<List<String>> TWICE = List.of(
            List.of(
                    "surnameBe=Паўторчык;givenBe=Аляксандр;patronymicBe=Пятровіч;phone1=29 622-10-01",
                    "surnameRu=Повторчик;givenRu=Александр;phone1=+375 (29) 622-10-01"),
            List.of(
                    "surnameBe=Двайніцкая;givenBe=Таццяна;birth=12.03.1971",
                    "surnameRu=Двойницкая;givenRu=Татьяна;birth=12.03.1971"),
            List.of(
                    "surnameBe=Дублікаў;givenBe=Мікалай;patronymicBe=Іванавіч;street=вуліца Савецкая;house=11;flat=4",
                    "surnameBe=Дублікаў;givenBe=М.;patronymicBe=І.;street=вуліца Савецкая;house=11;flat=4"),
            List.of(
                    "surnameBe=Памылковіч;givenBe=Яўген;patronymicBe=Рыгоравіч;birth=1960;phone1=29 622-10-04",
                    "surnameBe=Памылквіч;givenBe=Яўген;patronymicBe=Рыгоравіч;birth=1960;phone1=29 622-10-04"),
            List.of(
                    "surnameBe=Перастаўны;givenBe=Васіль;phone1=29 622-10-05",
                    "surnameBe=Васіль;givenBe=Перастаўны;phone1=80296221005"),
            List.of(
                    "surnameBe=Канчаткаў;givenBe=Алена;patronymicBe=Сяргееўна;birth=1980;phone1=29 622-10-06",
                    "surnameBe=Канчаткава;givenBe=Алена;patronymicBe=Сяргееўна;birth=1980;phone1=29 622-10-06"),
            List.of(
                    "surnameBe=Хатнін;givenBe=Уладзімір;patronymicBe=Адамавіч;birth=1955;phone1=29 622-10-07",
                    "surnameBe=Хатнін;givenBe=Валодзя;patronymicBe=Адамавіч;birth=1955;phone1=29 622-10-07"),
            List.of(
                    "surnameBe=Безгодаў;givenBe=Пётр;patronymicBe=Аркадзевіч;birth=1949;street=вуліца Савецкая;house=20;flat=1",
                    "surnameRu=Безгодов;givenRu=Пётр;patronymicRu=Аркадьевич;street=вуліца Савецкая;house=20;flat=1"),
            List.of(
                    "surnameBe=Замужава;givenBe=Ірына;patronymicBe=Антонаўна;birth=05.05.1985;phone1=29 622-10-09",
                    "surnameBe=Дзявочая;givenBe=Ірына;patronymicBe=Антонаўна;birth=05.05.1985;phone1=29 622-10-09"));

    /** Each line is two people. */
    private static final List<List<String>> TWO = List.of(
            List.of(
                    "surnameBe=Братавіч;givenBe=Алесь;patronymicBe=Пятровіч;birth=1970;phone1=29 622-20-01;street=вуліца Савецкая;house=30;flat=1",
                    "surnameBe=Братавіч;givenBe=Антон;patronymicBe=Пятровіч;birth=1973;phone1=29 622-20-01;street=вуліца Савецкая;house=30;flat=1"),
            List.of(
                    "surnameBe=Бацькоў;givenBe=Іван;patronymicBe=Пятровіч;birth=1950;street=вуліца Савецкая;house=31;flat=1",
                    "surnameBe=Бацькоў;givenBe=Іван;patronymicBe=Іванавіч;birth=1978;street=вуліца Савецкая;house=31;flat=1"),
            List.of(
                    "surnameBe=Сужэнцаў;givenBe=Валянцін;phone1=29 622-20-03",
                    "surnameBe=Сужэнцава;givenBe=Валянціна;phone1=29 622-20-03"),
            List.of(
                    "surnameBe=Цёзкін;givenBe=Сяргей;birth=1960;phone1=29 622-20-04",
                    "surnameBe=Цёзкін;givenBe=Сяргей;birth=1981;phone1=29 622-20-05"));

    @Test
    void planted_pairs_are_found_and_told_from_people_who_only_look_alike() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        List<List<Long>> truth = planted(organiser, TWICE);
        List<List<Long>> others = planted(organiser, TWO);
        scan(organiser);
        Set<List<Long>> found = new HashSet<>();
        Set<List<Long>> all = new HashSet<>(truth);
        all.addAll(others);
        all.stream().filter(two -> pair(two.get(0), two.get(1)) > 0).forEach(found::add);
        long right = truth.stream().filter(found::contains).count();
        System.out.printf(
                "planted in the house: pairs %d, found %d, recall %.1f %%, precision %.1f %%%n",
                truth.size(), found.size(), 100.0 * right / truth.size(), 100.0 * right / found.size());
        assertEquals(Set.copyOf(truth), found);
    }

    @Test
    @Proves("A10")
    void a_pair_across_zones_is_found_by_who_sees_both_and_told_to_nobody_else() {
        Visitor here = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Visitor there = SignIn.as(Staff.with("ZONE_ORGANISER", ELSEWHERE));
        long one = person(
                here, "surnameBe", "Скразны", "givenBe", "Макар", "settlement", "Паставы", "phone1", "29 622-30-01");
        scan(here);
        String before = main(here);
        long other = person(
                there, "surnameBe", "Скразны", "givenBe", "Макар", "settlement", "Браслаў", "phone1", "29 622-30-01");
        scan(here);
        scan(there);
        assertEquals(0, pair(one, other));
        Visitor both = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN).andWith("ZONE_ORGANISER", ELSEWHERE));
        scan(both);
        assertNotEquals(0, pair(one, other));
        assertTrue(both.get(LIST + "?kind=certain").text().contains("Скразны"));
        assertEquals(before, main(here), "a pair of others changes nothing here");
        assertEquals("", here.get(PAIR + 999_999_999).differenceTo(here.get(PAIR + pair(one, other))));
    }

    @Test
    @Proves("A9")
    void what_was_found_by_a_hidden_field_is_not_told() {
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named("Бачыць без тэлефонаў")
                .with(Right.SEE_PEOPLE, Right.ADD_PEOPLE, Right.CHANGE_PEOPLE, Right.PUT_AWAY_PEOPLE)
                .allFields(FieldAccess.EDITABLE)
                .field(Field.PHONE, FieldAccess.HIDDEN)
                .save();
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Visitor half = SignIn.as(Staff.with(RolePage.code("Бачыць без тэлефонаў"), TOWN));
        long one = person(
                organiser,
                "surnameBe",
                "Нямовін",
                "givenBe",
                "Кузьма",
                "settlement",
                "Паставы",
                "phone1",
                "29 622-40-01");
        long other = person(
                organiser, "surnameBe", "Нямовiн", "givenBe", "К.", "settlement", "Паставы", "phone1", "29 622-40-01");
        scan(half);
        assertEquals(0, pair(one, other));
        scan(organiser);
        long pair = pair(one, other);
        assertNotEquals(0, pair);
        assertTrue(listed(organiser).contains("Нямовін"));
        assertFalse(listed(half).contains("Нямовін"));
        assertEquals("", half.get(PAIR + 999_999_999).differenceTo(half.get(PAIR + pair)));
    }

    @Test
    void not_the_same_is_remembered_and_not_sure_waits_on() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        long one = person(
                organiser,
                "surnameBe",
                "Рознін",
                "givenBe",
                "Тарас",
                "settlement",
                "Паставы",
                "birth",
                "1966",
                "phone1",
                "29 622-50-01");
        long other = person(
                organiser,
                "surnameBe",
                "Розниин",
                "givenBe",
                "Тарас",
                "settlement",
                "Паставы",
                "birth",
                "1966",
                "phone1",
                "29 622-50-01");
        scan(organiser);
        long pair = pair(one, other);
        Answer unsure = organiser.submit(organiser.get(PAIR + pair), Map.of(), "unsure");
        assertTrue(unsure.text().contains(Say.be("duplicates.unsure.done")), unsure::text);
        assertTrue(listed(organiser).contains(Say.be("duplicates.state.UNSURE")));
        organiser.submit(organiser.get(PAIR + pair), Map.of(), "different");
        assertFalse(listed(organiser).contains("Рознін"));
        scan(organiser);
        assertEquals("DIFFERENT", state(pair));
        assertFalse(listed(organiser).contains("Рознін"));
    }

    @Test
    void certain_pairs_become_one_by_one_act() {
        Staff staff = Staff.with("ZONE_ORGANISER", "2255000000");
        Visitor organiser = SignIn.as(staff);
        List<List<Long>> pairs = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            pairs.add(List.of(
                    person(
                            organiser,
                            "surnameBe",
                            "Пэўны",
                            "givenBe",
                            "Даніла",
                            "settlement",
                            "Шаркаўшчына",
                            "birth",
                            "0" + i + ".03.1971"),
                    person(
                            organiser,
                            "surnameRu",
                            "Певны",
                            "givenRu",
                            "Данила",
                            "settlement",
                            "Шаркаўшчына",
                            "birth",
                            "0" + i + ".03.1971",
                            "email",
                            "p" + i + "@example.org")));
        }
        pairs.forEach(two -> two.forEach(Twins::forget));
        scan(organiser);
        Answer count = organiser.get(Twins.CERTAIN);
        assertTrue(count.html().select(".fig").text().contains("3"), count::text);
        organiser.submit(count, Map.of(), "merge");
        Waiting.until(
                () -> organiser.get(Twins.CERTAIN).text().contains(Say.be("duplicates.certain.over", 3L, 0L)),
                Duration.ofSeconds(60),
                () -> organiser.get(Twins.CERTAIN).text());
        for (List<Long> two : pairs) {
            assertFalse(away(two.get(0)));
            assertTrue(away(two.get(1)));
            assertEquals("@example.org", Twins.said(two.get(0), "substr(email, 3)"));
        }
    }

    @Test
    void whoever_enters_somebody_who_is_there_is_asked_and_the_answer_is_kept() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        long one = person(
                organiser,
                "surnameBe",
                "Пытанскі",
                "givenBe",
                "Ігнат",
                "settlement",
                "Паставы",
                "phone1",
                "29 622-60-01");
        Map<String, String> again = Map.of(
                "surnameRu",
                "Пытанский",
                "givenRu",
                "Игнат",
                "settlement",
                "Паставы",
                "phone1",
                "80296226001",
                "note",
                "набранае");
        Answer asked = organiser.submit(organiser.get(Twins.EDIT), again, "save");
        assertEquals(422, asked.status(), asked::text);
        assertTrue(asked.text().contains(Say.be("contacts.problem.alike")), asked::text);
        assertTrue(asked.html().select("#e-alike").text().contains("Пытанскі Ігнат"), asked::text);
        assertTrue(asked.text().contains("набранае"), asked::text);
        assertEquals(
                1,
                House.database()
                        .number(
                                "select count(*) from contact_base where 'Пытанскі' = surname_be or surname_ru = 'Пытанский'"));
        assertEquals(422, organiser.submit(asked, Map.of(), "save").status(), "no answer is no answer");
        Answer saved = organiser.submit(asked, Map.of("alike-" + one, "SAME"), "save");
        assertEquals(200, saved.status(), saved::text);
        long other = Long.parseLong(Side.number(saved, "id"));
        assertEquals("SAME", state(pair(one, other)));
        assertTrue(organiser.get(PAIR + pair(one, other)).text().contains(Say.be("duplicates.state.SAME")));
    }

    @Test
    @Proves("A10")
    void who_only_enters_is_asked_of_the_own_people_of_today_alone() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Visitor entering = SignIn.as(Staff.with("DATA_ENTRY", TOWN));
        String[] typed = {
            "surnameBe", "Ціхановіч", "givenBe", "Люцыя", "settlement", "Паставы", "phone1", "29 622-70-01"
        };
        long first = person(organiser, typed);
        Map<String, String> fields =
                Map.of(typed[0], typed[1], typed[2], typed[3], typed[4], typed[5], typed[6], typed[7]);
        Answer saved = entering.submit(entering.get(Twins.EDIT), fields, "save");
        assertEquals(200, saved.status(), saved::text);
        Answer asked = entering.submit(entering.get(Twins.EDIT), fields, "save");
        assertEquals(422, asked.status(), asked::text);
        assertTrue(asked.text().contains(Say.be("contacts.alike.note")), asked::text);
        assertEquals(1, asked.html().select("#e-alike .picks").size(), asked::text);
        assertFalse(asked.body().contains("alike-" + first));
    }

    @Test
    void a_row_of_the_sheet_asks_as_the_form_does() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        long one = person(
                organiser,
                "surnameBe",
                "Аркушоўскі",
                "givenBe",
                "Клім",
                "settlement",
                "Паставы",
                "phone1",
                "29 622-80-01");
        String grid = "/entry/grid/entryGrid";
        Map<String, String> row = Map.of(
                "surname-1", "Аркушоўскі", "given-1", "Клім", "settlement-1", "Паставы", "phone-1", "29 622-80-01");
        Answer asked = organiser.submit(organiser.get(grid), row, "save");
        assertEquals(422, asked.status(), asked::text);
        assertTrue(asked.text().contains(Say.be("contacts.problem.alike")), asked::text);
        assertEquals(3, asked.html().select("input[type=radio][name=alike-1]").size(), asked::body);
        assertTrue(asked.text().contains("Аркушоўскі Клім"), () -> "who that is stands there: " + asked.text());
        Answer saved = organiser.submit(asked, Map.of("alike-1", "DIFFERENT"), "save");
        assertEquals(200, saved.status(), saved::text);
        long other = House.database().number("select max(id) from contact_base where surname_be = 'Аркушоўскі'");
        assertEquals("DIFFERENT", state(pair(one, other)));
    }

    private static List<List<Long>> planted(Visitor organiser, List<List<String>> lines) {
        List<List<Long>> planted = new ArrayList<>();
        for (List<String> line : lines) {
            planted.add(line.stream().map(one -> person(organiser, typed(one))).toList());
        }
        planted.forEach(two -> two.forEach(Twins::forget));
        return planted;
    }

    private static String[] typed(String line) {
        return ("settlement=Паставы;" + line).split("[;=]");
    }

    /** All pages of the doubtful ones: other tests have theirs in this town too. */
    private static String listed(Visitor visitor) {
        StringBuilder all = new StringBuilder();
        String last = "";
        for (int page = 1; ; page++) {
            String rows =
                    visitor.get(LIST + "?p=" + page).html().select("#pairs").text();
            if (rows.equals(last)) {
                return all.toString();
            }
            all.append(rows);
            last = rows;
        }
    }

    private static String main(Visitor visitor) {
        return visitor.get(LIST).html().select(".tabs, table").text()
                + visitor.get(LIST + "?kind=certain").html().select("table").text();
    }
}
