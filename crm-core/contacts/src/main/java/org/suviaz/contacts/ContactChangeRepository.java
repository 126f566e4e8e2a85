package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.suviaz.security.scope.Callers;

/** Writes down every change of a person, field by field, in the transaction of the change itself. */
@Dependent
class ContactChangeRepository {

    /** What changes made at once have in common: {@link ContactChange#save} in the query language. */
    private static final String SAVE = "coalesce(h.entry, -h.id)";

    private final EntityManager entities;
    private final Callers callers;

    @Inject
    ContactChangeRepository(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    /** The whole person came, went or came back. */
    void write(Contact contact, String account, ChangeCause cause, Long entry) {
        keep(contact, account, cause, entry, "", "", "");
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
                keep(contact, account, cause, entry, field, then, now);
            }
        });
    }

    private void keep(
            Contact contact, String account, ChangeCause cause, Long entry, String field, String then, String now) {
        int changedBy = callers.current().accountId();
        entities.persist(new ContactChange(contact, changedBy, account, cause, entry, field, then, now));
    }

    /** The newest first. */
    List<ContactChange> of(long contactId, int most) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId = :contact order by h.id desc",
                        ContactChange.class)
                .setParameter("contact", contactId)
                .setMaxResults(most)
                .getResultList();
    }

    /** How often the person was changed, counting what was changed at once as one. */
    long countSaves(long contactId) {
        return entities.createQuery(
                        "select count(distinct " + SAVE + ") from ContactChange h where h.contactId = :contact",
                        Long.class)
                .setParameter("contact", contactId)
                .getSingleResult();
    }

    /** The changes of so many saves, the newest save first, and within a save the fields as they were written. */
    List<ContactChange> saves(long contactId, int first, int most) {
        List<Long> saves = entities.createQuery(
                        "select " + SAVE + " from ContactChange h where h.contactId = :contact group by " + SAVE
                                + " order by max(h.id) desc",
                        Long.class)
                .setParameter("contact", contactId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return saves.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select h from ContactChange h where h.contactId = :contact and " + SAVE
                                        + " in :saves order by h.id",
                                ContactChange.class)
                        .setParameter("contact", contactId)
                        .setParameter("saves", saves)
                        .getResultStream()
                        .sorted(Comparator.comparingInt(change -> saves.indexOf(change.save())))
                        .toList();
    }

    /** The account that brought the person in, by its name at that time. */
    String addedBy(long contactId) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId = :contact order by h.id", ContactChange.class)
                .setParameter("contact", contactId)
                .setMaxResults(1)
                .getResultStream()
                .map(ContactChange::account)
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
