package org.suviaz.security.scope;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.zones.Span;

/**
 * A zone that a person picked to narrow a list: only ever less than the scope, which is applied by itself. The one way
 * in which a query outside this package may speak of zones.
 */
public final class ZoneChoice {

    private final List<Span> numbers;

    ZoneChoice(List<Span> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    /** The condition in the query language, for the entity of that alias. */
    public String condition(String alias) {
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            tests.add(alias + ".zoneNumber between :zoneLow" + i + " and :zoneHigh" + i);
        }
        return "(" + String.join(" or ", tests) + ")";
    }

    public void bindTo(Query query) {
        for (int i = 0; i < numbers.size(); i++) {
            query.setParameter("zoneLow" + i, numbers.get(i).lft());
            query.setParameter("zoneHigh" + i, numbers.get(i).rgt());
        }
    }
}
