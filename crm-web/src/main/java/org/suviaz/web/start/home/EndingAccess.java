package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.accounts.GrantRow;
import org.suviaz.security.accounts.OwnGrants;

/** Which of the reader's own roles end soon, so that nobody is shut out unawares. */
@Named
@RequestScoped
public class EndingAccess {

    private final OwnGrants grants;
    private List<GrantRow> ending;

    @Inject
    public EndingAccess(OwnGrants grants) {
        this.grants = grants;
    }

    protected EndingAccess() {
        this(null);
    }

    public List<GrantRow> getEnding() {
        if (ending == null) {
            ending = grants.ending();
        }
        return ending;
    }
}
