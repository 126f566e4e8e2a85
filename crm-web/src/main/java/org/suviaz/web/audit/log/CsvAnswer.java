package org.suviaz.web.audit.log;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers a button with a file in the place of the page. */
final class CsvAnswer {

    /** Without it spreadsheets take the letters for another alphabet's. */
    private static final char MARK = '\ufeff';

    private CsvAnswer() {}

    /** Whole before the first byte goes out: what breaks half-way must not look like a file. */
    static void send(String table) {
        byte[] file = (MARK + table).getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        // A plain name: the folder of downloads on a laptop should tell nobody what the file holds.
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"list.csv\"");
        answer.setResponseContentLength(file.length);
        try {
            answer.getResponseOutputStream().write(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }
}
