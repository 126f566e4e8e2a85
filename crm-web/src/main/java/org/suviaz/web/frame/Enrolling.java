package org.suviaz.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.suviaz.security.accounts.Enrolment;

/** The second factor that is being set up in this visit, and the recovery codes until their owner has them on paper. */
@Named
@SessionScoped
public class Enrolling implements Serializable {

    private transient Enrolment pending;
    private transient List<String> codes = List.of();
    private boolean only;

    /** Whoever comes in now brings this along; what was here before is forgotten. */
    public synchronized void enter(Optional<Enrolment> enrolment, boolean nothingElse) {
        pending = enrolment.orElse(null);
        codes = List.of();
        only = nothingElse;
    }

    /** Begins with that one, and hinders nothing else. */
    public synchronized void begin(Enrolment enrolment) {
        pending = enrolment;
    }

    public synchronized Optional<Enrolment> pending() {
        return Optional.ofNullable(pending);
    }

    /** It is set up, and these are its recovery codes. */
    public synchronized void done(List<String> recovery) {
        pending = null;
        codes = List.copyOf(recovery);
        only = false;
    }

    /** Whether this visit may do nothing else before. */
    public synchronized boolean isOnly() {
        return only;
    }

    public synchronized List<String> getCodes() {
        return codes == null ? List.of() : codes;
    }

    /** Nothing is being set up, and nothing of it is kept any more. */
    public synchronized void forget() {
        pending = null;
        codes = List.of();
    }
}
