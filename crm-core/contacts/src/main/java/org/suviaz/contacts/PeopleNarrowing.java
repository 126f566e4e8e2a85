package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.FieldChoice;

/**
 * Narrows people by combined conditions. Whoever is not told what a condition goes by is found neither by it nor by its
 * opposite, so that no list tells of it; each condition is said by itself for that, and never a group turned round.
 */
@Dependent
class PeopleNarrowing {

    private final PeopleTestText texts;
    private final OwnFields fields;
    private final Callers callers;

    @Inject
    PeopleNarrowing(PeopleTestText texts, OwnFields fields, Callers callers) {
        this.texts = texts;
        this.fields = fields;
        this.callers = callers;
    }

    /** @throws NotThere where one of the conditions is none for the caller */
    void narrow(Where where, PeopleGroup conditions) {
        if (!isFor(conditions)) {
            throw new NotThere();
        }
        where.and(text(where, conditions.clause(), new Count()));
    }

    /** Whether the caller is told of anybody what each of the conditions goes by. */
    boolean isFor(PeopleGroup conditions) {
        return conditions.all().allMatch(this::isFor);
    }

    private boolean isFor(PeopleTest test) {
        return switch (test.subject()) {
            case ZONE -> callers.reaches(Integer.parseInt(test.value()));
            case OWN ->
                fields.byId(test.fieldId())
                        .filter(field -> !field.retired())
                        .filter(field -> callers.current().mostOf(field.field()) != FieldAccess.HIDDEN)
                        .isPresent();
            default ->
                test.subject()
                        .field()
                        .filter(field -> callers.current().choosingBy(field).nowhere())
                        .isEmpty();
        };
    }

    private String text(Where where, PeopleClause clause, Count count) {
        List<String> parts = new ArrayList<>();
        for (PeopleClause.Said said : clause.said()) {
            parts.add("(" + text(where, said, count.next()) + ")");
        }
        for (PeopleClause deeper : clause.clauses()) {
            parts.add(text(where, deeper, count));
        }
        return "(" + String.join(clause.all() ? " and " : " or ", parts) + ")";
    }

    private String text(Where where, PeopleClause.Said said, int number) {
        String held = texts.of(where, said.test(), number);
        // what is not known of somebody does not hold of them: without the case it would neither hold nor not
        String text = said.not() ? "(case when " + held + " then 1 else 0 end) = 0" : held;
        FieldChoice told = told(said.test());
        if (told == null) {
            return text;
        }
        return told.nowhere() ? "1 = 0" : where.among(told, text);
    }

    private FieldChoice told(PeopleTest test) {
        return test.subject() == PeopleSubject.OWN
                ? callers.current().choosingBy(own(test).field())
                : test.subject().field().map(callers.current()::choosingBy).orElse(null);
    }

    private OwnField own(PeopleTest test) {
        return fields.byId(test.fieldId()).orElseThrow(NotThere::new);
    }

    /** Gives each condition of a query a number of its own, by which its values are named. */
    private static final class Count {
        private int last;

        int next() {
            return ++last;
        }
    }
}
