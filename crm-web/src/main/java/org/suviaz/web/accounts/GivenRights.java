package org.suviaz.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.accounts.GrantPreviews;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.places.Pick;
import org.suviaz.web.places.ZoneQuestion;

/** What a form that gives a role offers: roles, what each lets one do, and the zones that the caller may give. */
@Named
@RequestScoped
public class GivenRights {

    private final GrantPreviews previews;
    private final Callers callers;
    private List<Role> roles;

    @Inject
    public GivenRights(GrantPreviews previews, Callers callers) {
        this.previews = previews;
        this.callers = callers;
    }

    protected GivenRights() {
        this(null, null);
    }

    /** The roles that the caller may give or propose somewhere. */
    public List<Role> getRoles() {
        if (roles == null) {
            roles = previews.offered();
        }
        return roles;
    }

    /** What that role lets one do. */
    public List<Right> of(Role role) {
        return role.rights().stream().sorted().toList();
    }

    /** By which right the caller gives roles: as who keeps the accounts of the own zones, or out of what is the own. */
    public Right getBy() {
        return callers.current().may(Right.MANAGE_ACCOUNTS) ? Right.MANAGE_ACCOUNTS : Right.GIVE_ACCESS;
    }

    public List<Pick> picks(ZoneQuestion zone) {
        return zone.picks("zone", getBy());
    }
}
