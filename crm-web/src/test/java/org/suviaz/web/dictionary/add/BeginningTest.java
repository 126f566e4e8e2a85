package org.suviaz.web.dictionary.add;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.OpenAddress;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Spelling;

class BeginningTest {

    private static final Bilingual FARM = new Bilingual("хутар", "хутор");

    private final Beginning beginning = new Beginning(null, Spelling.ofArchive(), null);

    @Test
    void a_type_word_goes_to_its_own_field() {
        OpenAddress open = open(true, "хутар Нідзечка");
        Optional<Bilingual> type = beginning.type(open, List.of(new Bilingual("вёска", "деревня"), FARM));
        assertEquals(Optional.of(FARM), type);
        assertEquals("Нідзечка", beginning.name(open, type, Language.BE));
    }

    @Test
    void a_short_type_word_is_left_out_and_the_name_stands_in_both_spellings() {
        OpenAddress open = open(false, "ул.Короткая");
        assertEquals("Кароткая", beginning.name(open, Optional.empty(), Language.BE));
        assertEquals("Короткая", beginning.name(open, Optional.empty(), Language.RU));
    }

    @Test
    void an_initial_is_no_type() {
        assertEquals("Я. Коласа", beginning.name(open(false, "Я. Коласа"), Optional.empty(), Language.BE));
    }

    private static OpenAddress open(boolean settlement, String written) {
        return new OpenAddress(1, settlement, null, "", written, 1, List.of());
    }
}
