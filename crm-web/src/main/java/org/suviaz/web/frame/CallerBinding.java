package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.scope.Callers;

/**
 * Makes this thread work for whoever is signed in, anew for each request, so that the end of an account or a grant
 * counts at once. Who may not stay any longer is signed out here.
 */
public class CallerBinding extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Callers callers;

    @Inject
    private transient Visit visit;

    @Inject
    private transient Visits visits;

    @Inject
    private transient OpenVisits open;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal signedIn = request.getUserPrincipal();
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            // whatever this thread did before, it begins as nobody
            callers.clear();
        }
        if (signedIn == null || callers.anybody().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Integer> account = accounts.idOf(signedIn.getName());
        if (account.isEmpty() || visit.tooLong(Instant.now()) || visits.ended(signedIn.getName(), visit.since())) {
            signOut(request, response);
            return;
        }
        callers.bind(account.get());
        open.enter(signedIn.getName(), request.getSession());
        try {
            chain.doFilter(request, response);
        } finally {
            open.leave();
            callers.clear();
        }
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        request.getSession().invalidate();
        Redirect.to(Addresses.SIGN_IN, request, response);
    }
}
