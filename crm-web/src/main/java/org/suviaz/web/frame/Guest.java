package org.suviaz.web.frame;

import java.util.Set;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/**
 * Who is let in at an address.
 *
 * @param signedIn whether one has to be signed in
 * @param rights one of these one must hold besides; none where the set is empty
 * @param everywhere whether over the whole country, for pages of what all zones share
 */
record Guest(boolean signedIn, Set<Right> rights, boolean everywhere) {

    static final Guest ANYONE = new Guest(false, Set.of(), false);
    static final Guest SIGNED_IN = new Guest(true, Set.of(), false);

    static Guest with(Right... rights) {
        return new Guest(true, Set.of(rights), false);
    }

    static Guest everywhere(Right right) {
        return new Guest(true, Set.of(right), true);
    }

    boolean isLetIn(Caller caller) {
        return rights.isEmpty()
                || rights.stream().anyMatch(right -> everywhere ? caller.mayEverywhere(right) : caller.may(right));
    }
}
