package org.suviaz.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.security.chain.ChainLink;
import org.suviaz.security.chain.Checkpoint;
import org.suviaz.security.chain.CheckpointKey;
import org.suviaz.security.keys.HouseKeys;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door to signed checkpoints: how far the log went at a moment, made each hour and whenever an auditor wants one to
 * print. Whoever rewrites the log afterwards has to rewrite the papers too.
 */
@ApplicationScoped
public class Checkpoints {

    /** The newest that are shown: ten weeks of hours. */
    public static final int SHOWN = 100;

    private final CheckpointRepository kept;
    private final AuditRepository entries;
    private final AuditLog log;
    private final HouseKeys keys;
    private final Callers callers;

    @Inject
    Checkpoints(CheckpointRepository kept, AuditRepository entries, AuditLog log, HouseKeys keys, Callers callers) {
        this.kept = kept;
        this.entries = entries;
        this.log = log;
        this.keys = keys;
        this.callers = callers;
    }

    protected Checkpoints() {
        this(null, null, null, null, null);
    }

    /** Makes one where anything was written since the last; the house does so by itself. */
    public void hourly() {
        entries.last()
                .filter(newest -> !newest.kind().equals(AuditKind.CHECKPOINT_MADE.name()))
                .ifPresent(this::made);
    }

    /**
     * Makes one of the newest entry.
     *
     * @return the number of that entry
     */
    public long make() {
        callers.require(Right.READ_LOG);
        ChainLink newest = entries.last().orElseThrow(() -> new IllegalStateException("signing in left no entry"));
        return kept.byNumber(newest.no()).isPresent() ? newest.no() : made(newest);
    }

    /** The newest first; looking at them is an entry. */
    public List<CheckpointPaper> newest() {
        callers.require(Right.READ_LOG);
        List<CheckpointPaper> shown =
                kept.newest(SHOWN).stream().map(this::paper).toList();
        log.append(AuditKind.LOG_READ, "checkpoints", shown.size());
        return shown;
    }

    /**
     * One to be printed; looking at it is an entry.
     *
     * @throws NotThere where there is none of that entry
     */
    public CheckpointPaper paper(long no) {
        callers.require(Right.READ_LOG);
        Checkpoint found = kept.byNumber(no).orElseThrow(() -> new NotThere("checkpoint " + no));
        log.append(AuditKind.LOG_READ, "checkpoint " + no, 1);
        return paper(found);
    }

    /** Whether this house signed it. */
    boolean genuine(Checkpoint one) {
        return one.signedBy(key().publicKey());
    }

    private CheckpointPaper paper(Checkpoint one) {
        byte[] key = key().publicKey();
        return CheckpointPaper.of(one, key);
    }

    /** The row first: a house that falls in between has one that no entry tells of, which harms nothing. */
    private long made(ChainLink newest) {
        kept.keep(key().sign(newest.no(), newest.hash(), Home.now()));
        log.append(AuditKind.CHECKPOINT_MADE, String.valueOf(newest.no()), 1);
        return newest.no();
    }

    private CheckpointKey key() {
        return new CheckpointKey(keys.of("log checkpoint"));
    }
}
