package org.suviaz.web.signin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import org.suviaz.problems.Problem;
import org.suviaz.web.frame.Arrival;
import org.suviaz.web.frame.Searches;

/** The sign-in: name and passphrase are judged together, and whatever is wrong gets one answer. */
@Named
@RequestScoped
public class SignInFormScreen {

    private final SecurityContext security;
    private final Arrival arrival;
    private final Searches searches;
    private String name;
    private String passphrase;

    @Inject
    public SignInFormScreen(SecurityContext security, Arrival arrival, Searches searches) {
        this.security = security;
        this.arrival = arrival;
        this.searches = searches;
    }

    protected SignInFormScreen() {
        this(null, null, null);
    }

    /** Signs in, leaving nothing of whoever was signed in here before, and leads to the start, or back to the form whose text was kept. */
    public void signIn() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (request.getUserPrincipal() != null) {
            leave(request);
        }
        if (!isKnown(request, (HttpServletResponse) external.getResponse())) {
            // The mechanism remembers a try that failed and would lead nobody to the form again.
            forget(request.getSession(), "org.glassfish.soteria.");
            throw new Problem("signin.refused");
        }
        arrival.leadOn(FacesContext.getCurrentInstance());
    }

    /** Asked whatever was typed, so that an empty field takes as long as a wrong one. */
    private boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        AuthenticationParameters parameters = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(text(name).strip(), text(passphrase)))
                .newAuthentication(true);
        return security.authenticate(request, response, parameters) == AuthenticationStatus.SUCCESS;
    }

    /** Whoever was signed in here goes out first: the mechanism would take the session's word for a new sign-in. */
    private void leave(HttpServletRequest request) throws ServletException {
        request.logout();
        searches.forget();
        forget(request.getSession(), "com.sun.faces.");
    }

    private static void forget(HttpSession session, String whose) {
        Collections.list(session.getAttributeNames()).stream()
                .filter(kept -> kept.startsWith(whose))
                .forEach(session::removeAttribute);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never written back into a page. */
    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
