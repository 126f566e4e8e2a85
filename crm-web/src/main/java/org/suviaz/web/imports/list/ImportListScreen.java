package org.suviaz.web.imports.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.Imports;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

/** Takes a file in, and shows the lists that the caller brought before. */
@Named
@RequestScoped
public class ImportListScreen {

    private static final int SHOWN = 20;

    private final Imports imports;
    private Part file;
    private List<BatchRow> rows;

    @Inject
    public ImportListScreen(Imports imports) {
        this.imports = imports;
    }

    protected ImportListScreen() {
        this(null);
    }

    /** Receives the file and leads on to its sheets. */
    public String receive() throws IOException {
        if (file == null || file.getSize() == 0 && blank(file.getSubmittedFileName())) {
            throw new Rejected(List.of(new FieldProblem("file", "imports.problem.noFile")));
        }
        try (InputStream in = file.getInputStream()) {
            long batch = imports.receive(file.getSubmittedFileName(), file.getSize(), in);
            return "/imports/sheets/importSheets?faces-redirect=true&batch=" + batch;
        }
    }

    public List<BatchRow> getRows() {
        if (rows == null) {
            rows = imports.mine(SHOWN);
        }
        return rows;
    }

    /** Where a list goes on: at the step that its owner left. */
    public String step(BatchRow row) {
        return switch (row.state()) {
            case RECEIVED ->
                imports.checking(row.id()).isPresent()
                        ? "/imports/preview/importPreview"
                        : "/imports/sheets/importSheets";
            case CHECKED ->
                imports.running(row.id()).isPresent() ? "/imports/run/importRun" : "/imports/preview/importPreview";
            case DONE, DROPPED -> "/imports/run/importRun";
        };
    }

    private static boolean blank(String name) {
        return name == null || name.isBlank();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
