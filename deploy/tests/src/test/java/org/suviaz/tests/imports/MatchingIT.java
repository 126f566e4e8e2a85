package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;

/** Rows of a list find the people who are there already, and nobody else. */
class MatchingIT {
    private static final List<String> HEAD = List.of(
            "Прозвішча",
            "Імя",
            "Імя па бацьку",
            "Дата нараджэння",
            "Тэлефон",
            "Горад",
            "Вуліца",
            "Дом",
            "Кватэра",
            "E-mail",
            "Заўвагі");
    private static final String ZONE = "city-pinsk";
    private static final String TOWN = "Пінск";
    private static final String STREET = "вуліца Першамайская";
    private static final AtomicInteger ROWS = new AtomicInteger();
    private static final AtomicInteger CHANGED = new AtomicInteger();

    private final BringsIn organiser = new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", ZONE)));

    @Test
    void who_is_there_is_known_by_what_two_people_do_not_share() {
        organiser.allOf(list(
                row("Іваноў", "Мікалай", "Адамавіч", "12.03.1921", "8 029 6111101", TOWN, STREET, "5", "12", "", ""),
                row("Іваноў", "Мікалай", "Кузьміч", "1923", "", TOWN, STREET, "7", "3", "kuzmic@example.org", "даўні"),
                row("Падгурскі", "Павел", "Ільіч", "1926", "", TOWN, STREET, "9", "1", "", ""),
                row("Падгурскі", "Павел", "Ільіч", "1926", "", TOWN, STREET, "11", "4", "", ""),
                row("Пустовіт", "Алесь", "", "", "8 029 6111105", TOWN, "", "", "", "", "")));

        assertEquals(
                List.of(
                        "SAME", // word for word
                        "CHANGED", // the same in the other language
                        "CHANGED", // one phone more
                        "DOUBTFUL", // the phone agrees, the day does not
                        "NEW", // the wife, by the same phone
                        "SAME", // all but the phone, of a person without one
                        "CHANGED", // an e-mail is never overwritten unasked, a note is put beside
                        "NEW", // another year, another house
                        "DOUBTFUL", // two people are alike
                        "SAME", // one of these two, with the whole address
                        "CHANGED", // what was empty is filled
                        "NEW",
                        "DOUBTFUL"), // the list holds the one before once more
                judged(list(
                        row(
                                "Іваноў",
                                "Мікалай",
                                "Адамавіч",
                                "12.03.1921",
                                "8 029 6111101",
                                TOWN,
                                STREET,
                                "5",
                                "12",
                                "",
                                ""),
                        row(
                                "Иванов",
                                "Николай",
                                "Адамович",
                                "12.03.1921",
                                "+375296111101",
                                "Пинск",
                                "",
                                "",
                                "",
                                "",
                                ""),
                        row("Іваноў", "Мікалай", "", "12.03.1921", "8 033 6111102", TOWN, "", "", "", "", ""),
                        row("Іваноў", "Мікалай", "", "13.03.1921", "8 029 6111101", TOWN, "", "", "", "", ""),
                        row("Іванова", "Алена", "", "", "8 029 6111101", TOWN, STREET, "5", "12", "", ""),
                        row("Іваноў", "Мікалай", "Кузьміч", "1923", "", TOWN, STREET, "7", "3", "", ""),
                        row(
                                "Іваноў",
                                "Мікалай",
                                "Кузьміч",
                                "1923",
                                "",
                                TOWN,
                                STREET,
                                "7",
                                "3",
                                "inny@example.org",
                                "новы"),
                        row("Іваноў", "Мікалай", "Кузьміч", "1929", "", TOWN, STREET, "70", "", "", ""),
                        row("Падгурскі", "Павел", "Ільіч", "1926", "", TOWN, "", "", "", "", "сустрэча"),
                        row("Падгурскі", "Павел", "Ільіч", "1926", "", TOWN, STREET, "11", "4", "", ""),
                        row("Пустовіт", "Алесь", "Янавіч", "1930", "8 029 6111105", TOWN, STREET, "2", "", "", ""),
                        row("Сахарэвіч", "Тодар", "", "1931", "8 029 6111106", TOWN, "", "", "", "", ""),
                        row("Сахарэвіч", "Тодар", "", "1931", "8 029 6111106", TOWN, "", "", "", "", ""))));
    }

