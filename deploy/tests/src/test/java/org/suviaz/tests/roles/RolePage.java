package org.suviaz.tests.roles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** The form of a role, filled in and sent as a browser would. */
public final class RolePage {
    static final String EDIT = "/roles/edit/roleEdit";
    public static final String LIST = "/roles/list/roleList";

    private static final Map<String, Set<Right>> GROUPS = Map.of(
            "people",
            EnumSet.of(Right.SEE_PEOPLE, Right.OWN_TODAY, Right.ADD_PEOPLE, Right.CHANGE_PEOPLE, Right.PUT_AWAY_PEOPLE),
            "lists",
            EnumSet.of(Right.PRINT_PEOPLE, Right.EXPORT_PEOPLE, Right.MAIL_PEOPLE, Right.IMPORT_PEOPLE));

    private final Visitor keeper;
    private final Answer page;
    private final Map<String, String> single = new LinkedHashMap<>();
    private final Set<Right> rights = EnumSet.noneOf(Right.class);

    private RolePage(Visitor keeper, Answer page) {
        this.keeper = keeper;
        this.page = page;
        for (var field : form().formData()) {
            if (List.of("form:people", "form:lists", "form:house").contains(field.key())) {
                rights.add(Right.valueOf(field.value()));
            } else {
                single.put(field.key(), field.value());
            }
        }
        form().select("input[type=submit]").forEach(button -> single.remove(button.attr("name")));
    }

    /** The empty form. */
    public static RolePage fresh(Visitor keeper) {
        return new RolePage(keeper, keeper.get(EDIT));
    }

    /** The form of the role of that code. */
    public static RolePage of(Visitor keeper, String code) {
        return new RolePage(keeper, keeper.get(EDIT + "?id=" + id(code)));
    }

    /** The form of a new role with the rights of another. */
    static RolePage like(Visitor keeper, String code) {
        return new RolePage(keeper, keeper.get(EDIT + "?copy=" + id(code)));
    }

    public RolePage named(String name) {
        return typed("nameBe", name).typed("nameRu", name + " ру").typed("nameEn", name + " en");
    }

    public RolePage typed(String field, String value) {
        single.put("form:" + field, value);
        return this;
    }

    public RolePage with(Right... more) {
        rights.addAll(List.of(more));
        return this;
    }

    RolePage without(Right... fewer) {
        List.of(fewer).forEach(rights::remove);
        return this;
    }

    public RolePage field(Field field, FieldAccess access) {
        return typed(field.name(), access.name());
    }

    public RolePage allFields(FieldAccess access) {
        for (Field field : Field.values()) {
            field(field, access);
        }
        return this;
    }

    public Answer save() {
        return press("save");
    }

    Answer press(String button) {
        List<Map.Entry<String, String>> sent = new ArrayList<>(single.entrySet());
        rights.forEach(right -> sent.add(Map.entry("form:" + group(right), right.name())));
        Element pressed = form().getElementById("form:" + button);
        sent.add(Map.entry("form:" + button, pressed == null ? "" : pressed.val()));
        return keeper.post(EDIT, sent);
    }

    Set<Right> rights() {
        return rights;
    }

    Answer page() {
        return page;
    }

    /** The code under which a role of that Belarusian name is kept. */
    public static String code(String name) {
        return House.database().text("select code from role where name_be = ?", name);
    }

    static long id(String code) {
        return House.database().number("select id from role where code = ?", code);
    }

    private static String group(Right right) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(right))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("house");
    }

    private FormElement form() {
        Element form = page.html().getElementById("form");
        if (form == null) {
            throw new AssertionError("no form on " + page.address() + " (" + page.status() + "):\n" + page.text());
        }
        return (FormElement) form;
    }
}
