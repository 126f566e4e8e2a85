package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/**
 * Narrows and orders people by fields of the organisation's own. Whoever has something in a field that the caller does not
 * read there is not found by it; a field that is hidden of everybody, or retired, is not there.
 */
@Dependent
class OwnNarrowing {

    private static final int LONGEST_BEGINNING = 40;

    /** In whose order people can be put. */
    private static final Set<OwnKind> ORDERED =
            EnumSet.complementOf(EnumSet.of(OwnKind.LONG_TEXT, OwnKind.CHOICES, OwnKind.PHONE));

    private final OwnFields fields;
    private final Callers callers;

    @Inject
    OwnNarrowing(OwnFields fields, Callers callers) {
        this.fields = fields;
        this.callers = callers;
    }

    /**
     * Whether people can be put in the order of that field: it tells of each of them what the field holds, so that has to
     * be there to be read of all.
     */
    static boolean orders(OwnField field, Callers callers) {
        return ORDERED.contains(field.kind()) && callers.current().readsEverywhere(field.field());
    }

    /** The field in whose order people come; null for another order. */
    OwnField order(OwnQuery own) {
        if (own.order() == null) {
            return null;
        }
        OwnField field = known(own.order());
        if (!orders(field, callers)) {
            throw new NotThere();
        }
        return field;
    }

    void narrow(Where where, List<OwnCondition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            OwnCondition condition = conditions.get(i);
            FieldChoice readable =
                    callers.current().choosingBy(known(condition.fieldId()).field());
            String text = text(where, condition, i);
            where.and(readable.nowhere() ? "1 = 0" : where.among(readable, text));
        }
    }

    private OwnField known(int id) {
        return fields.byId(id)
                .filter(field -> !field.retired())
                .filter(field -> callers.current().mostOf(field.field()) != FieldAccess.HIDDEN)
                .orElseThrow(NotThere::new);
    }

    static String text(Where where, OwnCondition condition, int i) {
        where.value("ownField" + i, condition.fieldId());
        return switch (condition.test()) {
            case EMPTY -> "not " + exists(i, "");
            case FILLED -> exists(i, "");
            case IS -> number(where, i, " = ", condition);
            case FROM -> number(where, i, " >= ", condition);
            case TO -> number(where, i, " <= ", condition);
            case BEGINS -> {
                where.value("ownText" + i, SortKey.of(LONGEST_BEGINNING, condition.words()) + "%");
                yield exists(i, " and v" + i + ".sort like :ownText" + i);
            }
        };
    }

    private static String number(Where where, int i, String sign, OwnCondition condition) {
        where.value("ownNumber" + i, condition.number());
        return exists(i, " and v" + i + ".number" + sign + ":ownNumber" + i);
    }

    private static String exists(int i, String more) {
        String value = "v" + i;
        return "exists (select 1 from ContactValue " + value + " where " + value + ".contactId = c.id and " + value
                + ".fieldId = :ownField" + i + more + ")";
    }
}
