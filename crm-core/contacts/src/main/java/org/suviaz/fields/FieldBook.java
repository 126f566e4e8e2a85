package org.suviaz.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suviaz.geo.Home;
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
 * The door through which an organisation defines its own fields. Nothing that anybody wrote goes by a definition: a field
 * or a choice that is not wanted any more is retired and keeps what people have.
 */
@ApplicationScoped
@Transactional
public class FieldBook {

    /** Fields in use at a time: more than these no form holds and nobody fills in. */
    public static final int MOST = 40;

    private final OwnFields fields;
    private final OwnFieldKeeper keeper;
    private final OwnValueUse values;
    private final FieldShaping shaping;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    FieldBook(
            OwnFields fields,
            OwnFieldKeeper keeper,
            OwnValueUse values,
            FieldShaping shaping,
            Callers callers,
            AuditLog log) {
        this.fields = fields;
        this.keeper = keeper;
        this.values = values;
        this.shaping = shaping;
        this.callers = callers;
        this.log = log;
    }

    protected FieldBook() {
        this(null, null, null, null, null, null);
    }

    /** All fields, part by part, the retired ones among them. */
    public List<OwnField> all() {
        definer();
        return fields.all();
    }

    /**
     * One field with how many people have something in it.
     *
     * @throws NotThere where there is none of that number
     */
    public OwnFieldRow of(int id) {
        Caller definer = definer();
        OwnField field = fields.byId(id).orElseThrow(() -> new NotThere("field " + id));
        return new OwnFieldRow(field, seesAll(definer, field) ? values.people(id) : null);
    }

    /**
     * Defines a field, or changes one.
     *
     * @return its number
     * @throws Rejected with what is wrong at labelBe, labelRu, labelEn, standard, low, high, pattern, place, months,
     *     choices, a line of choices, sure or seen
     */
    @CodeAgain
    public int save(OwnFieldForm form) {
        Caller definer = definer();
        if (form.id() == null) {
            return define(form, definer);
        }
        OwnField before = keeper.locked(form.id());
        if (before.retired() || before.kind() != form.kind()) {
            throw new NotThere("field " + form.id());
        }
        if (!OwnFieldRow.mark(before).equals(form.seen())) {
            throw rejected("seen", "fields.problem.stale");
        }
        OwnField wanted = OwnFieldRules.read(form, before, others(before.id()), values);
        askAboutExpiry(before, wanted, form.sure());
        log.append(AuditKind.FIELD_CHANGED, name(before.id()), 1);
        return keeper.keep(wanted, definer.accountId()).id();
    }

    /** Takes a field out of forms and lists; what people have in it stays with them. */
    @CodeAgain
    public void retire(int id) {
        definer();
        OwnField field = keeper.locked(id);
        if (!field.retired()) {
            log.append(AuditKind.FIELD_RETIRED, name(id), 1);
            keeper.retire(id);
        }
    }

    /**
     * Puts a retired field back into forms and lists, with all that people have in it.
     *
     * @throws Problem where another field has its name by now, or there are too many
     */
    public void bringBack(int id) {
        definer();
        OwnField field = keeper.locked(id);
        if (!field.retired()) {
            return;
        }
        List<OwnField> others = others(id);
        refuseTooMany(others);
        boolean taken = others.stream().anyMatch(other -> OwnLabels.meet(other.labels(), field.labels()));
        if (taken) {
            throw new Problem("fields.problem.labelTakenSince");
        }
        log.append(AuditKind.FIELD_BROUGHT_BACK, name(id), 1);
        keeper.bringBack(id);
    }

    /** In the log no word of anybody's stands. */
    static String name(int id) {
        return "field " + id;
    }

    private int define(OwnFieldForm form, Caller definer) {
        List<OwnField> others = others(0);
        refuseTooMany(others);
        OwnField wanted = OwnFieldRules.read(form, null, others, values);
        OwnField kept = keeper.keep(wanted, definer.accountId());
        log.append(AuditKind.FIELD_DEFINED, name(kept.id()), 1);
        shaping.give(kept.field(), form.access());
        return kept.id();
    }

    private static void refuseTooMany(List<OwnField> others) {
        if (others.size() >= MOST) {
            throw new Problem("fields.problem.tooMany", MOST);
        }
    }

    /** An expiry that is new or shorter clears what is older already, and whoever sets it is told how much that is. */
    private void askAboutExpiry(OwnField before, OwnField wanted, boolean sure) {
        boolean sooner = wanted.months() != null && (before.months() == null || wanted.months() < before.months());
        if (!sooner || sure) {
            return;
        }
        long older = values.writtenBefore(before.id(), Home.today().minusMonths(wanted.months()));
        if (older > 0) {
            throw new Rejected(List.of(new FieldProblem("sure", "fields.problem.expires", older)));
        }
    }

    private List<OwnField> others(int id) {
        return fields.active().stream().filter(other -> other.id() != id).toList();
    }

    private Caller definer() {
        return callers.requireEverywhere(Right.MANAGE_FIELDS);
    }

    static boolean seesAll(Caller caller, OwnField field) {
        return caller.mayEverywhere(Right.SEE_PEOPLE)
                && caller.fieldEverywhere(field.field()).atLeast(FieldAccess.VISIBLE);
    }

    private static Rejected rejected(String field, String key) {
        return new Rejected(List.of(new FieldProblem(field, key)));
    }
}
