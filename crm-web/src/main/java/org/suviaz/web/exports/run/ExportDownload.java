package org.suviaz.web.exports.run;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.suviaz.exports.Exports;
import org.suviaz.exports.TakenFile;
import org.suviaz.web.exports.Seat;
import org.suviaz.web.frame.AskedNumber;

/** Gives a file of people out, once and to the visit that asked for it; its name tells nothing. */
@WebServlet("/download/export")
public class ExportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    @Inject
    private transient Seat seat;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TakenFile taken = exports.take(AskedNumber.of(request.getParameter("id")), seat.hash());
        response.setContentType(taken.file().mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + taken.file().name() + "\"");
        response.setContentLengthLong(taken.file().size());
        try (InputStream content = taken.content()) {
            content.transferTo(response.getOutputStream());
        }
        exports.given(taken);
    }
}
