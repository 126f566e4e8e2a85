package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.spelling.Spelling;

/** The keys of a part of a row are those of the whole row. */
class KeySpellingTest {

    private final KeyFolder folder = new KeyFolder(new NameRules(Spelling.ofArchive()), SmallCountry.addresses());

    @Test
    void a_surname_alone_folds_as_in_its_row() {
        FoldedKeys keys = keys(KeyKind.SURNAME, "Іваноў", "", "MALE", 7, null);
        assertEquals(SearchKey.of("Іваноў"), keys.surname());
        assertEquals(SearchKey.of("Иванов"), keys.otherSurname());
    }

    @Test
    void the_main_given_name_is_the_one_beside_the_main_surname() {
        assertEquals(
                SearchKey.of("Мікалай"),
                keys(KeyKind.GIVEN, "Мікалай", "Николай", 1L, 7, 8).given());
        assertEquals(
                SearchKey.of("Николай"),
                keys(KeyKind.GIVEN, "", "Николай", 0L, 7, null).given());
        assertEquals("", keys(KeyKind.GIVEN, "", "Николай", 1L, 7, null).given());
    }

    @Test
    void a_street_is_read_within_its_town() {
        assertEquals(
                "savetskaia vulitsa",
                keys(KeyKind.STREET, "вуліца Савецкая", 200, 4).street());
        assertEquals(
                SearchKey.of("Савецкая"),
                keys(KeyKind.STREET, "вуліца Савецкая", null, 4).street());
    }

    private FoldedKeys keys(KeyKind kind, Object... row) {
        return folder.folded(KeySpelling.of(kind, row));
    }
}
