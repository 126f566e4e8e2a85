package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.problems.Problem;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Which columns each account has in the list of people; chosen once, they stay. */
@ApplicationScoped
@Transactional
public class PeopleColumns {

    /** More do not fit beside each other. */
    public static final int MOST = 8;

    private final KeptColumnsRepository kept;
    private final OwnFields fields;
    private final Callers callers;

    @Inject
    PeopleColumns(KeptColumnsRepository kept, OwnFields fields, Callers callers) {
        this.kept = kept;
        this.fields = fields;
        this.callers = callers;
    }

    protected PeopleColumns() {
        this(null, null, null);
    }

    /** All from which the caller can choose: whatever is hidden of everybody is not among them. */
    public List<ListColumn> all() {
        return Stream.concat(
                        ListColumn.standing().stream(),
                        fields.active().stream().map(OwnField::id).map(ListColumn::own))
                .filter(column -> column.isFor(callers.current()))
                .toList();
    }

    /** Those that the caller's list has, in their order. */
    public List<ListColumn> chosen() {
        return chosenOr(ListColumn.usual());
    }

    /** Those that it has on paper. */
    public List<ListColumn> printed() {
        return chosenOr(ListColumn.usualOnPaper());
    }

    private List<ListColumn> chosenOr(List<ListColumn> usual) {
        List<ListColumn> wanted = kept.find().map(KeptColumns::columns).orElse(usual);
        return all().stream().filter(wanted::contains).toList();
    }

    /** Whether the caller's list can be put in the order of that field of the organisation's own. */
    public boolean sortsBy(int fieldId) {
        return fields.byId(fieldId)
                .filter(field -> !field.retired())
                .filter(field -> OwnNarrowing.orders(field, callers))
                .isPresent();
    }

    /**
     * Keeps the choice of the caller; names that are no column of the caller's are passed by.
     *
     * @throws Problem contacts.problem.columns.tooMany where there are more than {@link #MOST}
     */
    public void choose(List<String> names) {
        callers.require(Right.SEE_PEOPLE);
        List<ListColumn> wanted =
                all().stream().filter(column -> names.contains(column.name())).toList();
        if (wanted.size() > MOST) {
            throw new Problem("contacts.problem.columns.tooMany", MOST);
        }
        kept.keep(wanted);
    }

    /** The columns of the house again, whatever comes to be among them. */
    public void usual() {
        callers.require(Right.SEE_PEOPLE);
        kept.forget();
    }
}
