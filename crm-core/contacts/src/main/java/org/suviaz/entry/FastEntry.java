package org.suviaz.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.Lookalikes;
import org.suviaz.contacts.PairPerson;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Language;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door to fast entry. Each row is saved as one person typed in alone would be, by the same checks and in a transaction
 * of its own, so that what is wrong with one row keeps back no other.
 */
@ApplicationScoped
public class FastEntry {

    /** How many rows a sheet has, on the screen and on paper. */
    public static final int ROWS = 15;

    private final Contacts contacts;
    private final Lookalikes lookalikes;
    private final OwnFields fields;
    private final EntryDrafts drafts;
    private final Callers callers;

    @Inject
    FastEntry(Contacts contacts, Lookalikes lookalikes, OwnFields fields, EntryDrafts drafts, Callers callers) {
        this.contacts = contacts;
        this.lookalikes = lookalikes;
        this.fields = fields;
        this.drafts = drafts;
        this.callers = callers;
    }

    protected FastEntry() {
        this(null, null, null, null, null);
    }

    /**
     * What the caller may fill in of somebody new.
     *
     * @throws NotThere where the caller may not add people
     */
    public List<EntryColumn> columns() {
        callers.require(Right.ADD_PEOPLE);
        Map<Field, FieldAccess> access = contacts.fieldsOfNew();
        return Arrays.stream(EntryColumn.values())
                .filter(column -> column.field()
                        .map(field -> access.get(field) == FieldAccess.EDITABLE)
                        .orElse(true))
                .toList();
    }

    /**
     * The organisation's own fields that the caller would have to fill in of somebody new, and for which a sheet has no
     * column: whoever is saved from one lacks them.
     */
    public List<OwnField> unasked() {
        Map<Field, FieldAccess> access = contacts.fieldsOfNew();
        return fields.active().stream()
                .filter(field -> field.required() && field.standard().isEmpty())
                .filter(field -> access.get(field.field()) == FieldAccess.EDITABLE)
                .toList();
    }

    /** Whom a row that came back may mean, as far as the caller sees them. */
    public List<PairPerson> alike(EntryLine line, Language language) {
        return lookalikes.of(LineForm.of(line.only(columns())), language);
    }

    /** A sheet with nothing on it. */
    public EntrySheet blank() {
        return EntrySheet.filledUp(EntryLine.empty(""), List.of());
    }

    /**
     * Saves every row that speaks of somebody and has nothing wrong. What is typed in columns that are not the caller's
     * counts for nothing.
     *
     * @param draft the one that the sheet was opened from, or null: it keeps the rows that are left, and goes with the last
     * @throws NotThere where the caller may not add people, or has no such draft
     * @throws Problem entry.problem.nothing where no row speaks of anybody
     */
    public EntryAnswer save(EntrySheet sheet, Long draft) {
        List<EntryColumn> columns = columns();
        if (draft != null) {
            drafts.mustBe(draft);
        }
        EntryAnswer answer = saved(sheet, columns);
        if (answer.saved() + answer.returned().size() == 0) {
            throw new Problem("entry.problem.nothing");
        }
        if (draft != null) {
            drafts.left(draft, answer);
        }
        return answer;
    }

    /**
     * Writes an empty sheet to be filled in by hand, with the caller's columns, as a PDF that names nobody and nothing.
     *
     * @param words the sentence of a key in the language of the paper
     */
    public void paper(UnaryOperator<String> words, OutputStream out) {
        new PaperSheet(columns(), words).write(out);
    }

    static EntryLine fresh() {
        return EntryLine.empty(UUID.randomUUID().toString());
    }

    private EntryAnswer saved(EntrySheet sheet, List<EntryColumn> columns) {
        List<Long> saved = new ArrayList<>();
        List<ReturnedLine> returned = new ArrayList<>();
        EntryLine before = sheet.before().only(columns);
        for (EntryLine line : sheet.lines()) {
            EntryLine typed = line.only(columns);
            EntryLine filled = Carrying.filled(typed, before);
            before = filled.carried();
            if (!typed.isNobody()) {
                try {
                    saved.add(contacts.save(LineForm.of(filled), person -> LineForm.answer(filled)));
                } catch (Rejected rejected) {
                    returned.add(new ReturnedLine(filled, LineForm.problems(rejected.problems())));
                }
            }
        }
        int doubtful = (int) saved.stream()
                .filter(person -> contacts.addressDoubt(person).isPresent())
                .count();
        return new EntryAnswer(saved.size(), doubtful, returned, before);
    }
}
