package org.suviaz.web.zones.move;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;
import org.suviaz.web.places.PlaceId;
import org.suviaz.web.places.ZoneQuestion;

/** Asks for the zone where the branch shall lie; the answer goes on by its number, so that no typed word is in a link. */
@Named
@RequestScoped
public class ZoneMoveTarget {

    private static final Right MOVES = Right.MANAGE_ZONES;

    private final Offers offers;
    private final ZoneQuestion zone;
    private final HttpServletRequest request;

    @Inject
    public ZoneMoveTarget(Offers offers, ZoneQuestion zone, HttpServletRequest request) {
        this.offers = offers;
        this.zone = zone;
        this.request = request;
    }

    protected ZoneMoveTarget() {
        this(null, null, null);
    }

    /** Begins with the zone that is looked at. */
    @PostConstruct
    void begin() {
        String to = request.getParameter("to");
        if (PlaceId.of(to).isPresent()) {
            zone.setId(to);
            zone.setText(offers.zoneName(to));
        }
    }

    /** Leads to the page that says what would move. */
    public String look() {
        return "/zones/move/zoneMove?faces-redirect=true&zone="
                + PlaceId.of(request.getParameter("zone")).orElse(0) + "&to=" + answer();
    }

    public ZoneQuestion getZone() {
        return zone;
    }

    /** The lines to pick from where it is not clear. */
    public List<Pick> getPicks() {
        return zone.picks("to", MOVES);
    }

    private String answer() {
        String answer = zone.answer(MOVES);
        if (answer == null || answer.isBlank()) {
            throw refused("zones.move.problem.none");
        }
        return offers.onlyZoneCalled(answer, MOVES)
                .map(Pick::value)
                .or(() -> PlaceId.of(answer).map(String::valueOf))
                .orElseThrow(() -> refused(
                        offers.isSeveral(answer, MOVES)
                                ? "contacts.problem.zone.several"
                                : "contacts.problem.zone.notYours",
                        answer));
    }

    private static Rejected refused(String key, Object... args) {
        return new Rejected(List.of(new FieldProblem("to", key, args)));
    }
}
