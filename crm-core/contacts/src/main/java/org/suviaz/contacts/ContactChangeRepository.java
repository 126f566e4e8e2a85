package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.security.scope.Callers;

/** Writes down every change of a person, field by field, in the transaction of the change itself. */
@Dependent
class ContactChangeRepository {

    /** What changes made at once have in common: {@link ContactChange#save} in the query language. */
    private static final String SAVE = "coalesce(h.entry, -h.id)";

    /** What a reader hears of. */
    private static final String TOLD = " from ContactChange h where h.contactId in :contacts and"
            + " (case when h.field like '" + OwnValue.PART + "%' then '" + OwnValue.PART + "' else h.field end)"
            + " not in :untold";

    private final EntityManager entities;
    private final Callers callers;

    @Inject
    ContactChangeRepository(EntityManager entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    /** The whole person came, went or came back. */
    void write(Contact contact, Because why) {
        keep(contact, why, "", "", "");
    }

    /** What differs between the two pictures of a person. */
    void write(Contact contact, Because why, Map<String, String> before, Map<String, String> after) {
        after.forEach((field, now) -> {
            String then = before.getOrDefault(field, "");
            if (!then.equals(now)) {
                keep(contact, why, field, then, now);
            }
        });
    }

    /** One part alone. */
    void write(Contact contact, Because why, FieldChange change) {
        keep(contact, why, change.field(), change.before(), change.after());
    }

    private void keep(Contact contact, Because why, String field, String then, String now) {
        int changedBy = callers.current().accountId();
        entities.persist(new ContactChange(contact, changedBy, why, field, then, now));
    }

    /** The newest first, but for those of some fields. */
    List<ContactChange> of(long contactId, Set<String> untold, int most) {
        return entities.createQuery("select h" + TOLD + " order by h.id desc", ContactChange.class)
                .setParameter("contacts", List.of(contactId))
                .setParameter("untold", untold)
                .setMaxResults(most)
                .getResultList();
    }

    /** All of one person's, the oldest first. */
    List<ContactChange> of(long contactId) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId = :contact order by h.id", ContactChange.class)
                .setParameter("contact", contactId)
                .getResultList();
    }

    /** How often these were changed, but for some fields, counting what was changed at once as one. */
    long countSaves(Collection<Long> contacts, Set<String> untold) {
        return entities.createQuery("select count(distinct " + SAVE + ")" + TOLD, Long.class)
                .setParameter("contacts", contacts)
                .setParameter("untold", untold)
                .getSingleResult();
    }

    /** The changes of so many saves, the newest save first, and within a save the fields as they were written. */
    List<ContactChange> saves(Collection<Long> contacts, Set<String> untold, int first, int most) {
        List<Long> saves = entities.createQuery(
                        "select " + SAVE + TOLD + " group by " + SAVE + " order by max(h.id) desc", Long.class)
                .setParameter("contacts", contacts)
                .setParameter("untold", untold)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return saves.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select h" + TOLD + " and " + SAVE + " in :saves order by h.id", ContactChange.class)
                        .setParameter("contacts", contacts)
                        .setParameter("untold", untold)
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

    /** What was changed of the person by that act and since, the oldest first. */
    private List<ContactChange> since(long contactId, long entry) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId = :contact and h.id >= (select min(m.id)"
                                + " from ContactChange m where m.contactId = :contact and m.entry = :entry) order by h.id",
                        ContactChange.class)
                .setParameter("contact", contactId)
                .setParameter("entry", entry)
                .getResultList();
    }

    /** What that act wrote over at the person and nobody changed since, each with what stood there before. */
    Map<String, String> former(long contactId, long entry) {
        Map<String, String> former = new LinkedHashMap<>();
        for (ContactChange change : since(contactId, entry)) {
            if (change.isOf(entry)) {
                former.putIfAbsent(change.field(), change.before());
            } else {
                former.remove(change.field());
            }
        }
        former.remove("");
        return former;
    }

    /** Whether the person was last taken out of the lists by going into another record, later than that. */
    boolean mergedAfter(long contactId, Instant when) {
        return entities.createQuery(
                        "select h from ContactChange h where h.contactId = :contact and h.field = '' order by h.id desc",
                        ContactChange.class)
                .setParameter("contact", contactId)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(change -> change.cause().equals(ChangeCause.MERGE.code())
                        && change.changedAt().isAfter(when));
    }

    /** Those of these people of whom anything was changed after that moment. */
    Set<Long> changedSince(Collection<Long> contacts, Instant since) {
        return contacts.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select distinct h.contactId from ContactChange h where h.contactId in :contacts"
                                        + " and h.changedAt > :since",
                                Long.class)
                        .setParameter("contacts", contacts)
                        .setParameter("since", since)
                        .getResultList());
    }

    /** The history moves with the person. */
    void follow(Contact contact) {
        entities.createQuery("select h from ContactChange h where h.contactId = :contact", ContactChange.class)
                .setParameter("contact", contact.id())
                .getResultList()
                .forEach(change -> change.follow(contact));
    }
}
