package org.suviaz.web.accounts.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.accounts.list.IssuedCode;
import org.suviaz.web.frame.Words;

/** Opens an account with its first grant; the administrator gets a one-time code to hand over. */
@Named
@RequestScoped
public class AccountOpenScreen {

    private final Callers callers;
    private final Accounts accounts;
    private final Zones zones;
    private final IssuedCode issued;
    private final Words words;
    private Caller administrator;
    private String name;
    private String role;
    private String zone;
    private String till;

    @Inject
    public AccountOpenScreen(Callers callers, Accounts accounts, Zones zones, IssuedCode issued, Words words) {
        this.callers = callers;
        this.accounts = accounts;
        this.zones = zones;
        this.issued = issued;
        this.words = words;
    }

    protected AccountOpenScreen() {
        this(null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        administrator = callers.require(Right.MANAGE_ACCOUNTS);
    }

    public String save() {
        issued.keep(accounts.open(new AccountForm(name, role, zone, till)));
        return "/accounts/list/accountList?faces-redirect=true";
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** What that role lets one do. */
    public List<Right> rights(Role of) {
        return of.rights().stream().sorted().toList();
    }

    /** The zones that the administrator may give, each with the way down to it. */
    public List<Map.Entry<String, String>> getZones() {
        ZoneTree tree = zones.tree();
        return administrator.zones(Right.MANAGE_ACCOUNTS).stream()
                .flatMap(top -> tree.within(top.id()).stream())
                .distinct()
                .sorted(tree.order(words.language()))
                .map(one -> Map.entry(String.valueOf(one.id()), path(tree, one)))
                .toList();
    }

    private String path(ZoneTree tree, ZoneRow one) {
        return tree.path(one.id()).stream()
                .skip(one.parentId() == null ? 0 : 1)
                .map(step -> step.name().in(words.language()))
                .collect(Collectors.joining(" › "));
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

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
