package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and changes what lists said of people in columns of their own. */
@Dependent
class ContactExtraRepository {

    private final EntityManager entities;

    @Inject
    ContactExtraRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<ContactExtra> of(long contactId) {
        return of(List.of(contactId)).getOrDefault(contactId, List.of());
    }

    /** The values of each of these people of whom there are any, in the order in which they came. */
    Map<Long, List<ContactExtra>> of(Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select x from ContactExtra x where x.contactId in :contacts order by x.id",
                                ContactExtra.class)
                        .setParameter("contacts", contactIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ContactExtra::contactId));
    }

    void add(Contact contact, List<OwnValue> said) {
        said.forEach(one -> entities.persist(new ContactExtra(contact, one)));
    }

    /** Puts the value below that head; an empty one takes it away. */
    void put(Contact contact, List<ContactExtra> kept, OwnValue said) {
        List<ContactExtra> there =
                kept.stream().filter(one -> one.head().equals(said.head())).toList();
        if (said.value().isEmpty()) {
            there.forEach(entities::remove);
        } else if (there.isEmpty()) {
            add(contact, List.of(said));
        } else {
            there.forEach(one -> one.say(said.value()));
        }
    }
}
