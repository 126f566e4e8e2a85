package org.suviaz.security.freezes;

import java.util.Map;

/**
 * These accounts are closed from now on: whoever keeps anything open for them shuts it once this is committed.
 *
 * @param names by number
 */
public record AccountsFrozen(Map<Integer, String> names) {

    public AccountsFrozen {
        names = Map.copyOf(names);
    }
}
