package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.contacts.ContactSort;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Callers;

/** Which columns and orders a list of people has for its reader: a field that is hidden of everybody leaves no trace. */
@Named
@RequestScoped
public class ShownFields {

    private final Callers callers;

    @Inject
    public ShownFields(Callers callers) {
        this.callers = callers;
    }

    protected ShownFields() {
        this(null);
    }

    /** Whether the reader is told anything of the field of that name of anybody. */
    public boolean any(String field) {
        return callers.current().mostOf(Field.valueOf(field)) != FieldAccess.HIDDEN;
    }

    public boolean sorts(ContactSort order) {
        return order.isFor(callers.current());
    }
}
