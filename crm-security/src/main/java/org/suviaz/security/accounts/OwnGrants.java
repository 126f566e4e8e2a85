package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Callers;

/** What one holds oneself, for asking in time for what ends. */
@ApplicationScoped
@Transactional
public class OwnGrants {

    /** Days before its end from which an own grant is told. */
    public static final int DAYS = 30;

    private final AccountRepository accounts;
    private final AccountRows rows;
    private final Roles roles;
    private final Callers callers;

    @Inject
    OwnGrants(AccountRepository accounts, AccountRows rows, Roles roles, Callers callers) {
        this.accounts = accounts;
        this.rows = rows;
        this.roles = roles;
        this.callers = callers;
    }

    protected OwnGrants() {
        this(null, null, null, null);
    }

    /** The caller's own grants that end within {@link #DAYS} days, the next end first. */
    public List<GrantRow> ending() {
        Account own = accounts.byId(callers.current().accountId()).orElseThrow(NotThere::new);
        LocalDate soon = Home.today().plusDays(DAYS);
        return own.grantsOn(Home.today()).stream()
                .filter(grant -> grant.till() != null && !grant.till().isAfter(soon))
                .sorted(Comparator.comparing(Grant::till))
                .flatMap(grant ->
                        roles.byCode(grant.role()).stream().map(role -> rows.row(grant, role, accounts.names())))
                .toList();
    }
}
