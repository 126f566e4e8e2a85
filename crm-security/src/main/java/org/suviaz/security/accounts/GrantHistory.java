package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Callers;

/** The auditor's door to who was ever given what: by whom, who confirmed it, how it ended. */
@ApplicationScoped
@Transactional
public class GrantHistory {

    /** Grants on a page. */
    public static final int PAGE = 50;

    private final AccountRepository accounts;
    private final AccountRows rows;
    private final Roles roles;
    private final AuditLog log;
    private final Callers callers;

    @Inject
    GrantHistory(AccountRepository accounts, AccountRows rows, Roles roles, AuditLog log, Callers callers) {
        this.accounts = accounts;
        this.rows = rows;
        this.roles = roles;
        this.log = log;
        this.callers = callers;
    }

    protected GrantHistory() {
        this(null, null, null, null, null);
    }

    /**
     * A page of it; looking at it is an entry.
     *
     * @param account the name of one account, empty for all
     * @param asked from 1; beyond the end it is the last
     */
    public GrantEvents page(String account, int asked) {
        callers.require(Right.READ_LOG);
        String name = account == null ? "" : account.strip();
        long count = accounts.countGrants(name);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int page = Math.min(Math.max(1, asked), pages);
        Map<Integer, String> names = accounts.names();
        List<GrantEvent> shown = accounts.grants(name, (page - 1) * PAGE, PAGE).stream()
                .flatMap(found -> roles.byCode(found.grant().role()).stream()
                        .map(role -> new GrantEvent(found.account(), rows.row(found.grant(), role, names))))
                .toList();
        log.append(AuditKind.LOG_READ, "grants", shown.size());
        int from = shown.isEmpty() ? 0 : (page - 1) * PAGE + 1;
        return new GrantEvents(shown, count, page, pages, from, from + Math.max(0, shown.size() - 1));
    }
}
