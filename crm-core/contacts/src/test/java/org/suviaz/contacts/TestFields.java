package org.suviaz.contacts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.Language;

/** Own fields of an organisation that has them in its head alone. */
final class TestFields extends OwnFields {

    private final List<OwnField> all;

    TestFields(OwnField... all) {
        this.all = List.of(all);
    }

    @Override
    public List<OwnField> all() {
        return all;
    }

    static OwnField of(OwnKind kind, OwnChoice... choices) {
        return new OwnField(
                1, kind, label("Поле"), false, "", "", "", "", OwnPart.OWN, 1, null, false, List.of(choices));
    }

    static OwnField required(OwnKind kind) {
        return new OwnField(1, kind, label("Поле"), true, "", "", "", "", OwnPart.OWN, 1, null, false, List.of());
    }

    static OwnField within(OwnKind kind, String low, String high) {
        return new OwnField(1, kind, label("Поле"), false, "", low, high, "", OwnPart.OWN, 1, null, false, List.of());
    }

    static OwnField fitting(String pattern) {
        return new OwnField(
                1, OwnKind.TEXT, label("Поле"), false, "", "", "", pattern, OwnPart.OWN, 1, null, false, List.of());
    }

    static OwnField retired(int id) {
        return new OwnField(
                id, OwnKind.TEXT, label("Поле"), true, "", "", "", "", OwnPart.OWN, 1, null, true, List.of());
    }

    static OwnChoice choice(int id, String label) {
        return new OwnChoice(id, label(label), false);
    }

    static OwnChoice retiredChoice(int id, String label) {
        return new OwnChoice(id, label(label), true);
    }

    private static Map<Language, String> label(String be) {
        return Map.of(Language.BE, be, Language.RU, be + " ru", Language.EN, be + " en");
    }

    static OwnChoice[] three() {
        return Stream.of(choice(7, "Малы"), choice(5, "Сярэдні"), retiredChoice(9, "Вялікі"))
                .toArray(OwnChoice[]::new);
    }
}
