package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

class CallerTest {

    private static final ZoneRow NORTH = zone(2, 100, 199);
    private static final ZoneRow SOUTH = zone(3, 300, 399);

    @Test
    void each_right_counts_only_in_the_zones_of_the_roles_that_give_it() {
        Caller caller = caller(
                new GrantedRole(ReadyRole.VIEWER.role(), NORTH),
                new GrantedRole(ReadyRole.ZONE_ORGANISER.role(), SOUTH));
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
                new GrantedRole(ReadyRole.NATIONAL_COORDINATOR.role(), NORTH),
                new GrantedRole(ReadyRole.NATIONAL_COORDINATOR.role(), SOUTH),
                new GrantedRole(ReadyRole.VIEWER.role(), country));
        assertTrue(parts.may(Right.KEEP_DICTIONARY));
        assertFalse(parts.mayEverywhere(Right.KEEP_DICTIONARY));
        assertTrue(parts.mayEverywhere(Right.SEE_PEOPLE));
        assertTrue(caller(new GrantedRole(ReadyRole.NATIONAL_COORDINATOR.role(), country))
                .mayEverywhere(Right.KEEP_DICTIONARY));
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
        assertTrue(caller(new GrantedRole(ReadyRole.DATA_ENTRY.role(), NORTH)).ownRowsOnly());
        assertFalse(caller(
                        new GrantedRole(ReadyRole.DATA_ENTRY.role(), NORTH),
                        new GrantedRole(ReadyRole.VIEWER.role(), NORTH))
                .ownRowsOnly());
    }

    @Test
    void the_auditor_and_the_administrator_read_no_people() {
        for (ReadyRole role : List.of(ReadyRole.AUDITOR, ReadyRole.ADMINISTRATOR)) {
            assertFalse(caller(new GrantedRole(role.role(), NORTH)).readable().holds(150), role.name());
        }
    }

    @Test
    void while_a_branch_is_on_its_way_a_grant_means_the_numbers_on_both_sides_and_none_that_left() {
        Caller caller = caller(new GrantedRole(
                ReadyRole.VIEWER.role(), NORTH, List.of(new Span(100, 149), new Span(160, 199), new Span(310, 319))));
        assertTrue(caller.may(Right.SEE_PEOPLE, 149));
        assertTrue(caller.may(Right.SEE_PEOPLE, 315));
        assertFalse(caller.may(Right.SEE_PEOPLE, 155));
        assertTrue(caller.readable().holds(315));
    }

    @Test
    void one_account_may_read_one_zone_whole_and_enter_people_in_another() {
        Caller both = caller(
                new GrantedRole(ReadyRole.VIEWER.role(), NORTH), new GrantedRole(ReadyRole.DATA_ENTRY.role(), SOUTH));
        assertFalse(both.ownRowsOnly());
        assertTrue(both.seen().holds(150));
        assertFalse(both.seen().holds(350));
        assertTrue(both.ownToday().holds(350));
        assertFalse(both.ownToday().holds(150));
    }

    @Test
    void a_field_is_as_open_as_the_best_grant_that_shows_the_row() {
        Caller both = caller(
                new GrantedRole(ReadyRole.VIEWER.role(), NORTH),
                new GrantedRole(ReadyRole.ZONE_ORGANISER.role(), SOUTH));
        assertEquals(FieldAccess.MASKED, both.field(Field.PHONE, new Row(150, 1)));
        assertEquals(FieldAccess.EDITABLE, both.field(Field.PHONE, new Row(350, 1)));
        assertEquals(FieldAccess.HIDDEN, both.field(Field.PHONE, new Row(250, 1)));
        assertFalse(both.readsEverywhere(Field.PHONE));
        assertTrue(both.readsEverywhere(Field.ADDRESS));
        assertTrue(both.reading(Field.PHONE).holds(350));
        assertFalse(both.reading(Field.PHONE).holds(150));
    }

    @Test
    void what_opens_the_own_rows_of_today_opens_nobody_elses() {
        Caller both = caller(
                new GrantedRole(ReadyRole.VIEWER.role(), NORTH), new GrantedRole(ReadyRole.DATA_ENTRY.role(), NORTH));
        assertEquals(FieldAccess.EDITABLE, both.field(Field.PHONE, new Row(150, 7)));
        assertEquals(FieldAccess.MASKED, both.field(Field.PHONE, new Row(150, 8)));
        assertFalse(both.readsEverywhere(Field.PHONE));
        assertFalse(both.reading(Field.PHONE).holds(150));
    }

    @Test
    void who_may_only_add_to_a_zone_changes_no_field_of_those_who_are_there() {
        Role adds = new Role(
                9,
                "OWN",
                Map.of(),
                Set.of(Right.SEE_PEOPLE, Right.ADD_PEOPLE),
                Map.of(Field.PHONE, FieldAccess.EDITABLE));
        Role changes = new Role(
                10,
                "OWN2",
                Map.of(),
                Set.of(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE),
                Map.of(Field.PHONE, FieldAccess.HIDDEN));
        Caller both = caller(new GrantedRole(adds, NORTH), new GrantedRole(changes, NORTH));
        assertEquals(FieldAccess.VISIBLE, both.field(Field.PHONE, new Row(150, 8)));
        assertEquals(FieldAccess.EDITABLE, both.fieldOfNew(Field.PHONE, 150));
        assertEquals(FieldAccess.HIDDEN, both.fieldOfNew(Field.PHONE, 350));
        assertTrue(both.changing(Field.PHONE).nowhere());
    }

    @Test
    void a_condition_by_a_field_is_needed_only_where_not_everybody_is_open() {
        Caller both = caller(
                new GrantedRole(ReadyRole.VIEWER.role(), NORTH),
                new GrantedRole(ReadyRole.ZONE_ORGANISER.role(), SOUTH));
        assertTrue(both.choosingBy(Field.ADDRESS).everywhere());
        assertEquals(
                "(c.zoneNumber between :readPHONELow0 and :readPHONEHigh0)",
                both.choosingBy(Field.PHONE).condition("c"));
        assertTrue(caller(new GrantedRole(ReadyRole.VIEWER.role(), NORTH))
                .choosingBy(Field.PHONE)
                .nowhere());
        assertEquals(FieldAccess.EDITABLE, both.mostOf(Field.PHONE));
        assertEquals(FieldAccess.HIDDEN, both.fieldEverywhere(Field.PHONE));
    }

    private static final class Row extends ScopedEntity {
        Row(int zoneNumber, int by) {
            placeIn(1, zoneNumber);
            stamp(by, Instant.now());
        }
    }

    private static Caller caller(GrantedRole... grants) {
        return new Caller(7, "klon-07", List.of(grants));
    }

    private static ZoneRow zone(int id, int low, int high) {
        return new ZoneRow(id, "zone-" + id, 1, ZoneKind.DISTRICT, new Bilingual("а", "а"), low, high, 1);
    }
}
