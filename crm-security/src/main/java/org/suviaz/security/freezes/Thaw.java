package org.suviaz.security.freezes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suviaz.security.approvals.ApprovalKind;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalWords;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/** Opens what was frozen: one who may freeze it alone asks, and a second one who may confirms. */
@ApplicationScoped
class Thaw implements ApprovalKind {

    static final String NAME = "THAW";

    private final FreezeSubjects subjects;
    private final FreezeLedger ledger;

    @Inject
    Thaw(FreezeSubjects subjects, FreezeLedger ledger) {
        this.subjects = subjects;
        this.ledger = ledger;
    }

    protected Thaw() {
        this(null, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Right> right() {
        return Optional.of(Right.FREEZE);
    }

    @Override
    public boolean mayConfirm(Caller second, ApprovalRow asked) {
        return subjects.of(asked)
                .filter(subject -> FreezeRules.may(second, Right.FREEZE, subject.reach()))
                .isPresent();
    }

    @Override
    public ApprovalWords words(ApprovalRow asked) {
        return subjects.words(asked, "freezes.asked.thaw.zone", "freezes.asked.thaw.account");
    }

    @Override
    public void confirmed(ApprovalRow asked) {
        ledger.thaw(subjects.there(asked), asked.asker());
    }

    @Override
    public void refused(ApprovalRow asked) {
        // it stays as it is
    }
}
