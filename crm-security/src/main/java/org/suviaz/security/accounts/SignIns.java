package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Overloaded;
import org.suviaz.problems.Rejected;

/** The door for whoever comes from outside; every failure gets one answer and costs the same work. */
@ApplicationScoped
public class SignIns {

    private static final byte[] NONE = {};

    private final SignInLedger ledger;
    private final Circuits circuits;

    @Inject
    SignIns(SignInLedger ledger, Circuits circuits) {
        this.ledger = ledger;
        this.circuits = circuits;
    }

    protected SignIns() {
        this(null, null);
    }

    /**
     * Judges name, passphrase and code together.
     *
     * @param code of the second factor; empty for an account that has none
     * @param address where it comes from: slows whoever guesses, and is kept nowhere
     * @return nothing where anything is wrong, or where nothing is judged right now
     * @throws Overloaded where too many sign in at once
     */
    public Optional<SignedIn> signIn(String name, String passphrase, String code, String address) {
        return unlessSlowed(address, () -> {
            Knock knock = ledger.look(name, code, NONE);
            return ledger.settle(knock, Argon2.matches(passphrase, knock.passphrase()), code.isBlank());
        });
    }

    /** The same with a recovery code, which is used up; who comes in so may set up a new second factor and no more. */
    public Optional<SignedIn> recover(String name, String passphrase, String recovery, String address) {
        byte[] hash = Codes.hash(recovery);
        return unlessSlowed(address, () -> {
            Knock knock = ledger.look(name, "", hash);
            return ledger.settleRecovery(knock, Argon2.matches(passphrase, knock.passphrase()), hash);
        });
    }

    /**
     * The first sign-in, by the one-time code: sets the passphrase.
     *
     * @throws Rejected at fresh, or, whatever else is wrong, with one answer without a field
     * @throws Overloaded where too many sign in at once
     */
    public SignedIn first(String name, String code, String fresh) {
        List<FieldProblem> problems = AccountRules.passphrase(name, fresh);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return ledger.open(name, Codes.hash(code), Argon2.hash(fresh))
                .orElseThrow(() -> new Rejected(List.of(new FieldProblem(null, "accounts.problem.codeWrong"))));
    }

    private Optional<SignedIn> unlessSlowed(String address, Supplier<Optional<SignedIn>> judged) {
        if (circuits.isTooEarly(address)) {
            return Optional.empty();
        }
        Optional<SignedIn> found = judged.get();
        if (found.isPresent()) {
            circuits.right(address);
        } else {
            circuits.wrong(address);
        }
        return found;
    }
}
