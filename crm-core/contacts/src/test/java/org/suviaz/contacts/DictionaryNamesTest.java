package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Spelling;

class DictionaryNamesTest {

    private static final PersonName ALIAKSANDR = new PersonName("Іваноў", "Аляксандр", "Пятровіч");

    private final DictionaryNames names = new DictionaryNames(Spelling.ofArchive());

    @Test
    void the_spelling_that_nobody_gave_is_told() {
        ContactCard card = card(ALIAKSANDR, PersonName.NONE);
        assertEquals(Optional.of(Language.RU), names.missing(card));
        assertEquals(Optional.of("Иванов Александр Петрович"), names.of(card));
        ContactCard other = card(PersonName.NONE, new PersonName("Петров", "", ""));
        assertEquals(Optional.of("Пятроў"), names.of(other));
    }

    @Test
    void a_persons_own_spelling_is_not_doubted() {
        ContactCard card = card(ALIAKSANDR, new PersonName("Ивановский", "Алесь", ""));
        assertEquals(Optional.empty(), names.missing(card));
        assertEquals(Optional.empty(), names.of(card));
    }

    @Test
    void a_guess_or_an_initial_is_not_told() {
        assertEquals(Optional.empty(), names.of(card(PersonName.NONE, new PersonName("Мозолько", "Пётр", ""))));
        assertEquals(Optional.empty(), names.of(card(new PersonName("Іваноў", "А.", ""), PersonName.NONE)));
    }

    private static ContactCard card(PersonName be, PersonName ru) {
        return new ContactCard(
                1,
                "1-1",
                1,
                be.whole(),
                "",
                be,
                ru,
                Gender.MALE,
                Language.BE,
                "",
                List.of(),
                "",
                1,
                List.of(),
                "",
                "",
                "",
                "",
                "",
                null,
                Map.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                false,
                null,
                null,
                "",
                List.of(),
                true,
                true,
                FieldView.nothing().access());
    }
}
