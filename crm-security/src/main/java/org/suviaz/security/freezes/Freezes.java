package org.suviaz.security.freezes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.approvals.ApprovalRequest;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * The door to freezing: oneself at once; others at once by who may alone, or by two of one place; and the end of it by two.
 * Whoever is frozen is signed out with the next request, cannot sign in, and gets nothing more of what runs.
 */
@ApplicationScoped
@Transactional
public class Freezes {

    private final FreezeSubjects subjects;
    private final FreezeLedger ledger;
    private final FreezeRules rules;
    private final Holders holders;
    private final Frozen frozen;
    private final Approvals approvals;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    Freezes(
            FreezeSubjects subjects,
            FreezeLedger ledger,
            FreezeRules rules,
            Holders holders,
            Frozen frozen,
            Approvals approvals,
            Callers callers,
            AuditLog log) {
        this.subjects = subjects;
        this.ledger = ledger;
        this.rules = rules;
        this.holders = holders;
        this.frozen = frozen;
        this.approvals = approvals;
        this.callers = callers;
        this.log = log;
    }

    protected Freezes() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * What freezing it would do.
     *
     * @throws NotThere where it is nothing of the caller's
     */
    public FreezePlan plan(Target target) {
        Caller caller = callers.current();
        FreezeSubjects.Subject subject = known(target, caller);
        return new FreezePlan(
                target,
                subject.account(),
                subject.zone(),
                ledger.closedBy(subject).size(),
                FreezeRules.mayAlone(caller, subject.reach()),
                isForGood(subject),
                ledger.holds(target));
    }

    /**
     * Freezes it, or asks a second person of the place to.
     *
     * @param sure said where it could not be undone from inside the house
     * @return whether it is done, now or before; else somebody has to confirm it
     * @throws NotThere where it is nothing of the caller's
     * @throws Rejected at sure, where that has to be said
     * @throws Problem where it is the whole country
     */
    public boolean freeze(Target target, boolean sure) {
        Caller caller = callers.current();
        FreezeSubjects.Subject subject = known(target, caller);
        if (target.whole() && subject.reach().get(0).parentId() == null) {
            throw new Problem("freezes.problem.country");
        }
        if (ledger.holds(target)) {
            return true;
        }
        mustBeSure(subject, sure);
        boolean alone = FreezeRules.mayAlone(caller, subject.reach());
        if (alone) {
            ledger.freeze(subject, caller.accountName(), null);
        } else {
            ask(FreezeTogether.NAME, subject);
        }
        return alone;
    }

    /**
     * Freezes the caller's own account, at once.
     *
     * @throws Rejected at sure, where it has to be said that it could not be undone from inside the house
     */
    public void freezeOwn(boolean sure) {
        FreezeSubjects.Subject subject = own();
        mustBeSure(subject, sure);
        ledger.freeze(subject, subject.code(), null);
    }

    /** The same for who leaves in a hurry, and then only where it can be undone from inside the house. */
    public void freezeOwnInPanic() {
        FreezeSubjects.Subject subject = own();
        if (!isForGood(subject)) {
            ledger.freeze(subject, subject.code(), null);
        }
    }

    /** Whether nobody inside the house could open the caller's account again. */
    public boolean isOwnForGood() {
        return isForGood(own());
    }

    /**
     * Asks a second person to open it again.
     *
     * @throws NotThere where it is not frozen, or not the caller's to open
     */
    public void thaw(Target target) {
        Caller caller = callers.current();
        FreezeSubjects.Subject subject = subjects.of(target)
                .filter(there -> ledger.holds(target) && FreezeRules.mayAlone(caller, there.reach()))
                .orElseThrow(() -> new NotThere(target.code()));
        ask(Thaw.NAME, subject);
    }

    /** What is frozen, as far as the caller has to do with it, the latest first. */
    public List<FreezeRow> list() {
        Caller caller = callers.current();
        return ledger.open().stream()
                .flatMap(freeze -> row(freeze, caller).stream())
                .sorted((one, other) -> other.since().compareTo(one.since()))
                .toList();
    }

    /** The accounts that the caller may freeze, alone or with a second one, and that still are open; by name. */
    public List<Holder> open() {
        Caller caller = callers.current();
        Frost frost = frozen.now();
        List<Holder> found = holders.all().stream()
                .filter(holder -> holder.id() != caller.accountId())
                .filter(holder -> !frost.closes(holder.id(), holder.held()))
                .filter(holder -> concerns(caller, subjects.of(holder)))
                .toList();
        log.append(AuditKind.ACCOUNTS_SHOWN, "", found.size());
        return found;
    }

    /** The zones of the caller's own grants that can be frozen and are not. */
    public List<ZoneRow> openZones() {
        Frost frost = frozen.now();
        return callers.current().zones().stream()
                .filter(zone -> zone.parentId() != null && !frost.covers(zone))
                .toList();
    }

    private Optional<FreezeRow> row(Freeze freeze, Caller caller) {
        return subjects.of(freeze.target())
                .filter(subject -> concerns(caller, subject))
                .map(subject -> new FreezeRow(
                        freeze.target(),
                        subject.account(),
                        subject.zone(),
                        freeze.frozenAt(),
                        freeze.frozenBy(),
                        freeze.second(),
                        FreezeRules.mayAlone(caller, subject.reach())));
    }

    private FreezeSubjects.Subject known(Target target, Caller caller) {
        return subjects.of(target)
                .filter(subject -> !target.equals(Target.account(caller.accountId())))
                .filter(subject -> concerns(caller, subject))
                .orElseThrow(() -> new NotThere(target.code()));
    }

    private static boolean concerns(Caller caller, FreezeSubjects.Subject subject) {
        return FreezeRules.mayAlone(caller, subject.reach()) || subject.isNear(caller.zones());
    }

    private FreezeSubjects.Subject own() {
        return subjects.of(Target.account(callers.current().accountId())).orElseThrow(NotThere::new);
    }

    private void mustBeSure(FreezeSubjects.Subject subject, boolean sure) {
        if (!sure && isForGood(subject)) {
            throw new Rejected(List.of(new FieldProblem("sure", "freezes.problem.sure")));
        }
    }

    private boolean isForGood(FreezeSubjects.Subject subject) {
        return rules.isForGood(subject.reach(), ledger.openAfter(subject));
    }

    private void ask(String kind, FreezeSubjects.Subject subject) {
        approvals.ask(new ApprovalRequest(
                kind, subject.target().code(), subjects.zone(subject).id()));
    }
}
