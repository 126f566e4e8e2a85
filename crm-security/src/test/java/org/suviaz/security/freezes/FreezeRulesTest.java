package org.suviaz.security.freezes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.GrantedRole;

class FreezeRulesTest {

    private static final ZoneRow COUNTRY = zone(1, null, 1, 999);
    private static final ZoneRow OBLAST = zone(2, 1, 100, 199);
    private static final ZoneRow TOWN = zone(3, 2, 110, 119);
    private static final ZoneRow NEXT = zone(4, 2, 120, 129);
    private static final ZoneRow FAR = zone(5, 1, 300, 399);

    @Test
    void one_freezes_alone_only_what_lies_wholly_in_the_own_zones() {
        Caller local = caller(7, ReadyRole.ADMINISTRATOR, OBLAST);
        assertTrue(FreezeRules.mayAlone(local, List.of(TOWN, NEXT)));
        assertFalse(FreezeRules.mayAlone(local, List.of(TOWN, FAR)));
        assertFalse(FreezeRules.mayAlone(local, List.of(COUNTRY)));
        assertFalse(FreezeRules.mayAlone(caller(7, ReadyRole.ZONE_ORGANISER, OBLAST), List.of(TOWN)));
    }

    @Test
    void what_lies_in_no_zone_is_the_countrys() {
        assertFalse(FreezeRules.mayAlone(caller(7, ReadyRole.ADMINISTRATOR, OBLAST), List.of()));
        assertTrue(FreezeRules.mayAlone(caller(7, ReadyRole.ADMINISTRATOR, COUNTRY), List.of()));
    }

    @Test
    void people_of_one_zone_or_of_one_directly_above_or_below_are_of_one_place() {
        assertTrue(FreezeRules.arePeers(List.of(TOWN), List.of(TOWN)));
        assertTrue(FreezeRules.arePeers(List.of(OBLAST), List.of(TOWN)));
        assertTrue(FreezeRules.arePeers(List.of(TOWN), List.of(FAR, OBLAST)));
        assertFalse(FreezeRules.arePeers(List.of(TOWN), List.of(NEXT)));
        assertFalse(FreezeRules.arePeers(List.of(COUNTRY), List.of(TOWN)));
        assertFalse(FreezeRules.arePeers(List.of(TOWN), List.of()));
    }

    @Test
    void a_zone_is_frozen_by_those_in_it_or_above_and_never_by_those_of_a_part() {
        assertTrue(FreezeRules.areOfPlace(List.of(TOWN), TOWN));
        assertTrue(FreezeRules.areOfPlace(List.of(OBLAST), TOWN));
        assertFalse(FreezeRules.areOfPlace(List.of(TOWN), OBLAST));
    }

    @Test
    void two_must_be_left_who_could_open_it_again_one_of_them_to_confirm() {
        assertFalse(isForGood(List.of(TOWN), left(ReadyRole.ADMINISTRATOR, ReadyRole.NATIONAL_COORDINATOR)));
        assertTrue(isForGood(List.of(TOWN), left(ReadyRole.ADMINISTRATOR)));
        assertTrue(isForGood(List.of(TOWN), left(ReadyRole.ADMINISTRATOR, ReadyRole.AUDITOR)));
        assertTrue(isForGood(List.of(), left()));
    }

    @Test
    void a_frozen_zone_closes_who_holds_nothing_else() {
        Frost frost = new Frost(Set.of(7), List.of(OBLAST));
        assertTrue(frost.closes(7, List.of(FAR)));
        assertTrue(frost.closes(8, List.of(TOWN, NEXT)));
        assertFalse(frost.closes(8, List.of(TOWN, FAR)));
        assertFalse(frost.closes(8, List.of()), "who holds nothing is in no zone");
        assertTrue(frost.covers(TOWN));
        assertFalse(frost.covers(COUNTRY));
    }

    @Test
    void a_target_is_found_again_in_a_request_and_nothing_else_is_one() {
        for (Target target : List.of(Target.account(7), Target.zone(12))) {
            assertEquals(Optional.of(target), Target.of(target.code()));
        }
        for (String none : List.of("", "account", "account x", "zone 1 or 1", "account 99999999999", "person 7")) {
            assertEquals(Optional.empty(), Target.of(none), none);
        }
    }

    /** Accounts of the whole country, each with one role. */
    private static Map<Integer, Caller> left(ReadyRole... roles) {
        Map<Integer, Caller> callers = new HashMap<>();
        for (ReadyRole role : roles) {
            callers.put(callers.size() + 1, caller(callers.size() + 1, role, COUNTRY));
        }
        return callers;
    }

    private static boolean isForGood(List<ZoneRow> reach, Map<Integer, Caller> left) {
        List<Holder> holders = left.keySet().stream()
                .map(id -> new Holder(id, "klon-" + id, List.of(COUNTRY), List.of(COUNTRY)))
                .toList();
        return new FreezeRules(id -> Optional.ofNullable(left.get(id))).isForGood(reach, holders);
    }

    private static Caller caller(int id, ReadyRole role, ZoneRow zone) {
        return new Caller(id, "klon-" + id, List.of(new GrantedRole(role.role(), zone)));
    }

    private static ZoneRow zone(int id, Integer parent, int low, int high) {
        return new ZoneRow(id, "zone-" + id, parent, ZoneKind.DISTRICT, new Bilingual("а", "а"), low, high, 1);
    }
}
