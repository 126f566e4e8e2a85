package org.suviaz.geo.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Zones by what people type, from the real tree. */
class ZoneNamesTest {

    private static final ZoneNames NAMES = new ZoneNames(Numbered.edition());

    @Test
    void a_zone_is_called_by_its_name_in_any_script() {
        for (String text : List.of("Барысаўскі раён", "борисовский  район", "Barysauski raion")) {
            assertEquals(List.of("Барысаўскі раён"), called(text), text);
        }
    }

    @Test
    void a_name_that_many_cities_use_is_a_question() {
        assertTrue(called("Кастрычніцкі раён").size() > 1, () -> called("Кастрычніцкі раён")
                .toString());
    }

    @Test
    void the_city_comes_before_the_district_around_it() {
        List<String> offered = offered("Пінск");
        assertEquals("Пінск", offered.get(0));
        assertTrue(offered.contains("Пінскі раён"), offered::toString);
    }

    @Test
    void only_zones_that_are_mine_are_offered() {
        assertEquals(List.of(), NAMES.beginning("Пін", zone -> false, 10));
        assertEquals(List.of(), NAMES.called("Пінск", zone -> false));
    }

    @Test
    void no_text_names_no_zone() {
        for (String text : List.of("", " ", "!", "17")) {
            assertEquals(List.of(), called(text), text);
        }
    }

    private static List<String> called(String text) {
        return NAMES.called(text, zone -> true).stream()
                .map(zone -> zone.name().be())
                .toList();
    }

    private static List<String> offered(String typed) {
        return NAMES.beginning(typed, zone -> true, 10).stream()
                .map(zone -> zone.name().be())
                .toList();
    }
}
