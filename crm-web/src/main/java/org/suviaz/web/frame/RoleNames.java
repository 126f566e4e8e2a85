package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.roles.Role;

/** What a role is called: as the organisation named it, or by the house's own words. */
@Named
@RequestScoped
public class RoleNames {

    private final Words words;

    @Inject
    public RoleNames(Words words) {
        this.words = words;
    }

    protected RoleNames() {
        this(null);
    }

    public String of(Role role) {
        return words.of(role);
    }
}
