package org.suviaz.web.fields.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFieldForm;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Role;
import org.suviaz.web.fields.AskedKind;
import org.suviaz.web.frame.AskedNumber;

/** A field as it stands in the inputs: texts, a line for each choice, and how much of it each role gives. */
public class TypedField {

    private static final String ROLE = "role";
    private static final String LABEL = "label";
    private static final String HEX = "[0-9a-f]{1,8}";
    private static final Map<Language, String> SUFFIXES =
            Map.of(Language.BE, "Be", Language.RU, "Ru", Language.EN, "En");

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, String> access = new HashMap<>();
    private final List<Map<String, String>> choices = new ArrayList<>();
    private boolean required;
    private boolean sure;

    TypedField() {
        text.put("part", OwnPart.OWN.name());
    }

    /** For a new field: each role gives as much of it as of the note. */
    void presetRoles(List<Role> roles) {
        roles.forEach(
                role -> access.put(ROLE + role.id(), role.field(Field.NOTE).name()));
    }

    /** Fills the inputs with a field, for changing it. */
    void fill(OwnField field, String mark) {
        text.put("id", String.valueOf(field.id()));
        text.put("seen", mark);
        SUFFIXES.forEach((language, suffix) -> text.put(LABEL + suffix, field.label(language)));
        text.put("standard", ValueText.typed(field, field.standard()));
        text.put("low", ValueText.typed(field, field.low()));
        text.put("high", ValueText.typed(field, field.high()));
        text.put("pattern", field.pattern());
        text.put("part", field.part().name());
        text.put("place", String.valueOf(field.place()));
        text.put("months", field.months() == null ? "" : String.valueOf(field.months()));
        required = field.required();
        field.choices().stream().filter(choice -> !choice.retired()).forEach(this::line);
    }

    private void line(OwnChoice choice) {
        Map<String, String> line = new HashMap<>();
        line.put("id", String.valueOf(choice.id()));
        SUFFIXES.forEach((language, suffix) -> line.put(suffix, choice.label(language)));
        line.put("place", String.valueOf(choices.size() + 1));
        choices.add(line);
    }

    /** Room for that many lines of choices in all. */
    void lines(int all) {
        while (choices.size() < all) {
            choices.add(new HashMap<>());
        }
    }

    /**
     * What the door is asked to save.
     *
     * @throws NotThere where a hidden input is none of ours
     */
    OwnFieldForm form() {
        String seen = said("seen");
        if (!seen.isEmpty() && !seen.matches(HEX)) {
            throw new NotThere();
        }
        return new OwnFieldForm(
                id(),
                seen,
                AskedKind.of(said("kind")),
                labels(text, LABEL),
                required,
                said("standard"),
                said("low"),
                said("high"),
                said("pattern"),
                OwnPart.valueOf(said("part")),
                said("place"),
                said("months"),
                choices.stream().map(TypedField::choice).toList(),
                access(),
                sure);
    }

    /** The field that is changed, null for a new one. */
    Integer id() {
        String id = said("id");
        return id.isEmpty() ? null : Integer.valueOf(AskedNumber.ofFew(id));
    }

    private static OwnFieldForm.Choice choice(Map<String, String> line) {
        String id = line.getOrDefault("id", "");
        return new OwnFieldForm.Choice(
                id == null || id.isEmpty() ? 0 : AskedNumber.ofFew(id), labels(line, ""), orEmpty(line.get("place")));
    }

    private Map<Integer, FieldAccess> access() {
        Map<Integer, FieldAccess> all = new TreeMap<>();
        access.forEach((role, much) -> {
            if (much != null) {
                all.put(AskedNumber.ofFew(role.substring(ROLE.length())), FieldAccess.valueOf(much));
            }
        });
        return all;
    }

    private static Map<Language, String> labels(Map<String, String> typed, String before) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        SUFFIXES.forEach((language, suffix) -> labels.put(language, orEmpty(typed.get(before + suffix))));
        return labels;
    }

    private String said(String input) {
        return orEmpty(text.get(input));
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    /** The inputs of text, by their name. */
    public Map<String, String> getText() {
        return text;
    }

    /** How much each role gives, by role and its number. */
    public Map<String, String> getAccess() {
        return access;
    }

    /** The lines of choices, each by id, Be, Ru, En and place. */
    public List<Map<String, String>> getChoices() {
        return choices;
    }

    /** The numbers of the lines. */
    public List<Integer> getLines() {
        return Stream.iterate(0, line -> line + 1).limit(choices.size()).toList();
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean asked) {
        required = asked;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean known) {
        sure = known;
    }
}
