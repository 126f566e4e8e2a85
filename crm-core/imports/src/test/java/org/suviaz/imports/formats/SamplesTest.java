package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_workbook_has_7900_people_in_three_sheets() {
        byte[] file = Workbooks.sample();
        assertEquals(List.of("Мінск", "Бобруйск", "Брест"), Samples.names(file));
        assertEquals(4_200, Samples.rows(file, 0).size() - 1);
        assertEquals(1_800, Samples.rows(file, 1).size() - 1);
        assertEquals(1_900, Samples.rows(file, 2).size() - 2);
    }

    @Test
    void the_access_file_has_one_table_of_2000_people() {
        byte[] file = Samples.file("members-access2003.mdb");
        assertEquals(ListFormat.ACCESS, Readings.look(file, "x").format());
        assertEquals(List.of("Сторонники"), Samples.names(file));
        List<RawRow> rows = Samples.rows(file, 0);
        assertEquals(2_000, rows.size() - 1);
        assertEquals(
                List.of(
                        "Код",
                        "Фамилия",
                        "Имя",
                        "Отчество",
                        "Дата рожд",
                        "Моб тел",
                        "Город",
                        "Улица",
                        "Дом",
                        "Кв",
                        "Примечание",
                        "Член партии"),
                rows.get(0).cells());
        assertEquals("+375 (33) 101-55-32", rows.get(1).cell(5));
        assertEquals("false", rows.get(1).cell(11));
    }

    @Test
    void the_text_of_the_council_has_1000_people_in_four_columns() {
        byte[] file = Samples.file("city-council-2010.csv");
        assertEquals(new ReadAs(ListFormat.TEXT, "windows-1251", ';'), Readings.look(file, "x"));
        List<RawRow> rows = Samples.rows(file, 0);
        assertEquals(
                List.of("ФИО", "Телефоны", "Адрес", "Год рождения"), rows.get(0).cells());
        assertEquals(1_000, rows.stream().filter(row -> !row.blank()).count() - 1);
    }

    @Test
    void the_phone_has_1500_cards_of_three_versions() {
        byte[] file = Samples.file("phones.vcf");
        assertEquals(new ReadAs(ListFormat.VCARD, "UTF-8", null), Readings.look(file, "x"));
        List<RawRow> rows = Samples.rows(file, 0);
        assertEquals(1_500, rows.size() - 1);
        assertEquals(
                List.of("Місько", "Агаф’я", "Вінцэнтаўна", "", "375333385958"),
                rows.get(1).cells());
        assertEquals("зав.Сечанава 105/2", rows.get(2).cell(8));
        assertEquals(
                List.of("", "", "", "Гельмгольц Ілля", "80251489085"),
                rows.get(3).cells().subList(0, 5));
    }
}
