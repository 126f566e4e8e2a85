package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;

/** Keeps what the organisation's own fields and the columns of lists say of people, each with its entry of the journal. */
@Dependent
class OwnKeeper {

    private final OwnFields fields;
    private final ContactValueRepository values;
    private final ContactExtraRepository extras;
    private final ContactChangeRepository journal;

    @Inject
    OwnKeeper(
            OwnFields fields,
            ContactValueRepository values,
            ContactExtraRepository extras,
            ContactChangeRepository journal) {
        this.fields = fields;
        this.values = values;
        this.extras = extras;
        this.journal = journal;
    }

    /** What is said of a new person, and the standard of each field of which nothing is; the coming tells of it too. */
    void add(Contact contact, Map<Integer, String> said) {
        fields.active()
                .forEach(field ->
                        values.add(contact, field.id(), field.kind(), said.getOrDefault(field.id(), field.standard())));
    }

    /** What a list says of a new person in columns of its own; the person's coming tells of it too. */
    void add(Contact contact, List<OwnValue> said) {
        extras.add(contact, said);
    }

    /** Puts what is said in these fields; those that are not named stay as they are. */
    void change(Contact contact, List<ContactValue> kept, Map<Integer, String> said, Because why) {
        Map<Integer, String> before = ContactValueRepository.texts(kept);
        said.forEach((id, now) -> fields.byId(id)
                .filter(field -> !now.equals(before.getOrDefault(id, "")))
                .ifPresent(field -> put(contact, kept, field, before.getOrDefault(id, ""), now, why)));
    }

    /** Puts values below heads of lists. */
    void change(Contact contact, List<ContactExtra> kept, List<FieldChange> changes, Because why) {
        for (FieldChange change : changes) {
            String head = OwnValue.head(change.field()).orElseThrow();
            extras.put(contact, kept, new OwnValue(head, change.after()));
            journal.write(contact, why, change);
        }
    }

    /** Whether what stood in own fields could stand there today. */
    boolean couldStand(Map<String, String> former) {
        return former.entrySet().stream().allMatch(then -> ValuePart.field(then.getKey())
                .map(id -> couldStand(id, then.getValue()))
                .orElse(true));
    }

    /** All these parts back to what stood there; parts that the form has are passed by. */
    void back(Contact contact, Map<String, String> former, Because why) {
        if (OwnChanges.any(former)) {
            List<ContactExtra> kept = extras.of(contact.id());
            List<OwnValue> own = kept.stream().map(ContactExtra::own).toList();
            change(contact, kept, OwnChanges.back(own, former), why);
        }
        Map<Integer, String> then = new TreeMap<>();
        former.forEach((part, value) -> ValuePart.field(part).ifPresent(id -> then.put(id, value)));
        if (!then.isEmpty()) {
            change(contact, values.of(contact.id()), then, why);
        }
    }

    /**
     * What another record of the same person says below heads of lists where this one says nothing; and in own fields what
     * was made of both.
     */
    void join(Contact contact, ContactParts kept, ContactParts other, Map<Integer, String> joined, Because why) {
        List<FieldChange> heads = OwnChanges.of(kept.own(), other.own()).stream()
                .filter(change -> change.before().isEmpty())
                .toList();
        change(contact, kept.extras(), heads, why);
        change(contact, kept.values(), joined, why);
    }

    /** All of it lies where the person lies. */
    void follow(Contact contact) {
        extras.of(contact.id()).forEach(extra -> extra.follow(contact));
        values.of(contact.id()).forEach(value -> value.follow(contact));
    }

    private void put(Contact contact, List<ContactValue> kept, OwnField field, String before, String now, Because why) {
        values.put(contact, kept, field.id(), field.kind(), now);
        journal.write(contact, why, new FieldChange(ValuePart.of(field.id()), before, now));
    }

    private boolean couldStand(int id, String kept) {
        Optional<OwnField> field = fields.byId(id);
        return field.isPresent() && ValueReading.isKept(field.get(), kept);
    }
}
