package org.suviaz.security.approvals;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.GrantedRole;

class SecondPersonTest {

    private static final ZoneRow COUNTRY = zone(1, null, 1, 999);
    private static final ZoneRow OBLAST = zone(2, 1, 100, 199);
    private static final ZoneRow TOWN = zone(3, 2, 110, 119);
    private static final ZoneRow ELSEWHERE = zone(4, 1, 300, 399);

    private static final ApprovalRow ASKED = new ApprovalRow(
            5,
            "planted",
            "klon-07",
            TOWN,
            7,
            "klon-07",
            Instant.EPOCH,
            Instant.EPOCH,
            ApprovalState.WAITING,
            null,
            null);

    private final Caller asker = caller(7, TOWN);

    @Test
    void who_asked_is_no_second_person_whatever_that_account_holds() {
        assertFalse(decides(caller(7, TOWN, OBLAST, COUNTRY), asker));
        assertFalse(SecondPerson.is(
                caller(7, TOWN, OBLAST), () -> Optional.of(asker), new Planted(Optional.empty()), ASKED));
    }

    @Test
    void an_account_of_the_very_zone_of_the_asker_is_no_second_person() {
        assertFalse(decides(caller(8, TOWN), asker));
        assertFalse(decides(caller(8, TOWN), caller(7, TOWN, ELSEWHERE)));
    }

    @Test
    void an_account_from_above_is_one() {
        assertTrue(decides(caller(8, OBLAST), asker));
        assertTrue(decides(caller(8, TOWN, OBLAST), asker));
        assertTrue(decides(caller(8, COUNTRY), asker));
    }

    @Test
    void a_grant_that_does_not_reach_the_zone_makes_nobody_one() {
        assertFalse(decides(caller(8, ELSEWHERE), asker));
        assertFalse(decides(caller(8, TOWN, ELSEWHERE), asker));
    }

    @Test
    void above_the_whole_country_there_is_nobody_so_two_of_it_do() {
        assertTrue(decides(caller(8, COUNTRY), caller(7, COUNTRY)));
    }

    @Test
    void an_account_of_the_zone_below_is_another_one_than_those_of_the_asker() {
        assertTrue(decides(caller(8, TOWN), caller(7, OBLAST)));
    }

    @Test
    void what_an_account_asked_for_that_is_gone_is_nobodys_to_confirm() {
        assertFalse(SecondPerson.is(
                caller(8, COUNTRY), Optional::empty, new Planted(Optional.of(Right.SEE_PEOPLE)), ASKED));
    }

    @Test
    void a_kind_may_let_people_of_one_zone_decide_together() {
        assertTrue(SecondPerson.is(caller(8, TOWN), () -> Optional.of(asker), new Planted(Optional.empty()), ASKED));
    }

    @Test
    void what_the_kind_forbids_stays_forbidden() {
        ApprovalKind never = new Planted(Optional.of(Right.SEE_PEOPLE)) {
            @Override
            public boolean mayConfirm(Caller second, ApprovalRow asked) {
                return false;
            }
        };
        assertFalse(SecondPerson.is(caller(8, COUNTRY), () -> Optional.of(asker), never, ASKED));
    }

    private static boolean decides(Caller second, Caller asker) {
        return SecondPerson.is(second, () -> Optional.of(asker), new Planted(Optional.of(Right.SEE_PEOPLE)), ASKED);
    }

    private static Caller caller(int account, ZoneRow... zones) {
        return new Caller(
                account,
                "klon-0" + account,
                List.of(zones).stream()
                        .map(zone -> new GrantedRole(ReadyRole.VIEWER.role(), zone))
                        .toList());
    }

    private static ZoneRow zone(int id, Integer parent, int low, int high) {
        return new ZoneRow(id, "zone-" + id, parent, ZoneKind.DISTRICT, new Bilingual("а", "а"), low, high, 1);
    }

    private static class Planted implements ApprovalKind {

        private final Optional<Right> right;

        Planted(Optional<Right> right) {
            this.right = right;
        }

        @Override
        public String name() {
            return "planted";
        }

        @Override
        public Optional<Right> right() {
            return right;
        }

        @Override
        public boolean mayConfirm(Caller second, ApprovalRow asked) {
            return second.may(Right.SEE_PEOPLE, asked.zone().lft());
        }

        @Override
        public ApprovalWords words(ApprovalRow asked) {
            return ApprovalWords.of("planted");
        }

        @Override
        public void confirmed(ApprovalRow asked) {}

        @Override
        public void refused(ApprovalRow asked) {}
    }
}
