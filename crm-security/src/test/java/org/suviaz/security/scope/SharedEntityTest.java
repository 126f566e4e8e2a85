package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/** What two zones share is written by the side whose turn it is, and crossing it opens nothing beside it. */
class SharedEntityTest {

    private static final ZoneRow COUNTRY = zone(1, null, 1, 999);
    private static final ZoneRow NORTH = zone(2, 1, 100, 199);
    private static final ZoneRow NORTH_END = zone(3, 2, 150, 160);
    private static final ZoneRow SOUTH = zone(4, 1, 300, 399);

    private static final int GIVER = 7;
    private static final int RECEIVER = 8;

    private final Map<Integer, Caller> accounts = new HashMap<>();
    private final Zones zones = new Tree();
    private final Callers callers = new Callers(account -> Optional.ofNullable(accounts.get(account)), zones);
    private final SharedGuard guard = new SharedGuard();

    SharedEntityTest() {
        hold(GIVER, ReadyRole.ZONE_ORGANISER.role(), NORTH);
        hold(RECEIVER, ReadyRole.ZONE_ORGANISER.role(), SOUTH);
    }

    @AfterEach
    void nobody_is_left_bound() {
        assertTrue(callers.anybody().isEmpty());
    }

    @Test
    void only_who_changes_people_of_the_zone_begins_a_row_and_signs_it() {
        Row row = new Row(NORTH, SOUTH);
        as(GIVER, () -> guard.mayBegin(row));
        assertEquals(GIVER, row.createdBy());
        as(RECEIVER, () -> refused(() -> guard.mayBegin(row)));
        hold(9, ReadyRole.VIEWER.role(), NORTH);
        as(9, () -> refused(() -> guard.mayBegin(row)));
        refused(() -> guard.mayBegin(row));
    }

    @Test
    void a_row_is_closed_by_the_side_whose_part_it_is() {
        Row row = begun();
        row.turn = Set.of(Side.TO);
        as(RECEIVER, () -> guard.mayChange(row));
        as(GIVER, () -> refused(() -> guard.mayChange(row)));
        row.turn = Set.of(Side.FROM);
        as(GIVER, () -> guard.mayChange(row));
        as(RECEIVER, () -> refused(() -> guard.mayChange(row)));
        refused(() -> guard.mayChange(row));
    }

    @Test
    void who_adds_without_seeing_receives_nobody() {
        Row row = begun();
        row.turn = Set.of(Side.TO);
        hold(9, ReadyRole.DATA_ENTRY.role(), SOUTH);
        as(9, () -> refused(() -> guard.mayChange(row)));
        assertFalse(Side.TO.sees(accounts.get(9)).holds(SOUTH.lft()));
        hold(10, ReadyRole.VIEWER.role(), SOUTH);
        assertFalse(Side.TO.sees(accounts.get(10)).holds(SOUTH.lft()));
        assertTrue(Side.TO.sees(accounts.get(RECEIVER)).holds(SOUTH.lft()));
    }

    @Test
    void a_row_does_not_change_its_zones_but_by_whoever_moves_branches() {
        Row row = begun();
        row.between(NORTH, NORTH_END);
        as(GIVER, () -> refused(() -> guard.mayChange(row)));
        Row carried = begun();
        carried.carryTo(Side.TO, SOUTH.lft() + 1);
        as(RECEIVER, () -> refused(() -> guard.mayChange(carried)));
        hold(9, ReadyRole.NATIONAL_COORDINATOR.role(), COUNTRY);
        as(9, () -> guard.mayChange(carried));
    }

    @Test
    void crossing_holds_both_zones_themselves_and_nothing_else() {
        Row row = begun();
        as(RECEIVER, () -> {
            Caller joint = callers.jointly(row, callers::current).orElseThrow();
            assertEquals(RECEIVER, joint.accountId());
            assertEquals(Set.of(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE, Right.ADD_PEOPLE), joint.rights());
            assertTrue(joint.may(Right.CHANGE_PEOPLE, NORTH.lft()));
            assertTrue(joint.may(Right.ADD_PEOPLE, SOUTH.lft()));
            assertFalse(joint.may(Right.CHANGE_PEOPLE, SOUTH.lft()));
            assertFalse(joint.may(Right.SEE_PEOPLE, NORTH_END.lft()));
            assertFalse(joint.may(Right.SEE_PEOPLE, SOUTH.lft() + 1));
            assertEquals(accounts.get(RECEIVER), callers.current());
        });
    }

    @Test
    void crossing_ends_with_the_work_even_where_it_fails() {
        Row row = begun();
        as(RECEIVER, () -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> callers.jointly(row, () -> {
                        throw new IllegalStateException();
                    }));
            assertFalse(callers.current().may(Right.SEE_PEOPLE, NORTH.lft()));
        });
    }

    @Test
    void nobody_crosses_for_an_account_that_lost_its_right_or_is_gone() {
        Row row = begun();
        hold(GIVER, ReadyRole.VIEWER.role(), NORTH);
        as(RECEIVER, () -> assertTrue(callers.jointly(row, () -> "done").isEmpty()));
        accounts.remove(GIVER);
        as(RECEIVER, () -> assertTrue(callers.jointly(row, () -> "done").isEmpty()));
    }

    @Test
    void nobody_crosses_who_does_not_receive_there() {
        Row row = begun();
        as(GIVER, () -> refused(() -> callers.jointly(row, () -> "done")));
        hold(9, ReadyRole.VIEWER.role(), SOUTH);
        as(9, () -> refused(() -> callers.jointly(row, () -> "done")));
        refused(() -> callers.jointly(row, () -> "done"));
    }

    private Row begun() {
        Row row = new Row(NORTH, SOUTH);
        row.stamp(GIVER, Instant.now());
        row.remember();
        return row;
    }

    private void hold(int account, Role role, ZoneRow zone) {
        accounts.put(account, new Caller(account, "klon-" + account, List.of(new GrantedRole(role, zone))));
    }

    private void as(int account, Runnable work) {
        callers.as(account, () -> {
            work.run();
            return null;
        });
    }

    private static void refused(Runnable work) {
        assertThrows(NotThere.class, work::run);
    }

    private static ZoneRow zone(int id, Integer parent, int lft, int rgt) {
        return new ZoneRow(id, "z" + id, parent, ZoneKind.COUNTRY, new Bilingual("а", "а"), lft, rgt, 0);
    }

    private static final class Row extends SharedEntity {

        private Set<Side> turn = Set.of(Side.FROM);

        Row(ZoneRow from, ZoneRow to) {
            between(from, to);
        }

        @Override
        protected Set<Side> writtenBy() {
            return turn;
        }
    }

    private static final class Tree extends Zones {

        @Override
        public ZoneTree tree() {
            return new ZoneTree(List.of(COUNTRY, NORTH, NORTH_END, SOUTH));
        }
    }
}
