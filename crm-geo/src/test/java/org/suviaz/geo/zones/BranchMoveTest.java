package org.suviaz.geo.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;

class BranchMoveTest {

    private static final Bilingual NAME = new Bilingual("Поўнач", "Север");

    private final ZoneLedger ledger = new ZoneLedger(new ZoneShelf());
    private ZoneRow branch;
    private ZoneRow inner;

    @BeforeEach
    void settle() {
        ledger.bringUpTo(ZoneSource.edition());
        branch = zone(ledger.addBranch(zone("city-brest").id(), NAME));
        inner = zone(ledger.addBranch(branch.id(), NAME));
    }

    @Test
    void a_moved_branch_takes_all_that_it_holds_and_its_old_numbers_along() {
        move(branch, "city-hrodna");
        ZoneRow moved = zone(branch.id());
        ZoneRow below = zone(inner.id());
        assertTrue(zone("city-hrodna").holds(moved.lft()));
        assertTrue(moved.holds(below.lft()) && below.rgt() <= moved.rgt());
        assertFalse(zone("city-brest").holds(moved.lft()));
        assertEquals(moved, ledger.tree().byNumber(branch.lft()).orElseThrow());
        assertEquals(below, ledger.tree().byNumber(inner.lft()).orElseThrow());
        assertEquals(
                zone("city-hrodna").id(), ledger.tree().path(below.id()).get(2).id());
        assertEquals(zone("city-hrodna").depth() + 2, below.depth());
    }

    @Test
    void from_the_move_on_the_old_parent_means_none_of_the_branchs_numbers_and_the_new_one_all() {
        move(branch, "city-hrodna");
        for (int number : new int[] {
            branch.lft(), branch.rgt(), inner.lft(), zone(branch.id()).lft()
        }) {
            assertFalse(means(zone("city-brest"), number), "old " + number);
            assertTrue(means(zone("city-hrodna"), number), "new " + number);
            assertTrue(means(zone("BY"), number), "country " + number);
            assertTrue(means(zone(branch.id()), number), "branch " + number);
        }
        assertTrue(means(zone("city-brest"), zone("city-brest").lft()));
        assertTrue(means(zone("city-brest"), branch.rgt() + 1));
    }

    @Test
    void what_was_moved_out_of_a_moved_branch_belongs_to_its_last_place_alone() {
        move(branch, "city-hrodna");
        settleDown();
        move(zone(inner.id()), "city-pinsk");
        assertTrue(means(zone("city-pinsk"), inner.lft()));
        assertFalse(means(zone("city-hrodna"), inner.lft()));
        assertFalse(means(zone(branch.id()), inner.lft()));
        assertTrue(means(zone("city-hrodna"), branch.lft()));
    }

    @Test
    void former_numbers_are_given_to_nobody_until_they_are_released() {
        move(branch, "city-hrodna");
        settleDown();
        ZoneRow other = zone(ledger.addBranch(zone("city-brest").id(), NAME));
        assertFalse(branch.span().holds(other.lft()) || branch.span().holds(other.rgt()));
        ledger.release(ledger.tree().formers().stream().map(FormerSpan::id).toList());
        assertEquals(List.of(), ledger.tree().formers());
        assertEquals(List.of(zone("city-brest").span()), ledger.tree().numbers(zone("city-brest")));
    }

    @Test
    void where_there_is_less_room_the_branch_is_pressed_and_stays_whole() {
        int town = zone("city-hrodna").id();
        int least = town;
        while (true) {
            try {
                least = ledger.addBranch(town, NAME);
            } catch (ZoneFull full) {
                break;
            }
        }
        ZoneRow narrow = zone(least);
        assertThrows(ZoneFull.class, () -> ledger.moveBranch(branch.id(), narrow.id()), "two numbers hold no branch");
        ZoneRow wide = ledger.tree().children(town).stream()
                .filter(zone -> zone.kind() == ZoneKind.BRANCH)
                .findFirst()
                .orElseThrow();
        ledger.moveBranch(branch.id(), wide.id());
        ZoneRow moved = zone(branch.id());
        assertTrue(wide.holds(moved.lft()) && moved.rgt() <= wide.rgt());
        assertTrue(moved.span().width() < branch.span().width());
        assertTrue(moved.holds(zone(inner.id()).lft()) && zone(inner.id()).rgt() <= moved.rgt());
    }

    @Test
    void one_branch_is_on_its_way_at_a_time() {
        move(branch, "city-hrodna");
        assertEquals(
                "geo.problem.otherOnItsWay",
                assertThrows(Problem.class, () -> move(zone(branch.id()), "city-pinsk"))
                        .key());
        settleDown();
        move(zone(branch.id()), "city-pinsk");
    }

    @Test
    void a_branch_lies_neither_in_itself_nor_twice_in_the_same_zone_and_a_town_stays() {
        assertThrows(Rejected.class, () -> ledger.moveBranch(branch.id(), inner.id()));
        assertThrows(Rejected.class, () -> move(branch, "city-brest"));
        assertThrows(Problem.class, () -> move(zone("city-brest"), "city-hrodna"));
        assertThrows(Problem.class, () -> ledger.removeBranch(zone("city-brest").id()));
        assertThrows(Problem.class, () -> ledger.renameBranch(zone("city-brest").id(), NAME));
    }

    @Test
    void a_removed_branch_leaves_its_numbers_to_the_zone_that_held_it() {
        assertThrows(Problem.class, () -> ledger.removeBranch(branch.id()));
        ledger.removeBranch(inner.id());
        assertTrue(ledger.tree().byId(inner.id()).isEmpty());
        assertEquals(branch, ledger.tree().byNumber(inner.lft()).orElseThrow());
        assertTrue(means(branch, inner.lft()));
    }

    @Test
    void a_code_is_never_given_twice() {
        move(branch, "city-hrodna");
        ledger.emptied(ledger.tree().formers().stream().map(FormerSpan::id).toList());
        ledger.release(ledger.tree().formers().stream().map(FormerSpan::id).toList());
        ZoneRow second = zone(ledger.addBranch(zone("city-brest").id(), NAME));
        assertEquals(branch.lft(), second.lft());
        assertFalse(second.code().equals(branch.code()));
    }

    private void move(ZoneRow zone, String to) {
        ledger.moveBranch(zone.id(), zone(to).id());
    }

    private void settleDown() {
        ledger.emptied(ledger.tree().formers().stream().map(FormerSpan::id).toList());
    }

    private boolean means(ZoneRow zone, int number) {
        return ledger.tree().numbers(zone).stream().anyMatch(span -> span.holds(number));
    }

    private ZoneRow zone(int id) {
        return ledger.tree().byId(id).orElseThrow();
    }

    private ZoneRow zone(String code) {
        return ledger.tree().byCode(code).orElseThrow();
    }
}
