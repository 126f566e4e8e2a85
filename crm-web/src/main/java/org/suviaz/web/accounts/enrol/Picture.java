package org.suviaz.web.accounts.enrol;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suviaz.problems.NotThere;
import org.suviaz.security.accounts.Enrolment;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Enrolling;

/** The picture of the second factor that is being set up in this visit; where none is, there is no picture. */
@WebServlet(Addresses.ENROL_PICTURE)
public class Picture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Enrolling enrolling;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] picture = enrolling.pending().map(Enrolment::picture).orElseThrow(NotThere::new);
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
