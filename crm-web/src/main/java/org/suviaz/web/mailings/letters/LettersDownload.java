package org.suviaz.web.mailings.letters;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.suviaz.mailings.Letters;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.web.frame.AskedNumber;

/** Gives out the letters of a mailing, or a few of them to look at; the file's name tells nothing. */
@WebServlet("/download/letters")
public class LettersDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Letters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String mailing = request.getParameter("mailing");
        long id = AskedNumber.of(mailing);
        boolean samples = request.getParameter("samples") != null;
        try (InputStream file = file(id, samples, response)) {
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + (samples ? "samples-" : "letters-") + mailing + ".pdf\"");
            file.transferTo(response.getOutputStream());
        } catch (Problem gone) {
            throw new NotThere("mailing " + mailing);
        }
    }

    /** The content, and its length told beforehand: a browser then knows a part from the whole. */
    private InputStream file(long mailing, boolean samples, HttpServletResponse response) {
        if (samples) {
            byte[] file = letters.samplesFile(mailing);
            response.setContentLength(file.length);
            return new ByteArrayInputStream(file);
        }
        // asked for before anything is said of it: who is not given it gets a page of another length
        InputStream file = letters.download(mailing);
        letters.file(mailing).ifPresent(known -> response.setContentLengthLong(known.size()));
        return file;
    }
}
