package org.suviaz.security.freezes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suviaz.security.approvals.ApprovalKind;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalWords;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** Two people of one place freeze a third, or the place: the one kind where they need not come from different zones. */
@ApplicationScoped
class FreezeTogether implements ApprovalKind {

    static final String NAME = "FREEZE_TOGETHER";

    private final FreezeSubjects subjects;
    private final FreezeLedger ledger;
    private final Callers callers;

    @Inject
    FreezeTogether(FreezeSubjects subjects, FreezeLedger ledger, Callers callers) {
        this.subjects = subjects;
        this.ledger = ledger;
        this.callers = callers;
    }

    protected FreezeTogether() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Right> right() {
        return Optional.empty();
    }

    /** Whoever might have asked, and whoever may freeze alone, but never the one whom it is about. */
    @Override
    public boolean mayConfirm(Caller second, ApprovalRow asked) {
        return subjects.of(asked)
                .filter(subject -> !Target.account(second.accountId()).equals(subject.target()))
                .filter(subject -> subject.isNear(second.zones()) || FreezeRules.mayAlone(second, subject.reach()))
                .isPresent();
    }

    @Override
    public ApprovalWords words(ApprovalRow asked) {
        return subjects.words(asked, "freezes.asked.zone", "freezes.asked.account");
    }

    @Override
    public void confirmed(ApprovalRow asked) {
        ledger.freeze(subjects.there(asked), asked.asker(), callers.current().accountName());
    }

    @Override
    public void refused(ApprovalRow asked) {
        // nothing was frozen yet
    }
}
