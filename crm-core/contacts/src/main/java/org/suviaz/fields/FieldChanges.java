package org.suviaz.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.shaping.FieldShaping;
import org.suviaz.security.stepup.CodeAgain;

/**
 * The door to changes of a field that touch what people have in it. A field of another kind is another field: what it can
 * take is copied there, and the former one is retired with everything in it, so that nothing is lost whatever was typed
 * there. A choice goes the same way.
 */
@ApplicationScoped
@Transactional
public class FieldChanges {

    private final OwnFields fields;
    private final OwnFieldKeeper keeper;
    private final OwnValueUse values;
    private final OwnMoves moves;
    private final FieldShaping shaping;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    FieldChanges(
            OwnFields fields,
            OwnFieldKeeper keeper,
            OwnValueUse values,
            OwnMoves moves,
            FieldShaping shaping,
            Callers callers,
            AuditLog log) {
        this.fields = fields;
        this.keeper = keeper;
        this.values = values;
        this.moves = moves;
        this.shaping = shaping;
        this.callers = callers;
        this.log = log;
    }

    protected FieldChanges() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * What would become of the field if it were of another kind.
     *
     * @param typed the choices of a kind that has some, where the field has none: one a line
     * @throws NotThere where there is no such field in use
     * @throws Problem where the caller may not change all people in that field
     * @throws Rejected at choices
     */
    public OwnKindPlan plan(int id, OwnKind kind, String typed) {
        OwnField field = inUse(id);
        changing(field);
        OwnField to = OwnKindRules.other(field, kind, typed);
        return new OwnKindPlan(field, to, values.people(id), values.readable(field, to));
    }

    /**
     * Makes the field one of another kind; what people have goes along in a job as far as it can be read. Throws as
     * {@link #plan}.
     *
     * @return the number of the field that takes its place
     */
    @CodeAgain
    public int convert(int id, OwnKind kind, String typed) {
        Caller definer = definer();
        keeper.locked(id);
        OwnKindPlan plan = plan(id, kind, typed);
        if (plan.from().kind() == kind) {
            throw new NotThere("field " + id);
        }
        log.append(AuditKind.FIELD_CONVERTED, FieldBook.name(id), plan.people());
        keeper.retire(id);
        OwnField fresh = keeper.keep(OwnKindRules.unnumbered(plan.to()), definer.accountId());
        shaping.giveAlike(fresh.field(), plan.from().field());
        if (plan.people() > 0) {
            moves.start(id, fresh.id(), plan.people());
        }
        return fresh.id();
    }

    /**
     * A choice and how many people have it.
     *
     * @throws NotThere where the field, in use, has none of that number
     */
    public OwnChoicePlan choice(int id, int choice) {
        Caller definer = definer();
        OwnField field = inUse(id);
        OwnChoice asked = field.choice(choice).orElseThrow(() -> new NotThere("choice " + choice));
        Long people = FieldBook.seesAll(definer, field) ? values.choosing(id).getOrDefault(choice, 0L) : null;
        return new OwnChoicePlan(field, asked, people);
    }

    /** Nobody can choose it any more; whoever has it keeps it. */
    @CodeAgain
    public void removeChoice(int id, int choice) {
        refuseTooFew(remove(id, choice));
        keeper.retireChoice(id, choice);
    }

    /**
     * Nobody can choose it any more, and whoever has it gets another one in its place, by a job.
     *
     * @throws Rejected at instead, where that is none of the others
     */
    @CodeAgain
    public void replaceChoice(int id, int choice, int instead) {
        OwnChoicePlan plan = remove(id, choice);
        changing(plan.field());
        if (plan.others().stream().noneMatch(other -> other.id() == instead)) {
            throw new Rejected(List.of(new FieldProblem("instead", "fields.problem.instead")));
        }
        refuseTooFew(plan);
        keeper.retireChoice(id, choice);
        if (plan.people() > 0) {
            moves.start(plan.field(), choice, instead, plan.people());
        }
    }

    /** It can be chosen again. */
    public void bringBackChoice(int id, int choice) {
        OwnChoicePlan plan = choice(id, choice);
        boolean taken = plan.others().stream()
                .anyMatch(other -> OwnLabels.meet(other.labels(), plan.choice().labels()));
        if (taken) {
            throw new Problem("fields.problem.choiceTakenSince");
        }
        log.append(AuditKind.FIELD_CHANGED, FieldBook.name(id), 1);
        keeper.bringBackChoice(id, choice);
    }

    private OwnChoicePlan remove(int id, int choice) {
        keeper.locked(id);
        OwnChoicePlan plan = choice(id, choice);
        if (plan.choice().retired()) {
            throw new NotThere("choice " + choice);
        }
        log.append(AuditKind.FIELD_CHANGED, FieldBook.name(id), plan.people() == null ? 0 : plan.people());
        return plan;
    }

    private static void refuseTooFew(OwnChoicePlan plan) {
        if (plan.others().size() < 2) {
            throw new Problem("fields.problem.lastChoices");
        }
    }

    private OwnField inUse(int id) {
        definer();
        return fields.byId(id).filter(field -> !field.retired()).orElseThrow(() -> new NotThere("field " + id));
    }

    private Caller definer() {
        return callers.requireEverywhere(Right.MANAGE_FIELDS);
    }

    /** Whoever moves what all people have in a field may change all of them there by hand, too. */
    private void changing(OwnField field) {
        if (!mayChange(field)) {
            throw new Problem("fields.problem.changesPeople");
        }
    }

    /** Whether the caller may change all people of the country in that field. */
    public boolean mayChange(OwnField field) {
        Caller caller = callers.current();
        return caller.mayEverywhere(Right.CHANGE_PEOPLE)
                && caller.fieldEverywhere(field.field()).atLeast(FieldAccess.EDITABLE);
    }
}
