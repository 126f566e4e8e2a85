package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.scope.Callers;

/** The door to the caller's own second factor. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    /** So many recovery codes come with it. */
    private static final int RECOVERY = 10;

    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final CodeCheck check;
    private final OwnProof proof;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    SecondFactors(
            AccountRepository accounts,
            SecondFactorRepository factors,
            CodeCheck check,
            OwnProof proof,
            Callers callers,
            AuditLog log) {
        this.accounts = accounts;
        this.factors = factors;
        this.check = check;
        this.proof = proof;
        this.callers = callers;
        this.log = log;
    }

    protected SecondFactors() {
        this(null, null, null, null, null, null);
    }

    /** Whether the caller's account has one; without one there are no codes to ask for. */
    public boolean has() {
        return factors.of(callers.current().accountId()).isPresent();
    }

    /**
     * Whether this is a code of the caller's that was not used before; it is used now, whatever becomes of what it was
     * asked for. A wrong one counts against the account as at the sign-in. Without a second factor no code is right.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean confirm(String code) {
        Instant now = Home.now();
        Account account = own();
        CodeCheck.Judged judged = check.judge(factors.of(account.id()), code, now);
        boolean right = judged.right() && !judged.early();
        boolean confirmed = check.use(account.id(), judged, right);
        log.append(confirmed ? AuditKind.CODE_CONFIRMED : AuditKind.CODE_REFUSED, account.name(), 1);
        if (!judged.right()) {
            check.countWrong(account, true, now);
        }
        return confirmed;
    }

    /**
     * Begins to set up another one, or the first, for who types what the account signs in with.
     *
     * @throws Rejected at old or code
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Enrolment begin(String passphrase, String code) {
        Account account = proof.ask(passphrase, code);
        return new Enrolment(account.id(), account.name());
    }

    /**
     * Sets it up, in the place of what was there, once a code that was made from it is typed.
     *
     * @return ten recovery codes, which are nowhere else from now on
     * @throws Rejected at code, where it is not one of it
     * @throws NotThere where it is another account's
     */
    public List<String> enrol(Enrolment pending, String code) {
        Instant now = Home.now();
        Account account = own();
        if (account.id() != pending.accountId()) {
            throw new NotThere();
        }
        long step = Totp.match(pending.secret(), code, now)
                .orElseThrow(() -> new Rejected(List.of(new FieldProblem("code", "accounts.problem.enrolCode"))));
        List<String> codes = Stream.generate(Codes::recovery).limit(RECOVERY).toList();
        factors.replace(
                new SecondFactor(account.id(), check.sealed(account.id(), pending.secret()), step, now),
                codes.stream().map(Codes::hash).toList());
        log.append(AuditKind.FACTOR_ENROLLED, account.name(), 1);
        return codes;
    }

    /** Whether the caller may go on without one: where the organisation is for training, and there is none yet. */
    public boolean mayLeaveOff() {
        return SecondFactorDuty.here().mayLeaveOff() && !has();
    }

    private Account own() {
        return accounts.byId(callers.current().accountId()).orElseThrow(NotThere::new);
    }
}
