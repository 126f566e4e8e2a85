package org.suviaz.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.suviaz.security.scope.OwnedEntity;

/** A job with all that is needed to go on with it after a crash. */
@Entity
@Table(name = "job_run")
class JobRun extends OwnedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state", nullable = false)
    private JobState state = JobState.WAITING;

    @Column(name = "total", nullable = false, updatable = false)
    private long total;

    @Column(name = "done", nullable = false)
    private long done;

    @Column(name = "failed", nullable = false)
    private long failed;

    @Column(name = "worked_ms", nullable = false)
    private long workedMillis;

    @Column(name = "checkpoint")
    private String checkpoint;

    @Column(name = "result")
    private String result;

    @Column(name = "stop_asked", nullable = false)
    private boolean stopAsked;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected JobRun() {}

    JobRun(String kind, long subjectId, long total) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.total = total;
    }

    /** Takes over what a step did; the state after it follows from that. */
    void advance(Step step, Instant now) {
        done += step.done();
        failed += step.failed();
        checkpoint = step.checkpoint();
        result = step.result() == null ? result : step.result();
        if (step.finished()) {
            end(failed > 0 ? JobState.PARTIAL : JobState.DONE, result, now);
        }
    }

    /** A step took so long. */
    void worked(Duration time) {
        workedMillis += time.toMillis();
    }

    void begin(Instant now) {
        state = JobState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
    }

    void end(JobState how, String why, Instant now) {
        state = how;
        result = why;
        endedAt = now;
    }

    boolean stopAsked() {
        return stopAsked;
    }

    boolean over() {
        return state.over();
    }

    Long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    long subjectId() {
        return subjectId;
    }

    String checkpoint() {
        return checkpoint;
    }

    String result() {
        return result;
    }

    JobRow row() {
        Duration worked = Duration.ofMillis(workedMillis);
        return new JobRow(id, kind, subjectId, state, total, done, failed, worked, startedAt, endedAt, result);
    }
}
