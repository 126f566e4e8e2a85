package org.suviaz.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts on every answer what keeps a browser from storing, embedding, guessing and telling others. */
public class SafeHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String POLICY = "Content-Security-Policy";

    /** Without the nonce that PrimeFaces adds where a page has scripts; the same words stand in web.xml. */
    static final String NO_INLINE = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'";

    static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, NO_INLINE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!request.getServletPath().startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        // An error page has no script, and no byte of it may differ from one time to another.
        boolean fixed = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(request, new OnePolicy(response, fixed));
    }

    /** Two policies would both have to agree, and ours knows no nonce: a later one takes its place. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean fixed;

        OnePolicy(HttpServletResponse response, boolean fixed) {
            super(response);
            this.fixed = fixed;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (!fixed) {
                setHeader(name, value);
            }
        }
    }
}
