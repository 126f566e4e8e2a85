package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

class ReachTest {

    private static final ZoneRow NORTH = zone(2, 100, 199);
    private static final ZoneRow SOUTH = zone(3, 300, 399);

    @Test
    void who_looks_in_one_zone_and_works_in_another_reads_both_and_writes_one() {
        Reach reach = reach(
                new GrantedRole(ReadyRole.VIEWER.role(), NORTH),
                new GrantedRole(ReadyRole.ZONE_ORGANISER.role(), SOUTH));
        assertTrue(reach.seen().holds(150));
        assertTrue(reach.seen().holds(350));
        assertFalse(reach.people().holds(150));
        assertTrue(reach.people().holds(350));
    }

    @Test
    void data_entry_has_the_own_rows_of_today_and_a_reach_that_changes_with_the_day() {
        Reach reach = reach(new GrantedRole(ReadyRole.DATA_ENTRY.role(), NORTH));
        assertEquals(Ranges.NONE, reach.seen());
        assertTrue(reach.own().holds(150));
        assertTrue(reach.people().holds(150));
        assertNotEquals(Instant.EPOCH, reach.today());
    }

    @Test
    void where_all_people_are_seen_the_own_ones_are_no_matter_and_neither_is_the_day() {
        Reach reach = reach(
                new GrantedRole(ReadyRole.ZONE_ORGANISER.role(), NORTH),
                new GrantedRole(ReadyRole.DATA_ENTRY.role(), NORTH));
        assertEquals(Ranges.NONE, reach.own());
        assertEquals(Instant.EPOCH, reach.today());
    }

    @Test
    void who_adds_people_where_none_are_to_be_seen_can_write_such_a_row() {
        Role adding = new Role(99, "ADDS", Map.of(), Set.of(Right.ADD_PEOPLE), Map.of());
        assertTrue(reach(new GrantedRole(adding, NORTH)).own().holds(150));
    }

    @Test
    void rows_of_mailings_are_written_by_who_mails_and_by_who_moves_a_branch() {
        Reach reach = reach(
                new GrantedRole(ReadyRole.MAILING_ORGANISER.role(), NORTH),
                new GrantedRole(ReadyRole.NATIONAL_COORDINATOR.role(), SOUTH));
        assertTrue(reach.mail().holds(150));
        assertTrue(reach.mail().holds(350));
        assertFalse(
                reach(new GrantedRole(ReadyRole.VIEWER.role(), NORTH)).mail().holds(150));
        Role zones = new Role(98, "ZONES", Map.of(), Set.of(Right.MANAGE_ZONES, Right.SEE_PEOPLE), Map.of());
        assertFalse(reach(new GrantedRole(zones, NORTH)).mail().holds(150));
    }

    @Test
    void the_house_reaches_no_zone() {
        Reach reach = Reach.of(new Caller(Callers.HOUSE, "", List.of()));
        assertTrue(reach.house());
        assertEquals(Ranges.NONE, reach.seen());
        assertEquals(Ranges.NONE, reach.people());
        assertFalse(reach(new GrantedRole(ReadyRole.VIEWER.role(), NORTH)).house());
    }

    @Test
    void the_same_grants_reach_equally_far_and_others_do_not() {
        GrantedRole north = new GrantedRole(ReadyRole.VIEWER.role(), NORTH);
        assertEquals(reach(north), reach(north));
        assertNotEquals(reach(north), reach(new GrantedRole(ReadyRole.VIEWER.role(), SOUTH)));
    }

    private static Reach reach(GrantedRole... grants) {
        return Reach.of(new Caller(7, "dub", List.of(grants)));
    }

    private static ZoneRow zone(int id, int lft, int rgt) {
        return new ZoneRow(id, "z" + id, 1, ZoneKind.DISTRICT, new Bilingual("з", "з"), lft, rgt, 2);
    }
}
