package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Writes down every change of a person, field by field, in the transaction of the change itself. */
@Dependent
class ContactChangeRepository {

    private final EntityManager entities;

    @Inject
    ContactChangeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The whole person came, went or came back. */
    void write(Contact contact, String account, ChangeCause cause, Long entry) {
        entities.persist(new ContactChange(contact, account, cause, entry, "", "", ""));
    }

    /** What differs between the two pictures of a person. */
    void write(
            Contact contact,
            String account,
            ChangeCause cause,
            Long entry,
            Map<String, String> before,
            Map<String, String> after) {
        after.forEach((field, now) -> {
            String then = before.getOrDefault(field, "");
            if (!then.equals(now)) {
                entities.persist(new ContactChange(contact, account, cause, entry, field, then, now));
            }
        });
    }

    /** The newest first. */
    List<HistoryRow> of(long contactId, int most) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId = :contact order by h.id desc",
                        ContactChange.class)
                .setParameter("contact", contactId)
                .setMaxResults(most)
                .getResultStream()
                .map(ContactChange::row)
                .toList();
    }

    /** The account that brought the person in, by its name at that time. */
    String addedBy(long contactId) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId = :contact order by h.id", ContactChange.class)
                .setParameter("contact", contactId)
                .setMaxResults(1)
                .getResultStream()
                .map(change -> change.row().account())
                .findFirst()
                .orElse("");
    }

    /** The history moves with the person. */
    void follow(Contact contact) {
        entities.createQuery("select h from ContactChange h where h.contactId = :contact", ContactChange.class)
                .setParameter("contact", contact.id())
                .getResultList()
                .forEach(change -> change.follow(contact));
    }
}
