package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.KeyRebuilds;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.JobState;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Where everybody begins: what there is in the own zones, what runs, and what one can do. */
@Named
@RequestScoped
public class StartHomeScreen {

    private final Callers callers;
    private final KeyRebuilds rebuilds;
    private final Approvals approvals;
    private Integer waiting;
    private Optional<JobRow> rebuild;

    @Inject
    public StartHomeScreen(Callers callers, KeyRebuilds rebuilds, Approvals approvals) {
        this.callers = callers;
        this.rebuilds = rebuilds;
        this.approvals = approvals;
    }

    protected StartHomeScreen() {
        this(null, null, null);
    }

    public boolean may(String right) {
        return caller().may(Right.valueOf(right));
    }

    /** How many requests wait for the caller's word. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = approvals.waiting().size();
        }
        return waiting;
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

    /** Everything that the caller's roles allow somewhere. */
    public List<Right> getRights() {
        return caller().rights().stream().sorted().toList();
    }

    private Caller caller() {
        return callers.current();
    }
}
