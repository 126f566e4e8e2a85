package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.HowSure;

/** The lists are what the dictionary says, its corrections laid over. */
class NameListsTest {

    @Test
    void a_corrected_surname_is_spelt_as_corrected_in_both_forms() {
        NameLists lists = lists(surname("Шавцоў", "Шаўцоў", "Шаўцова"));
        assertEquals(Optional.of("Шаўцоў"), lists.surname("Шевцов", Language.BE).map(Spelt::text));
        assertEquals(
                Optional.of("Шаўцова"), lists.surname("Шевцова", Language.BE).map(Spelt::text));
        assertEquals(Optional.of("Шевцов"), lists.surname("Шаўцоў", Language.RU).map(Spelt::text));
        assertEquals(
                Optional.of("Шевцов"), lists.surname("Шавцоў", Language.RU).map(Spelt::text), "as some still write it");
    }

    private static Entry surname(String before, String be, String feminine) {
        return new Entry(
                1,
                EntryKind.SURNAME,
                "s-1",
                "",
                new Bilingual(be, "Шевцов"),
                new Bilingual(before, "Шевцов"),
                HowSure.ATTESTED,
                "attested",
                "",
                Map.of("be_f", feminine, "ru_f", "Шевцова"),
                false,
                false,
                true,
                List.of());
    }

    private static NameLists lists(Entry surname) {
        return NameLists.of(kind -> kind == EntryKind.SURNAME ? List.of(surname) : List.of());
    }
}
