package org.suviaz.web.accounts.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.security.accounts.AccountRow;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.accounts.GrantForm;
import org.suviaz.security.accounts.GrantWay;
import org.suviaz.security.accounts.Grants;
import org.suviaz.web.accounts.GivenRights;
import org.suviaz.web.accounts.GrantInSight;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.places.ZoneQuestion;

/** Gives one more role to an account. */
@Named
@RequestScoped
public class AccountGrantScreen {

    private final Accounts accounts;
    private final Grants grants;
    private final ZoneQuestion zone;
    private final GivenRights given;
    private final GrantInSight sight;
    private final Notices notices;
    private final HttpServletRequest request;
    private AccountRow row;
    private String role;
    private String till;

    @Inject
    public AccountGrantScreen(
            Accounts accounts,
            Grants grants,
            ZoneQuestion zone,
            GivenRights given,
            GrantInSight sight,
            Notices notices,
            HttpServletRequest request) {
        this.accounts = accounts;
        this.grants = grants;
        this.zone = zone;
        this.given = given;
        this.sight = sight;
        this.notices = notices;
        this.request = request;
    }

    protected AccountGrantScreen() {
        this(null, null, null, null, null, null, null);
    }

    /** Reads the account before anything is written. */
    public void open() {
        getRow();
    }

    public String give() {
        GrantWay way = grants.give(asked(), form());
        if (way == GrantWay.AT_ONCE) {
            notices.add("accounts.grant.given");
        } else {
            notices.warn("accounts.grant.proposed");
        }
        return "/accounts/card/accountCard?faces-redirect=true&id=" + asked();
    }

    /** Gives nothing: the form comes back with what the person would see. */
    public void preview() {
        getRow();
        sight.show(form());
    }

    /** Gives nothing: the form comes back with the zones that the text may mean. */
    public void check() {
        getRow();
        zone.ask(given.getBy());
    }

    public AccountRow getRow() {
        if (row == null) {
            row = accounts.card(asked());
        }
        return row;
    }

    private GrantForm form() {
        return new GrantForm(role, zone.answer(given.getBy()), till);
    }

    private int asked() {
        return AskedNumber.ofFew(request.getParameter("id"));
    }

    /** The zone of the grant. */
    public ZoneQuestion getZone() {
        return zone;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
