package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door for a file whose very content the caller brought before: shows what came of it then, and takes the answer. */
@ApplicationScoped
@Transactional
public class SameFiles {

    private static final int SHOWN = 10;

    private final Callers callers;
    private final BatchRepository batches;
    private final ChangeableLists open;

    @Inject
    SameFiles(Callers callers, BatchRepository batches, ChangeableLists open) {
        this.callers = callers;
        this.batches = batches;
        this.open = open;
    }

    protected SameFiles() {
        this(null, null, null);
    }

    /** The lists of the same content that came before, the latest first, at most ten. */
    public List<BatchRow> earlier(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        return batches.earlier(batches.get(batchId), SHOWN).stream()
                .map(batch -> batch.row(null))
                .toList();
    }

    /** It is meant to come in once more, and goes the way of every list from here on. */
    public void takeAgain(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportBatch batch = batches.locked(batchId);
        if (batch.state() == BatchState.ASKED) {
            batch.answered();
            open.touch(batch);
        }
    }
}
