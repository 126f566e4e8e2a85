package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suviaz.contacts.Contacts;
import org.suviaz.geo.Home;
import org.suviaz.handovers.HandOverLists;
import org.suviaz.imports.BatchState;
import org.suviaz.imports.Imports;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.Side;
import org.suviaz.web.frame.Times;

/** The numbers of the start page, each a link: those alone that the reader's roles are about. */
@Named
@RequestScoped
public class StartFigures {

    private static final int DAYS_NEW = 7;
    private static final int LISTS_LOOKED_AT = 100;
    private static final Set<BatchState> WAITING =
            EnumSet.of(BatchState.ASKED, BatchState.RECEIVED, BatchState.CHECKED);
    private static final String PEOPLE = "/contacts/list/contactList";

    private final Callers callers;
    private final Contacts contacts;
    private final MendingFigures mending;
    private final Imports imports;
    private final HandOverLists offers;
    private final StartJobs jobs;
    private final EndingAccess access;
    private final Times times;
    private List<StartFigure> all;
    private Long people;

    @Inject
    public StartFigures(
            Callers callers,
            Contacts contacts,
            MendingFigures mending,
            Imports imports,
            HandOverLists offers,
            StartJobs jobs,
            EndingAccess access,
            Times times) {
        this.callers = callers;
        this.contacts = contacts;
        this.mending = mending;
        this.imports = imports;
        this.offers = offers;
        this.jobs = jobs;
        this.access = access;
        this.times = times;
    }

    protected StartFigures() {
        this(null, null, null, null, null, null, null, null);
    }

    /** All of them in the order of the page; a feature that has something waiting adds its own here. */
    public List<StartFigure> getAll() {
        if (all == null) {
            all = new ArrayList<>();
            addPeople();
            addWork();
            all.addAll(mending.all());
            addAccess();
        }
        return all;
    }

    /** Whether the reader sees people and there is nobody yet. */
    public boolean isNobody() {
        return caller().may(Right.SEE_PEOPLE) && people() == 0;
    }

    private void addPeople() {
        if (caller().may(Right.SEE_PEOPLE)) {
            LocalDate since = Home.today().minusDays(DAYS_NEW - 1L);
            long fresh = contacts.countNewSince(since.atStartOfDay(Home.CLOCK).toInstant());
            all.add(new StartFigure("people", people(), PEOPLE));
            all.add(new StartFigure("fresh", fresh, PEOPLE + "?sort=ADDED&desc=1", times.day(since)));
        } else if (caller().ownRowsOnly()) {
            all.add(new StartFigure("today", people(), PEOPLE));
        }
    }

    private void addWork() {
        if (jobs.isWorks()) {
            all.add(new StartFigure("jobs", jobs.getRunning(), "#jobs"));
        }
        if (caller().may(Right.IMPORT_PEOPLE)) {
            long waiting = imports.mine(LISTS_LOOKED_AT).stream()
                    .filter(list -> WAITING.contains(list.state()))
                    .count();
            all.add(new StartFigure("lists", waiting, "/imports/list/importList"));
        }
        if (offers.acts(Side.TO)) {
            all.add(new StartFigure("offered", offers.countReceived(), "/handovers/list/handoverList"));
        }
    }

    private void addAccess() {
        if (!access.getEnding().isEmpty()) {
            all.add(new StartFigure("ending", access.getEnding().size(), "#ending"));
        }
    }

    private long people() {
        if (people == null) {
            people = contacts.countAll();
        }
        return people;
    }

    private Caller caller() {
        return callers.current();
    }
}
