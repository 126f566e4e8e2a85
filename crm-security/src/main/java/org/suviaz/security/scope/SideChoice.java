package org.suviaz.security.scope;

import jakarta.persistence.Query;

/** The shared rows on one side of which the caller acts: only ever less than what scope shows of them by itself. */
public final class SideChoice {

    private final Between numbers;

    SideChoice(Side side, Ranges ranges) {
        this.numbers = new Between(side.attribute(), "side", ranges);
    }

    /** Whether the caller acts there for no zone at all. */
    public boolean none() {
        return numbers.ranges().list().isEmpty();
    }

    /** The condition in the query language, for the entity of that alias. */
    public String condition(String alias) {
        return numbers.condition(alias);
    }

    public void bindTo(Query query) {
        numbers.bindTo(query);
    }
}
