package org.suviaz.web.approvals.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.security.approvals.ApprovalRow;
import org.suviaz.security.approvals.ApprovalState;
import org.suviaz.security.approvals.ApprovalWords;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;

/** What waits for the caller's word, one post a decision, and what the caller asked others for. */
@Named
@RequestScoped
public class ApprovalListScreen {

    private static final String SELF = "/approvals/list/approvalList?faces-redirect=true";

    private final Approvals approvals;
    private final Notices notices;
    private final Words words;
    private List<ApprovalRow> waiting;
    private List<ApprovalRow> own;

    @Inject
    public ApprovalListScreen(Approvals approvals, Notices notices, Words words) {
        this.approvals = approvals;
        this.notices = notices;
        this.words = words;
    }

    protected ApprovalListScreen() {
        this(null, null, null);
    }

    public String confirm() {
        approvals.confirm(PickedRow.of("confirm"));
        notices.add("approvals.list.confirmed");
        return SELF;
    }

    public String refuse() {
        approvals.refuse(PickedRow.of("refuse"));
        notices.add("approvals.list.refused");
        return SELF;
    }

    public String takeBack() {
        approvals.takeBack(PickedRow.of("takeBack"));
        notices.add("approvals.list.takenBack");
        return SELF;
    }

    public List<ApprovalRow> getWaiting() {
        if (waiting == null) {
            waiting = approvals.waiting();
        }
        return waiting;
    }

    /** What the caller asked for lately. */
    public List<ApprovalRow> getOwn() {
        if (own == null) {
            own = approvals.own();
        }
        return own;
    }

    /** What is asked for, in one sentence. */
    public String say(ApprovalRow row) {
        ApprovalWords said = approvals.words(row);
        return words.of(said.key(), said.args().toArray());
    }

    public boolean isOpen(ApprovalRow row) {
        return row.state() == ApprovalState.WAITING;
    }

    /** The kind of sign beside its state; none while it waits. */
    public String sign(ApprovalRow row) {
        return switch (row.state()) {
            case WAITING -> "";
            case CONFIRMED -> "done";
            case REFUSED -> "refused";
            case TAKEN_BACK, EXPIRED -> "out";
        };
    }
}
