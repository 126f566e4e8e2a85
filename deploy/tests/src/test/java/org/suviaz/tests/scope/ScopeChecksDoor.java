package org.suviaz.tests.scope;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers from inside an archive which of the {@link ScopeChecks} do not hold in it, a line each. */
@WebServlet(ScopeChecksDoor.ADDRESS)
public class ScopeChecksDoor extends HttpServlet {
    static final String ADDRESS = "/checks";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScopeChecks checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(String.join("\n", checks.failures().keySet()));
    }
}
