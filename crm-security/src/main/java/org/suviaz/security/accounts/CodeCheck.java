package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.keys.Seals;

/** Judges codes against an account's second factor, and keeps count of who has the one half and not the other. */
@Dependent
class CodeCheck {

    private static final String PURPOSE = "second factor";

    /** Stands for no account: its statements find no row, and are asked all the same. */
    static final int NOBODY = 0;

    private final SecondFactorRepository factors;
    private final AccountAlarmRepository alarms;
    private final Seals seals;
    private final AuditLog log;

    @Inject
    CodeCheck(SecondFactorRepository factors, AccountAlarmRepository alarms, Seals seals, AuditLog log) {
        this.factors = factors;
        this.alarms = alarms;
        this.seals = seals;
        this.log = log;
    }

    /**
     * What a code is worth at this moment; nothing is used or counted yet.
     *
     * @param step the step whose code it is, if any
     * @param early whether nothing is judged for this account right now
     * @param wrong how many wrong tries there were
     */
    record Judged(boolean has, OptionalLong step, boolean early, int wrong) {

        boolean right() {
            return step.isPresent();
        }
    }

    Judged judge(Optional<SecondFactor> factor, String code, Instant now) {
        byte[] secret = factor.flatMap(known -> seals.open(PURPOSE, owner(known.accountId()), known.secret()))
                .orElse(null);
        return new Judged(
                factor.isPresent(),
                Totp.match(secret, code, now),
                factor.filter(known -> known.isTooEarly(now)).isPresent(),
                factor.map(SecondFactor::wrong).orElse(0));
    }

    /** Uses the code up where it shall count, asking the database as much where not. */
    boolean use(int accountId, Judged judged, boolean counts) {
        long step = judged.step().orElse(0);
        return factors.use(counts ? accountId : NOBODY, step, judged.wrong());
    }

    /** Counts a wrong try where it shall count, asking the database as much where not. */
    void countWrong(Account account, boolean counts, Instant now) {
        int wrong = factors.countWrong(counts ? account.id() : NOBODY, now);
        if (Slowing.alarms(wrong)) {
            alarms.add(new AccountAlarm(account.id(), AlarmKind.GUESSED, now, wrong));
            log.appendFor(account.name(), AuditKind.SIGN_IN_ALARM, account.name(), wrong);
        }
    }

    /** As it may lie in the database. */
    byte[] sealed(int accountId, byte[] secret) {
        return seals.seal(PURPOSE, owner(accountId), secret);
    }

    private static String owner(int accountId) {
        return String.valueOf(accountId);
    }
}
