package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;

/** Lays out what one person has in fields of the organisation's own, and in columns of lists, for card and form. */
@Dependent
class ValueCards {

    private final OwnFields fields;
    private final ContactValueRepository values;
    private final ContactExtraRepository extras;

    @Inject
    ValueCards(OwnFields fields, ContactValueRepository values, ContactExtraRepository extras) {
        this.fields = fields;
        this.values = values;
        this.extras = extras;
    }

    /** What is there and the reader is told, the retired fields among them. */
    List<ShownValue> shown(Contact contact, FieldView view) {
        Map<Integer, String> kept = kept(contact);
        return fields.all().stream()
                .map(field -> new ShownValue(field, view.value(field, kept.getOrDefault(field.id(), ""))))
                .filter(value -> !value.told().isEmpty())
                .toList();
    }

    /** What lists said in columns of their own. */
    List<OwnValue> ofLists(Contact contact, FieldView view) {
        return view.own(extras.of(contact.id()).stream().map(ContactExtra::own).toList());
    }

    /** By the number of the field how each stands in a form, empty ones too. */
    Map<Integer, String> typed(Contact contact) {
        Map<Integer, String> kept = kept(contact);
        Map<Integer, String> typed = new TreeMap<>();
        fields.active()
                .forEach(field -> typed.put(field.id(), ValueText.typed(field, kept.getOrDefault(field.id(), ""))));
        return typed;
    }

    /** How much of each field the reader is told, those of the organisation's own among them. */
    Map<Field, FieldAccess> access(FieldView view) {
        return view.access(fields.active().stream().map(OwnField::field).toList());
    }

    private Map<Integer, String> kept(Contact contact) {
        return fields.all().isEmpty() ? Map.of() : ContactValueRepository.texts(values.of(contact.id()));
    }
}
