package org.suviaz.web.frame;

import java.util.Set;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/**
 * Who is let in at an address.
 *
 * @param signedIn whether one has to be signed in
 * @param rights one of these one must hold besides; none where the set is empty
 */
record Guest(boolean signedIn, Set<Right> rights) {

    static final Guest ANYONE = new Guest(false, Set.of());
    static final Guest SIGNED_IN = new Guest(true, Set.of());

    static Guest with(Right... rights) {
        return new Guest(true, Set.of(rights));
    }

    boolean isLetIn(Caller caller) {
        return rights.isEmpty() || rights.stream().anyMatch(caller::may);
    }
}
