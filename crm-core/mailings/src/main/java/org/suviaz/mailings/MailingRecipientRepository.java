package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** The frozen lists; only people whose zones the caller may read are there. */
@Dependent
class MailingRecipientRepository {

    private final EntityManager entities;

    @Inject
    MailingRecipientRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Collection<MailingRecipient> rows) {
        rows.forEach(entities::persist);
        writeOut(rows);
    }

    /** The next people of a list by their ids, but for those who were refused for good when it was frozen. */
    List<MailingRecipient> openAfter(long mailing, long contact, int most) {
        return entities.createQuery(
                        "select r from MailingRecipient r where r.key.mailingId = :mailing and r.key.contactId > :contact"
                                + " and (r.refusal is null or r.late = true) order by r.key.contactId",
                        MailingRecipient.class)
                .setParameter("mailing", mailing)
                .setParameter("contact", contact)
                .setMaxResults(most)
                .getResultList();
    }

    /** The people who get a letter, as the post goes. */
    List<Long> inPostalOrder(long mailing) {
        return entities.createQuery(
                        "select r.key.contactId from MailingRecipient r where r.key.mailingId = :mailing"
                                + " and r.refusal is null order by r.postalOrder, r.key.contactId",
                        Long.class)
                .setParameter("mailing", mailing)
                .getResultList();
    }

    List<MailingRecipient> of(long mailing, Collection<Long> contacts) {
        return entities.createQuery(
                        "select r from MailingRecipient r where r.key.mailingId = :mailing"
                                + " and r.key.contactId in :contacts",
                        MailingRecipient.class)
                .setParameter("mailing", mailing)
                .setParameter("contacts", contacts)
                .getResultList();
    }

    /** The first people who get a letter in that language. */
    List<Long> samples(long mailing, String language, int most) {
        return entities.createQuery(
                        "select r.key.contactId from MailingRecipient r where r.key.mailingId = :mailing"
                                + " and r.refusal is null and r.language = :language order by r.key.contactId",
                        Long.class)
                .setParameter("mailing", mailing)
                .setParameter("language", language)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those with that reason. */
    List<Long> leftOut(long mailing, Refusal reason, int most) {
        return people("r.refusal = :reason", mailing, most)
                .setParameter("reason", reason)
                .getResultList();
    }

    /** Those who get a letter of which that may not be right. */
    List<Long> doubtful(long mailing, Doubt doubt, int most) {
        String mark =
                switch (doubt) {
                    case PLAIN -> "r.plainGreeting";
                    case NAME -> "r.doubtfulName";
                };
        return people("r.refusal is null and " + mark + " = true", mailing, most)
                .getResultList();
    }

    private TypedQuery<Long> people(String condition, long mailing, int most) {
        return entities.createQuery(
                        "select r.key.contactId from MailingRecipient r where r.key.mailingId = :mailing and "
                                + condition + " order by r.key.contactId",
                        Long.class)
                .setParameter("mailing", mailing)
                .setMaxResults(most);
    }

    /** How many people a run has to judge. */
    long open(long mailing) {
        return entities.createQuery(
                        "select count(r) from MailingRecipient r where r.key.mailingId = :mailing"
                                + " and (r.refusal is null or r.late = true)",
                        Long.class)
                .setParameter("mailing", mailing)
                .getSingleResult();
    }

    /** How many there are of each reason, language, way of greeting and spelling of the name. */
    List<Tally> tallies(long mailing) {
        return entities.createQuery(
                        "select new org.suviaz.mailings.Tally(r.refusal, r.language, r.plainGreeting, r.doubtfulName, count(r))"
                                + " from MailingRecipient r where r.key.mailingId = :mailing"
                                + " group by r.refusal, r.language, r.plainGreeting, r.doubtfulName",
                        Tally.class)
                .setParameter("mailing", mailing)
                .getResultList();
    }

    /** Writes what changed and lets go of the rows, so that the next thousand finds an empty table. */
    void writeOut(Collection<MailingRecipient> rows) {
        entities.flush();
        rows.forEach(entities::detach);
    }
}
