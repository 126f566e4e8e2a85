package org.suviaz.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.EditablePerson;
import org.suviaz.fields.OwnFields;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to editing a list with one Save. Each row is saved as that person's own form would be, by the same checks and in a
 * transaction of its own, so that what is wrong with one row keeps back no other.
 */
@ApplicationScoped
public class ListEditing {

    /** How many columns fit beside each other. */
    public static final int MOST_COLUMNS = 5;

    private static final String WHOLE_ROW = "";

    private final Contacts contacts;
    private final OwnFields fields;
    private final Callers callers;

    @Inject
    ListEditing(Contacts contacts, OwnFields fields, Callers callers) {
        this.contacts = contacts;
        this.fields = fields;
        this.callers = callers;
    }

    protected ListEditing() {
        this(null, null, null);
    }

    /**
     * What the caller may write of anybody.
     *
     * @throws NotThere where the caller changes nobody
     */
    public List<EditColumn> columns() {
        callers.require(Right.CHANGE_PEOPLE);
        return Stream.concat(
                        Stream.of(
                                        EditColumn.PHONES,
                                        EditColumn.EMAIL,
                                        EditColumn.BIRTH,
                                        EditColumn.TAGS,
                                        EditColumn.NOTE)
                                .map(EditColumn::of),
                        fields.active().stream().map(EditColumn::of))
                .filter(column -> column.field()
                        .map(field -> !callers.current().changing(field).nowhere())
                        .orElse(true))
                .toList();
    }

    /** The row as it is shown. */
    public EditLine line(EditablePerson person, List<EditColumn> columns) {
        Map<String, String> texts = new TreeMap<>();
        columns.stream()
                .filter(column -> column.isWritten(person))
                .forEach(column -> texts.put(column.code(), column.text(person.form())));
        return new EditLine(
                person.id(),
                person.form().version() == null ? 0 : person.form().version(),
                Imprint.of(person, columns),
                texts);
    }

    /**
     * Saves every row that was touched and has nothing wrong; who was changed meanwhile comes back with what stands there now.
     *
     * @throws NotThere where the caller changes nobody
     */
    @CodeAgain
    public EditAnswer save(Collection<EditLine> lines, List<EditColumn> columns) {
        callers.require(Right.CHANGE_PEOPLE);
        List<EditReturned> returned = new ArrayList<>();
        int saved = 0;
        for (EditLine line : lines) {
            if (line.isTouched(columns)) {
                Optional<EditReturned> kept = saved(line, columns);
                kept.ifPresent(returned::add);
                saved += kept.isEmpty() ? 1 : 0;
            }
        }
        return new EditAnswer(saved, returned);
    }

    private Optional<EditReturned> saved(EditLine line, List<EditColumn> columns) {
        try {
            ContactForm now = contacts.edit(line.id());
            if (now.version() != line.version()) {
                return Optional.of(meanwhile(line, now, columns));
            }
            contacts.save(laid(line, now, columns));
            return Optional.empty();
        } catch (Rejected rejected) {
            return Optional.of(new EditReturned(
                    line,
                    rejected.problems().stream()
                            .map(problem -> at(problem, columns))
                            .toList()));
        } catch (NotThere gone) {
            return Optional.of(new EditReturned(line, List.of(new FieldProblem(WHOLE_ROW, "bulk.problem.edit.gone"))));
        }
    }

    /** Only what is other than it stands there: a value that could not be typed today stays where nobody touched it. */
    private static ContactForm laid(EditLine line, ContactForm now, List<EditColumn> columns) {
        ContactDraft draft = now.draft();
        Map<Integer, String> own = new TreeMap<>();
        columns.stream()
                .filter(column -> line.texts().containsKey(column.code()))
                .filter(column -> !line.texts().get(column.code()).strip().equals(column.text(now)))
                .forEach(column -> column.lay(line.texts().get(column.code()), draft, own));
        return draft.fields(own).form();
    }

    /** Typed as it was, over what stands there now: who saves once more has seen it. */
    private static EditReturned meanwhile(EditLine line, ContactForm now, List<EditColumn> columns) {
        Map<String, String> there = Imprint.texts(now, columns);
        there.keySet().retainAll(line.texts().keySet());
        List<FieldProblem> problems = new ArrayList<>();
        problems.add(new FieldProblem(WHOLE_ROW, "bulk.problem.edit.meanwhile"));
        columns.stream()
                .filter(column -> there.containsKey(column.code()))
                .filter(column -> !there.get(column.code())
                        .equals(line.texts().get(column.code()).strip()))
                .forEach(column -> problems.add(
                        new FieldProblem(column.code(), "bulk.problem.edit.now", there.get(column.code()))));
        return new EditReturned(
                new EditLine(line.id(), now.version(), Imprint.of(columns, there), line.texts()), problems);
    }

    private static FieldProblem at(FieldProblem problem, List<EditColumn> columns) {
        return columns.stream()
                .filter(column -> column.holds(problem.field()))
                .findFirst()
                .map(column -> new FieldProblem(column.code(), problem.key(), problem.args()))
                .orElseGet(() -> new FieldProblem(WHOLE_ROW, problem.key(), problem.args()));
    }
}
