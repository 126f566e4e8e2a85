package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.suviaz.geo.Home;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/**
 * What the database is asked and told when somebody signs in: before the passphrase is hashed and after, each in a
 * transaction of its own, so that whoever waits for the hashing holds no connection. Every failure costs the same
 * statements: where something shall not count, they are made out to an account that is none.
 */
@ApplicationScoped
@Transactional
class SignInLedger {

    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final AccountAlarmRepository alarms;
    private final CodeCheck check;
    private final Standing standing;
    private final AuditLog log;

    @Inject
    SignInLedger(
            AccountRepository accounts,
            SecondFactorRepository factors,
            AccountAlarmRepository alarms,
            CodeCheck check,
            Standing standing,
            AuditLog log) {
        this.accounts = accounts;
        this.factors = factors;
        this.alarms = alarms;
        this.check = check;
        this.standing = standing;
        this.log = log;
    }

    protected SignInLedger() {
        this(null, null, null, null, null, null);
    }

    Knock look(String name, String code, byte[] recovery) {
        Predicate<Account> stands = standing.standing();
        Optional<Account> account = accounts.byName(name);
        int id = account.map(Account::id).orElse(CodeCheck.NOBODY);
        CodeCheck.Judged judged = check.judge(factors.of(id), code, Home.now());
        return new Knock(
                account.orElse(null),
                account.filter(stands).isPresent(),
                judged,
                recovery.length > 0 && factors.holds(id, recovery));
    }

    /** Name, passphrase and code together; without a second factor the code's place has to be empty. */
    Optional<SignedIn> settle(Knock knock, boolean passphrase, boolean empty) {
        Instant now = Home.now();
        CodeCheck.Judged code = knock.code();
        boolean fits = code.has() ? code.right() && !code.early() : empty;
        boolean all = knock.stands() && passphrase && fits;
        boolean used = check.use(knock.accountId(), code, all && code.has());
        boolean in = all && (used || !code.has());
        finish(knock, in, knock.stands() && code.has() && fits && !passphrase, now);
        if (!in) {
            return Optional.empty();
        }
        SecondFactorDuty duty = SecondFactorDuty.here();
        return Optional.of(
                code.has() || duty.mayLeaveOff()
                        ? SignedIn.whole(knock.accountName(), code.wrong())
                        : SignedIn.without(knock.account(), duty));
    }

    /** Name, passphrase and recovery code together. */
    Optional<SignedIn> settleRecovery(Knock knock, boolean passphrase, byte[] recovery) {
        Instant now = Home.now();
        boolean fits = knock.recovery() && !knock.code().early();
        boolean all = knock.stands() && passphrase && fits;
        boolean in = factors.spend(all ? knock.accountId() : CodeCheck.NOBODY, recovery, now) && all;
        finish(knock, in, knock.stands() && fits && !passphrase, now);
        if (!in) {
            return Optional.empty();
        }
        log.appendFor(knock.accountName(), AuditKind.RECOVERY_CODE_USED, knock.accountName(), 1);
        alarms.add(new AccountAlarm(knock.accountId(), AlarmKind.RECOVERY_USED, now, 1));
        return Optional.of(SignedIn.recovered(knock.account(), knock.code().wrong()));
    }

    /** By the one-time code, which is used up: the passphrase is set, and a second factor to be set up. */
    Optional<SignedIn> open(String name, byte[] code, String hash) {
        Optional<Account> account =
                accounts.byName(name).filter(standing::stands).filter(known -> known.opensWith(code, Home.now()));
        account.ifPresent(known -> {
            known.setPassphrase(hash);
            accounts.signedIn(known.id(), Home.now());
        });
        log.appendFor(
                account.map(Account::name).orElse(""),
                account.isPresent() ? AuditKind.PASSPHRASE_CHANGED : AuditKind.SIGN_IN_REFUSED,
                account.map(Account::name).orElse(""),
                1);
        account.ifPresent(known -> log.appendFor(known.name(), AuditKind.SIGN_IN, "", 1));
        return account.map(known -> SignedIn.without(known, SecondFactorDuty.here()));
    }

    /** What the caller's own account was asked for: the code is used up, or what is wrong counted. */
    boolean settleOwn(Knock knock, boolean passphrase) {
        CodeCheck.Judged code = knock.code();
        boolean all = passphrase && code.right() && !code.early();
        boolean used = check.use(knock.accountId(), code, all);
        check.countWrong(knock.account(), code.has() && !code.early() && !(passphrase && code.right()), Home.now());
        return code.has() ? used : passphrase;
    }

    private void finish(Knock knock, boolean in, boolean half, Instant now) {
        check.countWrong(knock.account(), half, now);
        accounts.signedIn(in ? knock.accountId() : CodeCheck.NOBODY, now);
        log.appendFor(knock.accountName(), in ? AuditKind.SIGN_IN : AuditKind.SIGN_IN_REFUSED, "", 1);
    }
}
