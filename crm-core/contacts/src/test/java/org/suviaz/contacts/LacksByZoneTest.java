package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

class LacksByZoneTest {

    private static final ZoneTree TREE = new ZoneTree(List.of(
            zone(1, null, ZoneKind.COUNTRY, 1, 100),
            zone(2, 1, ZoneKind.DISTRICT, 2, 10),
            zone(3, 2, ZoneKind.TOWN, 3, 3),
            zone(4, 1, ZoneKind.DISTRICT, 11, 20)));

    @Test
    void people_count_in_their_zone_and_in_all_above_it() {
        LacksByZone found = new LacksByZone();
        found.add(TREE, 3, 10, Map.of(ContactLack.PHONE, 4L));
        found.add(TREE, 2, 5, Map.of(ContactLack.PHONE, 1L));
        found.add(TREE, 11, 1, Map.of());
        assertEquals(new LacksByZone.Share(4, 10), found.lacking(3, ContactLack.PHONE));
        assertEquals(new LacksByZone.Share(5, 15), found.lacking(2, ContactLack.PHONE));
        assertEquals(16, found.people(1));
        assertEquals(16, found.people());
    }

    @Test
    void where_nothing_is_told_nobody_is_counted_as_known() {
        LacksByZone found = new LacksByZone();
        found.add(TREE, 11, 7, Map.of());
        assertEquals(new LacksByZone.Share(0, 0), found.lacking(4, ContactLack.PHONE));
        assertEquals(new LacksByZone.Share(0, 0), found.lacking(99, ContactLack.PHONE));
    }

    @Test
    void only_nobody_is_none_and_only_everybody_is_all() {
        assertEquals(0, new LacksByZone.Share(0, 100_000).percent());
        assertEquals(1, new LacksByZone.Share(1, 100_000).percent());
        assertEquals(99, new LacksByZone.Share(99_999, 100_000).percent());
        assertEquals(100, new LacksByZone.Share(7, 7).percent());
        assertEquals(0, new LacksByZone.Share(0, 0).percent());
    }

    @Test
    void months_that_nobody_offers_are_a_year_and_an_unknown_word_is_no_lack() {
        assertEquals(ContactLack.UNTOUCHED_24, ContactLack.untouched(24));
        assertEquals(ContactLack.UNTOUCHED_12, ContactLack.untouched(7));
        assertNull(ContactLack.of("PHONE' or 1=1"));
        assertTrue(ContactLack.months().contains(36));
    }

    private static ZoneRow zone(int id, Integer parent, ZoneKind kind, int low, int high) {
        return new ZoneRow(id, "z" + id, parent, kind, new Bilingual("з" + id, "з" + id), low, high, 0);
    }
}
