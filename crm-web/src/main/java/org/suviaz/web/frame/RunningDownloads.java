package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;

/**
 * Looks after a download while it runs: whoever is signed out from outside gets no further byte, and no end either, so that
 * a part of a list cannot pass for the whole.
 */
public class RunningDownloads extends HttpFilter {

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
    private transient AuditLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String account = callers.current().accountName();
        long number = visit.number();
        try {
            chain.doFilter(
                    request,
                    new WatchedResponse(
                            response,
                            () -> accounts.idOf(account).isPresent()
                                    && visits.ended(account, number).isEmpty()));
        } catch (WatchedResponse.CutOff cut) {
            log.append(AuditKind.DOWNLOAD_CUT, request.getServletPath(), 1);
            throw cut;
        }
    }
}
