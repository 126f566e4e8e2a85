package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and changes what people agreed to and refused. */
@Dependent
class ContactConsentRepository {

    private final EntityManager entities;

    @Inject
    ContactConsentRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<ContactConsent> of(long contactId) {
        return of(List.of(contactId)).getOrDefault(contactId, List.of());
    }

    /** What each of these people said who said anything. */
    Map<Long, List<ContactConsent>> of(Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select n from ContactConsent n where n.contactId in :contacts", ContactConsent.class)
                        .setParameter("contacts", contactIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ContactConsent::contactId));
    }

    /** Those of these people who refused to be reached in that way. */
    Set<Long> refusing(Channel channel, Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select n.contactId from ContactConsent n where n.channel = :channel"
                                        + " and n.answer = :refused and n.contactId in :contacts",
                                Long.class)
                        .setParameter("channel", channel)
                        .setParameter("refused", ConsentAnswer.REFUSED)
                        .setParameter("contacts", contactIds)
                        .getResultList());
    }

    /** What these rows of one person say, channel by channel. */
    static Map<Channel, Consent> said(List<ContactConsent> rows) {
        Map<Channel, Consent> said = new EnumMap<>(Channel.class);
        rows.forEach(row -> said.put(row.channel(), row.said()));
        return said;
    }

    void add(Contact contact, Map<Channel, Consent> said) {
        said.forEach((channel, one) -> entities.persist(new ContactConsent(contact, channel, one)));
    }

    /** What is said now in the place of what was; of a channel that is not named nobody asked. */
    void replace(Contact contact, List<ContactConsent> old, Map<Channel, Consent> said) {
        Map<Channel, Consent> left = new EnumMap<>(Channel.class);
        left.putAll(said);
        for (ContactConsent row : old) {
            Consent now = left.remove(row.channel());
            if (now == null) {
                entities.remove(row);
            } else {
                row.follow(contact);
                row.say(now);
            }
        }
        add(contact, left);
    }
}
