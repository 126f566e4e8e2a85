package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.accounts.AccountAlarms;
import org.suviaz.security.accounts.AlarmRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Times;
import org.suviaz.web.frame.Words;

/** What the reader should hear about the accounts that are the reader's to look after. */
@Named
@RequestScoped
public class AccountNews {

    private final AccountAlarms alarms;
    private final Callers callers;
    private final Words words;
    private final Times times;
    private List<AlarmRow> latest;

    @Inject
    public AccountNews(AccountAlarms alarms, Callers callers, Words words, Times times) {
        this.alarms = alarms;
        this.callers = callers;
        this.words = words;
        this.times = times;
    }

    protected AccountNews() {
        this(null, null, null, null);
    }

    public List<AlarmRow> getLatest() {
        if (latest == null) {
            Caller caller = callers.current();
            boolean keeps = caller.may(Right.GIVE_ACCESS) || caller.may(Right.MANAGE_ACCOUNTS);
            latest = keeps ? alarms.latest() : List.of();
        }
        return latest;
    }

    /** The sentence about one of them. */
    public String told(AlarmRow alarm) {
        String at = times.minute(alarm.at());
        return switch (alarm.kind()) {
            case GUESSED -> words.of("start.alarm.GUESSED", alarm.account(), at, alarm.amount());
            case RECOVERY_USED -> words.of("start.alarm.RECOVERY_USED", alarm.account(), at);
        };
    }
}
