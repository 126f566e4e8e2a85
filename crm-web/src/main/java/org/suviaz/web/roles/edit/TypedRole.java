package org.suviaz.web.roles.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.shaping.RoleForm;
import org.suviaz.web.frame.AskedNumber;

/** A role as it stands in the inputs: texts, ticked rights group by group, and how much of each field. */
public class TypedRole {

    private static final String HEX = "[0-9a-f]{1,8}";

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, String> access = new HashMap<>();
    private final Map<RightGroup, List<String>> ticked = new EnumMap<>(RightGroup.class);
    private boolean sure;

    TypedRole() {
        Stream.of(Field.values()).forEach(field -> access.put(field.name(), FieldAccess.HIDDEN.name()));
        Stream.of(RightGroup.values()).forEach(group -> ticked.put(group, new ArrayList<>()));
    }

    /** Fills the inputs with a role's rights and fields. */
    static TypedRole like(Role role) {
        TypedRole typed = new TypedRole();
        role.fields().forEach((field, much) -> typed.access.put(field.name(), much.name()));
        for (RightGroup group : RightGroup.values()) {
            group.rights().stream()
                    .filter(role::has)
                    .forEach(right -> typed.ticked.get(group).add(right.name()));
        }
        return typed;
    }

    /** Fills them with all of the role, for changing it. */
    static TypedRole of(Role role, String mark) {
        TypedRole typed = like(role);
        typed.text.put("id", String.valueOf(role.id()));
        typed.text.put("seen", mark);
        typed.text.put("nameBe", role.names().get(Language.BE));
        typed.text.put("nameRu", role.names().get(Language.RU));
        typed.text.put("nameEn", role.names().get(Language.EN));
        return typed;
    }

    /**
     * What the door is asked to save.
     *
     * @throws NotThere where a hidden input or a ticked box is none of ours
     */
    RoleForm form() {
        Map<Field, FieldAccess> fields = new HashMap<>();
        access.forEach((field, much) ->
                fields.put(Field.valueOf(field), FieldAccess.valueOf(said(much, FieldAccess.HIDDEN.name()))));
        Set<Right> rights = EnumSet.noneOf(Right.class);
        ticked.forEach((group, names) -> names.stream().map(Right::valueOf).forEach(rights::add));
        String seen = said(text.get("seen"), "");
        if (!seen.isEmpty() && !seen.matches(HEX)) {
            throw new NotThere();
        }
        return new RoleForm(
                id(),
                seen,
                Map.of(
                        Language.BE, said(text.get("nameBe"), ""),
                        Language.RU, said(text.get("nameRu"), ""),
                        Language.EN, said(text.get("nameEn"), "")),
                rights,
                fields,
                sure);
    }

    /** The role that is changed, null for a new one. */
    Integer id() {
        String id = said(text.get("id"), "");
        return id.isEmpty() ? null : Integer.valueOf(AskedNumber.ofFew(id));
    }

    private static String said(String typed, String otherwise) {
        return typed == null || typed.isBlank() ? otherwise : typed;
    }

    /** The inputs of text, by the name of the field. */
    public Map<String, String> getText() {
        return text;
    }

    /** How much of each field, by its name. */
    public Map<String, String> getAccess() {
        return access;
    }

    public List<String> getPeople() {
        return ticked.get(RightGroup.PEOPLE);
    }

    public void setPeople(List<String> rights) {
        ticked.put(RightGroup.PEOPLE, rights);
    }

    public List<String> getLists() {
        return ticked.get(RightGroup.LISTS);
    }

    public void setLists(List<String> rights) {
        ticked.put(RightGroup.LISTS, rights);
    }

    public List<String> getHouse() {
        return ticked.get(RightGroup.HOUSE);
    }

    public void setHouse(List<String> rights) {
        ticked.put(RightGroup.HOUSE, rights);
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean known) {
        sure = known;
    }
}
