package org.suviaz.web.contacts.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.suviaz.contacts.Contacts;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.web.frame.AskedNumber;

/** Which fields of the person in hand are there to be typed, and which to be read alone. */
@RequestScoped
public class FormAccess {

    private final Contacts contacts;
    private final HttpServletRequest request;
    private Map<Field, FieldAccess> access;

    @Inject
    FormAccess(Contacts contacts, HttpServletRequest request) {
        this.contacts = contacts;
        this.request = request;
    }

    protected FormAccess() {
        this(null, null);
    }

    boolean edits(Field field) {
        return of(field) == FieldAccess.EDITABLE;
    }

    /** Whether the field is there of the person to be read alone, whole or masked. */
    boolean tells(Field field) {
        return !asked().isEmpty() && of(field) != FieldAccess.HIDDEN && !edits(field);
    }

    /**
     * The person of the form or of the address, empty for somebody new: which inputs there are is asked before Faces has
     * given any parameter to anybody, so this one is read from the request itself.
     */
    String asked() {
        String posted = request.getParameter("form:id");
        return Objects.requireNonNullElse(posted == null ? request.getParameter("id") : posted, "");
    }

    private FieldAccess of(Field field) {
        if (access == null) {
            access = asked().isEmpty() ? contacts.fieldsOfNew() : contacts.fields(AskedNumber.of(asked()));
        }
        return access.getOrDefault(field, FieldAccess.HIDDEN);
    }
}
