package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.fields.FieldChanges;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door through which a field of the organisation's own takes over a column that lists left before there was such a
 * field. What the field cannot take stays in the column, so nothing is lost whatever stands there.
 */
@ApplicationScoped
@Transactional
public class OwnTakings {

    /** The kind of the job, whose subject is the taking. */
    static final String KIND = "own-taking";

    /** The kind of the job that takes one back. */
    static final String UNDO_KIND = "own-taking-undo";

    private static final int MOST_UNREAD = 12;

    private final OwnFields fields;
    private final FieldChanges changes;
    private final OwnTakingRepository takings;
    private final Jobs jobs;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    OwnTakings(
            OwnFields fields,
            FieldChanges changes,
            OwnTakingRepository takings,
            Jobs jobs,
            Callers callers,
            AuditLog log) {
        this.fields = fields;
        this.changes = changes;
        this.takings = takings;
        this.jobs = jobs;
        this.callers = callers;
        this.log = log;
    }

    protected OwnTakings() {
        this(null, null, null, null, null, null);
    }

    /** Whether the caller may change all people of the country in that field, and what lists left with them. */
    public boolean mayTake(OwnField field) {
        return changes.mayChange(field)
                && callers.current().fieldEverywhere(Field.NOTE).atLeast(FieldAccess.EDITABLE);
    }

    /**
     * The field that takes something over.
     *
     * @throws NotThere where there is no such field in use, or it is not the caller's to fill in for everybody
     */
    public OwnField field(int id) {
        callers.requireEverywhere(Right.MANAGE_FIELDS);
        return fields.byId(id)
                .filter(field -> !field.retired() && mayTake(field))
                .orElseThrow(() -> new NotThere("field " + id));
    }

    /** The columns that there are to take over, the most frequent first; throws as {@link #field}. */
    public List<KeptHead> heads(int fieldId) {
        field(fieldId);
        return takings.heads();
    }

    /**
     * What would become of a column. Throws as {@link #field}.
     *
     * @throws Problem where nobody has anything below that head
     */
    public TakingPlan plan(int fieldId, String head) {
        OwnField field = field(fieldId);
        TakingPlan plan = planned(field, head);
        log.append(AuditKind.REPORT_SHOWN, "field " + fieldId, plan.people());
        return plan;
    }

    /** Begins to take the column over, as a job; throws as {@link #plan}. */
    @CodeAgain
    public void take(int fieldId, String head) {
        OwnField field = field(fieldId);
        TakingPlan plan = planned(field, head);
        long entry = log.append(AuditKind.FIELD_TOOK_OVER, "field " + fieldId, plan.people());
        OwnTaking taking = new OwnTaking(fieldId, head, entry, callers.current().accountId());
        takings.add(taking);
        jobs.start(KIND, taking.id(), plan.people());
    }

    /** The last taking over into that field; throws as {@link #field}. */
    public Optional<TakingRow> latest(int fieldId) {
        field(fieldId);
        return takings.latest(fieldId).flatMap(this::row);
    }

    /**
     * Begins to put back into the column what the last taking over took from it, where nobody changed it since, as a job;
     * throws as {@link #field}.
     *
     * @throws Problem where there is none, it is at work still, or was taken back already
     */
    @CodeAgain
    public void undo(int fieldId) {
        field(fieldId);
        OwnTaking taking = takings.latest(fieldId)
                .filter(last -> row(last).filter(TakingRow::undoable).isPresent())
                .orElseThrow(() -> new Problem("contacts.problem.take.undone"));
        long people = row(taking).orElseThrow().job().done();
        log.append(AuditKind.FIELD_GAVE_BACK, "field " + fieldId, people);
        jobs.start(UNDO_KIND, taking.id(), people);
    }

    private Optional<TakingRow> row(OwnTaking taking) {
        return jobs.latest(KIND, taking.id())
                .map(job -> new TakingRow(
                        taking.head(), job, jobs.latest(UNDO_KIND, taking.id()).orElse(null)));
    }

    private TakingPlan planned(OwnField field, String head) {
        List<TakingPlan.Unread> unread = new ArrayList<>();
        long people = 0;
        long taken = 0;
        long fitting = 0;
        for (OwnTakingRepository.Told told : takings.told(head, field.id())) {
            people += told.people();
            taken += told.taken();
            if (ValueTurn.of(field, told.text()).isPresent()) {
                fitting += told.people() - told.taken();
            } else if (unread.size() < MOST_UNREAD && told.people() > told.taken()) {
                unread.add(new TakingPlan.Unread(told.text(), told.people() - told.taken()));
            }
        }
        if (people == 0) {
            throw new Problem("contacts.problem.take.nobody");
        }
        return new TakingPlan(field, head, people, fitting, taken, unread);
    }
}
