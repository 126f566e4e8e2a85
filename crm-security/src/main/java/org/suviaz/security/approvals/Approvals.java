package org.suviaz.security.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.CallerSource;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to what a second person must confirm. A request waits until somebody who may says yes or no, until who asked
 * takes it back, or until its end; what somebody may not decide is not there for them.
 */
@ApplicationScoped
@Transactional
public class Approvals {

    private static final int OWN_SHOWN = 20;

    private final ApprovalRepository approvals;
    private final ApprovalKinds kinds;
    private final ApprovalEnds ends;
    private final Callers callers;
    private final CallerSource source;
    private final AuditLog log;

    @Inject
    Approvals(
            ApprovalRepository approvals,
            ApprovalKinds kinds,
            ApprovalEnds ends,
            Callers callers,
            CallerSource source,
            AuditLog log) {
        this.approvals = approvals;
        this.kinds = kinds;
        this.ends = ends;
        this.callers = callers;
        this.source = source;
        this.log = log;
    }

    protected Approvals() {
        this(null, null, null, null, null, null);
    }

    /**
     * Asks for a second person, as the caller; whether the caller may ask is the feature's to check before. Asking for the
     * same again while it waits is the same request.
     *
     * @return its number
     */
    public long ask(ApprovalRequest request) {
        Instant now = Home.now();
        ends.find(now);
        Caller asker = callers.current();
        Optional<Approval> already = approvals.waiting(request, asker.accountId(), now);
        return already.isPresent() ? already.get().id() : asked(request, asker, now);
    }

    private long asked(ApprovalRequest request, Caller asker, Instant now) {
        Instant till = now.plus(kinds.of(request.kind()).lives());
        Approval fresh = new Approval(request, asker.accountId(), asker.accountName(), now, till);
        approvals.add(fresh);
        log.append(AuditKind.APPROVAL_ASKED, ApprovalRow.code(fresh.id()), 1);
        return fresh.id();
    }

    /**
     * Finds what nobody answered in time. Who asks while rows are changed that the end of a request changes too calls this
     * before: the two would wait for each other.
     */
    public void settle() {
        ends.find(Home.now());
    }

    /** What waits for the caller's word, the oldest first. */
    public List<ApprovalRow> waiting() {
        Caller second = callers.current();
        return approvals.waiting(Home.now()).stream()
                .flatMap(approval -> kinds.row(approval).stream())
                .filter(row -> decides(second, row))
                .toList();
    }

    /** What the caller asked for lately, the newest first, however it stands. */
    public List<ApprovalRow> own() {
        ends.find(Home.now());
        return approvals.askedBy(callers.current().accountId(), OWN_SHOWN).stream()
                .flatMap(approval -> kinds.row(approval).stream())
                .toList();
    }

    /** Whether something waits for the caller's word, or the caller for somebody's. */
    public boolean concern() {
        Caller caller = callers.current();
        List<Approval> waiting = approvals.waiting(Home.now());
        return waiting.stream().anyMatch(open -> open.askedBy() == caller.accountId())
                || waiting.stream().anyMatch(open -> decides(caller, open));
    }

    /** What a request asks for, in one sentence. */
    public ApprovalWords words(ApprovalRow row) {
        return kinds.of(row.kind()).words(row);
    }

    /**
     * Says yes, and does what was asked for.
     *
     * @throws NotThere where it is not the caller's to decide
     * @throws Problem where it was decided already, or its end has come
     */
    @CodeAgain
    public void confirm(long id) {
        decided(id, ApprovalState.CONFIRMED).ifPresent(row -> {
            kinds.of(row.kind()).confirmed(row);
            log.append(AuditKind.APPROVAL_CONFIRMED, row.code(), 1);
        });
    }

    /**
     * Says no.
     *
     * @throws RuntimeException as {@link #confirm}
     */
    public void refuse(long id) {
        decided(id, ApprovalState.REFUSED).ifPresent(row -> {
            kinds.of(row.kind()).refused(row);
            log.append(AuditKind.APPROVAL_REFUSED, row.code(), 1);
        });
    }

    /**
     * Takes one's own request back.
     *
     * @throws RuntimeException as {@link #confirm}
     */
    public void takeBack(long id) {
        Caller asker = callers.current();
        Approval approval = locked(id);
        if (approval.askedBy() != asker.accountId()) {
            throw denied(id);
        }
        answered(approval, ApprovalState.TAKEN_BACK, asker).ifPresent(row -> {
            kinds.of(row.kind()).dropped(row);
            log.append(AuditKind.APPROVAL_TAKEN_BACK, row.code(), 1);
        });
    }

    private Optional<ApprovalRow> decided(long id, ApprovalState how) {
        Caller second = callers.current();
        Approval approval = locked(id);
        if (!decides(second, approval)) {
            throw denied(id);
        }
        return answered(approval, how, second);
    }

    private Approval locked(long id) {
        ends.find(Home.now());
        return approvals.lock(id).orElseThrow(() -> denied(id));
    }

    /** Nothing where the caller gave that very answer before: who presses twice is not told that it failed. */
    private Optional<ApprovalRow> answered(Approval approval, ApprovalState how, Caller caller) {
        Instant now = Home.now();
        if (approval.answered(how, caller.accountId())) {
            return Optional.empty();
        }
        if (approval.late(now)) {
            throw new Problem("approvals.problem.late");
        }
        if (!approval.waiting()) {
            throw new Problem("approvals.problem.decided");
        }
        approval.decide(how, caller.accountId(), now);
        return Optional.of(kinds.row(approval).orElseThrow(() -> denied(approval.id())));
    }

    /** What an account asked for that has ended since, or is frozen, is nobody's to confirm. */
    private boolean decides(Caller second, Approval approval) {
        return kinds.row(approval).filter(row -> decides(second, row)).isPresent();
    }

    private boolean decides(Caller second, ApprovalRow row) {
        return SecondPerson.is(second, () -> source.load(row.askedBy()), kinds.of(row.kind()), row);
    }

    private static NotThere denied(long id) {
        return new NotThere(ApprovalRow.code(id));
    }
}
