package org.suviaz.web.freezes;

import org.suviaz.problems.NotThere;
import org.suviaz.security.freezes.Target;
import org.suviaz.web.frame.AskedNumber;

/** Reads what an address or a form names: an account or a zone by its number, one of the two. */
public final class TargetChoice {

    private TargetChoice() {}

    /**
     * The target.
     *
     * @throws NotThere where neither is named, or both are
     */
    public static Target of(String account, String zone) {
        boolean person = AskedNumber.isOfFew(account);
        if (person == AskedNumber.isOfFew(zone)) {
            throw new NotThere();
        }
        return person ? Target.account(Integer.parseInt(account)) : Target.zone(Integer.parseInt(zone));
    }
}
