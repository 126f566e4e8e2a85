package org.suviaz.web.contacts.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suviaz.contacts.ShownValue;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;
import org.suviaz.web.frame.Faults;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/** The inputs of the organisation's own fields, each in its part of the form, for those who may fill it in or read it. */
@Named
@RequestScoped
public class OwnInputs {

    private static final int HIGHEST = 5;

    private final OwnFields fields;
    private final FormAccess access;
    private final OwnWords own;
    private final Words words;
    private final HttpServletRequest request;

    @Inject
    public OwnInputs(OwnFields fields, FormAccess access, OwnWords own, Words words, HttpServletRequest request) {
        this.fields = fields;
        this.access = access;
        this.own = own;
        this.words = words;
        this.request = request;
    }

    protected OwnInputs() {
        this(null, null, null, null, null);
    }

    /** Those that stand in that part of the form, in their order. */
    public List<OwnInput> at(String part) {
        return fields.active().stream()
                .filter(field -> field.part().name().equals(part))
                .filter(field -> access.edits(field.field()) || access.tells(field.field()))
                .map(field -> new OwnInput(field, own.label(field.id()), hint(field), access.edits(field.field())))
                .toList();
    }

    /** Those that can be typed. */
    List<OwnField> edited() {
        return fields.active().stream()
                .filter(field -> access.edits(field.field()))
                .toList();
    }

    /** What can be chosen; what was retired since stays there for whoever has it. */
    public List<SelectItem> choices(OwnInput input, TypedContact typed) {
        OwnField field = input.field();
        if (field.kind() == OwnKind.SCALE) {
            return IntStream.rangeClosed(1, HIGHEST)
                    .mapToObj(Integer::toString)
                    .map(digit -> new SelectItem(digit, digit))
                    .toList();
        }
        List<String> chosen =
                Stream.concat(said(input), typed.chosen(input.name())).toList();
        return field.choices().stream()
                .filter(choice -> !choice.retired() || chosen.contains(Integer.toString(choice.id())))
                .map(this::item)
                .toList();
    }

    String text(ShownValue value) {
        return own.text(value.field(), value.told());
    }

    private SelectItem item(OwnChoice choice) {
        String label = choice.label(words.language());
        return new SelectItem(
                Integer.toString(choice.id()),
                choice.retired() ? words.of("contacts.edit.own.retiredChoice", label) : label);
    }

    private Stream<String> said(OwnInput input) {
        String[] said = request.getParameterValues(Faults.FORM + ":" + input.name());
        return said == null ? Stream.of() : Arrays.stream(said);
    }

    private String hint(OwnField field) {
        String like = like(field);
        if (!field.required()) {
            return like;
        }
        return like.isEmpty()
                ? words.get("contacts.edit.own.required")
                : words.of("contacts.edit.own.requiredLike", like);
    }

    private String example(OwnKind kind) {
        String key = "contacts.edit.own.like." + kind;
        return words.containsKey(key) ? words.get(key) : "";
    }

    private String like(OwnField field) {
        String low = ValueText.typed(field, field.low());
        String high = ValueText.typed(field, field.high());
        if (low.isEmpty() && high.isEmpty()) {
            return example(field.kind());
        }
        return high.isEmpty()
                ? words.of("contacts.edit.own.from", low)
                : low.isEmpty()
                        ? words.of("contacts.edit.own.to", high)
                        : words.of("contacts.edit.own.within", low, high);
    }
}
