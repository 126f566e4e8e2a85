package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.scope.Callers;

/** Asks whoever is signed in for what the own account signs in with, before anything of it is changed. */
@Dependent
class OwnProof {

    private static final byte[] NONE = {};

    private final SignInLedger ledger;
    private final Callers callers;

    @Inject
    OwnProof(SignInLedger ledger, Callers callers) {
        this.ledger = ledger;
        this.callers = callers;
    }

    /**
     * The caller's account, to which these belong; the code is used up.
     *
     * @throws Rejected at old or code, the latter alone where the account has a second factor
     */
    Account ask(String passphrase, String code) {
        Knock knock = ledger.look(callers.current().accountName(), code, NONE);
        boolean right = Argon2.matches(passphrase == null ? "" : passphrase, knock.passphrase());
        if (!ledger.settleOwn(knock, right)) {
            throw new Rejected(problems(knock, right));
        }
        return knock.account();
    }

    /** A code that was used already is no better than a wrong one. */
    private static List<FieldProblem> problems(Knock knock, boolean right) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!right) {
            problems.add(new FieldProblem("old", "accounts.problem.oldWrong"));
        }
        if (knock.code().has() && (right || !knock.code().right())) {
            problems.add(new FieldProblem("code", "accounts.problem.ownCodeWrong"));
        }
        return problems;
    }
}
