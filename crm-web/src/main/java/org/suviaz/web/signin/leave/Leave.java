package org.suviaz.web.signin.leave;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.suviaz.security.accounts.OwnAccount;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.OpenVisits;

/**
 * Signs out. Twice on each page: calmly, back to the sign-in; and in a hurry, on all
 * devices at once, to a page that names nothing.
 *
 * <p>No view of Faces is behind it, so it works however old the page is, in one post and without script.
 */
@WebServlet({"/leave", "/panic"})
public class Leave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Callers callers;

    @Inject
    private transient AuditLog log;

    @Inject
    private transient OwnAccount account;

    @Inject
    private transient OpenVisits visits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean hurry = "/panic".equals(request.getServletPath());
        Optional<Caller> known = callers.anybody();
        try {
            if (known.isPresent() && hurry) {
                account.panic();
            } else if (known.isPresent()) {
                log.append(AuditKind.SIGN_OUT, "", 1);
            }
        } finally {
            // Out first of all: even where the log is dead.
            request.logout();
            HttpSession session = request.getSession(false);
            if (session != null) {
                visits.left(session.getId());
                session.invalidate();
            }
            if (hurry) {
                known.map(Caller::accountName).ifPresent(visits::close);
            }
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        response.sendRedirect(hurry ? "/blank.html" : Addresses.SIGN_IN);
    }
}
