package org.suviaz.security.freezes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suviaz.problems.Problem;
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
        return subject(asked)
                .filter(subject -> FreezeRules.may(second, Right.FREEZE, subject.reach()))
                .isPresent();
    }

    @Override
    public ApprovalWords words(ApprovalRow asked) {
        boolean zone = Target.of(asked.subject()).filter(Target::whole).isPresent();
        return zone
                ? ApprovalWords.of("freezes.asked.thaw.zone", asked.zone().name())
                : ApprovalWords.of(
                        "freezes.asked.thaw.account",
                        subject(asked).map(FreezeSubjects.Subject::code).orElse("—"));
    }

    @Override
    public void confirmed(ApprovalRow asked) {
        ledger.thaw(subject(asked).orElseThrow(() -> new Problem("freezes.problem.gone")), asked.asker());
    }

    @Override
    public void refused(ApprovalRow asked) {
        // it stays as it is
    }

    private Optional<FreezeSubjects.Subject> subject(ApprovalRow asked) {
        return Target.of(asked.subject()).flatMap(subjects::of);
    }
}
