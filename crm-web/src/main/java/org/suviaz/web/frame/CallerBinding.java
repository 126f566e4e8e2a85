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
import org.suviaz.geo.Home;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.scope.Caller;
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

    @Inject
    private transient WayIn wayIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal signedIn = request.getUserPrincipal();
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            // whatever this thread did before, it begins as nobody
            callers.clear();
        }
        // the page of a breakage is shown as to nobody: what broke may be the database, and that says who is here
        boolean broken = request.getAttribute(Breakages.NUMBER) != null;
        if (signedIn == null || broken || callers.anybody().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        accounts.idOf(signedIn.getName()).ifPresent(callers::bind);
        try {
            Optional<VisitEnd> over = over(Home.now());
            if (over.isPresent()) {
                signOut(over.get(), request, response, chain);
            } else {
                goOn(request, response, chain);
            }
        } finally {
            open.leave();
            callers.clear();
        }
    }

    /** Why the visit does not go on, if it does not. */
    private Optional<VisitEnd> over(Instant now) {
        Optional<Caller> caller = callers.anybody();
        if (caller.isEmpty()) {
            return Optional.of(VisitEnd.OVER);
        }
        return visits.ended(caller.get().accountName(), visit.number())
                .or(() -> visit.ranOut(now))
                .or(() -> visit.keeps(caller.get().holdings()) ? Optional.empty() : Optional.of(VisitEnd.RIGHTS));
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Polls.is(request)) {
            visit.active(Home.now());
        }
        open.enter(callers.current().accountName(), request.getSession());
        chain.doFilter(request, response);
    }

    /** Out, whatever was asked for; but the ways out themselves go on to where they lead. */
    private void signOut(VisitEnd why, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        callers.clear();
        open.left(request.getSession().getId());
        request.logout();
        request.getSession().invalidate();
        String asked = request.getServletPath();
        if ("/leave".equals(asked) || "/panic".equals(asked)) {
            chain.doFilter(request, response);
        } else {
            wayIn.lead(asked, why, request, response);
        }
    }
}
