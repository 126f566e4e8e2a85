package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactForm;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Spelling;

class RowFormsTest {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.SURNAME,
            ImportField.GIVEN,
            ImportField.PATRONYMIC,
            ImportField.BIRTH,
            ImportField.PHONE,
            ImportField.SETTLEMENT,
            ImportField.STREET,
            ImportField.HOUSE,
            ImportField.FLAT,
            ImportField.NOTE);

    private final RowForms forms = new RowForms(new ZoneNames(null), null, Spelling.ofArchive(), new NoFields());

    @Test
    void a_belarusian_row_fills_the_belarusian_name() {
        ContactForm form = form(
                "Шайко", "Алег", "Гадзілавіч", "12.04.1971", "8-033-243-73-39", "Мінск", "вул.Папова", "55/2", "24");
        assertEquals("Шайко", form.surnameBe());
        assertEquals("Гадзілавіч", form.patronymicBe());
        assertEquals("", form.surnameRu());
        assertEquals(Language.BE, form.letters());
        assertEquals(List.of("+375332437339"), form.phones());
        assertEquals("Мінск", form.settlement());
        assertEquals("вул.Папова", form.street());
        assertEquals("55/2", form.house());
        assertEquals("24", form.flat());
        assertEquals("12.04.1971", form.birth());
        assertEquals("list.xlsx", form.source());
        assertNull(form.zone());
    }

    @Test
    void a_russian_row_in_a_belarusian_sheet_fills_the_russian_name() {
        ContactForm form = form("Шойко", "Олег", "Адилович", "1975", "80332437339", "Минск", "ул.Попова");
        assertEquals("Шойко", form.surnameRu());
        assertEquals("", form.surnameBe());
        assertEquals(Language.RU, form.letters());
    }

    @Test
    void a_name_that_could_be_both_is_read_by_its_town_then_by_its_sheet() {
        assertEquals(Language.RU, form("Новак", "Анна", "", "", "", "Минск").letters());
        assertEquals(Language.BE, form("Новак", "Анна").letters());
    }

    @Test
    void a_full_name_in_one_column_is_taken_apart() {
        ContactForm form = read(List.of(ImportField.FULL_NAME), "Иванов И.И.").form();
        assertEquals(List.of("Иванов", "И.", "И."), List.of(form.surnameRu(), form.givenRu(), form.patronymicRu()));
    }

    @Test
    void two_phones_in_a_cell_and_one_in_another_column_are_three() {
        ContactForm form = read(
                        List.of(ImportField.SURNAME, ImportField.PHONE, ImportField.PHONE),
                        "Іваноў",
                        "8-033-243-73-39, 375291112233",
                        "(29) 4445566")
                .form();
        assertEquals(List.of("+375332437339", "+375291112233", "+375294445566"), form.phones());
    }

    private ContactForm form(String... cells) {
        return read(FIELDS, cells).form();
    }

    private RowRead read(List<ImportField> fields, String... cells) {
        return forms.read(SheetMapping.of(fields, Language.BE), List.of(cells), "list.xlsx");
    }
}
