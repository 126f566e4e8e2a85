package org.suviaz.web.audit.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.accounts.GrantEvents;
import org.suviaz.security.accounts.GrantHistory;
import org.suviaz.security.audit.AuditLog;

/** Who was ever given what, as an auditor reads it. */
@Named
@RequestScoped
public class AuditAccessScreen {

    private final GrantHistory history;
    private final AuditLog log;
    private String account;
    private String number;
    private GrantEvents page;

    @Inject
    public AuditAccessScreen(GrantHistory history, AuditLog log) {
        this.history = history;
        this.log = log;
    }

    protected AuditAccessScreen() {
        this(null, null);
    }

    public void load() {
        page = history.page(account, number != null && number.matches("\\d{1,7}") ? Integer.parseInt(number) : 1);
    }

    /** Those that stand in the log. */
    public List<String> getAccounts() {
        return log.accounts().stream().filter(name -> !name.isBlank()).toList();
    }

    public GrantEvents getPage() {
        return page;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
