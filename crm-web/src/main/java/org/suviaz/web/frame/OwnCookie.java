package org.suviaz.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;

/**
 * Shows of a request's cookies only those that can be ours. Faces looks for one of its own, which this house never sets:
 * it would try to read whatever somebody sends under that name, and set it anew.
 */
final class OwnCookie extends HttpServletRequestWrapper {

    private static final String OURS = "__Host-";

    OwnCookie(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Cookie[] getCookies() {
        Cookie[] sent = super.getCookies();
        return sent == null
                ? null
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().startsWith(OURS))
                        .toArray(Cookie[]::new);
    }
}
