package org.suviaz.web.dictionary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.suviaz.geo.data.Entry;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * Who keeps the dictionary: asks for the right, and writes each change into the log before it is made. All zones read the
 * same names, so that the right has to be held over the whole country.
 */
@RequestScoped
public class Keeping {

    private final Callers callers;
    private final AuditLog log;

    @Inject
    public Keeping(Callers callers, AuditLog log) {
        this.callers = callers;
        this.log = log;
    }

    protected Keeping() {
        this(null, null);
    }

    /** The account of the caller, who may keep the dictionary. */
    public String account() {
        return callers.requireEverywhere(Right.KEEP_DICTIONARY).accountName();
    }

    /** Kind and code stand in the log, never a name. */
    public void note(AuditKind kind, Entry entry) {
        note(kind, entry.kind() + " " + entry.code(), 1);
    }

    public void note(AuditKind kind, String object, long count) {
        account();
        log.append(kind, object, count);
    }
}
