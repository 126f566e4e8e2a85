package org.suviaz.tests.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** The people's list as the database sorts it. */
class PeopleInOrderIT {

    @Test
    void the_database_sorts_people_as_the_alphabet_of_their_readers_does() throws SQLException {
        List<Person> people = people();
        assertTrue(people.size() >= 300, people.size() + " people");
        Comparator<Person> byAlphabet = Comparator.comparing(Person::surname, Alphabet.of(Language.BE))
                .thenComparing(Person::given, Alphabet.of(Language.BE))
                .thenComparing(Person::patronymic, Alphabet.of(Language.BE));
        int compared = 0;
        for (int i = 1; i < people.size(); i++) {
            Person before = people.get(i - 1);
            Person after = people.get(i);
            assertTrue(byAlphabet.compare(before, after) <= 0, before + " stands before " + after);
            compared += before.surname().equals(after.surname()) ? 0 : 1;
        }
        System.out.printf("PeopleInOrderIT: %d people, %d surnames%n", people.size(), compared + 1);
    }

    @Test
    void a_list_shows_every_letter_at_its_place() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-zodzina"));
        List<String> surnames = List.of(
                "Абдзіраловіч",
                "Еўтух",
                "Ёлкіна",
                "Жыгалка",
                "Зянько",
                "Іўка",
                "Йотка",
                "Кісель",
                "Уцеха",
                "Ўбор",
                "Фабіян");
        for (String surname : List.of(
                "Ўбор",
                "Іўка",
                "Ёлкіна",
                "Фабіян",
                "Абдзіраловіч",
                "Йотка",
                "Зянько",
                "Еўтух",
                "Уцеха",
                "Кісель",
                "Жыгалка")) {
            Answer form = organiser.get("/contacts/edit/contactEdit");
            organiser.submit(form, Map.of("surnameBe", surname, "givenBe", "Лявон", "settlement", "Жодзіна"), "save");
        }
        assertEquals(surnames, shown(organiser, "", surnames));
        assertEquals(
                surnames.stream()
                        .sorted(Comparator.comparing(surnames::indexOf).reversed())
                        .toList(),
                shown(organiser, "&desc=1", surnames));
    }

    private static List<String> shown(Visitor organiser, String way, List<String> of) {
        return organiser
                .get("/contacts/list/contactList?sort=NAME&size=200" + way)
                .html()
                .select("table tbody tr")
                .stream()
                .flatMap(row -> Stream.of(row.text().split("[^\\p{L}’]+")))
                .filter(of::contains)
                .distinct()
                .toList();
    }

    /** Those whose key is whole, in the order of the database; и and і are one letter to it. */
    private static List<Person> people() throws SQLException {
        List<Person> people = new ArrayList<>();
        try (Connection connection = House.database().owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select surname_be, given_be, patronymic_be from contact"
                        + " where surname_be regexp '^[А-Яа-яЁёІіЎў’]+$' and length(sort_key) < 40"
                        + " order by sort_key")) {
            while (rows.next()) {
                people.add(new Person(folded(rows.getString(1)), folded(rows.getString(2)), folded(rows.getString(3))));
            }
        }
        return people;
    }

    private static String folded(String name) {
        return name.replace('и', 'і').replace('И', 'І');
    }

    /** A name as far as it is sorted by. */
    private record Person(String surname, String given, String patronymic) {}
}
