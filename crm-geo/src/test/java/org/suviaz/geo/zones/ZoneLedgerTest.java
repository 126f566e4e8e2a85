package org.suviaz.geo.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.problems.NotThere;

class ZoneLedgerTest {

    private final ZoneLedger ledger = new ZoneLedger(new ZoneShelf());
    private final List<ZoneSource> edition = ZoneSource.edition();

    @Test
    void the_first_load_brings_all_and_the_second_nothing() {
        assertEquals(edition.size(), ledger.bringUpTo(edition));
        assertEquals(0, ledger.bringUpTo(edition));
        assertEquals(edition.size(), ledger.tree().all().size());
    }

    @Test
    void a_new_edition_renames_and_moves_nobody() {
        ledger.bringUpTo(edition);
        ZoneRow before = zone("city-babrujsk");
        List<ZoneSource> next = new ArrayList<>(edition);
        next.replaceAll(source -> source.code().equals("city-babrujsk")
                ? new ZoneSource(source.code(), source.parent(), source.kind(), new Bilingual("Бабруй", "Бобруй"))
                : source);
        assertEquals(1, ledger.bringUpTo(next));
        ZoneRow after = zone("city-babrujsk");
        assertEquals("Бабруй", after.name().be());
        assertEquals(List.of(before.id(), before.lft(), before.rgt()), List.of(after.id(), after.lft(), after.rgt()));
    }

    @Test
    void what_an_edition_lacks_stays() {
        ledger.bringUpTo(edition);
        assertEquals(0, ledger.bringUpTo(edition.subList(0, 10)));
        assertEquals(edition.size(), ledger.tree().all().size());
    }

    @Test
    void a_branch_lies_below_its_zone_and_outlives_editions() {
        ledger.bringUpTo(edition);
        int branch = ledger.addBranch(zone("city-brest").id(), new Bilingual("Поўнач", "Север"));
        ZoneRow row = ledger.tree().byId(branch).orElseThrow();
        assertEquals(ZoneKind.BRANCH, row.kind());
        assertEquals("branch-" + row.lft(), row.code());
        assertEquals(zone("city-brest").id(), row.parentId());
        assertEquals(0, ledger.bringUpTo(edition));
        assertEquals(row, ledger.tree().byId(branch).orElseThrow());
    }

    @Test
    void a_branch_of_nothing_is_not_there() {
        Bilingual name = new Bilingual("Поўнач", "Север");
        assertThrows(NotThere.class, () -> ledger.addBranch(4711, name));
    }

    private ZoneRow zone(String code) {
        return ledger.tree().byCode(code).orElseThrow();
    }
}
