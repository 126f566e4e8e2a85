package org.suviaz.exports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobRow;
import org.suviaz.jobs.Jobs;

/** Says of runs how they stand. */
@Dependent
class ExportRows {

    private final ExportRequestRepository requests;
    private final ExportColumns columns;
    private final Jobs jobs;
    private final Zones zones;

    @Inject
    ExportRows(ExportRequestRepository requests, ExportColumns columns, Jobs jobs, Zones zones) {
        this.requests = requests;
        this.columns = columns;
        this.jobs = jobs;
        this.zones = zones;
    }

    ExportRow of(ExportRun run, String seat) {
        Optional<JobRow> job = run.begun() ? jobs.latest(ExportJob.KIND, run.id()) : Optional.empty();
        return new ExportRow(
                run.id(),
                run.number(),
                state(run, job, seat),
                zones.tree().byId(run.zoneId()).orElse(null),
                run.people(),
                run.inFile(),
                run.format(),
                columns.heads(run.columns()),
                run.purpose(),
                run.askedAt(),
                run.till(),
                run.takenAt(),
                job.orElse(null));
    }

    /** What a second person said of it, as far as one is needed. */
    ExportState answer(ExportRun run) {
        return requests.find(run.requestId())
                .map(request -> request.state(run.askedAt(), Home.now()))
                .orElse(ExportState.ENDED);
    }

    private ExportState state(ExportRun run, Optional<JobRow> job, String seat) {
        if (!run.begun()) {
            return answer(run);
        }
        if (run.takenAt() != null) {
            return ExportState.TAKEN;
        }
        if (run.readyAt() != null) {
            return waiting(run, seat, Home.now());
        }
        return job.filter(one -> !one.over()).isPresent() ? ExportState.WORKING : ExportState.BROKEN;
    }

    private static ExportState waiting(ExportRun run, String seat, Instant now) {
        if (!now.isBefore(run.till())) {
            return ExportState.GONE;
        }
        return run.isFor(seat) ? ExportState.READY : ExportState.ELSEWHERE;
    }
}
