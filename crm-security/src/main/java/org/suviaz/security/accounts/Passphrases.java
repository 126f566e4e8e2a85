package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.scope.Callers;

/** The door to the caller's own passphrase. */
@ApplicationScoped
public class Passphrases {

    private final OwnProof proof;
    private final OwnPassphrase own;
    private final Callers callers;

    @Inject
    Passphrases(OwnProof proof, OwnPassphrase own, Callers callers) {
        this.proof = proof;
        this.own = own;
        this.callers = callers;
    }

    protected Passphrases() {
        this(null, null, null);
    }

    /**
     * Changes the caller's own passphrase.
     *
     * @param code of the second factor, where the account has one
     * @throws Rejected with what is wrong at old, code or fresh
     */
    public void changeOwn(String old, String code, String fresh) {
        List<FieldProblem> problems = AccountRules.passphrase(callers.current().accountName(), fresh);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        Account account = proof.ask(old, code);
        own.set(account.id(), Argon2.hash(fresh));
    }
}
