package org.suviaz.web.audit.checkpoints;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.suviaz.geo.Home;
import org.suviaz.security.audit.AuditChain;
import org.suviaz.security.audit.CheckpointPaper;
import org.suviaz.security.audit.Checkpoints;
import org.suviaz.security.chain.Verdict;

/** The newest checkpoints, a button that makes one, and two fields for one that somebody kept on paper. */
@Named
@RequestScoped
public class AuditCheckpointsScreen {

    private static final String PAPER = "/audit/checkpoint/auditCheckpoint?faces-redirect=true&no=";

    private final Checkpoints checkpoints;
    private final AuditChain chain;
    private List<CheckpointPaper> rows;
    private String no;
    private String hash;
    private Verdict verdict;
    private Instant verifiedAt;

    @Inject
    public AuditCheckpointsScreen(Checkpoints checkpoints, AuditChain chain) {
        this.checkpoints = checkpoints;
        this.chain = chain;
    }

    protected AuditCheckpointsScreen() {
        this(null, null);
    }

    /** Asked for once, for each asking is an entry of the log. */
    @PostConstruct
    void open() {
        rows = checkpoints.newest();
    }

    /** Makes a checkpoint of this moment and goes on to its paper. */
    public String make() {
        return PAPER + checkpoints.make();
    }

    /** Tells whether the log still stands behind the paper; nothing is changed, so there is no redirect. */
    public void compare() {
        verdict = chain.compare(no, hash);
        verifiedAt = Home.now();
    }

    public List<CheckpointPaper> getRows() {
        return rows;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }
}
