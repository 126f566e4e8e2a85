package org.suviaz.security.scope;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The shared rows on one side of which the caller acts: only ever less than what scope shows of them by itself. */
public final class SideChoice {

    private final String attribute;
    private final List<Ranges.Range> ranges;

    SideChoice(Side side, Ranges ranges) {
        this.attribute = side.attribute();
        this.ranges = ranges.each();
    }

    /** Whether the caller acts there for no zone at all. */
    public boolean none() {
        return ranges.isEmpty();
    }

    /** The condition in the query language, for the entity of that alias. */
    public String condition(String alias) {
        return none()
                ? "1 = 0"
                : IntStream.range(0, ranges.size())
                        .mapToObj(i -> alias + "." + attribute + " between :sideLow" + i + " and :sideHigh" + i)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    public void bindTo(Query query) {
        for (int i = 0; i < ranges.size(); i++) {
            query.setParameter("sideLow" + i, ranges.get(i).low());
            query.setParameter("sideHigh" + i, ranges.get(i).high());
        }
    }
}
