package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.KeyRebuilds;
import org.suviaz.geo.Home;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.JobState;
import org.suviaz.jobs.Jobs;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Where everybody begins: what there is in the own zones, what runs, and what one can do. */
@Named
@RequestScoped
public class StartHomeScreen {

    private static final int JOBS_SHOWN = 8;
    private static final int DAYS_NEW = 7;

    private final Callers callers;
    private final Contacts contacts;
    private final Jobs jobs;
    private final KeyRebuilds rebuilds;
    private final Approvals approvals;
    private List<JobRow> mine;
    private Integer waiting;
    private Optional<JobRow> rebuild;

    @Inject
    public StartHomeScreen(Callers callers, Contacts contacts, Jobs jobs, KeyRebuilds rebuilds, Approvals approvals) {
        this.callers = callers;
        this.contacts = contacts;
        this.jobs = jobs;
        this.rebuilds = rebuilds;
        this.approvals = approvals;
    }

    protected StartHomeScreen() {
        this(null, null, null, null, null);
    }

    public boolean may(String right) {
        return caller().may(Right.valueOf(right));
    }

    /** Whether the caller enters people without seeing any but the own ones of today. */
    public boolean isEntersOnly() {
        return caller().ownRowsOnly();
    }

    /** Whether the caller can have long work done at all. */
    public boolean isWorks() {
        return may("IMPORT_PEOPLE") || may("MAIL_PEOPLE");
    }

    public long getPeople() {
        return contacts.countAll();
    }

    /** How many requests wait for the caller's word. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = approvals.waiting().size();
        }
        return waiting;
    }

    public long getFresh() {
        return contacts.countNewSince(getFreshSince().atStartOfDay(Home.CLOCK).toInstant());
    }

    public LocalDate getFreshSince() {
        return Home.today().minusDays(DAYS_NEW - 1L);
    }

    /** The caller's last jobs; only those who can have any ask for them. */
    public List<JobRow> getJobs() {
        if (mine == null) {
            mine = isWorks() ? jobs.mine(JOBS_SHOWN) : List.of();
        }
        return mine;
    }

    public long getRunning() {
        return getJobs().stream().filter(job -> !job.over()).count();
    }

    /** The last rebuild of the search keys, or null where there was none or it is not the caller's business. */
    public JobRow getRebuild() {
        if (rebuild == null) {
            rebuild = rebuilds.latest();
        }
        return rebuild.orElse(null);
    }

    public boolean isRebuildFailed() {
        return getRebuild() != null && getRebuild().state() == JobState.FAILED;
    }

    public String rebuildAgain() {
        rebuilds.again();
        return "/start/home/startHome?faces-redirect=true";
    }

    /** Where the job's own page is. */
    public String address(JobRow job) {
        return switch (job.kind()) {
            case "addresses" -> "/places/unresolved/placeUnresolved";
            case "import-check" -> "/imports/preview/importPreview?batch=" + job.subjectId();
            case "import-run" -> "/imports/run/importRun?batch=" + job.subjectId();
            case "mailing-freeze" -> "/mailings/recipients/mailingRecipients?mailing=" + job.subjectId();
            case "branch-move" -> "/zones/move/zoneMove?zone=" + job.subjectId();
            case "branch-fill" -> "/zones/parts/zoneParts?zone=" + job.subjectId();
            default -> "/mailings/letters/mailingLetters?mailing=" + job.subjectId();
        };
    }

    /** Everything that the caller's roles allow somewhere. */
    public List<Right> getRights() {
        return caller().rights().stream().sorted().toList();
    }

    private Caller caller() {
        return callers.current();
    }
}
