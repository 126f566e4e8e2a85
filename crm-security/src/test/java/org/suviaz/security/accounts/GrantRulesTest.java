package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.GrantedRole;

class GrantRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ZoneRow COUNTRY = zone(1, null, ZoneKind.COUNTRY, 1, 100);
    private static final ZoneRow DISTRICT = zone(2, 1, ZoneKind.DISTRICT, 10, 29);
    private static final ZoneRow TOWN = zone(3, 2, ZoneKind.CITY, 10, 19);
    private static final ZoneRow VILLAGE = zone(4, 2, ZoneKind.CITY, 20, 29);
    private static final ZoneRow OTHER = zone(5, 1, ZoneKind.CITY, 30, 40);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final Zones ZONES = new Zones() {
        @Override
        public ZoneTree tree() {
            return new ZoneTree(List.of(COUNTRY, DISTRICT, TOWN, VILLAGE, OTHER));
        }
    };

    @Test
    void an_organiser_gives_part_of_what_is_held_in_the_own_zone_and_below() {
        Caller organiser = caller(held(ReadyRole.ZONE_ORGANISER, DISTRICT));
        for (ReadyRole part :
                List.of(ReadyRole.VIEWER, ReadyRole.DATA_ENTRY, ReadyRole.CANVASS_LEAD, ReadyRole.ZONE_ORGANISER)) {
            assertTrue(isPart(organiser, part.role(), DISTRICT), part.name());
            assertTrue(isPart(organiser, part.role(), TOWN), part.name());
        }
        for (ReadyRole more : List.of(
                ReadyRole.MAILING_ORGANISER,
                ReadyRole.NATIONAL_COORDINATOR,
                ReadyRole.AUDITOR,
                ReadyRole.ADMINISTRATOR)) {
            assertFalse(isPart(organiser, more.role(), TOWN), more.name());
        }
        assertFalse(isPart(organiser, ReadyRole.VIEWER.role(), OTHER));
        assertFalse(isPart(organiser, ReadyRole.VIEWER.role(), COUNTRY));
    }

    @Test
    void who_may_not_give_gives_nothing_however_much_is_held() {
        assertFalse(isPart(caller(held(ReadyRole.VIEWER, COUNTRY)), ReadyRole.VIEWER.role(), TOWN));
        assertFalse(isPart(caller(held(ReadyRole.ADMINISTRATOR, COUNTRY)), ReadyRole.AUDITOR.role(), TOWN));
        assertFalse(isPart(caller(), ReadyRole.VIEWER.role(), TOWN));
    }

    @Test
    void two_zones_make_up_the_one_that_they_fill() {
        Caller both = caller(held(ReadyRole.ZONE_ORGANISER, TOWN), held(ReadyRole.ZONE_ORGANISER, VILLAGE));
        assertTrue(isPart(both, ReadyRole.VIEWER.role(), DISTRICT));
        assertFalse(isPart(caller(held(ReadyRole.ZONE_ORGANISER, TOWN)), ReadyRole.VIEWER.role(), DISTRICT));
    }

    @Test
    void a_right_held_in_one_zone_is_not_given_in_another() {
        Caller mixed = caller(held(ReadyRole.ZONE_ORGANISER, TOWN), held(ReadyRole.MAILING_ORGANISER, VILLAGE));
        assertFalse(isPart(mixed, ReadyRole.MAILING_ORGANISER.role(), VILLAGE), "nothing may be given there");
        assertFalse(isPart(mixed, ReadyRole.MAILING_ORGANISER.role(), TOWN), "nothing may be mailed there");
    }

    @Test
    void no_field_is_given_fuller_than_it_is_held() {
        Role masked = role(Set.of(Right.SEE_PEOPLE, Right.GIVE_ACCESS), FieldAccess.MASKED);
        Role open = role(Set.of(Right.SEE_PEOPLE), FieldAccess.VISIBLE);
        Caller giver = caller(new GrantedRole(masked, TOWN));
        assertFalse(isPart(giver, open, TOWN));
        assertTrue(isPart(giver, role(Set.of(Right.SEE_PEOPLE), FieldAccess.MASKED), TOWN));
        assertTrue(isPart(giver, role(Set.of(Right.SEE_PEOPLE), FieldAccess.HIDDEN), TOWN));
    }

    @Test
    void a_fuller_field_of_the_own_rows_of_today_is_none_of_everybody() {
        Role looks = role(Set.of(Right.SEE_PEOPLE, Right.GIVE_ACCESS), FieldAccess.MASKED);
        Caller giver = caller(new GrantedRole(looks, TOWN), held(ReadyRole.DATA_ENTRY, TOWN));
        assertFalse(isPart(giver, role(Set.of(Right.SEE_PEOPLE), FieldAccess.VISIBLE), TOWN));
        assertTrue(isPart(giver, ReadyRole.DATA_ENTRY.role(), TOWN), "what is held as a whole is given as a whole");
    }

    @Test
    void seeing_all_people_covers_seeing_the_own_ones_of_today() {
        assertFalse(ReadyRole.ZONE_ORGANISER.role().has(Right.OWN_TODAY));
        assertTrue(isPart(caller(held(ReadyRole.ZONE_ORGANISER, TOWN)), ReadyRole.DATA_ENTRY.role(), TOWN));
    }

    @Test
    void what_opens_people_or_lets_others_in_needs_a_second_person() {
        assertTrue(GrantRules.needsSecond(ReadyRole.VIEWER.role()));
        assertTrue(GrantRules.needsSecond(role(Set.of(Right.GIVE_ACCESS), FieldAccess.HIDDEN)));
        assertFalse(GrantRules.needsSecond(ReadyRole.AUDITOR.role()));
        assertFalse(GrantRules.needsSecond(ReadyRole.ADMINISTRATOR.role()));
    }

    @Test
    void an_administrator_proposes_what_opens_people_and_gives_the_rest() {
        GrantRules rules = rules(grant(ReadyRole.ADMINISTRATOR, DISTRICT, null));
        Caller administrator = caller(held(ReadyRole.ADMINISTRATOR, DISTRICT));
        assertEquals(GrantWay.BY_TWO, rules.way(administrator, ReadyRole.VIEWER.role(), TOWN, null));
        assertEquals(GrantWay.BY_TWO, rules.way(administrator, ReadyRole.NATIONAL_COORDINATOR.role(), TOWN, SPRING));
        assertEquals(GrantWay.AT_ONCE, rules.way(administrator, ReadyRole.AUDITOR.role(), TOWN, null));
        assertEquals("role accounts.problem.more", refusal(rules, administrator, ReadyRole.AUDITOR, OTHER, null));
    }

    @Test
    void nobody_gives_for_longer_than_the_own_access_lasts() {
        GrantRules rules = rules(
                grant(ReadyRole.ZONE_ORGANISER, DISTRICT, SPRING),
                grant(ReadyRole.VIEWER, COUNTRY, null),
                grant(ReadyRole.ZONE_ORGANISER, OTHER, SPRING.plusDays(9)));
        Caller organiser = caller(held(ReadyRole.ZONE_ORGANISER, DISTRICT), held(ReadyRole.ZONE_ORGANISER, OTHER));
        assertEquals(GrantWay.AT_ONCE, rules.way(organiser, ReadyRole.VIEWER.role(), TOWN, SPRING));
        assertEquals(
                "till accounts.problem.tillOwn 01.03.2027",
                refusal(rules, organiser, ReadyRole.VIEWER, TOWN, SPRING.plusDays(1)));
        assertEquals(
                "till accounts.problem.tillOwn 01.03.2027",
                refusal(rules, organiser, ReadyRole.VIEWER, TOWN, null),
                "without end is longer too");
        assertEquals(
                "role accounts.problem.more", refusal(rules, organiser, ReadyRole.MAILING_ORGANISER, TOWN, SPRING));
    }

    @Test
    void alone_one_gives_no_longer_than_what_one_gives_alone_lasts() {
        GrantRules rules = rules(
                grant(ReadyRole.ZONE_ORGANISER, DISTRICT, SPRING), grant(ReadyRole.ADMINISTRATOR, DISTRICT, null));
        Caller both = caller(held(ReadyRole.ZONE_ORGANISER, DISTRICT), held(ReadyRole.ADMINISTRATOR, DISTRICT));
        LocalDate later = SPRING.plusDays(1);
        assertEquals(GrantWay.BY_TWO, rules.way(both, ReadyRole.VIEWER.role(), TOWN, later));
        assertEquals(Optional.empty(), rules.alone(both, ReadyRole.VIEWER.role(), TOWN, SPRING));
        FieldProblem problem =
                rules.alone(both, ReadyRole.VIEWER.role(), TOWN, later).orElseThrow();
        assertEquals("accounts.problem.tillOwn", problem.key());
        assertEquals(List.of("01.03.2027"), List.of(problem.args()));
        assertEquals(Optional.empty(), rules.alone(both, ReadyRole.AUDITOR.role(), TOWN, later));
    }

    @Test
    void a_second_person_holds_all_that_is_proposed_and_as_long() {
        GrantRules rules = rules(grant(ReadyRole.ZONE_ORGANISER, DISTRICT, SPRING));
        Caller second = caller(held(ReadyRole.ZONE_ORGANISER, DISTRICT));
        assertTrue(rules.mayConfirm(second, ReadyRole.VIEWER.role(), TOWN, SPRING));
        assertFalse(rules.mayConfirm(second, ReadyRole.VIEWER.role(), TOWN, null));
        assertFalse(rules.mayConfirm(second, ReadyRole.MAILING_ORGANISER.role(), TOWN, SPRING));
        assertFalse(rules.mayConfirm(second, ReadyRole.VIEWER.role(), OTHER, SPRING));
    }

    @Test
    void an_account_is_looked_after_by_those_who_hold_all_of_it_or_keep_the_accounts_of_all_its_zones() {
        Caller organiser = caller(held(ReadyRole.ZONE_ORGANISER, TOWN));
        Caller administrator = caller(held(ReadyRole.ADMINISTRATOR, TOWN));
        assertTrue(reaches(organiser, of(ReadyRole.VIEWER, TOWN)));
        assertFalse(reaches(organiser, of(ReadyRole.ADMINISTRATOR, TOWN)), "more than an organiser holds");
        assertFalse(reaches(organiser, of(ReadyRole.VIEWER, TOWN), of(ReadyRole.VIEWER, OTHER)));
        assertTrue(reaches(administrator, of(ReadyRole.NATIONAL_COORDINATOR, TOWN)));
        assertFalse(reaches(administrator, of(ReadyRole.ADMINISTRATOR, COUNTRY)));
        assertFalse(
                reaches(administrator, of(ReadyRole.VIEWER, TOWN), grant(ReadyRole.VIEWER, OTHER, LocalDate.EPOCH)),
                "what is past its day can be given anew");
        assertFalse(reaches(administrator), "an account without anything lies nowhere");
    }

    @Test
    void what_was_ended_no_longer_keeps_an_account_from_its_keepers() {
        Caller administrator = caller(held(ReadyRole.ADMINISTRATOR, TOWN));
        Grant away = of(ReadyRole.VIEWER, OTHER);
        away.end(7, NOW);
        assertTrue(reaches(administrator, of(ReadyRole.VIEWER, TOWN), away));
        assertFalse(reaches(administrator, away), "it lies where it last held something");
    }

    private static boolean reaches(Caller caller, Grant... grants) {
        Account account = new Account("lipa-08", NOW);
        List.of(grants).forEach(account::give);
        return new AccountReach(null, rules(), ready(), ZONES, null).reaches(caller, account);
    }

    private static String refusal(GrantRules rules, Caller caller, ReadyRole role, ZoneRow zone, LocalDate till) {
        Rejected refused = assertThrows(Rejected.class, () -> rules.way(caller, role.role(), zone, till));
        FieldProblem problem = refused.problems().get(0);
        return Stream.concat(Stream.of(problem.field(), problem.key()), Stream.of(problem.args()))
                .map(String::valueOf)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** The rules for a caller who holds these grants. */
    private static GrantRules rules(Grant... grants) {
        return new GrantRules(
                new AccountCallers() {
                    @Override
                    Optional<Caller> lasting(int accountId, LocalDate till) {
                        return Optional.of(caller(Stream.of(grants)
                                .filter(grant -> grant.lasts(till))
                                .map(grant -> held(
                                        ReadyRole.valueOf(grant.role()),
                                        ZONES.tree().byId(grant.zoneId()).orElseThrow()))
                                .toArray(GrantedRole[]::new)));
                    }

                    @Override
                    List<LocalDate> lastDays(int accountId) {
                        return Stream.of(grants)
                                .map(Grant::till)
                                .filter(day -> day != null)
                                .sorted(Comparator.reverseOrder())
                                .toList();
                    }
                },
                ZONES);
    }

    private static Roles ready() {
        return new Roles() {
            @Override
            public List<Role> all() {
                return Stream.of(ReadyRole.values()).map(ReadyRole::role).toList();
            }
        };
    }

    private static boolean isPart(Caller giver, Role role, ZoneRow zone) {
        return GrantRules.isPart(giver, role, List.of(zone.span()));
    }

    private static Caller caller(GrantedRole... held) {
        return new Caller(7, "klon-07", List.of(held));
    }

    private static GrantedRole held(ReadyRole role, ZoneRow zone) {
        return new GrantedRole(role.role(), zone);
    }

    private static Grant of(ReadyRole role, ZoneRow zone) {
        return grant(role, zone, null);
    }

    private static Grant grant(ReadyRole role, ZoneRow zone, LocalDate till) {
        return new Grant(role.role(), zone.id(), till, 0, NOW).confirm(0, NOW);
    }

    private static Role role(Set<Right> rights, FieldAccess all) {
        return new Role(
                0,
                "OWN",
                Map.of(),
                rights,
                Stream.of(Field.values()).collect(Collectors.toMap(field -> field, field -> all)));
    }

    private static ZoneRow zone(int id, Integer parent, ZoneKind kind, int low, int high) {
        return new ZoneRow(
                id,
                "zone-" + id,
                parent,
                kind,
                new Bilingual("Зона " + id, "Зона " + id),
                low,
                high,
                parent == null ? 0 : 1);
    }
}
