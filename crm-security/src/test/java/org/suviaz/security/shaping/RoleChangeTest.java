package org.suviaz.security.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.GrantedRole;

class RoleChangeTest {

    private static final ZoneRow COUNTRY =
            new ZoneRow(1, "BY", null, ZoneKind.COUNTRY, new Bilingual("а", "а"), 1, 999, 0);
    private static final ZoneRow DISTRICT =
            new ZoneRow(2, "BY-1", 1, ZoneKind.DISTRICT, new Bilingual("а", "а"), 100, 199, 1);
    private static final Role VIEWER = kept(ReadyRole.VIEWER);

    @Test
    void a_right_over_people_more_and_a_field_more_widen() {
        assertTrue(new RoleChange(VIEWER, with(VIEWER, Right.PRINT_PEOPLE)).widens());
        assertTrue(new RoleChange(VIEWER, with(VIEWER, Right.GIVE_ACCESS)).widens());
        assertTrue(new RoleChange(VIEWER, with(VIEWER, Field.PHONE, FieldAccess.VISIBLE)).widens());
        assertTrue(new RoleChange(VIEWER, with(with(VIEWER, Right.CHANGE_PEOPLE), Field.NOTE, FieldAccess.EDITABLE))
                .widens());
    }

    @Test
    void what_is_taken_away_and_what_touches_nobody_does_not() {
        assertFalse(new RoleChange(VIEWER, with(VIEWER, Field.BIRTH, FieldAccess.HIDDEN)).widens());
        assertFalse(new RoleChange(VIEWER, with(VIEWER, Right.READ_LOG)).widens());
        assertFalse(new RoleChange(VIEWER, named(VIEWER)).widens());
        assertFalse(new RoleChange(with(VIEWER, Right.PRINT_PEOPLE), VIEWER).widens());
    }

    @Test
    void of_a_change_both_ways_the_loss_counts_at_once_and_the_gain_waits() {
        Role wanted = with(with(VIEWER, Field.BIRTH, FieldAccess.HIDDEN), Field.PHONE, FieldAccess.VISIBLE);
        RoleChange change = new RoleChange(VIEWER, with(wanted, Right.PRINT_PEOPLE));
        Role now = change.withoutGains();
        assertEquals(FieldAccess.HIDDEN, now.field(Field.BIRTH));
        assertEquals(FieldAccess.MASKED, now.field(Field.PHONE));
        assertFalse(now.has(Right.PRINT_PEOPLE));
        assertEquals(List.of(Right.PRINT_PEOPLE, new FieldGain(Field.PHONE, FieldAccess.VISIBLE)), change.gains());
    }

    @Test
    void without_what_it_gains_no_change_opens_anything_that_was_not_open() {
        int tried = 0;
        for (ReadyRole from : ReadyRole.values()) {
            for (ReadyRole to : ReadyRole.values()) {
                Role before = kept(from);
                Role wanted = new Role(
                        1,
                        before.code(),
                        Map.of(),
                        to.role().rights(),
                        to.role().fields());
                Role now = new RoleChange(before, wanted).withoutGains();
                assertFalse(new RoleChange(before, now).widens(), from + " to " + to);
                tried++;
            }
        }
        assertEquals(64, tried);
    }

    @Test
    void a_draft_says_what_was_wanted() {
        Role wanted = named(with(VIEWER, Field.PHONE, FieldAccess.VISIBLE));
        RoleDraft draft = new RoleDraft(VIEWER, wanted, 7, Instant.EPOCH);
        assertEquals(wanted, draft.wanted(VIEWER.code()));
        assertTrue(draft.isDrawnUpon(VIEWER));
        assertFalse(draft.isDrawnUpon(wanted));
        assertTrue(draft.isLike(new RoleDraft(VIEWER, wanted, 7, Instant.now())));
        assertFalse(draft.isLike(new RoleDraft(VIEWER, wanted, 8, Instant.now())));
        assertFalse(draft.isLike(new RoleDraft(VIEWER, VIEWER, 7, Instant.now())));
    }

    @Test
    void a_mark_tells_any_two_roles_apart() {
        assertNotEquals(RoleChange.mark(VIEWER), RoleChange.mark(named(VIEWER)));
        assertNotEquals(RoleChange.mark(VIEWER), RoleChange.mark(with(VIEWER, Field.NOTE, FieldAccess.MASKED)));
        assertEquals(RoleChange.mark(VIEWER), RoleChange.mark(kept(ReadyRole.VIEWER)));
    }

    @Test
    void who_holds_all_of_it_over_the_country_may_say_yes_and_nobody_else() {
        Role wanted = with(VIEWER, Field.PHONE, FieldAccess.VISIBLE);
        assertTrue(RoleWidening.holdsAll(caller(kept(ReadyRole.NATIONAL_COORDINATOR), COUNTRY), wanted));
        assertFalse(RoleWidening.holdsAll(caller(kept(ReadyRole.NATIONAL_COORDINATOR), DISTRICT), wanted));
        assertFalse(RoleWidening.holdsAll(caller(kept(ReadyRole.ADMINISTRATOR), COUNTRY), wanted));
        assertFalse(RoleWidening.holdsAll(caller(with(VIEWER, Right.GIVE_ACCESS), COUNTRY), wanted));
        assertFalse(RoleWidening.holdsAll(
                caller(with(kept(ReadyRole.ZONE_ORGANISER), Field.PHONE, FieldAccess.MASKED), COUNTRY), wanted));
    }

    private static Caller caller(Role role, ZoneRow zone) {
        return new Caller(7, "klon-07", List.of(new GrantedRole(role, zone)));
    }

    private static Role kept(ReadyRole ready) {
        return new Role(
                1, ready.name(), Map.of(), ready.role().rights(), ready.role().fields());
    }

    private static Role with(Role role, Right more) {
        Set<Right> rights = EnumSet.copyOf(role.rights());
        rights.add(more);
        return new Role(role.id(), role.code(), role.names(), rights, role.fields());
    }

    private static Role with(Role role, Field field, FieldAccess access) {
        Map<Field, FieldAccess> fields = new HashMap<>(role.fields());
        fields.put(field, access);
        return new Role(role.id(), role.code(), role.names(), role.rights(), fields);
    }

    private static Role named(Role role) {
        return new Role(
                role.id(),
                role.code(),
                Map.of(Language.BE, "Глядач", Language.RU, "Зритель", Language.EN, "Watcher"),
                role.rights(),
                role.fields());
    }
}
