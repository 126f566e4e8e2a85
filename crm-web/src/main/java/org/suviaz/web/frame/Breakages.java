package org.suviaz.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody expected is logged once, under a number, and the person sees the number and nothing else. */
public class Breakages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute that holds the number. */
    static final String NUMBER = "suviaz.number";

    private static final Logger LOG = Logger.getLogger("org.suviaz.web");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBERS = 0x1000000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (WatchedResponse.CutOff cut) {
            // on purpose, and to be seen by whoever waits for the rest
            throw cut;
        } catch (IOException | ServletException | RuntimeException | Error thrown) {
            String number = String.format(Locale.ROOT, "%06x", RANDOM.nextInt(NUMBERS));
            LOG.log(Level.SEVERE, "number {0} at {1}: {2}", new Object[] {
                number, request.getServletPath(), Trace.of(thrown)
            });
            request.setAttribute(NUMBER, number);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
