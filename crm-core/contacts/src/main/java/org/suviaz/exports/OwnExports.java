package org.suviaz.exports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.suviaz.problems.NotThere;
import org.suviaz.security.keys.Seals;
import org.suviaz.security.scope.Callers;

/** The caller's runs, and what each was asked to hold, under a seal that opens for that account alone. */
@Dependent
class OwnExports {

    private static final String PURPOSE = "export";

    private final ExportRunRepository runs;
    private final Seals seals;
    private final Callers callers;

    @Inject
    OwnExports(ExportRunRepository runs, Seals seals, Callers callers) {
        this.runs = runs;
        this.seals = seals;
        this.callers = callers;
    }

    /**
     * The run.
     *
     * @throws NotThere where the caller has none of that id
     */
    ExportRun of(long id) {
        return runs.find(id).orElseThrow(() -> new NotThere("export"));
    }

    byte[] sealed(Wanted wanted) {
        return seals.seal(PURPOSE, owner(), wanted.bytes());
    }

    Wanted wanted(ExportRun run) {
        return seals.open(PURPOSE, owner(), run.sealed()).map(Wanted::read).orElseThrow(NotThere::new);
    }

    private String owner() {
        return String.valueOf(callers.current().accountId());
    }
}
