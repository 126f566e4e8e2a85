package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/** What the pages before the sign-in carry along: the seal of a form that was typed before. */
@Named
@RequestScoped
public class KeptText {

    /** The hidden field that it travels in. */
    static final String FIELD = "kept";

    /** Well above what a seal of the largest form takes. */
    private static final int LONGEST = 100_000;

    private final HttpServletRequest request;
    private String seal;
    private boolean tooLong;

    @Inject
    KeptText(HttpServletRequest request) {
        this.request = request;
    }

    protected KeptText() {
        this(null);
    }

    /** The page to come carries this. */
    void carry(String sealed) {
        seal = sealed;
    }

    /** What was typed is more than is carried. */
    void tooLong() {
        tooLong = true;
    }

    public boolean isTooLong() {
        return tooLong;
    }

    public boolean isThere() {
        return !getSeal().isEmpty();
    }

    /** Made just now, or come along with the post; empty where there is none. */
    public String getSeal() {
        if (seal == null) {
            String posted = isForm() ? request.getParameter(FIELD) : null;
            seal = posted == null || posted.length() > LONGEST ? "" : posted;
        }
        return seal;
    }

    /** An error page is the same to the last byte, whatever was posted. */
    private boolean isForm() {
        return "POST".equals(request.getMethod()) && request.getDispatcherType() != DispatcherType.ERROR;
    }
}
