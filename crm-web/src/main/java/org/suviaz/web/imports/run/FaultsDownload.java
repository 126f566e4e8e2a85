package org.suviaz.web.imports.run;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.suviaz.imports.ImportReports;
import org.suviaz.web.frame.Words;
import org.suviaz.web.imports.Asked;

/** Hands out the rows of a list that could not come in, as a spreadsheet to be mended. */
@WebServlet("/download/faults")
public class FaultsDownload extends HttpServlet {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient ImportReports reports;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Whole before the first byte goes out: what breaks half-way must not look like a file.
        byte[] file = file(Asked.number(request.getParameter("batch")));
        response.setContentType(XLSX);
        // A plain name: the folder of downloads on a laptop should tell nobody what the file holds.
        response.setHeader("Content-Disposition", "attachment; filename=\"list.xlsx\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private byte[] file(long batch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.download(batch, words.get("imports.reason"), problem -> words.of(problem.key(), problem.args()), out);
        return out.toByteArray();
    }
}
