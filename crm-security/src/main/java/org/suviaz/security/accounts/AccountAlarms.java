package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.geo.Home;
import org.suviaz.security.scope.Caller;

/** The door to what those who look after accounts should hear of; it is told for a week. */
@ApplicationScoped
@Transactional
public class AccountAlarms {

    private static final Duration TOLD = Duration.ofDays(7);
    private static final int MOST = 200;

    /** So many stand on a page. */
    private static final int SHOWN = 5;

    private final AccountAlarmRepository alarms;
    private final AccountRepository accounts;
    private final AccountReach reach;

    @Inject
    AccountAlarms(AccountAlarmRepository alarms, AccountRepository accounts, AccountReach reach) {
        this.alarms = alarms;
        this.accounts = accounts;
        this.reach = reach;
    }

    protected AccountAlarms() {
        this(null, null, null);
    }

    /** Of accounts that are the caller's to look after, the latest first. */
    public List<AlarmRow> latest() {
        Caller keeper = reach.keeper();
        Instant since = Home.now().minus(TOLD);
        return alarms.since(since, MOST).stream()
                .flatMap(alarm -> row(keeper, alarm))
                .limit(SHOWN)
                .toList();
    }

    private Stream<AlarmRow> row(Caller keeper, AccountAlarm alarm) {
        return accounts.byId(alarm.accountId()).filter(account -> reach.reaches(keeper, account)).stream()
                .map(account -> new AlarmRow(account.id(), account.name(), alarm.kind(), alarm.at(), alarm.amount()));
    }
}
