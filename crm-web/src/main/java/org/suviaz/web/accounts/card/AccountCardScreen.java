package org.suviaz.web.accounts.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.security.accounts.AccountRow;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.accounts.GrantRow;
import org.suviaz.security.accounts.Grants;
import org.suviaz.security.accounts.OneTimeCode;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.OpenVisits;
import org.suviaz.web.frame.PickedRow;

/** One account with all that it was ever given, to be given more or less, a new code, or its end. */
@Named
@RequestScoped
public class AccountCardScreen {

    private static final String CARD = "/accounts/card/accountCard?faces-redirect=true&id=";

    private final Accounts accounts;
    private final Grants grants;
    private final Callers callers;
    private final IssuedCode issued;
    private final Notices notices;
    private final OpenVisits visits;
    private final HttpServletRequest request;
    private AccountRow row;
    private OneTimeCode code;

    @Inject
    public AccountCardScreen(
            Accounts accounts,
            Grants grants,
            Callers callers,
            IssuedCode issued,
            Notices notices,
            OpenVisits visits,
            HttpServletRequest request) {
        this.accounts = accounts;
        this.grants = grants;
        this.callers = callers;
        this.issued = issued;
        this.notices = notices;
        this.visits = visits;
        this.request = request;
    }

    protected AccountCardScreen() {
        this(null, null, null, null, null, null, null);
    }

    /** Reads the account before anything is written, and the code that was made for it just now. */
    public void open() {
        code = getRow().ended() ? null : issued.take();
    }

    public String reset() {
        OneTimeCode fresh = accounts.reset(asked());
        visits.close(fresh.account());
        issued.keep(fresh);
        return CARD + asked();
    }

    public String end() {
        accounts.end(asked());
        notices.add("accounts.card.ended");
        return CARD + asked();
    }

    public String endGrant() {
        grants.end(PickedRow.ofFew("endGrant"));
        notices.add("accounts.card.grant.ended");
        return CARD + asked();
    }

    public AccountRow getRow() {
        if (row == null) {
            row = accounts.card(asked());
        }
        return row;
    }

    /** Whether anything can be done to it here: one's own account and one that has ended are only looked at. */
    public boolean isOpen() {
        return !getRow().ended() && getRow().id() != callers.current().accountId();
    }

    public List<GrantRow> getGrants() {
        return getRow().grants();
    }

    /** The code to show, this once, or null. */
    public OneTimeCode getCode() {
        return code;
    }

    private int asked() {
        return AskedNumber.ofFew(request.getParameter("id"));
    }
}
