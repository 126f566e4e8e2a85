package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suviaz.geo.Bilingual;

class TownStreetsTest {

    private final TownStreets town = new TownStreets();

    TownStreetsTest() {
        add(StreetType.STREET, "Кароткая вуліца", "Короткая улица", "Кароткая", "Короткая");
        add(StreetType.STREET, "вуліца Чапаева", "улица Чапаева", "Чапаева", "Чапаева");
        add(StreetType.LANE, "завулак Чапаева", "переулок Чапаева", "Чапаева", "Чапаева");
        add(StreetType.LANE, "1-ы Кальцавы завулак", "1-й Кольцевой переулок", "Кальцавы", "Кольцевой");
        add(StreetType.LANE, "2-і Кальцавы завулак", "2-й Кольцевой переулок", "Кальцавы", "Кольцевой");
        add(StreetType.AVENUE, "праспект Незалежнасці", "проспект Независимости", "Незалежнасці", "Независимости");
        add(StreetType.PASSAGE, "праезд Арджанікідзэ", "проезд Орджоникидзе", "Арджанікідзэ", "Орджоникидзе");
        add(StreetType.STREET, "вуліца 17 Верасня", "улица 17 Сентября", "17 Верасня", "17 Сентября");
        add(StreetType.STREET, "Набярэжная вуліца", "Набережная улица", "Набярэжная", "Набережная");
        add(StreetType.STREET, "", "улица Туи западной", "", "Туи западной");
    }

    @ParameterizedTest
    @CsvSource({
        "ул.Короткая, Короткая улица",
        "вул. Кароткая, Короткая улица",
        "КОРОТКАЯ УЛ., Короткая улица",
        "Кароткая, Короткая улица",
        "вул. Kароткaя, Короткая улица",
        "зав.Чапаева, переулок Чапаева",
        "пер. Чапаева, переулок Чапаева",
        "ул Чапаева, улица Чапаева",
        "пр-д Орджоникидзе, проезд Орджоникидзе",
        "пр-дАрджанікідзэ, проезд Орджоникидзе",
        "пр. Независимости, проспект Независимости",
        "пр-т Незалежнасці, проспект Независимости",
        "Кольцевой 1-й пер., 1-й Кольцевой переулок",
        "зав. 2-гі Кальцавы, 2-й Кольцевой переулок",
        "17 верасня, улица 17 Сентября",
        "ул. Набережная, Набережная улица",
        "Набярэжная вуліца, Набережная улица",
        "Набярэжная, Набережная улица",
        "вул. Туі западнай, улица Туи западной",
        "Karotkaja, Короткая улица"
    })
    void a_street_is_found_however_it_is_written(String text, String ru) {
        assertEquals(ru, town.named(text).sure().orElseThrow().whole().ru());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Чапаева", "Кольцевой", "зав. Кальцавы"})
    void a_name_that_fits_two_streets_is_a_question(String text) {
        assertEquals(2, town.named(text).candidates().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"вул. Неіснуючая", "", "ул.", "пл. Чапаева", "3-й Кольцевой пер."})
    void what_is_no_street_of_the_town_is_unknown(String text) {
        assertEquals(Certainty.UNKNOWN, town.named(text).certainty());
    }

    @Test
    void the_short_form_stands_on_an_envelope() {
        Street street = town.named("1-ы Кальцавы завулак").sure().orElseThrow();
        assertEquals(new Bilingual("зав. 1-ы Кальцавы", "пер. 1-й Кольцевой"), street.shortForm());
        assertEquals(new Bilingual("Кальцавы", "Кольцевой"), street.base());
    }

    @Test
    void the_key_tells_a_street_from_the_lane_of_its_name() {
        String street = town.named("ул. Чапаева").sure().orElseThrow().key();
        String lane = town.named("пер. Чапаева").sure().orElseThrow().key();
        assertNotEquals(street, lane);
        assertEquals("chapaeva ul", street);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Лясная 2-я", "вул. Лясная 2-я", "2-я Лесная улица", "ул.2-я Лесная"})
    void a_street_of_no_list_has_one_key_however_its_kind_and_number_are_written(String text) {
        Street street = Street.written(text);
        assertEquals("2 lesnaia", street.key());
        assertEquals(new Bilingual(text, text), street.shortForm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"вул. Набярэжная", "Набережная ул.", "Набережная"})
    void of_two_words_for_a_kind_the_shorter_is_no_part_of_the_name(String text) {
        assertEquals(Street.written("Набярэжная").key(), Street.written(text).key());
    }

    private void add(StreetType type, String be, String ru, String baseBe, String baseRu) {
        town.add(type, new Bilingual(be, ru), new Bilingual(baseBe, baseRu));
    }
}
