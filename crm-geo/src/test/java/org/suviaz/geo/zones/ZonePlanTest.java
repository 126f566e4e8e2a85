package org.suviaz.geo.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;

class ZonePlanTest {

    private final List<ZoneSource> edition = ZoneSource.edition();
    private final ZoneTree tree = Numbered.first(edition);

    @Test
    void every_zone_lies_in_its_parent_and_beside_its_sisters() {
        for (ZoneRow zone : tree.all()) {
            int free = zone.lft();
            for (ZoneRow child : tree.children(zone.id())) {
                assertTrue(free < child.lft() && child.lft() < child.rgt() && child.rgt() <= zone.rgt(), child.code());
                free = child.rgt();
            }
        }
        assertTrue(tree.country().rgt() < 65_000);
    }

    @Test
    void every_leaf_has_room_for_twenty_branches() {
        for (ZoneRow zone : tree.all()) {
            if (tree.children(zone.id()).isEmpty()) {
                assertTrue(branches(zone) >= 20, () -> zone.code() + " holds only " + branches(zone));
            }
        }
    }

    @Test
    void a_second_load_of_the_same_edition_adds_nothing() {
        assertEquals(0, new ZonePlan(edition, tree).additions().size());
    }

    @Test
    void a_new_town_finds_room_in_its_district_and_moves_nobody() {
        ZoneTree later = Numbered.after(tree, with("new-town", "1204000000", ZoneKind.TOWN));
        assertEquals(
                tree.all(),
                later.all().stream()
                        .filter(row -> !row.code().equals("new-town"))
                        .toList());
        ZoneRow district = later.byCode("1204000000").orElseThrow();
        assertTrue(district.holds(later.byCode("new-town").orElseThrow().lft()));
    }

    @Test
    void a_new_district_comes_with_its_towns() {
        List<ZoneSource> more = with("new-district", "BY-BR", ZoneKind.DISTRICT);
        more.add(zone("new-town", "new-district", ZoneKind.TOWN));
        ZoneTree later = Numbered.after(tree, more);
        assertEquals(
                List.of("BY", "BY-BR", "new-district", "new-town"),
                later.path(later.byCode("new-town").orElseThrow().id()).stream()
                        .map(ZoneRow::code)
                        .toList());
    }

    @Test
    void a_full_zone_says_so() {
        assertThrows(ZoneFull.class, () -> Room.in(new Span(10, 12), List.of(new Span(11, 12)), 20));
    }

    @Test
    void a_zone_in_an_unknown_one_stops_the_load() {
        ZonePlan plan = new ZonePlan(with("lost", "nowhere", ZoneKind.TOWN), tree);
        assertThrows(IllegalStateException.class, plan::additions);
    }

    private List<ZoneSource> with(String code, String parent, ZoneKind kind) {
        List<ZoneSource> more = new ArrayList<>(edition);
        more.add(zone(code, parent, kind));
        return more;
    }

    private static ZoneSource zone(String code, String parent, ZoneKind kind) {
        return new ZoneSource(code, parent, kind, new Bilingual("Новы", "Новый"));
    }

    private static int branches(ZoneRow zone) {
        List<Span> taken = new ArrayList<>();
        try {
            while (taken.size() < 100) {
                taken.add(Room.in(new Span(zone.lft(), zone.rgt()), taken, 20));
            }
        } catch (ZoneFull full) {
            return taken.size();
        }
        return taken.size();
    }
}
