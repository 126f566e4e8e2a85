package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/** Finds people by the phones in fields of the organisation's own. */
@Dependent
class OwnPhoneRepository {

    private static final int MOST_BY_END = 2000;

    private final EntityManager entities;
    private final OwnFields fields;
    private final Callers callers;

    @Inject
    OwnPhoneRepository(EntityManager entities, OwnFields fields, Callers callers) {
        this.entities = entities;
        this.fields = fields;
        this.callers = callers;
    }

    /** The people one of whose phones ends with these digits, as far as each field is there to be read. */
    List<Long> withPhone(String digits) {
        return fields.active().stream()
                .filter(field -> field.kind() == OwnKind.PHONE)
                .flatMap(field -> withPhone(field, digits).stream())
                .toList();
    }

    private List<Long> withPhone(OwnField field, String digits) {
        FieldChoice readable = callers.current().choosingBy(field.field());
        if (readable.nowhere()) {
            return List.of();
        }
        TypedQuery<Long> query = entities.createQuery(
                "select v.contactId from ContactValue v where v.fieldId = :field and v.sort like :beginning and "
                        + readable.condition("v"),
                Long.class);
        readable.bindTo(query);
        return query.setParameter("field", field.id())
                .setParameter("beginning", Phones.reversed(digits) + "%")
                .setMaxResults(MOST_BY_END)
                .getResultList();
    }
}
