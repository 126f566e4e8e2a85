package org.suviaz.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.ContactCode;
import org.suviaz.contacts.ContactMerge;
import org.suviaz.contacts.ContactPairs;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.MergeChoice;
import org.suviaz.contacts.MergeUndo;
import org.suviaz.contacts.MergedRow;
import org.suviaz.contacts.PairPage;
import org.suviaz.contacts.PairRow;
import org.suviaz.contacts.PairState;
import org.suviaz.geo.Language;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to people who are there twice. A pair is there for whoever sees both people and may read what they were found by;
 * every look at one is an entry of the log.
 */
@ApplicationScoped
@Transactional
public class Duplicates {

    private final ContactPairs pairs;
    private final ContactMerge merge;
    private final MergeUndo undo;
    private final Contacts contacts;
    private final Jobs jobs;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Duplicates(
            ContactPairs pairs,
            ContactMerge merge,
            MergeUndo undo,
            Contacts contacts,
            Jobs jobs,
            Callers callers,
            AuditLog log) {
        this.pairs = pairs;
        this.merge = merge;
        this.undo = undo;
        this.contacts = contacts;
        this.jobs = jobs;
        this.callers = callers;
        this.log = log;
    }

    protected Duplicates() {
        this(null, null, null, null, null, null, null);
    }

    /** How many doubtful pairs wait for the caller; 0 for whoever may change nobody. */
    public long open() {
        return pairs.count(false);
    }

    /** The same of those that a rule can make one. */
    public long certain() {
        return pairs.count(true);
    }

    /** A page of the pairs that wait. */
    public PairPage<PairRow> waiting(boolean certain, int page, Language language) {
        PairPage<PairRow> found = pairs.waiting(certain, page, language);
        log.append(AuditKind.DUPLICATES_SHOWN, "", 2 * found.rows().size());
        return found;
    }

    /**
     * One pair side by side.
     *
     * @throws NotThere where there is none, or the caller does not see both people
     */
    public PairView pair(long id, Language language) {
        PairRow pair = pairs.pair(id, language);
        log.append(AuditKind.PAIR_SHOWN, object(pair), 2);
        return new PairView(
                pair,
                merge.sides(pair.one().id(), pair.other().id(), language),
                pairs.place(id),
                pairs.count(pair.certain()),
                pairs.beside(id, true).orElse(null),
                pairs.beside(id, false).orElse(null));
    }

    /**
     * Makes one record of both: the first one stays in the lists.
     *
     * @param chosen what the second one gives
     * @param versions of both, as they were looked at
     * @throws NotThere where one of both is not the caller's to change, or the second one not to be put away
     * @throws Problem where somebody was faster
     */
    @Transactional(TxType.SUPPORTS)
    public void merge(long id, MergeChoice chosen, List<Integer> versions) {
        PairRow pair = pairs.pair(id, Language.BE);
        try {
            merge.merge(pair.one().id(), pair.other().id(), chosen, versions);
        } catch (PersistenceException another) {
            throw new Problem("contacts.problem.merge.changed");
        }
    }

    /** They are two people: nobody is asked again. */
    public void different(long id) {
        decide(id, PairState.DIFFERENT);
    }

    /** Whoever looked cannot tell; the pair waits on. */
    public void unsure(long id) {
        decide(id, PairState.UNSURE);
    }

    private void decide(long id, PairState said) {
        PairRow pair = pairs.pair(id, Language.BE);
        log.append(AuditKind.PAIR_DECIDED, object(pair), 2);
        pairs.decide(id, said);
    }

    /** Begins to look through all people whom the caller sees and may change; while that goes on, nothing. */
    public void scan() {
        callers.require(Right.CHANGE_PEOPLE);
        if (scanning().filter(job -> !job.over()).isEmpty()) {
            jobs.start(ScanJob.KIND, 0, contacts.countAll());
        }
    }

    /** The latest look through. */
    public Optional<JobRow> scanning() {
        callers.require(Right.CHANGE_PEOPLE);
        return jobs.latest(ScanJob.KIND);
    }

    /**
     * Begins to make one of every certain pair.
     *
     * @throws Problem where there is none
     */
    @CodeAgain
    public void mergeCertain() {
        callers.require(Right.PUT_AWAY_PEOPLE);
        long waiting = pairs.count(true);
        if (waiting == 0) {
            throw new Problem("duplicates.problem.none");
        }
        if (merging().filter(job -> !job.over()).isEmpty()) {
            jobs.start(CertainJob.KIND, 0, waiting);
        }
    }

    /** The latest work at the certain ones. */
    public Optional<JobRow> merging() {
        callers.require(Right.CHANGE_PEOPLE);
        return jobs.latest(CertainJob.KIND);
    }

    /** A page of what became one within 90 days. */
    public PairPage<MergedRow> merged(int page, Language language) {
        PairPage<MergedRow> found = undo.open(page, language);
        log.append(AuditKind.DUPLICATES_SHOWN, "", 2 * found.rows().size());
        return found;
    }

    /**
     * Makes two of them again.
     *
     * @return the number of the person who is back
     */
    @Transactional(TxType.SUPPORTS)
    public long undo(long mergeId) {
        try {
            return undo.undo(mergeId);
        } catch (PersistenceException another) {
            throw new Problem("contacts.problem.merge.changed");
        }
    }

    private static String object(PairRow pair) {
        return ContactCode.of(pair.one().id()) + " ? "
                + ContactCode.of(pair.other().id());
    }
}
