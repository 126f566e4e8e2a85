package org.suviaz.tests.scope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.suviaz.problems.NotThere;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.OwnedEntity;
import org.suviaz.security.scope.ScopedEntity;

/**
 * What scope has to hold, asked inside the server of every entity that there is: the same list for the real archive and
 * for those out of whose class files a part of scope was taken.
 */
@Dependent
public class ScopeChecks {
    /** What the database's own wall has to hold, since the filter has no part in it. */
    static final String PAST_THE_FILTER = "a statement past the filter sees no foreign row";

    @Inject
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Callers callers;

    @Inject
    private TwoZones zones;

    /** Says for each check that does not hold what was seen instead; empty where scope stands. */
    public Map<String, String> failures() {
        return run((name, seen) -> !seen.isEmpty());
    }

    /** The names of all checks. */
    public List<String> names() {
        return List.copyOf(run((name, seen) -> true).keySet());
    }

    private Map<String, String> run(java.util.function.BiPredicate<String, String> kept) {
        zones.settle();
        Map<String, String> found = new LinkedHashMap<>();
        for (EntityType<?> type : held()) {
            checks(type).forEach((name, check) -> {
                String seen = check.get();
                if (kept.test(name, seen)) {
                    found.put(type.getName() + ": " + name, seen);
                }
            });
        }
        return found;
    }

    private List<EntityType<?>> held() {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> ScopedEntity.class.isAssignableFrom(type.getJavaType())
                        || OwnedEntity.class.isAssignableFrom(type.getJavaType()))
                .sorted(java.util.Comparator.comparing(EntityType::getName))
                .toList();
    }

    private Map<String, Supplier<String>> checks(EntityType<?> type) {
        Map<String, Supplier<String>> checks = new LinkedHashMap<>();
        List<Object> foreign = ids(type, zones.organiserOfB());
        if (foreign.isEmpty()) {
            return checks;
        }
        Object one = foreign.get(0);
        checks.put("no foreign row is in a list", () -> {
            List<Object> seen = new ArrayList<>(ids(type, zones.organiserOfA()));
            seen.retainAll(foreign);
            return seen.isEmpty() ? "" : "rows " + seen;
        });
        checks.put(
                "no foreign row is counted",
                () -> asA(() -> {
                    long count = entities.createQuery(
                                    "select count(e) from " + type.getName() + " e where e.id = :id", Long.class)
                            .setParameter("id", one)
                            .getSingleResult();
                    return count == 0 ? "" : "counted " + count;
                }));
        checks.put(
                "a foreign row is not there by its key",
                () -> asA(() -> entities.find(type.getJavaType(), one) == null ? "" : "row " + one));
        checks.put(
                "a bulk update passes a foreign row by",
                () -> asA(() -> touched(
                        "update " + type.getName() + " e set e." + lies(type) + " = e." + lies(type)
                                + " where e.id = :id",
                        one)));
        checks.put(
                "a bulk delete passes a foreign row by",
                () -> asA(() -> touched("delete from " + type.getName() + " e where e.id = :id", one)));
        checks.put(
                "nobody sees nothing",
                () -> inTransaction(() -> {
                    long count = entities.createQuery("select count(e) from " + type.getName() + " e", Long.class)
                            .getSingleResult();
                    return count == 0 ? "" : "counted " + count;
                }));
        if (one instanceof Number && isWalled(type)) {
            checks.put(
                    PAST_THE_FILTER,
                    () -> asA(() -> {
                        Number count = (Number)
                                entities.createNativeQuery("select count(*) from " + table(type) + " where id = :id")
                                        .setParameter("id", one)
                                        .getSingleResult();
                        return count.longValue() == 0 ? "" : "counted " + count;
                    }));
        }
        if (ScopedEntity.class.isAssignableFrom(type.getJavaType())) {
            checks.put(
                    "a row of one's own cannot be moved into a foreign zone",
                    () -> asA(() -> refusal(() -> {
                        Rows.placed(own(type), zones.zoneOfB());
                        entities.flush();
                    })));
            checks.put(
                    "a row cannot be added in a foreign zone",
                    () -> asA(() -> refusal(() -> {
                        Object copy = Rows.copied(own(type));
                        Rows.placed(copy, zones.zoneOfB());
                        entities.persist(copy);
                        entities.flush();
                    })));
            checks.put(
                    "a row cannot be taken away without the right",
                    () -> as(
                            zones.viewerOfA(),
                            () -> refusal(() -> {
                                entities.remove(own(type));
                                entities.flush();
                            })));
        }
        return checks;
    }

    /** Whether a view of the second wall stands before the table. */
    private boolean isWalled(EntityType<?> type) {
        Number views = (Number) entities.createNativeQuery(
                        "select count(*) from information_schema.views where table_schema = database()"
                                + " and table_name = :name")
                .setParameter("name", table(type))
                .getSingleResult();
        return views.longValue() == 1;
    }

    private static String table(EntityType<?> type) {
        return type.getJavaType().getAnnotation(Table.class).name();
    }

    private static String lies(EntityType<?> type) {
        return ScopedEntity.class.isAssignableFrom(type.getJavaType()) ? "zoneNumber" : "ownerId";
    }

    /** How many rows a bulk statement touched; a refusal by the database's own grants is as good as none. */
    private String touched(String statement, Object id) {
        try {
            int count = entities.createQuery(statement).setParameter("id", id).executeUpdate();
            return count == 0 ? "" : "touched " + count;
        } catch (RuntimeException refused) {
            return causes(refused).anyMatch(cause -> String.valueOf(cause.getMessage())
                            .contains("denied"))
                    ? ""
                    : refused.toString();
        }
    }

    private Object own(EntityType<?> type) {
        return entities.createQuery("select e from " + type.getName() + " e", type.getJavaType())
                .setMaxResults(1)
                .getSingleResult();
    }

    private List<Object> ids(EntityType<?> type, int account) {
        List<Object> found = new ArrayList<>();
        as(account, () -> {
            found.addAll(entities.createQuery("select e.id from " + type.getName() + " e", Object.class)
                    .setMaxResults(20_000)
                    .getResultList());
            return "";
        });
        return found;
    }

    /** Empty where the guard refused; else what happened in its stead. */
    private static String refusal(Runnable write) {
        try {
            write.run();
            return "it was written";
        } catch (RuntimeException thrown) {
            return causes(thrown).anyMatch(NotThere.class::isInstance) ? "" : thrown.toString();
        }
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private String asA(Supplier<String> check) {
        return as(zones.organiserOfA(), check);
    }

    private String as(int account, Supplier<String> check) {
        return callers.as(account, () -> inTransaction(check));
    }

    /** Nothing that a check writes stays. */
    private String inTransaction(Supplier<String> check) {
        try {
            transaction.begin();
            try {
                return check.get();
            } finally {
                transaction.rollback();
            }
        } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
