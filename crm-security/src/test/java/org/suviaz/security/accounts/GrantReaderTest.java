package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

class GrantReaderTest {

    private static final ZoneRow COUNTRY = zone(1, null, ZoneKind.COUNTRY, 1, 100);
    private static final ZoneRow TOWN = zone(2, 1, ZoneKind.CITY, 10, 20);
    private static final ZoneRow OTHER = zone(3, 1, ZoneKind.CITY, 30, 40);
    private static final Zones ZONES = new Zones() {
        @Override
        public ZoneTree tree() {
            return new ZoneTree(List.of(COUNTRY, TOWN, OTHER));
        }
    };
    private static final GrantReader READER = new GrantReader(
            new GrantRules(null, ZONES) {
                @Override
                GrantWay way(Caller caller, Role role, ZoneRow zone, LocalDate till) {
                    return GrantWay.BY_TWO;
                }
            },
            ready(),
            ZONES);

    @Test
    void a_zone_may_be_called_by_its_name_but_only_one_of_the_own() {
        assertEquals(
                TOWN,
                READER.read(form("Зона 2"), administrator(COUNTRY), List.of()).zone());
        assertEquals(
                TOWN, READER.read(form("2"), administrator(TOWN), List.of()).zone());
        for (String zone : new String[] {"Зона 3", "3", "зона", "", null}) {
            Rejected refused =
                    assertThrows(Rejected.class, () -> READER.read(form(zone), administrator(TOWN), List.of()), zone);
            assertEquals("accounts.problem.zone", refused.problems().get(0).key(), zone);
        }
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Rejected refused = assertThrows(
                Rejected.class,
                () -> READER.read(new GrantForm("NO_SUCH", "3", "31.02.2027"), administrator(TOWN), List.of()));
        assertEquals(
                List.of("accounts.problem.role", "accounts.problem.zone", "accounts.problem.till"),
                refused.problems().stream().map(FieldProblem::key).toList());
    }

    @Test
    void a_last_day_is_read_as_people_write_it_and_none_is_past() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertEquals(LocalDate.of(2027, 1, 3), TillText.of(" 3.1.2027 ", today).day());
        assertEquals(today, TillText.of("25.11.2026", today).day());
        assertEquals(
                "accounts.problem.tillPast",
                TillText.of("24.11.2026", today).problem().key());
        assertEquals(
                "accounts.problem.till",
                TillText.of("2027-01-03", today).problem().key());
        assertEquals(new TillText(null, null), TillText.of("  ", today));
    }

    private static Roles ready() {
        return new Roles() {
            @Override
            public List<Role> all() {
                return Stream.of(ReadyRole.values()).map(ReadyRole::role).toList();
            }
        };
    }

    private static GrantForm form(String zone) {
        return new GrantForm("VIEWER", zone, "");
    }

    private static Caller administrator(ZoneRow zone) {
        return new Caller(7, "klon-07", List.of(new GrantedRole(ReadyRole.ADMINISTRATOR.role(), zone)));
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
