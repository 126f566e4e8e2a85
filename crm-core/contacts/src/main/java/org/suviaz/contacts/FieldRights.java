package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Lets of a form only that through which the caller may write of a person. */
@Dependent
class FieldRights {

    private static final String NOT_YOURS = "field.notYours";

    private final ContactCards cards;
    private final ContactRules rules;
    private final OwnFields fields;
    private final Callers callers;

    @Inject
    FieldRights(ContactCards cards, ContactRules rules, OwnFields fields, Callers callers) {
        this.cards = cards;
        this.rules = rules;
        this.fields = fields;
        this.callers = callers;
    }

    /**
     * What was typed, with what is kept of the person in all that is not the caller's to change, and a problem where a
     * choice cannot be chosen any more.
     */
    ContactForm merged(ContactForm typed, Contact kept, Findings findings) {
        FieldView view = FieldView.of(callers.current(), kept);
        ContactForm whole = cards.form(kept, typed.saveKey());
        ContactForm changed = changed(merged(typed, whole, view), whole);
        refuseRetired(changed.fields(), whole.fields(), findings);
        return changed;
    }

    /** What the form says of somebody new, with a problem at every field that the caller may not fill in. */
    ContactFacts readNew(ContactForm form, Reach reach, Findings findings) {
        ContactFacts facts = rules.read(form, reach, findings);
        refuseRetired(form.fields(), Map.of(), findings);
        judge(facts, findings);
        return facts;
    }

    /** What lists say in columns of their own goes where notes go. */
    void judgeOwn(ContactFacts facts, Findings findings) {
        if (facts.address().zone() != null) {
            refuse(callers.current(), Field.NOTE, facts.address().zone().lft(), true, "own", findings);
        }
    }

    static ContactForm merged(ContactForm typed, ContactForm kept, FieldView view) {
        ContactDraft both = typed.draft();
        if (!view.edits(Field.PHONE)) {
            both.phones(kept.phones().toArray(String[]::new));
        }
        if (!view.edits(Field.EMAIL)) {
            both.email(kept.email());
        }
        if (!view.edits(Field.ADDRESS)) {
            both.settlement(kept.settlement())
                    .settlementId(kept.settlementId())
                    .street(kept.street(), kept.house(), kept.flat())
                    .askStreet(false)
                    .postalCode(kept.postalCode());
        }
        if (!view.edits(Field.BIRTH)) {
            both.birth(kept.birth());
        }
        if (!view.edits(Field.NOTE)) {
            both.note(kept.note());
        }
        both.consents(
                view.edits(Field.CONSENT) ? ConsentRules.changed(typed.consents(), kept.consents()) : kept.consents());
        Map<Integer, String> fields = new HashMap<>(typed.fields());
        fields.keySet().removeIf(id -> !view.edits(Field.own(id)));
        return both.fields(fields).form();
    }

    /** Without the values of own fields that stay as they are: they need not be what could be typed today. */
    private static ContactForm changed(ContactForm typed, ContactForm kept) {
        Map<Integer, String> fields = new HashMap<>(typed.fields());
        fields.entrySet()
                .removeIf(said -> !said.getValue().isEmpty()
                        && said.getValue().equals(kept.fields().get(said.getKey())));
        return typed.draft().fields(fields).form();
    }

    /** A choice that was retired is for those alone who have it. */
    private void refuseRetired(Map<Integer, String> said, Map<Integer, String> kept, Findings findings) {
        said.forEach((id, value) -> fields.byId(id)
                .filter(field -> field.kind().hasChoices())
                .filter(field -> retired(field, value, kept.getOrDefault(id, "")))
                .ifPresent(field -> findings.problem(ValuePart.input(id), "own.choice")));
    }

    private static boolean retired(OwnField field, String said, String kept) {
        List<String> before = List.of(kept.split(ValueRow.BETWEEN));
        List<String> now = List.of(said.split(ValueRow.BETWEEN));
        return field.choices().stream()
                .filter(OwnChoice::retired)
                .map(choice -> Integer.toString(choice.id()))
                .anyMatch(choice -> now.contains(choice) && !before.contains(choice));
    }

    /** Judged where the person would be kept. */
    private void judge(ContactFacts facts, Findings findings) {
        AddressFacts address = facts.address();
        if (address.zone() == null) {
            return;
        }
        Caller caller = callers.current();
        int zone = address.zone().lft();
        refuse(caller, Field.PHONE, zone, !facts.phones().isEmpty(), "phone1", findings);
        refuse(caller, Field.EMAIL, zone, !facts.email().isEmpty(), "email", findings);
        refuse(caller, Field.ADDRESS, zone, !(address.house() + address.flat()).isEmpty(), "house", findings);
        refuse(caller, Field.ADDRESS, zone, !address.street().isEmpty(), "street", findings);
        refuse(caller, Field.ADDRESS, zone, !address.postalCode().isEmpty(), "postalCode", findings);
        refuse(caller, Field.BIRTH, zone, facts.birth().year() != null, "birth", findings);
        refuse(caller, Field.NOTE, zone, !facts.note().isEmpty(), "note", findings);
        facts.consents()
                .keySet()
                .forEach(channel -> refuse(caller, Field.CONSENT, zone, true, channel.part(), findings));
        fields.active().forEach(field -> {
            String said = facts.fields().getOrDefault(field.id(), "");
            boolean own = !said.isEmpty() && !said.equals(field.standard());
            refuse(caller, field.field(), zone, own, ValuePart.input(field.id()), findings);
        });
    }

    private static void refuse(Caller caller, Field field, int zone, boolean said, String input, Findings findings) {
        if (said && caller.fieldOfNew(field, zone) != FieldAccess.EDITABLE) {
            findings.problem(input, NOT_YOURS);
        }
    }
}
