package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/**
 * Of which lacks the caller is told, of whom, and by what condition. What is lacking in the organisation's own fields
 * follows from which of them have to be filled in today, and of each person from those that the caller reads there.
 */
@Dependent
class LackRules {

    private final OwnFields fields;
    private final Callers callers;

    @Inject
    LackRules(OwnFields fields, Callers callers) {
        this.fields = fields;
        this.callers = callers;
    }

    boolean isTold(ContactLack lack) {
        return lack == ContactLack.OWN_REQUIRED ? !required().isEmpty() : lack.isFor(callers.current());
    }

    /** Whether the caller is told of it of the people in the zone of that number. */
    boolean isToldIn(int zoneNumber, ContactLack lack) {
        Caller caller = callers.current();
        return lack == ContactLack.OWN_REQUIRED
                ? required().stream().anyMatch(field -> caller.reads(field.field(), zoneNumber))
                : lack.isToldIn(zoneNumber, caller);
    }

    /** The condition for the person c, good among people of whom the caller is told it; its values are laid there. */
    String condition(ContactLack lack, Where where) {
        if (!lack.moment().isEmpty()) {
            where.value(lack.moment(), lack.since());
        }
        if (lack == ContactLack.OWN_REQUIRED) {
            return required().stream()
                    .map(field -> "(" + among(where, field.field(), empty(field, where)) + ")")
                    .collect(Collectors.joining(" or ", "(", ")"));
        }
        String condition = lack.condition();
        for (Field field : lack.fields()) {
            condition = among(where, field, condition);
        }
        return "(" + condition + ")";
    }

    private String among(Where where, Field field, String condition) {
        return where.among(callers.current().choosingBy(field), condition);
    }

    private static String empty(OwnField field, Where where) {
        String name = "required" + field.id();
        where.value(name, field.id());
        return "not exists (select 1 from ContactValue " + name + " where " + name + ".contactId = c.id and " + name
                + ".fieldId = :" + name + ")";
    }

    /** Those in use that have to be filled in and are there to be read anywhere. */
    private List<OwnField> required() {
        Caller caller = callers.current();
        return fields.active().stream()
                .filter(OwnField::required)
                .filter(field -> !caller.choosingBy(field.field()).nowhere())
                .toList();
    }
}
