package org.suviaz.tests.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.fields.OwnKind;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;

/** The form of an own field, filled in and sent as a browser would. */
public final class FieldPage {
    public static final String LIST = "/fields/list/fieldList";
    public static final String EDIT = "/fields/edit/fieldEdit";
    public static final String KIND = "/fields/kind/fieldKind";
    public static final String TAKE = "/fields/take/fieldTake";
    public static final String CHOICE = "/fields/choice/fieldChoice";

    private static final List<String> SUFFIXES = List.of("Be", "Ru", "En");

    private final Visitor definer;
    private final Answer page;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private int lines;

    private FieldPage(Visitor definer, Answer page) {
        this.definer = definer;
        this.page = page;
    }

    /** The empty form for a field of that kind, called so in Belarusian, and with another word in the others. */
    public static FieldPage fresh(Visitor definer, OwnKind kind, String name) {
        return new FieldPage(definer, definer.get(EDIT + "?kind=" + kind)).named(name);
    }

    /** The form of a field that there is. */
    public static FieldPage of(Visitor definer, int id) {
        return new FieldPage(definer, definer.get(EDIT + "?id=" + id));
    }

    /** The number of the field in use of that Belarusian name. */
    public static int id(String name) {
        return (int)
                House.database().number("select id from own_field where label_be = ? and retired_at is null", name);
    }

    /** The number of that choice of the field. */
    public static int choice(int field, String name) {
        return (int)
                House.database().number("select id from own_choice where field_id = ? and label_be = ?", field, name);
    }

    public FieldPage named(String name) {
        return typed("labelBe", name).typed("labelRu", name + " ру").typed("labelEn", name + " en");
    }

    public FieldPage typed(String input, String value) {
        typed.put(input, value);
        return this;
    }

    /** How much of it that ready role gives. */
    public FieldPage role(String code, String access) {
        return typed("role" + House.database().number("select id from role where code = ?", code), access);
    }

    /** One more choice on the next line. */
    public FieldPage choice(String name) {
        SUFFIXES.forEach(
                suffix -> typed.put("choice" + lines + suffix, suffix.equals("Be") ? name : name + " " + suffix));
        lines++;
        return this;
    }

    public Answer save() {
        return press("save");
    }

    /** Saves a field and finds it. */
    public int saved() {
        Answer answer = save();
        if (!answer.address().getPath().equals(LIST)) {
            throw new AssertionError("not saved (" + answer.status() + "): " + answer.text());
        }
        return id(typed.get("labelBe"));
    }

    public Answer press(String button) {
        return definer.submit(page, typed, button);
    }

    public Answer page() {
        return page;
    }

    /** Takes a field out of the forms, so that no other test meets it. */
    public static void retire(Visitor definer, int id) {
        of(definer, id).press("retire");
    }
}
