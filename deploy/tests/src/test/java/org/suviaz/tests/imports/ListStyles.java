package org.suviaz.tests.imports;

import java.util.List;
import java.util.Map;

/** Small lists of every style. */
final class ListStyles {
    private static final String NAMES =
            "concat_ws('|', surname_be, given_be, patronymic_be, surname_ru, given_ru, patronymic_ru)";
    private static final String PLACE = "concat_ws('|', settlement, street, house, flat)";
    private static final String BIRTH = "coalesce(birth_date, birth_year)";
    /** Whether letters are refused, as 1 or 0. */
    static final String NO_LETTERS = "(select count(*) from contact_consent_base n where n.contact_id = c.id"
            + " and n.channel = 'LETTER' and n.answer = 'REFUSED')";

    static final String PHONES =
            "(select group_concat(number order by place) from contact_phone p where p.contact_id = c.id)";
    private static final String TAGS = "(select group_concat(t.name order by t.name) from contact_tag l"
            + " join tag t on t.id = l.tag_id where l.contact_id = c.id)";

    static final List<ListStyle> ALL = List.of(
            ListStyle.of(
                            "belarusian heads, a column for each part",
                            List.of(
                                    List.of("Прозвішча", "Імя", "Імя па бацьку", "Горад", "Вуліца", "Дом", "Кв."),
                                    List.of("Слуцкаўская", "Ганна", "Янаўна", "Мінск", "вул. Папова", "5", "24")))
                    .keeps(1, NAMES, Map.of("Слуцкаўская", "Слуцкаўская|Ганна|Янаўна|||")),
            ListStyle.of(
                            "russian, the name and the address whole, two phones in a cell",
                            List.of(
                                    List.of("ФИО", "Телефоны", "Адрес", "Год рождения"),
                                    List.of(
                                            "Слуцковская Анна Ивановна",
                                            "+375 (44) 502-96-97, дом. 8-017-2999878",
                                            "г. Брест, ул.Короткая, д. 11, кв. 108",
                                            "1971")))
                    .guessed(Map.of("ФИО", "full_name", "Адрес", "full_address"))
                    .keeps(
                            1,
                            "concat_ws('|', " + PLACE + ", " + PHONES + ")",
                            Map.of("Слуцковская", "г. Брест|ул.Короткая|11|108|+375445029697,+375172999878")),
            ListStyle.of(
                            "english heads",
                            List.of(
                                    List.of("Surname", "Given name", "Date of birth", "City", "Do not write"),
                                    List.of("Дзвінкоўская", "Ганна", "1971-03-12", "Мінск", "yes")))
                    .keeps(
                            1,
                            "concat_ws('|', " + BIRTH + ", " + NO_LETTERS + ")",
                            Map.of("Дзвінкоўская", "1971-03-12|1")),
            ListStyle.of(
                            "dates in six styles and as a spreadsheet keeps them",
                            List.of(
                                    List.of("Прозвішча", "Горад", "Дата нар."),
                                    List.of("Датава", "Мінск", "1.2.1975"),
                                    List.of("Датаўская", "Мінск", "1975-02-01"),
                                    List.of("Датавіч", "Мінск", "1/2/1975"),
                                    List.of("Датэнка", "Мінск", "1 лютага 1975"),
                                    List.of("Датук", "Мінск", "1 февраля 1975 г."),
                                    List.of("Датэвіч", "Мінск", "1.II.1975"),
                                    List.of("Датаўка", "Мінск", "27426")))
                    .keeps(
                            7,
                            BIRTH,
                            Map.of(
                                    "Датава", "1975-02-01",
                                    "Датаўская", "1975-02-01",
                                    "Датавіч", "1975-02-01",
                                    "Датэнка", "1975-02-01",
                                    "Датук", "1975-02-01",
                                    "Датэвіч", "1975-02-01",
                                    "Датаўка", "1975-02-01")),
            ListStyle.of(
                            "years of two digits and alone",
                            List.of(
                                    List.of("Прозвішча", "Горад", "Г.н."),
                                    List.of("Гадавая", "Мінск", "01.02.75"),
                                    List.of("Гадаўская", "Мінск", "75"),
                                    List.of("Гадовіч", "Мінск", "1975 г.н.")))
                    .meaning(Map.of("Г.н.", "birth"))
                    .keeps(3, BIRTH, Map.of("Гадавая", "1975-02-01", "Гадаўская", "1975", "Гадовіч", "1975")),
            ListStyle.of(
                            "gender in words of one's own",
                            List.of(
                                    List.of("Прозвішча", "Горад", "Пол"),
                                    List.of("Полавая", "Мінск", "кабета"),
                                    List.of("Полавы", "Мінск", "муж."),
                                    List.of("Полаўка", "Мінск", "Кабета")))
                    .guessed(Map.of("Пол", "gender"))
                    .explaining(Map.of("кабета", "female"))
                    .keeps(3, "gender", Map.of("Полавая", "FEMALE", "Полавы", "MALE", "Полаўка", "FEMALE")),
            ListStyle.of(
                            "who wants no letters",
                            List.of(
                                    List.of("Фамилия", "Город", "Не писать"),
                                    List.of("Молчанская", "Минск", "да"),
                                    List.of("Молчанский", "Минск", "0"),
                                    List.of("Молчановский", "Минск", "")))
                    .keeps(3, NO_LETTERS, Map.of("Молчанская", "1", "Молчанский", "0", "Молчановский", "0")),
            ListStyle.of(
                            "the language of letters beside the other one's names",
                            List.of(
                                    List.of("Фамилия", "Имя", "Город", "Язык писем"),
                                    List.of("Письменская", "Ирина", "Минск", "бел."),
                                    List.of("Письменский", "Игорь", "Минск", "рус")))
                    .keeps(2, "letters", Map.of("Письменская", "BE", "Письменский", "RU")),
            ListStyle.of(
                            "the names in both spellings",
                            List.of(
                                    List.of("Прозвішча", "Імя", "Фамилия", "Имя", "Горад"),
                                    List.of("Дваістая", "Ірына", "Двоистая", "Ирина", "Мінск")))
                    .guessed(Map.of("Фамилия", "other_surname", "Имя", "other_given"))
                    .keeps(1, NAMES, Map.of("Дваістая", "Дваістая|Ірына||Двоистая|Ирина|")),
            ListStyle.of(
                            "a yes and no that becomes a tag",
                            List.of(
                                    List.of("Прозвішча", "Горад", "Сведка"),
                                    List.of("Пазначаная", "Мінск", "так"),
                                    List.of("Непазначаная", "Мінск", "не")))
                    .guessed(Map.of("Сведка", "own"))
                    .meaning(Map.of("Сведка", "yes_tag"))
                    .keeps(2, "lower(coalesce(" + TAGS + ", ''))", Map.of("Пазначаная", "сведка", "Непазначаная", "")),
            ListStyle.of(
                            "several columns of notes, and phones that are none",
                            List.of(
                                    List.of("Прозвішча", "Горад", "Тэлефон", "Заўвагі", "Майка"),
                                    List.of("Нататкава", "Мінск", "1234", "прыйдзе", "XL")))
                    .meaning(Map.of("Майка", "note"))
                    .keeps(1, "replace(note, char(10), '|')", Map.of("Нататкава", "прыйдзе|Майка: XL|Тэлефон: 1234")),
            ListStyle.of(
                            "zones by name and by code",
                            List.of(
                                    List.of("Прозвішча", "Зона"),
                                    List.of("Зонава", "Пінск"),
                                    List.of("Зоніна", "city-pinsk")))
                    .keeps(
                            2,
                            "(select z.code from zone z where z.lft = c.zl)",
                            Map.of("Зонава", "city-pinsk", "Зоніна", "city-pinsk")),
            ListStyle.of(
                            "streets of one town that nobody names",
                            List.of(
                                    List.of("Прозвішча", "Вуліца", "Дом"),
                                    List.of("Местава", "вул. Савецкая", "5"),
                                    List.of("Местаўская", "", "")))
                    .in("Пінск")
                    .keeps(
                            2,
                            "concat_ws('|', (select z.code from zone z where z.lft = c.zl), house)",
                            Map.of("Местава", "city-pinsk|5", "Местаўская", "city-pinsk|")),
            ListStyle.of(
                            "districts that tell villages apart",
                            List.of(List.of("Прозвішча", "Раён", "Вёска"), List.of("Раённая", "Пінскі", "Парэчча")))
                    .guessed(Map.of("Раён", "district"))
                    .keeps(1, "left(settlement, 7)", Map.of("Раённая", "Парэчча")),
            ListStyle.of(
                            "no heads but those of the names, below a title",
                            List.of(
                                    List.of("Спіс за 2019 год"),
                                    List.of("Прозвішча", "Імя", "Горад", ""),
                                    List.of("Безназоўная", "Ганна", "Мінск", "8-029-600-14-27")))
                    .keeps(1, PHONES, Map.of("Безназоўная", "+375296001427")),
            ListStyle.of(
                            "the surname behind the other names",
                            List.of(List.of("ФИО", "Город"), List.of("Иван Иванович Задомский", "Минск")))
                    .keeps(1, NAMES, Map.of("Задомский", "|||Задомский|Иван|Иванович")));

    private ListStyles() {}
}
