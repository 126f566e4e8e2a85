package org.suviaz.web.duplicates.certain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.duplicates.Duplicates;
import org.suviaz.jobs.JobRow;

/** Counts what one act would make one, does it, and shows how far it is. */
@Named
@RequestScoped
public class DuplicateCertainScreen {

    private final Duplicates duplicates;
    private JobRow job;

    @Inject
    public DuplicateCertainScreen(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    protected DuplicateCertainScreen() {
        this(null);
    }

    /** Asks whether the caller may be here before anything is written. */
    public void open() {
        getJob();
    }

    public String merge() {
        duplicates.mergeCertain();
        return "/duplicates/certain/duplicateCertain?faces-redirect=true";
    }

    public long getCount() {
        return duplicates.certain();
    }

    /** The latest such work, null where there was none. */
    public JobRow getJob() {
        if (job == null) {
            job = duplicates.merging().orElse(null);
        }
        return job;
    }

    public boolean isGoing() {
        return getJob() != null && !getJob().over();
    }

    public boolean isOver() {
        return getJob() != null && getJob().over();
    }
}
