package org.suviaz.web.bulk.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.bulk.BulkActs;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.handovers.Handovers;
import org.suviaz.handovers.OfferableMany;
import org.suviaz.problems.NotThere;
import org.suviaz.web.bulk.Chosen;
import org.suviaz.web.bulk.FilterInputs;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.PlaceId;

/** Asks to which zone many people shall go, step by step down the tree of all zones, and offers each of them there. */
@Named
@RequestScoped
public class BulkOfferScreen {

    private final Handovers handovers;
    private final BulkActs acts;
    private final FilterInputs filter;
    private final Zones zones;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private final Chosen chosen;
    private List<Long> people;
    private OfferableMany many;
    private boolean refused;

    @Inject
    public BulkOfferScreen(
            Handovers handovers,
            BulkActs acts,
            FilterInputs filter,
            Zones zones,
            Words words,
            Notices notices,
            HttpServletRequest request) {
        this.handovers = handovers;
        this.acts = acts;
        this.filter = filter;
        this.zones = zones;
        this.words = words;
        this.notices = notices;
        this.request = request;
        this.chosen = new Chosen(request);
    }

    protected BulkOfferScreen() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Counts before anything is written.
     *
     * @throws NotThere where none of these people is there for the caller
     */
    public void open() {
        getMany();
        getZone();
    }

    public String offer() {
        int offered = handovers.offerAll(people(), getZone().id());
        notices.add("bulk.offer.done", offered, getZone().name());
        return "/handovers/list/handoverList?faces-redirect=true&side=given";
    }

    public OfferableMany getMany() {
        if (many == null) {
            // what is refused once is not asked for again while the refusal is written
            many = new OfferableMany(List.of(), 0, 0, 0);
            refused = true;
            many = handovers.offerable(people());
            refused = false;
        }
        return many;
    }

    /** Their numbers, to go along in the form and in the links. */
    public String getPick() {
        return Chosen.joined(people());
    }

    public int getAsked() {
        return refused ? 0 : people().size();
    }

    /** Whether there are too many, and the page says so. */
    public boolean isRefused() {
        return refused;
    }

    /** The zone that is looked at: the country as long as none was chosen. */
    public ZoneRow getZone() {
        String asked = request.getParameter("to");
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

    public boolean isZoneChosen() {
        return getZone().parentId() != null;
    }

    /** Whether people come there by a change of the address, without being offered. */
    public boolean isOwn() {
        return isZoneChosen() && handovers.writes(getZone());
    }

    /** Whether the button is there. */
    public boolean isOfferable() {
        return isZoneChosen() && !isOwn() && !getMany().free().isEmpty();
    }

    private List<Long> people() {
        if (people == null) {
            people = List.of();
            if (chosen.isAll() && filter.filter().isForgotten()) {
                throw new NotThere();
            }
            people = chosen.isAll() ? acts.everybody(filter.filter().query()) : chosen.marked();
        }
        return people;
    }
}
