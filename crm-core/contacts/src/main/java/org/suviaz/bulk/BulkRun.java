package org.suviaz.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.BatchUndo;
import org.suviaz.contacts.BulkChange;
import org.suviaz.contacts.BulkJudged;
import org.suviaz.contacts.BulkPeople;
import org.suviaz.contacts.UndoPlan;
import org.suviaz.geo.Home;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/** Does an act, or takes it back, each whole or not at all. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class BulkRun {

    private final BulkPeople people;
    private final BatchUndo undoing;
    private final BulkActRepository acts;
    private final AuditLog log;

    @Inject
    BulkRun(BulkPeople people, BatchUndo undoing, BulkActRepository acts, AuditLog log) {
        this.people = people;
        this.undoing = undoing;
        this.acts = acts;
        this.log = log;
    }

    protected BulkRun() {
        this(null, null, null, null);
    }

    Optional<Long> known(String saveKey) {
        return acts.bySaveKey(saveKey);
    }

    long carryOut(Collection<Long> counted, Instant at, BulkChange change, String saveKey) {
        BulkJudged judged = people.judge(counted, at, change);
        if (judged.change().isEmpty()) {
            throw new Problem(
                    judged.meanwhile() + judged.gone() > 0 ? "bulk.problem.meanwhile" : "bulk.problem.nothing");
        }
        BulkAct act = new BulkAct(saveKey, change, judged, Home.now());
        acts.add(act);
        long entry = log.append(
                AuditKind.PEOPLE_CHANGED, act.object(), judged.change().size());
        people.carryOut(judged, change, entry, act.batch());
        return -act.batch();
    }

    void undo(long id) {
        BulkAct act = acts.locked(id);
        UndoPlan plan = undoing.plan(act.batch());
        if (plan.back() == 0) {
            throw new Problem("bulk.problem.undo.nothing");
        }
        if (act.tooLate(Home.now())) {
            throw new Problem("bulk.problem.undo.tooLate", BulkAct.OPEN.toDays());
        }
        long entry = log.append(AuditKind.PEOPLE_CHANGE_UNDONE, act.object(), plan.back());
        act.undone(Home.now());
        List<Long> touched = undoing.next(act.batch(), 0, BulkPeople.MOST);
        undoing.undo(act.batch(), entry, touched);
    }
}
