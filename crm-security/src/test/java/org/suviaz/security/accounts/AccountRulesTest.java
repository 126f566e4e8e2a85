package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.GrantedRole;

class AccountRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ZoneRow COUNTRY = zone(1, null, ZoneKind.COUNTRY, 1, 100);
    private static final ZoneRow TOWN = zone(2, 1, ZoneKind.CITY, 10, 20);
    private static final ZoneRow OTHER = zone(3, 1, ZoneKind.CITY, 30, 40);
    private static final AccountRules RULES = new AccountRules(ready(), new Zones() {
        @Override
        public ZoneTree tree() {
            return new ZoneTree(List.of(COUNTRY, TOWN, OTHER));
        }
    });

    @Test
    void fifteen_characters_are_enough_and_fourteen_are_not() {
        assertEquals(List.of(), keys("klon-07", "вада-соль-хлебы"));
        assertEquals(List.of("accounts.problem.tooShort"), keys("klon-07", "вада-соль-хлеб"));
    }

    @Test
    void an_emoji_is_one_character() {
        assertEquals(List.of("accounts.problem.tooShort"), keys("klon-07", "абвгдежз🙂🙂🙂🙂🙂🙂"));
    }

    @Test
    void a_book_is_not_hashed() {
        assertEquals(List.of("accounts.problem.tooLong"), keys("klon-07", "кніга".repeat(41)));
    }

    @Test
    void the_own_name_and_one_key_held_down_are_refused() {
        assertEquals(List.of("accounts.problem.guessed"), keys("klon-07", "мой уваход Klon-07"));
        assertEquals(List.of("accounts.problem.guessed"), keys("klon-07", "ааааааааааааааааа"));
    }

    @Test
    void a_zone_may_be_called_by_its_name_but_only_one_of_the_own() {
        assertEquals(
                TOWN, RULES.understood(form("Зона 2"), administrator(COUNTRY)).zone());
        assertEquals(TOWN, RULES.understood(form("2"), administrator(TOWN)).zone());
        for (String zone : new String[] {"Зона 3", "3", "зона", "", null}) {
            Rejected refused =
                    assertThrows(Rejected.class, () -> RULES.understood(form(zone), administrator(TOWN)), zone);
            assertEquals("accounts.problem.zone", refused.problems().get(0).key(), zone);
        }
    }

    private static Roles ready() {
        return new Roles() {
            @Override
            public List<Role> all() {
                return Stream.of(ReadyRole.values()).map(ReadyRole::role).toList();
            }
        };
    }

    private static AccountForm form(String zone) {
        return new AccountForm("klon-07", "VIEWER", zone, "");
    }

    @Test
    void an_account_is_managed_by_those_alone_whose_zones_hold_all_that_it_was_given() {
        Caller local = administrator(TOWN);
        assertTrue(RULES.mayManage(local, account(new Grant(ReadyRole.VIEWER.role(), TOWN.id(), null, 0, NOW))));
        assertFalse(
                RULES.mayManage(local, account(new Grant(ReadyRole.ADMINISTRATOR.role(), COUNTRY.id(), null, 0, NOW))));
        assertFalse(RULES.mayManage(
                local,
                account(
                        new Grant(ReadyRole.VIEWER.role(), TOWN.id(), null, 0, NOW),
                        new Grant(ReadyRole.VIEWER.role(), OTHER.id(), LocalDate.EPOCH, 0, NOW))));
        assertTrue(RULES.mayManage(
                administrator(COUNTRY),
                account(new Grant(ReadyRole.ADMINISTRATOR.role(), COUNTRY.id(), null, 0, NOW))));
    }

    private static Caller administrator(ZoneRow zone) {
        return new Caller(7, "klon-07", List.of(new GrantedRole(ReadyRole.ADMINISTRATOR.role(), zone)));
    }

    private static Account account(Grant... grants) {
        Account account = new Account("lipa-08", NOW);
        List.of(grants).forEach(account::give);
        return account;
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

    private static List<String> keys(String account, String passphrase) {
        return AccountRules.passphrase(account, passphrase).stream()
                .map(FieldProblem::key)
                .toList();
    }
}
