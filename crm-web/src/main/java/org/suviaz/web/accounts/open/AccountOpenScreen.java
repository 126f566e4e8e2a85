package org.suviaz.web.accounts.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.accounts.OneTimeCode;
import org.suviaz.web.accounts.GivenRights;
import org.suviaz.web.accounts.GrantInSight;
import org.suviaz.web.accounts.card.IssuedCode;
import org.suviaz.web.places.ZoneQuestion;

/** Opens an account with its first role; who opens it gets a one-time code to hand over. */
@Named
@RequestScoped
public class AccountOpenScreen {

    private final Accounts accounts;
    private final IssuedCode issued;
    private final ZoneQuestion zone;
    private final GivenRights given;
    private final GrantInSight sight;
    private String name;
    private String role;
    private String till;

    @Inject
    public AccountOpenScreen(
            Accounts accounts, IssuedCode issued, ZoneQuestion zone, GivenRights given, GrantInSight sight) {
        this.accounts = accounts;
        this.issued = issued;
        this.zone = zone;
        this.given = given;
        this.sight = sight;
    }

    protected AccountOpenScreen() {
        this(null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        given.getRoles();
    }

    public String save() {
        OneTimeCode fresh = accounts.open(form());
        issued.keep(fresh);
        return "/accounts/card/accountCard?faces-redirect=true&id="
                + accounts.idOf(fresh.account()).orElseThrow();
    }

    /** Opens nothing: the form comes back with what the person would see. */
    public void preview() {
        sight.show(form().grant());
    }

    /** Opens nothing: the form comes back with the zones that the text may mean. */
    public void check() {
        zone.ask(given.getBy());
    }

    private AccountForm form() {
        return new AccountForm(name, role, zone.answer(given.getBy()), till);
    }

    /** The zone of the grant. */
    public ZoneQuestion getZone() {
        return zone;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
