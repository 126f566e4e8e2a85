package org.suviaz.security.scope;

import jakarta.persistence.Query;

/**
 * A zone that a person picked to narrow a list: only ever less than the scope, which is applied by itself. The one way
 * in which a query outside this package may speak of zones.
 */
public final class ZoneChoice {

    private final int low;
    private final int high;

    ZoneChoice(int low, int high) {
        this.low = low;
        this.high = high;
    }

    /** The condition in the query language, for the entity of that alias. */
    public String condition(String alias) {
        return alias + ".zoneNumber between :zoneLow and :zoneHigh";
    }

    public void bindTo(Query query) {
        query.setParameter("zoneLow", low);
        query.setParameter("zoneHigh", high);
    }
}
