package org.suviaz.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.ExportCount;
import org.suviaz.contacts.ExportedPeople;
import org.suviaz.geo.Home;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.approvals.ApprovalRequest;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Begins a run, or asks a second person first; one at a time for each account, in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ExportStart {

    private final ExportRunRepository runs;
    private final ExportRequestRepository requests;
    private final OwnExports own;
    private final ExportRows rows;
    private final ExportColumns columns;
    private final ExportedPeople people;
    private final Approvals approvals;
    private final Jobs jobs;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    ExportStart(
            ExportRunRepository runs,
            ExportRequestRepository requests,
            OwnExports own,
            ExportRows rows,
            ExportColumns columns,
            ExportedPeople people,
            Approvals approvals,
            Jobs jobs,
            Callers callers,
            AuditLog log) {
        this.runs = runs;
        this.requests = requests;
        this.own = own;
        this.rows = rows;
        this.columns = columns;
        this.people = people;
        this.approvals = approvals;
        this.jobs = jobs;
        this.callers = callers;
        this.log = log;
    }

    protected ExportStart() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    long begin(ExportForm form, UnaryOperator<String> words) {
        callers.require(Right.EXPORT_PEOPLE);
        Optional<ExportRun> already = runs.bySaveKey(form.saveKey());
        return already.isPresent() ? already.get().id() : fresh(form, words);
    }

    private long fresh(ExportForm form, UnaryOperator<String> words) {
        Instant now = Home.now();
        runs.forgetOld(now);
        ExportCount count = people.count(form.query(), now);
        List<ExportColumn> chosen = columns.chosen(form.columns(), callers.current());
        judge(form, chosen);
        if (count.people() == 0) {
            throw new Problem("exports.problem.nobody");
        }
        ContactQuery within = form.query().withZone(count.zone().id());
        byte[] sealed = own.sealed(new Wanted(within, legend(form, chosen, words)));
        long lately = runs.takenAlone(now);
        ExportRun run = new ExportRun(
                form,
                chosen.stream().map(ExportColumn::code).toList(),
                count.zone().id(),
                Math.toIntExact(count.people()),
                sealed,
                now);
        runs.add(run);
        if (count.people() + lately > ExportLimit.here()) {
            ask(run);
        } else {
            start(run, form.seat());
        }
        return run.id();
    }

    /** Has a confirmed one produced; asked again, it is still one job. */
    void produce(long id, String seat) {
        callers.require(Right.EXPORT_PEOPLE);
        ExportRun run = own.of(id);
        if (run.begun()) {
            return;
        }
        if (run.requestId() == null || rows.answer(run) != ExportState.CONFIRMED) {
            throw new NotThere(run.object());
        }
        if (people.count(own.wanted(run).query(), run.askedAt()).people() > run.people()) {
            throw new Problem("exports.problem.grew");
        }
        start(run, seat);
    }

    private void start(ExportRun run, String seat) {
        run.begin(seat, Home.now());
        log.append(AuditKind.EXPORT_BEGUN, run.object(), run.people());
        jobs.start(ExportJob.KIND, run.id(), run.people());
    }

    private void ask(ExportRun run) {
        long request = requests.add(new ExportRequest(run));
        run.waitFor(request);
        log.append(AuditKind.EXPORT_ASKED, run.object(), run.people());
        approvals.ask(new ApprovalRequest(LargeExport.KIND, LargeExport.subject(request), run.zoneId()));
    }

    private static void judge(ExportForm form, List<ExportColumn> chosen) {
        List<FieldProblem> problems = new ArrayList<>();
        if (chosen.isEmpty()) {
            problems.add(new FieldProblem("columns", "exports.problem.columns"));
        }
        if (form.format() == null) {
            problems.add(new FieldProblem("format", "exports.problem.format"));
        }
        if (form.purpose().isEmpty()) {
            problems.add(new FieldProblem("purpose", "exports.problem.purpose"));
        }
        if (form.purpose().length() > ExportForm.LONGEST_PURPOSE) {
            problems.add(new FieldProblem("purpose", "exports.problem.purpose.long", ExportForm.LONGEST_PURPOSE));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    private static Legend legend(ExportForm form, List<ExportColumn> chosen, UnaryOperator<String> words) {
        Map<String, String> legend = new HashMap<>();
        for (ExportColumn column : chosen) {
            ColumnHead head = column.head(form.language());
            legend.put(
                    column.code(),
                    head.name() == null ? words.apply(head.key()) : head.name().get(form.language()));
            column.words().forEach(key -> legend.put(key, words.apply(key)));
        }
        return new Legend(form.language(), legend);
    }
}
