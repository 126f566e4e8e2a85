package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;

/** The one place that notes for the auditor that somebody signed in was told "not there". */
@ApplicationScoped
public class Denials {

    private final AuditLog log;
    private final Callers callers;

    @Inject
    Denials(AuditLog log, Callers callers) {
        this.log = log;
        this.callers = callers;
    }

    protected Denials() {
        this(null, null);
    }

    /**
     * Notes a refusal to who is signed in; strangers are not noted.
     *
     * @param path the address that was asked for
     * @param object the code of what was asked for there, or empty
     */
    void note(String path, String object) {
        if (callers.anybody().isPresent()) {
            log.append(AuditKind.DENIED, object.isEmpty() ? known(path) : object, 0);
        }
    }

    /** An address that is none of ours is whatever somebody typed, a name perhaps, and no names stand in the log. */
    static String known(String path) {
        return Addresses.guest(path).isPresent() ? path : "";
    }
}
