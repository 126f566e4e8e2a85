package org.suviaz.web.frame;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in only requests of the kind that our own pages make: three methods, our own hosts, no other site behind them,
 * nothing larger than an upload may be.
 */
public class KnownRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The largest file that can be uploaded. */
    public static final int MOST_MEGABYTES = 20;

    private static final long MOST_BYTES = (MOST_MEGABYTES + 1L) << 20;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/form-data");

    /** The host names that this house answers to; an onion address is set by its operator. */
    private final Set<String> hosts = Set.copyOf(Arrays.asList(
            System.getProperty("suviaz.hosts", "127.0.0.1,localhost").split(",")));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            // Two ways to say where a body ends are how one request is hidden in another: this connection ends here.
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (!hosts.contains(host(request))
                || foreign(request)
                || actsByAddress(request)
                || request.getRequestURI().indexOf(';') >= 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("POST".equals(request.getMethod()) && request.getContentLengthLong() < 0) {
            // Every browser says how long its form is; a body without an end is none of ours.
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            // Looked at before anything is read; the listener reads the rest away, so that a browser gets to see why.
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new OwnCookie(request), response);
        }
    }

    /** Whether the server can take a posted form apart; more fields than any form has, or half a letter, it cannot. */
    private static boolean isReadable(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        try {
            return FORMS.stream().noneMatch(type::startsWith) || request.getParameterMap() != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** Faces takes an address that names a page's memory for a click in that page; what changes anything is posted here. */
    static boolean actsByAddress(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    /** What the request calls us; where it says nothing, the server would put its own address in the place. */
    private static String host(HttpServletRequest request) {
        String said = String.valueOf(request.getHeader("Host"));
        return said.isBlank() ? "" : String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT);
    }

    /** Whether a browser says that another site is behind the request; with no-referrer its own Origin is "null". */
    private static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null && !OWN_SITE.contains(site)
                || origin != null && !origin.equals("null") && !origin.endsWith("://" + request.getHeader("Host"));
    }
}
