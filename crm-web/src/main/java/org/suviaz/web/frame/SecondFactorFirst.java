package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.suviaz.security.scope.Callers;

/** Leads whoever still has to set up a second factor there, from wherever they go but out. */
public class SecondFactorFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> OPEN = Set.of(
            Addresses.ENROL,
            Addresses.ENROL_PICTURE,
            Addresses.SIGN_IN,
            "/language",
            "/leave",
            "/panic",
            "/blank.html");

    @Inject
    private transient Callers callers;

    @Inject
    private transient Enrolling enrolling;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean open = OPEN.contains(path) || path.startsWith(SafeHeaders.RESOURCES);
        if (!open && callers.anybody().isPresent() && enrolling.isOnly()) {
            Redirect.to(Addresses.ENROL, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
