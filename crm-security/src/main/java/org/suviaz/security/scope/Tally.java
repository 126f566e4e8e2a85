package org.suviaz.security.scope;

import java.util.Map;
import java.util.TreeMap;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.suviaz.database.NativeSql;

/**
 * What one transaction changes in the counts of zones. It is written as the very last thing before the commit, the lowest
 * number first: so no transaction ever waits for anything while it holds a count, and none can lock another one out.
 */
final class Tally implements BeforeTransactionCompletionProcess {

    private final Map<Integer, long[]> changes = new TreeMap<>();

    void add(CountedEntity.Place place, int more) {
        changes.computeIfAbsent(place.zoneNumber(), number -> new long[2])[place.away() ? 1 : 0] += more;
    }

    @Override
    public void doBeforeTransactionCompletion(SessionImplementor session) {
        for (Map.Entry<Integer, long[]> change : changes.entrySet()) {
            if (change.getValue()[0] != 0 || change.getValue()[1] != 0) {
                write(session, change.getKey(), change.getValue()[0], change.getValue()[1]);
            }
        }
        changes.clear();
    }

    @NativeSql(
            "adds to a count whatever it is now, which the query language cannot; holds numbers of people and no person")
    private static void write(SessionImplementor session, int number, long people, long away) {
        session.createNativeMutationQuery("insert into zone_count (zl, people, away) values (:number, :people, :away)"
                        + " on duplicate key update people = people + values(people), away = away + values(away)")
                .setParameter("number", number)
                .setParameter("people", people)
                .setParameter("away", away)
                .executeUpdate();
    }
}
