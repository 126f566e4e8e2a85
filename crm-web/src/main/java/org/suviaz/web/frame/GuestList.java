package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.suviaz.problems.NotThere;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Stands at the door with {@link Addresses}: who is not on the list for a page is told that there is none. */
public class GuestList extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Callers callers;

    @Inject
    private transient Denials denials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        Optional<Caller> caller = callers.anybody();
        if (path.startsWith(SafeHeaders.RESOURCES)) {
            resource(request, response, chain);
        } else if (isLetIn(path, caller)) {
            letIn(path, request, response, chain);
        } else {
            deny(path, "", response);
        }
    }

    static boolean isLetIn(String path, Optional<Caller> caller) {
        return Addresses.guest(path)
                .filter(guest ->
                        !guest.signedIn() || caller.filter(guest::isLetIn).isPresent())
                .isPresent();
    }

    private void letIn(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("/".equals(path)) {
            response.sendRedirect(Addresses.START);
        } else {
            through(path, request, response, chain);
        }
    }

    /** What a page or a download behind this door refuses gets the door's own answer. */
    private void through(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (NotThere refusal) {
            deny(path, refusal.object(), response);
        }
    }

    private void deny(String path, String object, HttpServletResponse response) throws IOException {
        denials.note(path, object);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Style sheets and scripts by name and library alone; the parameters that once led out of their folders, not. */
    private static void resource(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") || !StaticFile.isPlain(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
