package org.suviaz.web.reports.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suviaz.web.reports.frame.ReportZone;

/** Hands out the picture of a report, for those who may read the report. */
@WebServlet("/reports/picture")
public class ReportPicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Drawing drawing;

    @Inject
    private transient ReportZone zone;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Whole before the first byte goes out: what breaks half-way must not look like a picture.
        byte[] picture = drawing.of(zone.said("of"));
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
