package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
    private final Callers callers;

    @Inject
    FieldRights(ContactCards cards, ContactRules rules, Callers callers) {
        this.cards = cards;
        this.rules = rules;
        this.callers = callers;
    }

    /** What was typed, with what is kept of the person in all that is not the caller's to change. */
    ContactForm merged(ContactForm typed, Contact kept) {
        FieldView view = FieldView.of(callers.current(), kept);
        return view.editsAll() ? typed : merged(typed, cards.form(kept, typed.saveKey()), view);
    }

    /** What the form says of somebody new, with a problem at every field that the caller may not fill in. */
    ContactFacts readNew(ContactForm form, Reach reach, Findings findings) {
        ContactFacts facts = rules.read(form, reach, findings);
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
        return both.form();
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
    }

    private static void refuse(Caller caller, Field field, int zone, boolean said, String input, Findings findings) {
        if (said && caller.fieldOfNew(field, zone) != FieldAccess.EDITABLE) {
            findings.problem(input, NOT_YOURS);
        }
    }
}
