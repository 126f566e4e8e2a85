package org.suviaz.geo.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZoneTreeTest {

    private final ZoneTree tree = Numbered.first(ZoneSource.edition());

    @Test
    void the_country_holds_six_oblasts_minsk_and_118_districts() {
        assertEquals(6, count(ZoneKind.OBLAST));
        assertEquals(118, count(ZoneKind.DISTRICT));
        assertEquals(11, count(ZoneKind.CITY));
        assertEquals(24, count(ZoneKind.CITY_DISTRICT));
        assertEquals("BY", tree.country().code());
    }

    @Test
    void cities_of_oblast_rank_stand_beside_the_districts_around_them() {
        assertFalse(zone("6236000000").holds(zone("BY-HM").lft()), "Minski rajon holds Minsk");
        assertFalse(zone("1212000000").holds(zone("city-brest").lft()), "Brescki rajon holds Brest");
        assertEquals(List.of("BY", "BY-MA", "city-babrujsk"), path("city-babrujsk"));
        assertEquals(List.of("BY", "BY-HM"), path("BY-HM"));
    }

    @Test
    void city_districts_lie_under_their_cities_and_towns_under_their_districts() {
        assertEquals(9, tree.children(zone("BY-HM").id()).size());
        assertEquals(List.of("BY", "BY-MI", "6208000000", "6208501000"), path("6208501000"));
    }

    @Test
    void every_zone_is_found_by_its_number_and_within_itself() {
        for (ZoneRow row : tree.all()) {
            assertEquals(row, tree.byNumber(row.lft()).orElseThrow());
            assertTrue(tree.within(row.id()).contains(row));
        }
        assertEquals(tree.all(), tree.within(tree.country().id()));
    }

    @Test
    void an_unknown_zone_is_nowhere() {
        assertTrue(tree.byId(-1).isEmpty());
        assertEquals(List.of(), tree.path(-1));
        assertEquals(List.of(), tree.within(-1));
        assertEquals(List.of(), tree.children(-1));
    }

    private ZoneRow zone(String code) {
        return tree.byCode(code).orElseThrow();
    }

    private List<String> path(String code) {
        return tree.path(zone(code).id()).stream().map(ZoneRow::code).toList();
    }

    private long count(ZoneKind kind) {
        return Stream.of(tree)
                .flatMap(all -> all.all().stream())
                .filter(row -> row.kind() == kind)
                .count();
    }
}
