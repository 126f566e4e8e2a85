package org.suviaz.security.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

class RoleRulesTest {

    private static final Map<Language, String> NAMES =
            Map.of(Language.BE, "Памочнік", Language.RU, "Помощник", Language.EN, "Helper of the branch");
    private static final Role NEW = new Role(0, "OWN_1", Map.of(), Set.of(), Map.of());

    @Test
    void every_ready_role_obeys_the_rules() {
        for (ReadyRole ready : ReadyRole.values()) {
            Role kept = kept(ready);
            assertEquals(kept, RoleRules.read(form(Map.of(), kept.rights(), kept.fields()), kept, List.of(kept)));
        }
    }

    @Test
    void who_adds_sees_the_list_or_the_own_entries() {
        assertSaid("people=addsBlindly", NAMES, Set.of(Right.ADD_PEOPLE), Map.of());
        assertFine(Set.of(Right.ADD_PEOPLE, Right.OWN_TODAY), Map.of());
        assertSaid("people=ownWithoutAdding", NAMES, Set.of(Right.SEE_PEOPLE, Right.OWN_TODAY), Map.of());
        assertFine(Set.of(Right.ADD_PEOPLE, Right.SEE_PEOPLE), Map.of());
    }

    @Test
    void what_is_done_with_people_needs_the_sight_of_them() {
        assertSaid("people=changesBlindly", NAMES, Set.of(Right.CHANGE_PEOPLE), Map.of());
        assertSaid("people=changesBlindly", NAMES, Set.of(Right.PUT_AWAY_PEOPLE), Map.of());
        for (Right right : List.of(Right.PRINT_PEOPLE, Right.EXPORT_PEOPLE, Right.MAIL_PEOPLE)) {
            assertSaid("lists=handsOnBlindly", NAMES, Set.of(right), Map.of());
            assertFine(Set.of(right, Right.SEE_PEOPLE), Map.of());
        }
        assertSaid("lists=importsWithoutAdding", NAMES, Set.of(Right.SEE_PEOPLE, Right.IMPORT_PEOPLE), Map.of());
    }

    @Test
    void a_field_is_changed_by_who_adds_or_changes_people_alone() {
        Map<Field, FieldAccess> phone = Map.of(Field.PHONE, FieldAccess.EDITABLE);
        assertSaid("PHONE=editableWithoutWriting", NAMES, Set.of(Right.SEE_PEOPLE), phone);
        assertFine(Set.of(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE), phone);
        assertSaid("NOTE=fieldOfNobody", NAMES, Set.of(Right.READ_LOG), Map.of(Field.NOTE, FieldAccess.MASKED));
    }

    @Test
    void a_role_gives_some_right_and_has_a_name_in_each_language() {
        assertSaid("people=noRight", NAMES, Set.of(), Map.of());
        assertSaid(
                "nameEn=nameMissing",
                Map.of(Language.BE, "Памочнік", Language.RU, "Помощник"),
                Set.of(Right.READ_LOG),
                Map.of());
        assertSaid(
                "nameEn=nameTooLong",
                Map.of(Language.BE, "П", Language.RU, "П", Language.EN, "h".repeat(61)),
                Set.of(Right.READ_LOG),
                Map.of());
    }

    @Test
    void a_ready_role_keeps_the_words_of_the_house_until_it_has_all_three_names() {
        Role viewer = kept(ReadyRole.VIEWER);
        RoleForm part = form(Map.of(Language.BE, "Назіральнік"), viewer.rights(), viewer.fields());
        assertEquals(Set.of("nameRu=nameInPart", "nameEn=nameInPart"), said(part, viewer, List.of(viewer)));
    }

    @Test
    void two_roles_never_have_one_name() {
        Role other = new Role(5, "OWN_5", NAMES, Set.of(Right.READ_LOG), Map.of());
        RoleForm same = form(
                Map.of(Language.BE, "памочнік", Language.RU, "Другой", Language.EN, "Other"),
                Set.of(Right.READ_LOG),
                Map.of());
        assertEquals(Set.of("nameBe=nameTaken"), said(same, NEW, List.of(other)));
    }

    @Test
    void of_all_sets_of_rights_those_that_pass_hold_together() {
        int passed = 0;
        for (int bits = 0; bits < 1 << 9; bits++) {
            Set<Right> rights = EnumSet.noneOf(Right.class);
            for (int at = 0; at < 9; at++) {
                if ((bits >> at & 1) == 1) {
                    rights.add(Right.values()[at]);
                }
            }
            boolean passes = said(form(NAMES, rights, Map.of()), NEW, List.of()).isEmpty();
            assertEquals(passes, RoleRules.holdsTogether(new Role(0, "OWN_1", NAMES, rights, Map.of())));
            assertTrue(!passes || !rights.contains(Right.CHANGE_PEOPLE) || rights.contains(Right.SEE_PEOPLE));
            passed += passes ? 1 : 0;
        }
        assertTrue(passed > 50, () -> "hardly any role is possible");
    }

    private static Role kept(ReadyRole ready) {
        return new Role(
                1, ready.name(), Map.of(), ready.role().rights(), ready.role().fields());
    }

    private static RoleForm form(Map<Language, String> names, Set<Right> rights, Map<Field, FieldAccess> fields) {
        return new RoleForm(null, "", names, rights, fields, false);
    }

    private static void assertFine(Set<Right> rights, Map<Field, FieldAccess> fields) {
        assertEquals(Set.of(), said(form(NAMES, rights, fields), NEW, List.of()));
    }

    private static void assertSaid(
            String problem, Map<Language, String> names, Set<Right> rights, Map<Field, FieldAccess> fields) {
        assertEquals(Set.of(problem), said(form(names, rights, fields), NEW, List.of()));
    }

    private static Set<String> said(RoleForm form, Role before, List<Role> all) {
        try {
            RoleRules.read(form, before, all);
            return Set.of();
        } catch (Rejected rejected) {
            return Stream.of(rejected.problems().toArray(FieldProblem[]::new))
                    .map(problem -> problem.field() + "=" + problem.key().replace("roles.problem.", ""))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void what_is_wrong_is_said_all_at_once() {
        assertThrows(Rejected.class, () -> RoleRules.read(form(Map.of(), Set.of(), Map.of()), NEW, List.of()));
        assertEquals(
                Set.of("nameBe=nameMissing", "nameRu=nameMissing", "nameEn=nameMissing", "people=noRight"),
                said(form(Map.of(), Set.of(), Map.of()), NEW, List.of()));
    }
}
