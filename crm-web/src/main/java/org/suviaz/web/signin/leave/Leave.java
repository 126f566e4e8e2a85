package org.suviaz.web.signin.leave;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Addresses;

/**
 * Signs out. Twice on each page: calmly, back to the sign-in; and in a hurry, to a page that names nothing.
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

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean known = callers.anybody().isPresent();
        try {
            if (known) {
                log.append(AuditKind.SIGN_OUT, "", 1);
            }
        } finally {
            // Out first of all: even where the log is dead.
            request.logout();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        response.sendRedirect("/panic".equals(request.getServletPath()) ? "/blank.html" : Addresses.SIGN_IN);
    }
}
