package org.suviaz.web.imports.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.BatchState;
import org.suviaz.imports.Imports;
import org.suviaz.problems.Problem;

/** Takes a file in, and shows the lists that the caller brought before. */
@Named
@RequestScoped
public class ImportListScreen {

    private static final String FILE = "form:file";
    private static final int SHOWN = 20;

    private final Imports imports;
    private List<BatchRow> rows;

    @Inject
    public ImportListScreen(Imports imports) {
        this.imports = imports;
    }

    protected ImportListScreen() {
        this(null);
    }

    /** Receives the file and leads on to its sheets, or to the question what is meant where it came before. */
    public String receive() throws IOException, ServletException {
        Part file = file();
        if (file == null || file.getSize() == 0) {
            throw new Problem("imports.problem.noFile");
        }
        try (InputStream in = file.getInputStream()) {
            long batch = imports.receive(file.getSubmittedFileName(), file.getSize(), in);
            String next = imports.batch(batch).state() == BatchState.ASKED ? "same/importSame" : "sheets/importSheets";
            return "/imports/" + next + "?faces-redirect=true&batch=" + batch;
        }
    }

    /** Faces' own part for files answers a post that is not made of parts with a fault of ours; it is the sender's. */
    private static Part file() throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String type = String.valueOf(request.getContentType());
        return type.startsWith("multipart/form-data") ? request.getPart(FILE) : null;
    }

    public List<BatchRow> getRows() {
        if (rows == null) {
            rows = imports.mine(SHOWN);
        }
        return rows;
    }
}
