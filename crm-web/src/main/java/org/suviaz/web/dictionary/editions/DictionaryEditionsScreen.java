package org.suviaz.web.dictionary.editions;

import jakarta.annotation.PostConstruct;
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
import org.suviaz.geo.data.EditionPlan;
import org.suviaz.geo.data.EditionRow;
import org.suviaz.geo.data.Editions;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.web.dictionary.Keeping;
import org.suviaz.web.frame.Notices;

/** The editions of the data: which are in force, and the way in for a new edition of one file. */
@Named
@RequestScoped
public class DictionaryEditionsScreen {

    private static final String HERE = "/dictionary/editions/dictionaryEditions?faces-redirect=true";
    private static final int SHOWN = 20;

    private final Keeping keeping;
    private final Editions editions;
    private final PendingEdition pending;
    private final Notices notices;
    private String file;

    @Inject
    public DictionaryEditionsScreen(Keeping keeping, Editions editions, PendingEdition pending, Notices notices) {
        this.keeping = keeping;
        this.editions = editions;
        this.pending = pending;
        this.notices = notices;
    }

    protected DictionaryEditionsScreen() {
        this(null, null, null, null);
    }

    @PostConstruct
    void open() {
        keeping.account();
    }

    /** Checks the whole file; nothing is changed yet. */
    public String check() throws IOException, ServletException {
        pending.forget();
        byte[] bytes = uploaded();
        pending.keep(editions.check(file, bytes), bytes);
        return HERE;
    }

    /** Brings in what was checked. */
    public String apply() {
        EditionPlan plan = pending.plan();
        byte[] bytes = pending.bytes();
        if (plan == null || bytes == null) {
            throw new Problem("dictionary.editions.problem.nothing");
        }
        keeping.note(AuditKind.DICTIONARY_LOADED, plan.file(), plan.rows());
        EditionPlan done = editions.bring(plan.file(), bytes, keeping.account());
        pending.forget();
        notices.add("dictionary.editions.done", done.file(), done.added(), done.changed(), done.gone(), done.kept());
        return HERE;
    }

    public String putAside() {
        pending.forget();
        return HERE;
    }

    /** What the checked file would change, or null. */
    public EditionPlan getPlan() {
        return pending.plan();
    }

    public List<String> getFiles() {
        return editions.files();
    }

    public List<EditionRow> getLast() {
        return editions.last(SHOWN);
    }

    private static byte[] uploaded() throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        boolean parts = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Part part = parts ? request.getPart("form:content") : null;
        if (part == null || part.getSize() == 0) {
            throw new Problem("geo.dictionary.problem.noFile");
        }
        if (part.getSize() > Editions.MOST_BYTES) {
            throw new Problem("geo.dictionary.problem.fileTooLarge", Editions.MOST_BYTES >> 20);
        }
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
