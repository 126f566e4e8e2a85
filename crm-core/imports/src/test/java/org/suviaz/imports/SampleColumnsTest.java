package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.imports.ImportField.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactForm;
import org.suviaz.imports.formats.RawRow;
import org.suviaz.imports.formats.Readings;
import org.suviaz.imports.formats.Samples;

/** What the columns of the kept lists are guessed to mean, and what comes of their rows. */
class SampleColumnsTest {

    @Test
    void the_council_keeps_names_phones_and_addresses_whole() {
        SheetProfile sheet = profile("city-council-2010.csv");
        assertEquals(List.of(FULL_NAME, PHONE, FULL_ADDRESS, BIRTH), sheet.fields());
        List<RowRead> people = people(sheet, "city-council-2010.csv");
        assertEquals(1_000, people.size());
        assertTrue(people.stream().allMatch(person -> named(person.form())));
        assertTrue(people.stream()
                        .filter(person -> person.form().phones().size() == 2)
                        .count()
                > 50);
        assertEquals(
                0,
                people.stream()
                        .filter(person -> !person.form().note().isEmpty())
                        .count());
    }

    @Test
    void the_access_file_has_one_column_of_its_own() {
        SheetProfile sheet = profile("members-access2003.mdb");
        assertEquals(
                List.of(
                        LEAVE_OUT,
                        SURNAME,
                        GIVEN,
                        PATRONYMIC,
                        BIRTH,
                        PHONE,
                        SETTLEMENT,
                        STREET,
                        HOUSE,
                        FLAT,
                        NOTE,
                        OWN),
                sheet.fields());
        List<RowRead> people = people(sheet, "members-access2003.mdb");
        assertEquals(
                2_000,
                people.stream().filter(person -> person.own().size() == 1).count());
    }

    @Test
    void the_phone_keeps_what_it_knows_of_each_person() {
        SheetProfile sheet = profile("phones.vcf");
        assertEquals(
                List.of(SURNAME, GIVEN, PATRONYMIC, FULL_NAME, PHONE),
                sheet.fields().subList(0, 5));
        List<RowRead> people = people(sheet, "phones.vcf");
        assertEquals(
                1_500, people.stream().filter(person -> named(person.form())).count());
        assertEquals(
                1_386,
                people.stream()
                        .filter(person -> !person.form().phones().isEmpty())
                        .count());
    }

    private static boolean named(ContactForm form) {
        return !(form.surnameBe() + form.surnameRu()).isEmpty() && !(form.givenBe() + form.givenRu()).isEmpty();
    }

    private static SheetProfile profile(String name) {
        byte[] file = Samples.file(name);
        return Reception.profiles(file, Readings.look(file, name), name).get(0);
    }

    private List<RowRead> people(SheetProfile sheet, String name) {
        SheetMapping mapping = new ImportSheet(1, 0, sheet).mapping();
        return Samples.rows(Samples.file(name), 0).stream()
                .filter(row -> row.number() > sheet.headerRow() && !row.blank())
                .map(RawRow::cells)
                .map(cells -> new RowMeaning(mapping, cells, word -> false, () -> true, List.of())
                        .read(new ZoneNames(null), name))
                .toList();
    }
}
