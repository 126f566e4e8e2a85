package org.suviaz.web.handovers.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.suviaz.handovers.GivenRow;
import org.suviaz.handovers.HandOverLists;
import org.suviaz.handovers.HandOverPage;
import org.suviaz.handovers.Handovers;
import org.suviaz.handovers.ReceivedRow;
import org.suviaz.problems.NotThere;
import org.suviaz.security.scope.Side;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;

/** Who is offered to the reader's zones, and whom they offered; one post an answer. */
@Named
@RequestScoped
public class HandoverListScreen {

    private static final String SELF = "/handovers/list/handoverList?faces-redirect=true";
    private static final String GIVEN = "given";

    private final HandOverLists lists;
    private final Handovers handovers;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private HandOverPage<ReceivedRow> received;
    private HandOverPage<GivenRow> given;

    @Inject
    public HandoverListScreen(
            HandOverLists lists, Handovers handovers, Words words, Notices notices, HttpServletRequest request) {
        this.lists = lists;
        this.handovers = handovers;
        this.words = words;
        this.notices = notices;
        this.request = request;
    }

    protected HandoverListScreen() {
        this(null, null, null, null, null);
    }

    /**
     * Reads the list before anything is written.
     *
     * @throws NotThere where the caller acts for neither side
     */
    public void open() {
        if (isGiving()) {
            getGiven();
        } else {
            getReceived();
        }
    }

    public String accept() {
        long person = handovers.accept(PickedRow.of("accept"));
        notices.add("handovers.accepted");
        return "/contacts/card/contactCard?faces-redirect=true&id=" + person;
    }

    public String decline() {
        handovers.decline(PickedRow.of("decline"));
        notices.add("handovers.declined");
        return SELF;
    }

    public String takeBack() {
        handovers.takeBack(PickedRow.of("takeBack"));
        notices.add("handovers.takenBack");
        return SELF + "&side=" + GIVEN;
    }

    /** Whether the side is looked at that offers people; where the caller acts for one side alone, that one. */
    public boolean isGiving() {
        return GIVEN.equals(request.getParameter("side")) || !isReceives();
    }

    public boolean isReceives() {
        return lists.acts(Side.TO);
    }

    public boolean isGives() {
        return lists.acts(Side.FROM);
    }

    public long getWaiting() {
        return lists.countReceived();
    }

    public HandOverPage<ReceivedRow> getReceived() {
        if (received == null) {
            received = lists.received(page(), words.language());
        }
        return received;
    }

    public HandOverPage<GivenRow> getGiven() {
        if (given == null) {
            given = lists.given(page(), words.language());
        }
        return given;
    }

    /** The kind of sign beside what came of an offer; none while it waits. */
    public String sign(GivenRow row) {
        return switch (row.state()) {
            case OPEN -> "";
            case ACCEPTED -> "done";
            case DECLINED -> "refused";
            case TAKEN_BACK, ENDED -> "out";
        };
    }

    private int page() {
        String asked = request.getParameter("p");
        return asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    }
}
