package org.suviaz.security.scope;

import jakarta.persistence.Query;

/**
 * A zone that a person picked to narrow a list: only ever less than the scope, which is applied by itself. The one way
 * in which a query outside this package may speak of zones.
 */
public final class ZoneChoice {

    private final Between numbers;

    /** @param name begins the names of its parameters, so that one query may hold several */
    ZoneChoice(String name, Ranges numbers) {
        this.numbers = new Between("zoneNumber", name, numbers);
    }

    /** The condition in the query language, for the entity of that alias. */
    public String condition(String alias) {
        return numbers.condition(alias);
    }

    public void bindTo(Query query) {
        numbers.bindTo(query);
    }
}
