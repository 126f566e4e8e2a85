package org.suviaz.web.accounts.till;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.security.accounts.GrantInHand;
import org.suviaz.security.accounts.GrantWay;
import org.suviaz.security.accounts.Grants;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Times;

/** Lets a role last to another day. */
@Named
@RequestScoped
public class AccountTillScreen {

    private final Grants grants;
    private final Notices notices;
    private final Times times;
    private final HttpServletRequest request;
    private GrantInHand hand;
    private String till;

    @Inject
    public AccountTillScreen(Grants grants, Notices notices, Times times, HttpServletRequest request) {
        this.grants = grants;
        this.notices = notices;
        this.times = times;
        this.request = request;
    }

    protected AccountTillScreen() {
        this(null, null, null, null);
    }

    /** Reads the grant before anything is written. */
    public void open() {
        till = getHand().grant().till() == null
                ? ""
                : times.day(getHand().grant().till());
    }

    public String save() {
        GrantWay way = grants.lastUntil(asked(), till);
        if (way == GrantWay.AT_ONCE) {
            notices.add("accounts.till.done");
        } else {
            notices.warn("accounts.grant.proposed");
        }
        return "/accounts/card/accountCard?faces-redirect=true&id=" + getHand().accountId();
    }

    public GrantInHand getHand() {
        if (hand == null) {
            hand = grants.inHand(asked());
        }
        return hand;
    }

    private int asked() {
        return AskedNumber.ofFew(request.getParameter("grant"));
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
