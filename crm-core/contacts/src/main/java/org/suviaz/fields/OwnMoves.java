package org.suviaz.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door to values that go from one field or choice to another; whoever keeps people carries that out, as a job. */
@ApplicationScoped
@Transactional
public class OwnMoves {

    /** The kind of the job, whose subject is the move. */
    public static final String KIND = "own-move";

    private final OwnFieldRepository kept;
    private final OwnFields fields;
    private final Jobs jobs;
    private final Callers callers;

    @Inject
    OwnMoves(OwnFieldRepository kept, OwnFields fields, Jobs jobs, Callers callers) {
        this.kept = kept;
        this.fields = fields;
        this.jobs = jobs;
        this.callers = callers;
    }

    protected OwnMoves() {
        this(null, null, null, null);
    }

    /** The move that a job was started for. */
    public OwnMove of(long id) {
        KeptMove move = kept.move(id).orElseThrow(NotThere::new);
        return new OwnMove(
                move.id(), field(move.fromField()), field(move.toField()), move.fromChoice(), move.toChoice());
    }

    /** The caller's last move into that field, how far it is carried out. */
    public Optional<JobRow> latest(int fieldId) {
        callers.requireEverywhere(Right.MANAGE_FIELDS);
        return kept.latestMove(fieldId).flatMap(move -> jobs.latest(KIND, move.id()));
    }

    void start(int from, int to, long people) {
        start(new KeptMove(from, to, account(), Home.now()), people);
    }

    void start(OwnField field, int choice, int instead, long people) {
        start(new KeptMove(field, choice, instead, account(), Home.now()), people);
    }

    private void start(KeptMove move, long people) {
        kept.add(move);
        jobs.start(KIND, move.id(), people);
    }

    private int account() {
        return callers.current().accountId();
    }

    private OwnField field(int id) {
        return fields.byId(id).orElseThrow(NotThere::new);
    }
}
