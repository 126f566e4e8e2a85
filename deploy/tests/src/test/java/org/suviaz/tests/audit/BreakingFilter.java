package org.suviaz.tests.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** Stands behind all filters of the house and breaks what a request asks for, where it asks for it. */
@WebFilter("/*")
public class BreakingFilter extends HttpFilter {
    static final String WHAT = "breaking";
    static final String WHERE = "where";

    private static final long serialVersionUID = 1L;

    /** In the door itself, while what was typed is read, or while the page is written. */
    enum Place {
        DOOR,
        READING,
        WRITING
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String what = request.getParameter(WHAT);
        if (what == null) {
            chain.doFilter(request, response);
            return;
        }
        Breaking breaking = Breaking.valueOf(what);
        switch (Place.valueOf(request.getParameter(WHERE))) {
            case DOOR -> breaking.now();
            case READING -> chain.doFilter(new Reading(request, breaking), response);
            case WRITING -> chain.doFilter(request, new Writing(response, breaking));
        }
    }

    private static final class Reading extends HttpServletRequestWrapper {
        private final Breaking breaking;

        Reading(HttpServletRequest request, Breaking breaking) {
            super(request);
            this.breaking = breaking;
        }

        @Override
        public String getParameter(String name) {
            if (name.startsWith("form:")) {
                breaking.now();
            }
            return super.getParameter(name);
        }
    }

    private static final class Writing extends HttpServletResponseWrapper {
        private final Breaking breaking;

        Writing(HttpServletResponse response, Breaking breaking) {
            super(response);
            this.breaking = breaking;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            breaking.now();
            return super.getWriter();
        }
    }
}
