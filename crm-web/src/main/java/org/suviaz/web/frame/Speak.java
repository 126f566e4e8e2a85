package org.suviaz.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suviaz.geo.Language;

/** Changes the language of the visit and goes back to the page; a form without Faces, so that no view can expire. */
@WebServlet("/language")
public class Speak extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern BACK = Pattern.compile("(/[A-Za-z/]*)(?:\\?[A-Za-z0-9_.=&-]*)?");

    @Inject
    private transient Visit visit;

    @Inject
    private transient KeptText kept;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        visit.speak(Language.of(request.getParameter("to")));
        String back = back(request.getParameter("back"));
        if (kept.isThere() && back.startsWith(Addresses.SIGN_IN)) {
            // what was typed goes along, and it does in no address
            new AskedFor(request, back).forward(response);
        } else {
            response.sendRedirect(back);
        }
    }

    /** The page that the form names, if it is one of ours. */
    private static String back(String named) {
        Matcher address = BACK.matcher(named == null ? "" : named);
        return address.matches() && Addresses.guest(address.group(1)).isPresent() ? named : "/";
    }
}
