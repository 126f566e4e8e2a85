package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * Begins the visit of whoever was let in just now, under a new number of the session and as the only one of the account,
 * and leads on: to the form whose text came along, or to the start.
 */
@RequestScoped
public class Arrival {

    private final Accounts accounts;
    private final Callers callers;
    private final OpenVisits open;
    private final Visit visit;
    private final KeptForms forms;
    private final KeptText text;
    private final Notices notices;
    private final AuditLog log;

    @Inject
    Arrival(
            Accounts accounts,
            Callers callers,
            OpenVisits open,
            Visit visit,
            KeptForms forms,
            KeptText text,
            Notices notices,
            AuditLog log) {
        this.accounts = accounts;
        this.callers = callers;
        this.open = open;
        this.visit = visit;
        this.forms = forms;
        this.text = text;
        this.notices = notices;
        this.log = log;
    }

    protected Arrival() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Answers the post that signed in, once the visit has begun. */
    public void leadOn(FacesContext context) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Optional<KeptForm> form = forms.opened(text.getSeal(), callers.current().accountName());
        if (form.isPresent()) {
            Onward.to(form.get(), "frame.typed.back", request);
            context.responseComplete();
        } else {
            if (text.isThere()) {
                notices.warn("frame.typed.dropped");
            }
            context.getExternalContext().redirect(Addresses.START);
        }
    }

    /** Begins the visit of whoever the container let in; from here on the caller is bound, until the request is over. */
    public void begin(HttpServletRequest request) {
        request.changeSessionId();
        accounts.idOf(request.getRemoteUser()).ifPresent(callers::bind);
        Caller caller = callers.current();
        OpenVisits.Begun begun = open.only(caller.accountName());
        visit.begin(begun.number(), caller.holdings(), Home.now());
        if (begun.others()) {
            log.append(AuditKind.VISIT_REPLACED, "", 1);
            notices.warn("frame.visit.replaced");
        }
    }

    /** Every other visit of the caller's account is over; this one goes on, under a new number of the session. */
    public void stayAlone(HttpServletRequest request) {
        String account = callers.current().accountName();
        request.changeSessionId();
        visit.renumber(open.only(account).number());
        open.enter(account, request.getSession());
    }

    /** The code was given again: it counts for a while, and the session has a new number. */
    void codeGiven(HttpServletRequest request) {
        request.changeSessionId();
        open.enter(callers.current().accountName(), request.getSession());
        visit.codeGiven(Home.now());
    }
}
