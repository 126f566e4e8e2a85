package org.suviaz.web.audit.checkpoint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.audit.CheckpointPaper;
import org.suviaz.security.audit.Checkpoints;
import org.suviaz.web.frame.AskedNumber;

/** One checkpoint, to be printed and kept outside the house. */
@Named
@RequestScoped
public class AuditCheckpointScreen {

    private final Checkpoints checkpoints;
    private String no;
    private CheckpointPaper paper;

    @Inject
    public AuditCheckpointScreen(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    protected AuditCheckpointScreen() {
        this(null);
    }

    public void load() {
        paper = checkpoints.paper(AskedNumber.of(no));
    }

    public CheckpointPaper getPaper() {
        return paper;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
