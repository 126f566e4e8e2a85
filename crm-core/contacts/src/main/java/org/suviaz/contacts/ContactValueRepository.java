package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Home;

/** Reads and changes what people have in fields of the organisation's own. */
@Dependent
class ContactValueRepository {

    private final EntityManager entities;

    @Inject
    ContactValueRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<ContactValue> of(long contactId) {
        return of(List.of(contactId)).getOrDefault(contactId, List.of());
    }

    /** The rows of each of these people of whom there are any. */
    Map<Long, List<ContactValue>> of(Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select v from ContactValue v where v.contactId in :contacts"
                                        + " order by v.fieldId, v.place",
                                ContactValue.class)
                        .setParameter("contacts", contactIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ContactValue::contactId));
    }

    /** The values of one person's rows as they are kept, by the number of the field. */
    static Map<Integer, String> texts(List<ContactValue> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        ContactValue::fieldId,
                        ContactValue::text,
                        (one, next) -> one + ValueRow.BETWEEN + next,
                        TreeMap::new));
    }

    /** A value of somebody who has none in that field. */
    void add(Contact contact, int fieldId, OwnKind kind, String kept) {
        LocalDate today = Home.today();
        List<ValueRow> rows = ValueRow.of(kind, kept);
        for (int place = 0; place < rows.size(); place++) {
            entities.persist(new ContactValue(contact, fieldId, place, rows.get(place), today));
        }
    }

    /** Puts another value in the place of what the person has in that field; an empty one takes it away. */
    void put(Contact contact, List<ContactValue> there, int fieldId, OwnKind kind, String kept) {
        there.stream().filter(row -> row.fieldId() == fieldId).forEach(entities::remove);
        add(contact, fieldId, kind, kept);
    }
}
