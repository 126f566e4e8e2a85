package org.suviaz.web.accounts.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.accounts.AccountRow;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.accounts.GrantRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The accounts that the reader looks after, each with what it holds. */
@Named
@RequestScoped
public class AccountListScreen {

    private final Accounts accounts;
    private final Callers callers;
    private List<AccountRow> rows;

    @Inject
    public AccountListScreen(Accounts accounts, Callers callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    protected AccountListScreen() {
        this(null, null);
    }

    /** Asked for once, for each asking is an entry of the log. */
    @PostConstruct
    void open() {
        rows = accounts.list();
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    /** Whether the roles are the caller's to shape: they are the whole organisation's. */
    public boolean isShapingRoles() {
        return callers.current().mayEverywhere(Right.MANAGE_ACCOUNTS);
    }

    /** What the account holds or may yet come to hold. */
    public List<GrantRow> grants(AccountRow row) {
        return row.grants().stream().filter(GrantRow::open).toList();
    }
}
