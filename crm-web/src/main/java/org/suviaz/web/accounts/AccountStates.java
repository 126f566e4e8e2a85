package org.suviaz.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.suviaz.security.accounts.AccountRow;
import org.suviaz.security.accounts.GrantRow;
import org.suviaz.security.accounts.GrantState;

/** How accounts and their grants stand, as the last word of a key and as the kind of the sign beside it. */
@Named
@ApplicationScoped
public class AccountStates {

    public String of(AccountRow row) {
        if (row.ended()) {
            return "ended";
        }
        if (row.frozen()) {
            return "frozen";
        }
        return row.waiting() ? "waiting" : "open";
    }

    public String sign(AccountRow row) {
        return switch (of(row)) {
            case "ended" -> "out";
            case "frozen" -> "refused";
            case "waiting" -> "look";
            default -> "done";
        };
    }

    public String signOf(GrantRow grant) {
        return switch (grant.state()) {
            case VALID -> "done";
            case WAITING -> "look";
            case EXPIRED, ENDED -> "out";
            case REFUSED -> "refused";
        };
    }

    /** Whether it counts today. */
    public boolean valid(GrantRow grant) {
        return grant.state() == GrantState.VALID;
    }
}
