package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.fields.OwnField;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;

/** Takes what a list left with one person over into a field, with the journal; what does not fit stays in the column. */
@Dependent
class OwnTaker {

    private final ContactAccess access;
    private final OwnKeeper own;
    private final Callers callers;

    @Inject
    OwnTaker(ContactAccess access, OwnKeeper own, Callers callers) {
        this.access = access;
        this.own = own;
        this.callers = callers;
    }

    /** Whether it stands in the field now; false where that has something else, cannot take it, or is not the owner's. */
    boolean take(Contact contact, ContactParts theirs, OwnField field, OwnTaking taking) {
        Optional<OwnValue> below = theirs.own().stream()
                .filter(one -> FormText.folded(one.head()).equals(FormText.folded(taking.head())))
                .findFirst();
        Optional<String> read = below.flatMap(one -> ValueTurn.of(field, one.value()));
        if (read.isEmpty() || !mayTake(contact, field)) {
            return false;
        }
        String there = ContactValueRepository.texts(theirs.values()).getOrDefault(field.id(), "");
        if (!there.isEmpty() && !there.equals(read.get())) {
            return false;
        }
        Because why = Because.of(callers.current().accountName(), ChangeCause.FIELDS, taking.entry());
        own.change(contact, theirs.values(), Map.of(field.id(), read.get()), why);
        FieldChange gone =
                new FieldChange(OwnValue.part(below.get().head()), below.get().value(), "");
        own.change(contact, theirs.extras(), List.of(gone), why);
        return true;
    }

    private boolean mayTake(Contact contact, OwnField field) {
        FieldView view = FieldView.of(callers.current(), contact);
        return access.mayChange(contact) && view.edits(field.field()) && view.edits(Field.NOTE);
    }
}
