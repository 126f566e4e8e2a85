package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suviaz.geo.Home;
import org.suviaz.security.accounts.SecondFactors;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeNeeded;
import org.suviaz.security.stepup.GivenCode;

/**
 * Asks for the code again where a door wants it ({@link org.suviaz.security.stepup.CodeAgain}), and takes it. Who has no
 * second factor, as some in a training organisation, is asked for none.
 */
public class StepUp extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String ASKED = "suviaz.code.asked";
    private static final String PAGE = "/WEB-INF/frame/code.xhtml";

    @Inject
    private transient Callers callers;

    @Inject
    private transient SecondFactors factors;

    @Inject
    private transient Visit visit;

    @Inject
    private transient Arrival arrival;

    @Inject
    private transient CodeQuestion question;

    /** A door behind this request's page wants the code. */
    static void asked(HttpServletRequest request) {
        request.setAttribute(ASKED, true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (callers.anybody().isEmpty()) {
            chain.doFilter(request, response);
        } else if (!isGiven(request)) {
            through(request, response, chain);
        } else if (!factors.confirm(request.getParameter(CodeQuestion.CODE).strip())) {
            ask(true, request, response);
        } else {
            arrival.codeGiven(request);
            goOn(request, response, chain);
        }
    }

    private static boolean isGiven(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && String.valueOf(request.getContentType()).startsWith(WayIn.FORM)
                && request.getParameter(CodeQuestion.CODE) != null;
    }

    /** A page or a file is asked for anew, a form goes through as it was posted. */
    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter(CodeQuestion.READ) == null) {
            through(request, response, chain);
        } else {
            String query = Query.of(request);
            response.sendRedirect(request.getServletPath() + (query.isEmpty() ? "" : "?" + query));
        }
    }

    private void through(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        GivenCode.tells(() -> visit.codeCounts(Home.now()) || !factors.has());
        try {
            chain.doFilter(request, response);
        } catch (CodeNeeded needed) {
            asked(request);
        } finally {
            GivenCode.clear();
        }
        if (request.getAttribute(ASKED) != null) {
            ask(false, request, response);
        }
    }

    private void ask(boolean wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        question.before(request, wrong);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        new AskedFor(request, PAGE).forward(response);
    }
}
