package org.suviaz.web.signin.form;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Redirect;
import org.suviaz.web.frame.TypedText;

/**
 * Where the container leads whoever is not signed in: on to the sign-in, with what was typed kept, or, from an address
 * that is none, to the page that says so.
 */
@WebServlet("/signin/door")
public class Door extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TypedText typed;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = (String) request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        if (asked == null || !Addresses.all().contains(asked)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Only a browser that had a session here could have been typing; anybody else gets no memory of ours.
        if ("POST".equals(request.getMethod()) && request.getRequestedSessionId() != null && isForm(request)) {
            typed.keep(request, asked);
        }
        Redirect.to(Addresses.SIGN_IN, request, response);
    }

    /** Uploads and a script's polls are nothing that anybody typed. */
    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
                && request.getHeader("Faces-Request") == null;
    }
}
