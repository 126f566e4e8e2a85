package org.suviaz.security.scope;

import jakarta.persistence.Query;

/**
 * The zones in which the caller gets so much of a field that people may be looked for by it: only ever less than the
 * scope. Whoever is looked for by a field that is hidden or masked there is not found, so that no search, no count and
 * no order tells of it. Its parameters are named apart from those of {@link ZoneChoice}, so that one query may hold both.
 */
public final class FieldChoice {

    private final Between numbers;
    private final boolean everywhere;

    FieldChoice(String name, Ranges ranges, boolean everywhere) {
        this.numbers = new Between("zoneNumber", name, ranges);
        this.everywhere = everywhere;
    }

    /** Whether that is nobody at all. */
    public boolean nowhere() {
        return numbers.ranges().list().isEmpty();
    }

    /** Whether that is everybody whom the caller sees, and no condition is needed. */
    public boolean everywhere() {
        return everywhere;
    }

    /** The condition in the query language, for the entity of that alias; always true where the field is open everywhere. */
    public String condition(String alias) {
        return everywhere ? "1 = 1" : numbers.condition(alias);
    }

    public void bindTo(Query query) {
        if (!everywhere) {
            numbers.bindTo(query);
        }
    }
}
