package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.security.scope.FieldChoice;

/** Reads and replaces people's phones. */
@Dependent
class ContactPhoneRepository {

    private static final int MOST_BY_END = 2000;

    private final EntityManager entities;

    @Inject
    ContactPhoneRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The people one of whose phones ends with these digits, among those whose phones are there to be read. */
    List<Long> endingWith(String digits, FieldChoice readable) {
        TypedQuery<Long> query = entities.createQuery(
                "select p.contactId from ContactPhone p where p.reversed like :beginning and "
                        + readable.condition("p"),
                Long.class);
        readable.bindTo(query);
        return query.setParameter("beginning", Phones.reversed(digits) + "%")
                .setMaxResults(MOST_BY_END)
                .getResultList();
    }

    List<ContactPhone> of(long contactId) {
        return of(List.of(contactId)).getOrDefault(contactId, List.of());
    }

    /** The phones of each of these people, in their order; of those who have any. */
    Map<Long, List<ContactPhone>> of(Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p from ContactPhone p where p.contactId in :contacts order by p.place",
                                ContactPhone.class)
                        .setParameter("contacts", contactIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ContactPhone::contactId));
    }

    /** The first phone of each of these people. */
    Map<Long, String> firstOf(Collection<Long> contactIds) {
        Map<Long, String> numbers = new LinkedHashMap<>();
        if (!contactIds.isEmpty()) {
            entities.createQuery(
                            "select p.contactId, p.number from ContactPhone p where p.contactId in :contacts"
                                    + " order by p.place",
                            Object[].class)
                    .setParameter("contacts", contactIds)
                    .getResultStream()
                    .forEach(row -> numbers.putIfAbsent((Long) row[0], (String) row[1]));
        }
        return numbers;
    }

    void add(Contact contact, List<String> numbers) {
        for (int place = 0; place < numbers.size(); place++) {
            entities.persist(new ContactPhone(contact, place, numbers.get(place)));
        }
    }

    void replace(Contact contact, List<ContactPhone> old, List<String> numbers) {
        if (old.stream().map(ContactPhone::number).toList().equals(numbers)) {
            old.forEach(phone -> phone.follow(contact));
        } else {
            old.forEach(entities::remove);
            add(contact, numbers);
        }
    }
}
