package org.suviaz.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.suviaz.contacts.BatchUndo;
import org.suviaz.contacts.BulkChange;
import org.suviaz.contacts.BulkCount;
import org.suviaz.contacts.BulkPeople;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.SettablePart;
import org.suviaz.contacts.UndoPage;
import org.suviaz.contacts.UndoPlan;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door for doing the same with many people: counted first, done as one act with a number of its own, taken back as one
 * within 90 days. Everybody sees the own acts alone.
 */
@ApplicationScoped
@Transactional
public class BulkActs {

    private final BulkRun run;
    private final BulkActRepository acts;
    private final BulkPeople people;
    private final BatchUndo undoing;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    BulkActs(BulkRun run, BulkActRepository acts, BulkPeople people, BatchUndo undoing, Callers callers, AuditLog log) {
        this.run = run;
        this.acts = acts;
        this.people = people;
        this.undoing = undoing;
        this.callers = callers;
        this.log = log;
    }

    protected BulkActs() {
        this(null, null, null, null, null, null);
    }

    /** What can be set of many people at once. */
    public List<SettablePart> settable() {
        return people.settable();
    }

    /** Everybody of a list; throws as {@link BulkPeople#everybody}. */
    public List<Long> everybody(ContactQuery query) {
        return people.everybody(query);
    }

    /** What the act would come to now; throws as {@link BulkPeople#count}. */
    public BulkCount count(Collection<Long> chosen, BulkChange change, Language language) {
        BulkCount count = people.count(chosen, change, language);
        log.append(AuditKind.LIST_SHOWN, "", count.rows().size());
        return count;
    }

    /**
     * Does it with those who were counted at that moment and not changed since; the same save key again does nothing.
     *
     * @return the number of the act
     * @throws Problem bulk.problem.* where it would change nobody, or one of the people is being changed at this moment
     */
    @CodeAgain
    @Transactional(TxType.SUPPORTS)
    public long carryOut(Collection<Long> counted, Instant at, BulkChange change, String saveKey) {
        try {
            return run.known(saveKey).orElseGet(() -> run.carryOut(counted, at, change, saveKey));
        } catch (PersistenceException met) {
            return run.known(saveKey).orElseThrow(() -> new Problem("bulk.problem.busy"));
        }
    }

    /** The caller's acts. */
    public BulkActPage page(int asked) {
        callers.require(Right.SEE_PEOPLE);
        long count = acts.count();
        int page = Math.min(Math.max(1, asked), BulkActPage.pages(count));
        List<BulkActRow> rows = acts.page((page - 1) * BulkActPage.SIZE, BulkActPage.SIZE).stream()
                .map(BulkAct::row)
                .toList();
        return BulkActPage.of(rows, count, page);
    }

    /**
     * One of the caller's acts.
     *
     * @throws NotThere where there is none of that number
     */
    public BulkActRow act(long id) {
        return mine(id).row();
    }

    /** What taking it back would do. */
    public BulkUndoPlan plan(long id) {
        BulkAct act = mine(id);
        UndoPlan plan = undoing.plan(act.batch());
        var undone = undoing.undone(act.batch());
        return new BulkUndoPlan(
                plan.back(), plan.stay(), plan.notYours(), undone.gone() + undone.back(), act.tooLate(Home.now()));
    }

    /** A page of what stays: what somebody changed since, and after the taking back all that did not come back. */
    public UndoPage left(long id, int page, Language language) {
        BulkAct act = mine(id);
        UndoPage left = undoing.left(act.batch(), act.row().undoneAt() != null, page, language);
        if (left.count() > 0) {
            log.append(AuditKind.LIST_SHOWN, act.object(), left.rows().size());
        }
        return left;
    }

    /**
     * Takes it back, but for what somebody changed since.
     *
     * @throws Problem bulk.problem.undo.* where there is nothing to take back, or it is too late
     */
    @CodeAgain
    @Transactional(TxType.SUPPORTS)
    public void undo(long id) {
        callers.require(Right.SEE_PEOPLE);
        try {
            run.undo(id);
        } catch (PersistenceException met) {
            throw new Problem("bulk.problem.busy");
        }
    }

    private BulkAct mine(long id) {
        callers.require(Right.SEE_PEOPLE);
        return acts.get(id);
    }
}
