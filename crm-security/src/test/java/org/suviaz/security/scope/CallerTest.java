package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

class CallerTest {

    private static final ZoneRow NORTH = zone(2, 100, 199);
    private static final ZoneRow SOUTH = zone(3, 300, 399);

    @Test
    void each_right_counts_only_in_the_zones_of_the_roles_that_give_it() {
        Caller caller = caller(new GrantedRole(Role.VIEWER, NORTH), new GrantedRole(Role.ZONE_ORGANISER, SOUTH));
        assertTrue(caller.may(Right.SEE_PEOPLE, 150));
        assertFalse(caller.may(Right.CHANGE_PEOPLE, 150));
        assertTrue(caller.may(Right.CHANGE_PEOPLE, 350));
        assertFalse(caller.may(Right.SEE_PEOPLE, 250));
        assertEquals(List.of(SOUTH), caller.zones(Right.CHANGE_PEOPLE));
    }

    @Test
    void who_holds_a_right_in_some_zones_does_not_hold_it_over_the_country() {
        ZoneRow country = new ZoneRow(1, "BY", null, ZoneKind.COUNTRY, new Bilingual("а", "а"), 1, 999, 0);
        Caller parts = caller(
                new GrantedRole(Role.NATIONAL_COORDINATOR, NORTH),
                new GrantedRole(Role.NATIONAL_COORDINATOR, SOUTH),
                new GrantedRole(Role.VIEWER, country));
        assertTrue(parts.may(Right.KEEP_DICTIONARY));
        assertFalse(parts.mayEverywhere(Right.KEEP_DICTIONARY));
        assertTrue(parts.mayEverywhere(Right.SEE_PEOPLE));
        assertTrue(caller(new GrantedRole(Role.NATIONAL_COORDINATOR, country)).mayEverywhere(Right.KEEP_DICTIONARY));
    }

    @Test
    void an_account_without_grants_holds_no_right_and_reads_no_zone() {
        Caller nobody = caller();
        assertEquals(Set.of(), nobody.rights());
        assertFalse(nobody.readable().holds(150));
        assertFalse(nobody.ownRowsOnly());
    }

    @Test
    void who_enters_people_reads_own_rows_alone_but_who_may_look_as_well_reads_all() {
        assertTrue(caller(new GrantedRole(Role.DATA_ENTRY, NORTH)).ownRowsOnly());
        assertFalse(caller(new GrantedRole(Role.DATA_ENTRY, NORTH), new GrantedRole(Role.VIEWER, NORTH))
                .ownRowsOnly());
    }

    @Test
    void the_auditor_and_the_administrator_read_no_people() {
        for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
            assertFalse(caller(new GrantedRole(role, NORTH)).readable().holds(150), role.name());
        }
    }

    @Test
    void while_a_branch_is_on_its_way_a_grant_means_the_numbers_on_both_sides_and_none_that_left() {
        Caller caller = caller(new GrantedRole(
                Role.VIEWER, NORTH, List.of(new Span(100, 149), new Span(160, 199), new Span(310, 319))));
        assertTrue(caller.may(Right.SEE_PEOPLE, 149));
        assertTrue(caller.may(Right.SEE_PEOPLE, 315));
        assertFalse(caller.may(Right.SEE_PEOPLE, 155));
        assertTrue(caller.readable().holds(315));
    }

    private static Caller caller(GrantedRole... grants) {
        return new Caller(7, "klon-07", List.of(grants));
    }

    private static ZoneRow zone(int id, int low, int high) {
        return new ZoneRow(id, "zone-" + id, 1, ZoneKind.DISTRICT, new Bilingual("а", "а"), low, high, 1);
    }
}
