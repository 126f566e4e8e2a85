package org.suviaz.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import org.suviaz.security.accounts.SignedIn;
import org.suviaz.web.frame.Arrival;
import org.suviaz.web.frame.Enrolling;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Searches;

/** Lets in whoever was found to be an account's owner, leaving nothing of whoever was signed in here before. */
@RequestScoped
public class Entrance {

    private final SecurityContext security;
    private final Arrival arrival;
    private final Searches searches;
    private final Enrolling enrolling;
    private final Notices notices;

    @Inject
    public Entrance(
            SecurityContext security, Arrival arrival, Searches searches, Enrolling enrolling, Notices notices) {
        this.security = security;
        this.arrival = arrival;
        this.searches = searches;
        this.enrolling = enrolling;
        this.notices = notices;
    }

    protected Entrance() {
        this(null, null, null, null, null);
    }

    /** From now on the visit is that account's, under another number. */
    public void enter(SignedIn owner) throws ServletException {
        HttpServletRequest request = request();
        if (request.getUserPrincipal() != null) {
            leave(request);
        }
        if (!authenticated(owner, request)) {
            throw new IllegalStateException("the container does not let in who was found to be the owner");
        }
        arrival.begin(request);
        enrolling.enter(owner.enrolment(), owner.enrolsOnly());
        if (owner.wrong() > 0) {
            notices.warn("signin.wrong", owner.wrong());
        }
    }

    /** Whoever was signed in here goes out; also where the one who comes is not let in. */
    public void clear() throws ServletException {
        if (request().getUserPrincipal() != null) {
            leave(request());
        }
    }

    /** Leads to the form whose text came along, or to the start. */
    public void leadOn() throws IOException {
        arrival.leadOn(FacesContext.getCurrentInstance());
    }

    /** Leads there, by a redirect. */
    public void lead(String address) throws IOException {
        external().redirect(address);
    }

    /** Where the request comes from, for the door to slow who guesses; behind tor a circuit. */
    public String from() {
        return request().getRemoteAddr();
    }

    private boolean authenticated(SignedIn owner, HttpServletRequest request) {
        AuthenticationParameters parameters =
                AuthenticationParameters.withParams().credential(owner).newAuthentication(true);
        return security.authenticate(request, (HttpServletResponse) external().getResponse(), parameters)
                == AuthenticationStatus.SUCCESS;
    }

    /** The mechanism would take the session's word for a new sign-in. */
    private void leave(HttpServletRequest request) throws ServletException {
        request.logout();
        searches.forget();
        HttpSession session = request.getSession();
        Collections.list(session.getAttributeNames()).stream()
                .filter(kept -> kept.startsWith("com.sun.faces."))
                .forEach(session::removeAttribute);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