    @Test
    void what_was_judged_comes_about_and_a_second_time_nothing_does() {
        organiser.allOf(list(
                row("Мацкевіч", "Базыль", "Янавіч", "01.05.1922", "8 029 6122201", TOWN, STREET, "15", "2", "", ""),
                row("Мацкевіч", "Базыль", "", "1924", "", TOWN, STREET, "17", "5", "stary@example.org", "першая")));
        byte[] second = list(
                row(
                        "Мацкевіч",
                        "Базыль",
                        "Янавіч",
                        "01.05.1922",
                        "8 033 6122202",
                        TOWN,
                        STREET,
                        "15",
                        "2",
                        "",
                        "побач"),
                row("Мацкевіч", "Базыль", "", "1924", "", TOWN, STREET, "17", "5", "inny@example.org", "другая"),
                row("Мацкевіч", "Базыль", "", "1922", "", TOWN, "", "", "", "", "хто гэта"),
                row("Новікава", "Тэкля", "", "1932", "8 029 6122203", TOWN, "", "", "", "", ""));
        String batch = organiser.receives(second);
        organiser.looksThrough(batch);
        assertEquals(List.of("CHANGED", "CHANGED", "DOUBTFUL", "NEW"), states(batch));
        organiser.visitor().submit(organiser.page(BringsIn.PREVIEW, batch), Map.of("doubtful", "false"), "run");
        organiser.awaits(BringsIn.RUN, batch, "form:drop");

        assertEquals(1, number("select came_in from import_batch where id = ?", batch));
        assertEquals(2, number("select changed from import_batch where id = ?", batch));
        assertEquals(3, number("select count(*) from contact where created_by = ?", owner(batch)));
        assertEquals(
                "+375296122201, +375336122202",
                text(
                        "select group_concat(p.number order by p.place separator ', ') from contact_phone p join contact c"
                                + " on c.id = p.contact_id where c.created_by = ? and c.birth_year = 1922",
                        batch));
        assertEquals(
                "stary@example.org | першая\nдругая",
                text(
                        "select concat(email, ' | ', note) from contact where created_by = ? and birth_year = 1924",
                        batch));
        assertEquals(
                List.of("contact", "note", "note", "phones"),
                List.of(text(
                                "select group_concat(if(field = '', 'contact', field) order by field = '' desc, field)"
                                        + " from contact_change where changed_by = ? and batch_id = " + batch,
                                batch)
                        .split(",")));

        String again = organiser.receives(second);
        organiser.visitor().submit(organiser.page("/imports/same/importSame", again), Map.of(), "takeAgain");
        organiser.looksThrough(again);
        assertEquals(List.of("SAME", "SAME", "DOUBTFUL", "SAME"), states(again));
    }

    @Test
    void a_person_of_another_town_is_the_same_fault_whether_there_or_not() {
        BringsIn other = new BringsIn(SignIn.as(Staff.with("ZONE_ORGANISER", "city-babrujsk")));
        other.allOf(list(row("Чужанін", "Гіпаліт", "", "1933", "8 029 6133301", "Бабруйск", "", "", "", "", "")));
        String batch = organiser.receives(list(
                row("Чужанін", "Гіпаліт", "", "1933", "8 029 6133301", "Бабруйск", "", "", "", "", ""),
                row("Няманін", "Гіпаліт", "", "1933", "8 029 6133302", "Бабруйск", "", "", "", "", ""),
                row("Чужанін", "Гіпаліт", "", "1933", "8 029 6133301", TOWN, "", "", "", "", "")));
        organiser.looksThrough(batch);
        assertEquals(List.of("FAULT", "FAULT", "NEW"), states(batch));
        List<String> problems = new ArrayList<>();
        for (int row = 2; row <= 3; row++) {
            problems.add(House.database()
                    .text("select problems from import_row_base where batch_id = ? and row_no = " + row, batch));
        }
        assertEquals(problems.get(0), problems.get(1));
        assertTrue(problems.get(0).contains("zone.notYours"), problems::toString);
    }

    private List<String> judged(byte[] list) {
        String batch = organiser.receives(list);
        organiser.looksThrough(batch);
        return states(batch);
    }

    private static List<String> states(String batch) {
        List<String> states = List.of(House.database()
                .text("select group_concat(state order by id) from import_row_base where batch_id = ?", batch)
                .split(","));
        ROWS.addAndGet(states.size());
        CHANGED.addAndGet((int) states.stream().filter("CHANGED"::equals).count());
        return states;
    }

    private static long owner(String batch) {
        return number("select owner_id from import_batch where id = ?", batch);
    }

    private static long number(String query, Object argument) {
        return House.database().number(query, argument);
    }

    /** Of the rows that the list's owner made. */
    private static String text(String query, String batch) {
        return House.database().text(query, owner(batch));
    }

    @SafeVarargs
    private static byte[] list(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(HEAD);
        for (List<String> row : rows) {
            all.add(row);
        }
        return ListFile.ofRows(all);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    @AfterAll
    static void figures() {
        System.out.printf("MatchingIT: %d rows judged, %d of people who change%n", ROWS.get(), CHANGED.get());
    }
}
