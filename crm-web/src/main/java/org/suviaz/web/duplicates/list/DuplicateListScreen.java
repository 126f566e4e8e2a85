package org.suviaz.web.duplicates.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.contacts.PairPage;
import org.suviaz.contacts.PairRow;
import org.suviaz.duplicates.Duplicates;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.JobState;
import org.suviaz.web.frame.Words;

/** Who may be there twice: doubtful pairs to look at, certain ones for the rule, and the search for more. */
@Named
@RequestScoped
public class DuplicateListScreen {

    private static final String CERTAIN = "certain";

    private final Duplicates duplicates;
    private final Words words;
    private final HttpServletRequest request;
    private PairPage<PairRow> page;
    private JobRow job;

    @Inject
    public DuplicateListScreen(Duplicates duplicates, Words words, HttpServletRequest request) {
        this.duplicates = duplicates;
        this.words = words;
        this.request = request;
    }

    protected DuplicateListScreen() {
        this(null, null, null);
    }

    /** Reads the list before anything is written. */
    public void open() {
        getPage();
    }

    public String scan() {
        duplicates.scan();
        return "/duplicates/list/duplicateList?faces-redirect=true";
    }

    public boolean isCertain() {
        return CERTAIN.equals(request.getParameter("kind"));
    }

    public PairPage<PairRow> getPage() {
        if (page == null) {
            String asked = request.getParameter("p");
            int number = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
            page = duplicates.waiting(isCertain(), number, words.language());
        }
        return page;
    }

    public long getDoubtful() {
        return duplicates.open();
    }

    public long getSure() {
        return duplicates.certain();
    }

    /** The latest search, null where there was none. */
    public JobRow getJob() {
        if (job == null) {
            job = duplicates.scanning().orElse(null);
        }
        return job;
    }

    public boolean isGoing() {
        return getJob() != null && !getJob().over();
    }

    /** Whether the latest search came to its end. */
    public boolean isSearched() {
        return getJob() != null && getJob().state() == JobState.DONE;
    }

    public boolean isFailed() {
        return getJob() != null && getJob().over() && !isSearched();
    }

    /** How many pairs the latest search found that nobody knew. */
    public long getFresh() {
        return Long.parseLong(getJob().result());
    }
}
