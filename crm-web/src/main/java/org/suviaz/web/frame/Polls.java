package org.suviaz.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells what a page asks by itself from what a person does. A page that shows how far a job is asks every few seconds; if
 * that counted, whoever walked away from it would stay signed in for hours.
 */
public final class Polls {

    /** Stands in the address by which a page without script loads itself anew. */
    static final String AGAIN = "again";

    /** The form of the script's timer, in the progress tag. */
    private static final String TIMER = "poll:";

    private Polls() {}

    static boolean is(HttpServletRequest request) {
        if (request.getServletPath().startsWith(SafeHeaders.RESOURCES)) {
            return true;
        }
        if ("POST".equals(request.getMethod())) {
            return request.getHeader("Faces-Request") != null
                    && String.valueOf(request.getParameter("jakarta.faces.source"))
                            .startsWith(TIMER);
        }
        return request.getParameter(AGAIN) != null;
    }
}
