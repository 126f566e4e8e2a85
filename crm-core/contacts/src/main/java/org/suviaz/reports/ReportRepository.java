package org.suviaz.reports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suviaz.geo.Home;
import org.suviaz.security.scope.ZoneChoice;

/** Adds people up, within the scope of the caller; nobody's row leaves the database. */
@Dependent
class ReportRepository {

    private static final int HOUR = 3600;

    private final EntityManager entities;

    @Inject
    ReportRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How many were added on each day since that moment, by the clock of Minsk; those put away later among them. */
    Map<LocalDate, Long> added(ZoneChoice within, Instant since) {
        return byDay("c.createdAt", within, since);
    }

    /** How many were put away on each day since that moment and still are. */
    Map<LocalDate, Long> putAway(ZoneChoice within, Instant since) {
        return byDay("c.putAwayAt", within, since);
    }

    /** By how many people the lists of each number grew since that moment: who came in less who was put away. */
    Map<Integer, Long> change(ZoneChoice within, Instant since) {
        Map<Integer, Long> change = new TreeMap<>();
        byNumber("c.createdAt >= :since and c.putAwayAt is null", within, since).forEach(change::put);
        byNumber("c.createdAt < :since and c.putAwayAt >= :since", within, since)
                .forEach((number, gone) -> change.merge(number, -gone, Long::sum));
        return change;
    }

    /** What sources say and how many people each has, the most frequent first; the empty one among them. */
    List<SourceRow> sources(ZoneChoice within) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select min(c.source), count(*) from Contact c where c.putAwayAt is null" + and(within)
                        + " group by c.source order by count(*) desc, min(c.source)",
                Object[].class);
        return bound(query, within)
                .getResultStream()
                .map(row -> new SourceRow((String) row[0], (Long) row[1]))
                .toList();
    }

    private Map<LocalDate, Long> byDay(String moment, ZoneChoice within, Instant since) {
        String day = "cast(" + moment + " + "
                + Home.CLOCK.getRules().getOffset(Instant.now()).getTotalSeconds() / HOUR + " hour as LocalDate)";
        TypedQuery<Object[]> query = entities.createQuery(
                "select " + day + ", count(*) from Contact c where " + moment + " >= :since" + and(within)
                        + " group by " + day,
                Object[].class);
        Map<LocalDate, Long> days = new TreeMap<>();
        bound(query, within)
                .setParameter("since", since)
                .getResultStream()
                .forEach(row -> days.put((LocalDate) row[0], (Long) row[1]));
        return days;
    }

    private Map<Integer, Long> byNumber(String condition, ZoneChoice within, Instant since) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select c.zoneNumber, count(*) from Contact c where " + condition + and(within)
                        + " group by c.zoneNumber",
                Object[].class);
        Map<Integer, Long> numbers = new TreeMap<>();
        bound(query, within)
                .setParameter("since", since)
                .getResultStream()
                .forEach(row -> numbers.put((Integer) row[0], (Long) row[1]));
        return numbers;
    }

    private static String and(ZoneChoice within) {
        return within == null ? "" : " and " + within.condition("c");
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, ZoneChoice within) {
        if (within != null) {
            within.bindTo(query);
        }
        return query;
    }
}
