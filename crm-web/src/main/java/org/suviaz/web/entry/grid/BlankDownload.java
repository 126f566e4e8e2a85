package org.suviaz.web.entry.grid;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.suviaz.entry.FastEntry;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.WordBook;

/** Hands out the empty sheet to be printed, in Belarusian or Russian; the file's name tells nothing. */
@WebServlet("/download/blank")
public class BlankDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FastEntry entry;

    @Inject
    private transient WordBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = asked(request.getParameter("language"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        entry.paper(key -> book.text(language, key), file);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"blank-" + language.code() + ".pdf\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    /** Belarusian where nobody asks. */
    private static Language asked(String code) {
        return code == null
                ? Language.BE
                : Stream.of(Language.BE, Language.RU)
                        .filter(language -> language.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotThere::new);
    }
}
