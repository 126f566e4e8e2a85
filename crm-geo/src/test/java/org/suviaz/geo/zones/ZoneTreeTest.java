package org.suviaz.geo.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;

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
    void readers_find_neighbours_by_their_own_alphabet_and_each_zone_before_those_that_it_holds() {
        assertEquals(
                List.of(
                        "Брэсцкая вобласць",
                        "Віцебская вобласць",
                        "Гомельская вобласць",
                        "Гродзенская вобласць",
                        "Магілёўская вобласць",
                        "Мінск",
                        "Мінская вобласць"),
                sorted(tree.children(tree.country().id()), Language.BE));
        List<String> minsk = sorted(tree.within(zone("BY-MI").id()), Language.RU);
        assertEquals("Минская область", minsk.get(0));
        assertTrue(minsk.indexOf("Березинский район") < minsk.indexOf("Борисовский район"), minsk.toString());
        List<ZoneRow> all = tree.all().stream().sorted(tree.order(Language.RU)).toList();
        for (ZoneRow row : all) {
            assertTrue(row.parentId() == null
                    || all.indexOf(tree.byId(row.parentId()).orElseThrow()) < all.indexOf(row));
        }
    }

    @Test
    void an_empty_tree_has_an_order_as_well() {
        assertEquals(0, new ZoneTree(List.of()).order(Language.BE).compare(zone("BY-MI"), zone("BY-MA")));
    }

    @Test
    void an_unknown_zone_is_nowhere() {
        assertTrue(tree.byId(-1).isEmpty());
        assertEquals(List.of(), tree.path(-1));
        assertEquals(List.of(), tree.within(-1));
        assertEquals(List.of(), tree.children(-1));
    }

    private List<String> sorted(List<ZoneRow> zones, Language language) {
        return zones.stream()
                .sorted(tree.order(language))
                .map(zone -> zone.name().in(language))
                .toList();
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
