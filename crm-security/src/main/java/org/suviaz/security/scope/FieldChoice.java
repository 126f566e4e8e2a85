package org.suviaz.security.scope;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * The zones in which the caller gets so much of a field that people may be looked for by it: only ever less than the
 * scope. Whoever is looked for by a field that is hidden or masked there is not found, so that no search, no count and
 * no order tells of it. Its parameters are named apart from those of {@link ZoneChoice}, so that one query may hold both.
 */
public final class FieldChoice {

    private final String name;
    private final Ranges ranges;
    private final boolean everywhere;

    FieldChoice(String name, Ranges ranges, boolean everywhere) {
        this.name = name;
        this.ranges = ranges;
        this.everywhere = everywhere;
    }

    /** Whether that is nobody at all. */
    public boolean nowhere() {
        return ranges.list().isEmpty();
    }

    /** Whether that is everybody whom the caller sees, and no condition is needed. */
    public boolean everywhere() {
        return everywhere;
    }

    /** The condition in the query language, for the entity of that alias; always true where the field is open everywhere. */
    public String condition(String alias) {
        if (everywhere) {
            return "1 = 1";
        }
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < ranges.list().size(); i++) {
            tests.add(alias + ".zoneNumber between :" + low(i) + " and :" + high(i));
        }
        return tests.isEmpty() ? "1 = 0" : "(" + String.join(" or ", tests) + ")";
    }

    public void bindTo(Query query) {
        if (everywhere) {
            return;
        }
        for (int i = 0; i < ranges.list().size(); i++) {
            query.setParameter(low(i), ranges.list().get(i).low());
            query.setParameter(high(i), ranges.list().get(i).high());
        }
    }

    private String low(int at) {
        return name + "Low" + at;
    }

    private String high(int at) {
        return name + "High" + at;
    }
}
