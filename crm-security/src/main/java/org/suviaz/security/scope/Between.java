package org.suviaz.security.scope;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ranges of zones in the query language.
 *
 * @param attribute of the entity, that holds a zone's number
 * @param name begins the names of the parameters, so that one query may hold several of these
 * @param ranges none of them for a condition that never holds
 */
record Between(String attribute, String name, Ranges ranges) {

    /** The condition for the entity of that alias. */
    String condition(String alias) {
        return ranges.list().isEmpty()
                ? "1 = 0"
                : IntStream.range(0, ranges.count())
                        .mapToObj(i -> alias + "." + attribute + " between :" + name + "Low" + i + " and :" + name
                                + "High" + i)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    void bindTo(Query query) {
        List<Ranges.Range> bounds = ranges.list();
        for (int i = 0; i < bounds.size(); i++) {
            query.setParameter(name + "Low" + i, bounds.get(i).low());
            query.setParameter(name + "High" + i, bounds.get(i).high());
        }
    }
}
