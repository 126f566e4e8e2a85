package org.suviaz.security.shaping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/** What a role must be like, so that nobody is given half of something. */
final class RoleRules {

    static final int LONGEST_NAME = 60;

    private static final Map<Language, String> INPUTS =
            Map.of(Language.BE, "nameBe", Language.RU, "nameRu", Language.EN, "nameEn");
    private static final String PEOPLE = "people";
    private static final String LISTS = "lists";

    private RoleRules() {}

    /**
     * The wanted role.
     *
     * @param before the role that is changed, or a new one without anything
     * @param all the roles that there are
     * @throws Rejected with everything that is wrong at once
     */
    static Role read(RoleForm form, Role before, List<Role> all) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<Language, String> names = names(form, before, problems);
        others(before, names, all, problems);
        problems.addAll(rights(form.rights()));
        problems.addAll(fields(form.rights(), form.fields()));
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return new Role(before.id(), before.code(), names, form.rights(), form.fields());
    }

    /** Whether a role gives nobody half of something. */
    static boolean holdsTogether(Role role) {
        return rights(role.rights()).isEmpty();
    }

    private static List<FieldProblem> rights(Set<Right> rights) {
        List<FieldProblem> problems = new ArrayList<>();
        boolean sees = rights.contains(Right.SEE_PEOPLE);
        boolean adds = rights.contains(Right.ADD_PEOPLE);
        if (rights.isEmpty()) {
            problems.add(new FieldProblem(PEOPLE, "roles.problem.noRight"));
        }
        if (adds && !sees && !rights.contains(Right.OWN_TODAY)) {
            problems.add(new FieldProblem(PEOPLE, "roles.problem.addsBlindly"));
        }
        if (rights.contains(Right.OWN_TODAY) && !adds) {
            problems.add(new FieldProblem(PEOPLE, "roles.problem.ownWithoutAdding"));
        }
        if (!sees && (rights.contains(Right.CHANGE_PEOPLE) || rights.contains(Right.PUT_AWAY_PEOPLE))) {
            problems.add(new FieldProblem(PEOPLE, "roles.problem.changesBlindly"));
        }
        if (!sees
                && (rights.contains(Right.PRINT_PEOPLE)
                        || rights.contains(Right.EXPORT_PEOPLE)
                        || rights.contains(Right.MAIL_PEOPLE))) {
            problems.add(new FieldProblem(LISTS, "roles.problem.handsOnBlindly"));
        }
        if (rights.contains(Right.IMPORT_PEOPLE) && !adds) {
            problems.add(new FieldProblem(LISTS, "roles.problem.importsWithoutAdding"));
        }
        return problems;
    }

    private static List<FieldProblem> fields(Set<Right> rights, Map<Field, FieldAccess> fields) {
        boolean people = rights.stream().anyMatch(Right::touchesPeople);
        boolean writes = rights.contains(Right.ADD_PEOPLE) || rights.contains(Right.CHANGE_PEOPLE);
        List<FieldProblem> problems = new ArrayList<>();
        fields.forEach((field, access) -> {
            if (!people && access != FieldAccess.HIDDEN) {
                problems.add(new FieldProblem(field.name(), "roles.problem.fieldOfNobody"));
            } else if (!writes && access == FieldAccess.EDITABLE) {
                problems.add(new FieldProblem(field.name(), "roles.problem.editableWithoutWriting"));
            }
        });
        return problems;
    }

    /** In all three languages; of a ready role also in none, for it has a name of the house. */
    private static Map<Language, String> names(RoleForm form, Role before, List<FieldProblem> problems) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        INPUTS.keySet()
                .forEach(language -> names.put(
                        language,
                        form.names().getOrDefault(language, "").strip().replaceAll("\\s+", " ")));
        boolean ready = before.id() != 0 && !before.own();
        if (ready && names.values().stream().allMatch(String::isEmpty)) {
            return Map.of();
        }
        names.forEach((language, name) -> {
            if (name.isEmpty()) {
                problems.add(new FieldProblem(
                        INPUTS.get(language), ready ? "roles.problem.nameInPart" : "roles.problem.nameMissing"));
            } else if (name.length() > LONGEST_NAME) {
                problems.add(new FieldProblem(INPUTS.get(language), "roles.problem.nameTooLong", LONGEST_NAME));
            } else if (name.codePoints().anyMatch(Character::isISOControl)) {
                problems.add(new FieldProblem(INPUTS.get(language), "roles.problem.nameUnreadable"));
            }
        });
        return names;
    }

    /** Two roles of one name would be granted one for the other. */
    private static void others(Role before, Map<Language, String> names, List<Role> all, List<FieldProblem> problems) {
        names.forEach((language, name) -> {
            boolean taken = all.stream()
                    .filter(other -> other.id() != before.id())
                    .map(other -> other.names().getOrDefault(language, ""))
                    .anyMatch(other ->
                            !other.isEmpty() && other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
            if (taken) {
                problems.add(new FieldProblem(INPUTS.get(language), "roles.problem.nameTaken"));
            }
        });
    }
}
