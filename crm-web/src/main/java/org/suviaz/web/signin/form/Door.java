package org.suviaz.web.signin.form;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.PastVisits;
import org.suviaz.web.frame.VisitEnd;
import org.suviaz.web.frame.WayIn;

/**
 * Where the container leads whoever is not signed in: on to the sign-in, which carries what was typed, or, from an address
 * that is none, to the page that says so.
 */
@WebServlet("/signin/door")
public class Door extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WayIn wayIn;

    @Inject
    private transient PastVisits past;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String asked = (String) request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        if (asked == null || !Addresses.all().contains(asked)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        wayIn.lead(asked, past.why(request.getRequestedSessionId()).orElse(VisitEnd.OVER), request, response);
    }
}
