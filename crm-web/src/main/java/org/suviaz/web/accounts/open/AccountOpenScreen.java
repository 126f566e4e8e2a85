package org.suviaz.web.accounts.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.accounts.list.IssuedCode;
import org.suviaz.web.places.Pick;
import org.suviaz.web.places.ZoneQuestion;

/** Opens an account with its first grant; the administrator gets a one-time code to hand over. */
@Named
@RequestScoped
public class AccountOpenScreen {

    private final Callers callers;
    private final Accounts accounts;
    private final IssuedCode issued;
    private final ZoneQuestion zone;
    private final Roles roles;
    private String name;
    private String role;
    private String till;

    @Inject
    public AccountOpenScreen(Callers callers, Accounts accounts, IssuedCode issued, ZoneQuestion zone, Roles roles) {
        this.callers = callers;
        this.accounts = accounts;
        this.issued = issued;
        this.zone = zone;
        this.roles = roles;
    }

    protected AccountOpenScreen() {
        this(null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        callers.require(Right.MANAGE_ACCOUNTS);
    }

    public String save() {
        issued.keep(accounts.open(new AccountForm(name, role, zone.answer(Right.MANAGE_ACCOUNTS), till)));
        return "/accounts/list/accountList?faces-redirect=true";
    }

    /** Opens nothing: the form comes back with the zones that the text may mean. */
    public void check() {
        zone.ask(Right.MANAGE_ACCOUNTS);
    }

    public List<Role> getRoles() {
        return roles.all();
    }

    /** What that role lets one do. */
    public List<Right> rights(Role of) {
        return of.rights().stream().sorted().toList();
    }

    /** The zone of the grant. */
    public ZoneQuestion getZone() {
        return zone;
    }

    public List<Pick> getZonePicks() {
        return zone.picks("zone", Right.MANAGE_ACCOUNTS);
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
