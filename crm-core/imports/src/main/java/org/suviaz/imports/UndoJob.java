package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.BatchUndo;
import org.suviaz.contacts.UndoneStep;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;

/** Takes a list back, some hundred people a transaction; what was taken back is known by the journal, so twice is once. */
@ApplicationScoped
class UndoJob implements JobKind {

    static final String KIND = "import-undo";

    private static final int CHUNK = 200;

    private final BatchRepository batches;
    private final BatchUndo people;

    @Inject
    UndoJob(BatchRepository batches, BatchUndo people) {
        this.batches = batches;
        this.people = people;
    }

    protected UndoJob() {
        this(null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long batchId, String checkpoint) {
        long after = checkpoint == null ? 0 : Long.parseLong(checkpoint);
        List<Long> next = people.next(batchId, after, CHUNK);
        if (next.isEmpty()) {
            return Step.last(0, 0, null);
        }
        UndoneStep step = people.undo(batchId, batches.get(batchId).undoEntry(), next);
        return Step.goOn(step.done(), step.left(), String.valueOf(next.get(next.size() - 1)));
    }
}
