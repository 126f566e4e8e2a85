package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door to conditions by which people are chosen: which there are for the caller, and how many people fit some. */
@ApplicationScoped
@Transactional
public class PeopleConditions {

    /** So many are counted at most. */
    public static final int MOST_COUNTED = ContactListRepository.MOST_COUNTED;

    private final Callers callers;
    private final OwnFields fields;
    private final PeopleNarrowing narrowing;
    private final ContactListRepository lists;

    @Inject
    PeopleConditions(Callers callers, OwnFields fields, PeopleNarrowing narrowing, ContactListRepository lists) {
        this.callers = callers;
        this.fields = fields;
        this.narrowing = narrowing;
        this.lists = lists;
    }

    protected PeopleConditions() {
        this(null, null, null, null);
    }

    /** Whether the caller can choose people by that, one that every person has. */
    public boolean offers(PeopleSubject subject) {
        return subject != PeopleSubject.OWN
                && subject.field().filter(this::isHidden).isEmpty();
    }

    /** The organisation's own fields by which the caller can choose people. */
    public List<OwnField> fields() {
        return fields.active().stream()
                .filter(field -> !isHidden(field.field()))
                .toList();
    }

    /** How a field of that kind can be asked about. */
    public static List<OwnTest> tests(OwnKind kind) {
        return switch (kind) {
            case TEXT -> List.of(OwnTest.BEGINS, OwnTest.FILLED, OwnTest.EMPTY);
            case LONG_TEXT, PHONE -> List.of(OwnTest.FILLED, OwnTest.EMPTY);
            case NUMBER, DATE, YEAR -> List.of(OwnTest.FROM, OwnTest.TO, OwnTest.IS, OwnTest.FILLED, OwnTest.EMPTY);
            case YES_NO, CHOICE, CHOICES, SCALE -> List.of(OwnTest.IS, OwnTest.FILLED, OwnTest.EMPTY);
        };
    }

    /**
     * What was typed into a field as it is kept, whatever a form would ask of it.
     *
     * @throws Problem contacts.problem.own.* where it cannot stand there
     */
    public static String kept(OwnField field, String typed) {
        return ValueReading.of(field.free(), typed);
    }

    /** Whether the caller is told of anybody what each of the conditions goes by. */
    public boolean isFor(PeopleGroup conditions) {
        return narrowing.isFor(conditions);
    }

    /** Whether the caller is told of everybody in the zone of that number what each of the conditions goes by. */
    public boolean isFor(PeopleGroup conditions, int zoneNumber) {
        return isFor(conditions)
                && conditions.all().flatMap(test -> field(test).stream()).allMatch(field -> callers.current()
                        .reads(field, zoneNumber));
    }

    /**
     * How many of the caller's people fit, without those put away; {@link #MOST_COUNTED} and one where there are more.
     *
     * @throws NotThere where one of the conditions is none for the caller
     */
    public long count(PeopleGroup conditions) {
        callers.require(Right.SEE_PEOPLE);
        Where where = new Where();
        where.and("c.putAwayAt is null");
        narrowing.narrow(where, conditions);
        return lists.count(where);
    }

    private boolean isHidden(Field field) {
        return callers.current().choosingBy(field).nowhere();
    }

    private static Optional<Field> field(PeopleTest test) {
        return test.subject() == PeopleSubject.OWN
                ? Optional.of(Field.own(test.fieldId()))
                : test.subject().field();
    }
}
