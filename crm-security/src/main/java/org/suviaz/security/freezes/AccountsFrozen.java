package org.suviaz.security.freezes;

import java.util.Set;

/** These accounts are closed from now on: whoever keeps anything open for them shuts it once this is committed. */
public record AccountsFrozen(Set<String> names) {

    public AccountsFrozen {
        names = Set.copyOf(names);
    }
}
