package org.suviaz.web.contacts.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.handovers.HandOverDraft;
import org.suviaz.handovers.Handovers;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.PlaceId;

/** Asks to which zone a person shall go, step by step down the tree of all zones, and offers the person there. */
@Named
@RequestScoped
public class ContactHandoverScreen {

    private final Handovers handovers;
    private final Zones zones;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private HandOverDraft draft;

    @Inject
    public ContactHandoverScreen(
            Handovers handovers, Zones zones, Words words, Notices notices, HttpServletRequest request) {
        this.handovers = handovers;
        this.zones = zones;
        this.words = words;
        this.notices = notices;
        this.request = request;
    }

    protected ContactHandoverScreen() {
        this(null, null, null, null, null);
    }

    /**
     * Reads person and zone before anything is written.
     *
     * @throws NotThere where one of them is not there for the caller
     */
    public void open() {
        getDraft();
        getZone();
    }

    public String offer() {
        handovers.offer(person(), getZone().id());
        notices.add("contacts.handover.done", getZone().name().in(words.language()));
        return "/contacts/card/contactCard?faces-redirect=true&id=" + person();
    }

    public String takeBack() {
        handovers.takeBack(PickedRow.of("takeBack"));
        notices.add("handovers.takenBack");
        return "/contacts/handover/contactHandover?faces-redirect=true&id=" + person();
    }

    public HandOverDraft getDraft() {
        if (draft == null) {
            draft = handovers.draft(person(), words.language());
        }
        return draft;
    }

    /** The zone that is looked at: the country as long as none was chosen. */
    public ZoneRow getZone() {
        String asked = request.getParameter("zone");
        if (asked == null || asked.isEmpty()) {
            return zones.tree().country();
        }
        return PlaceId.of(asked).flatMap(zones.tree()::byId).orElseThrow(NotThere::new);
    }

    /** From the country down to the zone that is looked at. */
    public List<ZoneRow> getPath() {
        return zones.tree().path(getZone().id());
    }

    /** The zones directly below it, by name. */
    public List<ZoneRow> getChildren() {
        return zones.tree().children(getZone().id()).stream()
                .sorted(zones.tree().order(words.language()))
                .toList();
    }

    /** Whether somebody can be offered to that zone as a whole: it is not the country. */
    public boolean isZoneChosen() {
        return getZone().parentId() != null;
    }

    /** Whether a person comes there by a change of the address, without being offered. */
    public boolean isOwn() {
        return handovers.writes(getZone());
    }

    /** Whether the button is there. */
    public boolean isOfferable() {
        return isZoneChosen() && !isOwn() && !getDraft().away();
    }

    private long person() {
        return AskedNumber.of(request.getParameter("id"));
    }
}
