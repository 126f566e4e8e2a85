package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** The reader's own long work. */
@Named
@RequestScoped
public class StartJobs {

    private static final int SHOWN = 8;

    private final Jobs jobs;
    private final Callers callers;
    private List<JobRow> mine;

    @Inject
    public StartJobs(Jobs jobs, Callers callers) {
        this.jobs = jobs;
        this.callers = callers;
    }

    protected StartJobs() {
        this(null, null);
    }

    /** Whether the caller can have long work done at all. */
    public boolean isWorks() {
        Caller caller = callers.current();
        return caller.may(Right.IMPORT_PEOPLE) || caller.may(Right.MAIL_PEOPLE);
    }

    /** The caller's last jobs; only those who can have any ask for them. */
    public List<JobRow> getLatest() {
        if (mine == null) {
            mine = isWorks() ? jobs.mine(SHOWN) : List.of();
        }
        return mine;
    }

    public long getRunning() {
        return getLatest().stream().filter(job -> !job.over()).count();
    }

    /** Where the job's own page is. */
    public String address(JobRow job) {
        return switch (job.kind()) {
            case "addresses" -> "/places/unresolved/placeUnresolved";
            case "import-check" -> "/imports/preview/importPreview?batch=" + job.subjectId();
            case "import-run" -> "/imports/run/importRun?batch=" + job.subjectId();
            case "import-undo" -> "/imports/undo/importUndo?batch=" + job.subjectId();
            case "duplicates-scan" -> "/duplicates/list/duplicateList";
            case "duplicates-merge" -> "/duplicates/certain/duplicateCertain";
            case "mailing-freeze" -> "/mailings/recipients/mailingRecipients?mailing=" + job.subjectId();
            case "branch-move" -> "/zones/move/zoneMove?zone=" + job.subjectId();
            case "branch-fill" -> "/zones/parts/zoneParts?zone=" + job.subjectId();
            default -> "/mailings/letters/mailingLetters?mailing=" + job.subjectId();
        };
    }
}
