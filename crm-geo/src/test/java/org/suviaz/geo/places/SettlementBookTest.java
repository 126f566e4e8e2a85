package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suviaz.geo.zones.Numbered;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

class SettlementBookTest {

    private static final int MINSK = 625144;
    private static final ZoneTree ZONES = Numbered.edition();
    private static final SettlementBook BOOK = PlaceBook.of(ZONES).settlements();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мінск",
                "Минск",
                "МИНСК",
                " минск ",
                "г. Минск",
                "г.Минск",
                "гор. Минск",
                "город Минск",
                "горад Мінск",
                "Miнск",
                "Mинcк",
                "Minsk"
            })
    void minsk_is_minsk_however_it_is_written(String text) {
        assertEquals(MINSK, named(text).sure().orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({
        "Брест, city-brest",
        "Бабруйск, city-babrujsk",
        "Bobruisk, city-babrujsk",
        "Babrujsk, city-babrujsk",
        "Гомель, city-homiel",
        "Новополоцк, city-navapolack",
        "Мар'іна Горка, 6244501000",
        "г.п. Мір, 4233557000",
        "Мір, 4233557000",
        "Буда Кошелево, 3205501000",
        "д. Колодищи, 6236000000"
    })
    void a_town_wins_over_villages_of_the_same_name_and_lies_in_its_own_zone(String text, String zone) {
        Settlement place = named(text).sure().orElseThrow();
        assertEquals(zone, ZONES.byId(place.zoneId()).orElseThrow().code());
    }

    @Test
    void a_village_of_the_same_name_in_several_districts_is_a_question() {
        Match<Settlement> match = named("в. Азярцо");
        assertEquals(Certainty.SEVERAL, match.certainty());
        assertTrue(match.candidates().size() > 1);
        assertTrue(match.sure().isEmpty());
    }

    @Test
    void a_zone_narrows_the_question() {
        ZoneRow district = ZONES.byCode("1204000000").orElseThrow();
        List<Settlement> everywhere = named("Гарадзішча").candidates();
        Match<Settlement> there = BOOK.named("Гарадзішча", in(district));
        assertEquals(
                "1204555000",
                ZONES.byId(there.sure().orElseThrow().zoneId()).orElseThrow().code());
        assertTrue(everywhere.contains(there.sure().orElseThrow()));
        assertEquals(Certainty.UNKNOWN, BOOK.named("Мінск", in(district)).certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Гарадок-якога-няма", "", " ", "г.", "12", "д."})
    void what_is_no_place_is_unknown(String text) {
        assertEquals(Certainty.UNKNOWN, named(text).certainty());
    }

    @Test
    void a_label_is_what_an_address_writes() {
        Settlement minsk = BOOK.byId(MINSK).orElseThrow();
        assertEquals("г. Мінск", minsk.label().be());
        assertEquals("г. Минск", minsk.label().ru());
        assertEquals("220000", minsk.postalCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Баб", "Боб", "бабру", "Bab", "г. Боб"})
    void suggestions_begin_with_the_largest_town(String typed) {
        assertEquals(
                "Бабруйск", BOOK.offered(typed, place -> false, 5).get(0).name().be());
    }

    @Test
    void nothing_typed_suggests_nothing() {
        assertEquals(List.of(), BOOK.offered("", place -> false, 5));
        assertEquals(5, BOOK.offered("ма", place -> false, 5).size());
    }

    private static Match<Settlement> named(String text) {
        return BOOK.named(text, place -> true);
    }

    private static Predicate<Settlement> in(ZoneRow zone) {
        return place -> zone.holds(ZONES.byId(place.zoneId()).orElseThrow().lft());
    }
}
