package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.security.scope.PeopleByZone.People;

class PeopleByZoneTest {

    private static final ZoneTree TREE =
            new ZoneTree(List.of(zone(1, null, 1, 100), zone(2, 1, 10, 50), zone(3, 2, 20, 30), zone(4, 1, 60, 70)));

    @Test
    void a_zone_is_itself_and_the_sum_of_what_lies_below() {
        PeopleByZone people =
                new PeopleByZone(TREE, Map.of(2, new People(5, 1), 3, new People(7, 2), 4, new People(11, 0)));
        assertEquals(new People(5, 1), people.own(2));
        assertEquals(new People(12, 3), people.total(2));
        assertEquals(new People(23, 3), people.total(1));
        assertEquals(new People(0, 0), people.own(1));
    }

    @Test
    void what_is_not_told_is_in_no_sum() {
        PeopleByZone people = new PeopleByZone(TREE, Map.of(3, new People(7, 2)));
        assertEquals(new People(7, 2), people.total(1));
        assertEquals(new People(0, 0), people.total(4));
    }

    private static ZoneRow zone(int id, Integer parent, int low, int high) {
        return new ZoneRow(id, "zone-" + id, parent, ZoneKind.DISTRICT, new Bilingual("а", "а"), low, high, 1);
    }
}
