package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * Reads what tells people apart, of very many at once. Of a field that the caller may not read whole nothing is taken over:
 * whether two people are alike would tell what it holds.
 */
@Dependent
class TraitsRepository {

    private static final String COLUMNS = "select c.id, c.zoneNumber, c.createdBy, c.createdAt, c.surnameNumber,"
            + " c.otherSurnameNumber, c.givenNumber, c.otherGivenNumber, c.givenBe, c.givenRu, c.patronymicBe,"
            + " c.patronymicRu, c.birthYear, c.birthDate, c.email, c.settlementId, c.streetNumber, c.house, c.flat"
            + " from Contact c where ";

    private final EntityManager entities;
    private final Callers callers;
    private final KeyRepository keys;
    private final Spelling names;

    @Inject
    TraitsRepository(EntityManager entities, Callers callers, KeyRepository keys, Spelling names) {
        this.entities = entities;
        this.callers = callers;
        this.keys = keys;
        this.names = names;
    }

    /** Everybody in the lists whom the caller sees, and whose zone fits. */
    List<Traits> inLists(Predicate<Integer> zone) {
        TypedQuery<Object[]> people =
                entities.createQuery(COLUMNS + "c.putAwayAt is null order by c.id", Object[].class);
        return read(
                people,
                phones(entities.createQuery(
                        "select p.contactId, p.number from ContactPhone p order by p.contactId, p.place",
                        Object[].class)),
                zone);
    }

    /** These people, those put away as well. */
    Map<Long, Traits> of(Collection<Long> ids) {
        Map<Long, Traits> found = new HashMap<>();
        if (!ids.isEmpty()) {
            TypedQuery<Object[]> people = entities.createQuery(COLUMNS + "c.id in :ids", Object[].class)
                    .setParameter("ids", ids);
            TypedQuery<Object[]> numbers = entities.createQuery(
                            "select p.contactId, p.number from ContactPhone p where p.contactId in :ids",
                            Object[].class)
                    .setParameter("ids", ids);
            read(people, phones(numbers), zone -> true).forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    private List<Traits> read(TypedQuery<Object[]> people, Map<Long, List<String>> phones, Predicate<Integer> zone) {
        Reading reading = new Reading(callers.current(), folded(KeyKind.SURNAME), folded(KeyKind.GIVEN), phones);
        List<Traits> read = new ArrayList<>();
        Map<Integer, Boolean> fits = new HashMap<>();
        for (Object[] row : people.getResultList()) {
            if (fits.computeIfAbsent((Integer) row[1], zone::test)) {
                read.add(reading.traits(row));
            }
        }
        return read;
    }

    private Map<Integer, String> folded(KeyKind kind) {
        Map<Integer, String> folded = new HashMap<>();
        keys.all(kind).forEach((key, number) -> folded.put(number, key));
        return folded;
    }

    private static Map<Long, List<String>> phones(TypedQuery<Object[]> query) {
        Map<Long, List<String>> phones = new HashMap<>();
        query.getResultList().forEach(row -> phones.computeIfAbsent((Long) row[0], none -> new ArrayList<>(1))
                .add((String) row[1]));
        return phones;
    }

    /** What many rows have in common is worked out once. */
    private final class Reading {
        private final Caller caller;
        private final Map<Integer, String> surnames;
        private final Map<Integer, String> givens;
        private final Map<Long, List<String>> phones;
        private final Map<String, String> patronymics = new HashMap<>();
        private final Map<String, Boolean> known = new HashMap<>();
        private final Map<Field, Boolean> everywhere = new HashMap<>();

        private Reading(
                Caller caller,
                Map<Integer, String> surnames,
                Map<Integer, String> givens,
                Map<Long, List<String>> phones) {
            this.caller = caller;
            this.surnames = surnames;
            this.givens = givens;
            this.phones = phones;
        }

        private Traits traits(Object[] row) {
            boolean birth = reads(Field.BIRTH, row);
            boolean address = reads(Field.ADDRESS, row);
            String given = text(row[8], row[9]);
            return new Traits(
                    (Long) row[0],
                    Traits.present(surnames.get((Integer) row[4]), surnames.get((Integer) row[5])),
                    Traits.present(givens.get((Integer) row[6]), givens.get((Integer) row[7])),
                    known.computeIfAbsent(given, names::isGiven),
                    patronymics.computeIfAbsent(text(row[10], row[11]), SearchKey::of),
                    birth ? (Integer) row[12] : null,
                    birth ? (LocalDate) row[13] : null,
                    reads(Field.PHONE, row) ? phones.getOrDefault((Long) row[0], List.of()) : List.of(),
                    reads(Field.EMAIL, row) ? (String) row[14] : "",
                    (Integer) row[15],
                    address ? (Integer) row[16] : null,
                    address ? (String) row[17] : "",
                    address ? (String) row[18] : "");
        }

        private boolean reads(Field field, Object[] row) {
            return everywhere.computeIfAbsent(field, caller::readsEverywhere)
                    || caller.field(field, (Integer) row[1], (Integer) row[2], (Instant) row[3])
                            .atLeast(FieldAccess.VISIBLE);
        }

        private static String text(Object be, Object ru) {
            return ((String) be).isEmpty() ? (String) ru : (String) be;
        }
    }
}
