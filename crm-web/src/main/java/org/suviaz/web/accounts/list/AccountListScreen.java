package org.suviaz.web.accounts.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.suviaz.problems.NotThere;
import org.suviaz.security.accounts.AccountRow;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.accounts.OneTimeCode;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Visits;

/** The administrator's list of accounts, and, for one picked by its link, a new code or its end. */
@Named
@RequestScoped
public class AccountListScreen {

    private static final String BACK = "/accounts/list/accountList?faces-redirect=true";

    private final Callers callers;
    private final Accounts accounts;
    private final IssuedCode issued;
    private final Notices notices;
    private final Visits visits;
    private String id;
    private List<AccountRow> rows;
    private OneTimeCode code;

    @Inject
    public AccountListScreen(Callers callers, Accounts accounts, IssuedCode issued, Notices notices, Visits visits) {
        this.callers = callers;
        this.accounts = accounts;
        this.issued = issued;
        this.notices = notices;
        this.visits = visits;
    }

    protected AccountListScreen() {
        this(null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        callers.require(Right.MANAGE_ACCOUNTS);
    }

    /** What the page shows; asked for once, for each asking is an entry of the log. */
    public void load() {
        rows = accounts.list();
        code = issued.take();
    }

    public String reset() {
        OneTimeCode fresh = accounts.reset(picked());
        visits.end(fresh.account(), Instant.now());
        issued.keep(fresh);
        return BACK;
    }

    public String end() {
        accounts.end(picked());
        notices.add("accounts.list.ended");
        return BACK;
    }

    private int picked() {
        if (id == null || !id.matches("\\d{1,9}")) {
            throw new NotThere();
        }
        return Integer.parseInt(id);
    }

    public List<AccountRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** Whether the form is there: in a post always, for its buttons are looked for before the id is known. */
    public boolean isPicking() {
        return FacesContext.getCurrentInstance().isPostback() || getPicked() != null;
    }

    /** The account that was picked, or null. */
    public AccountRow getPicked() {
        return getRows().stream()
                .filter(row -> String.valueOf(row.id()).equals(id) && !row.ended())
                .findFirst()
                .orElse(null);
    }

    /** The last word of the key of its state. */
    public String state(AccountRow row) {
        if (row.ended()) {
            return "ended";
        }
        if (row.frozen()) {
            return "frozen";
        }
        return row.waiting() ? "waiting" : "open";
    }

    /** The kind of sign beside that. */
    public String sign(AccountRow row) {
        return switch (state(row)) {
            case "ended" -> "out";
            case "frozen" -> "refused";
            case "waiting" -> "look";
            default -> "done";
        };
    }

    /** Whether the roles are the caller's to shape: they are the whole organisation's. */
    public boolean isShapingRoles() {
        return callers.current().mayEverywhere(Right.MANAGE_ACCOUNTS);
    }

    /** The code to show, this once, or null. */
    public OneTimeCode getCode() {
        return code;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
