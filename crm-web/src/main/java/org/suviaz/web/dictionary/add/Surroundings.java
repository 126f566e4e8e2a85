package org.suviaz.web.dictionary.add;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.places.Match;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Faults;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;
import org.suviaz.web.places.PlaceId;
import org.suviaz.web.places.ZoneQuestion;

/** Asks for the zone or the town that a new place lies in, and finds it by what was picked or typed. */
@Dependent
public class Surroundings {

    private static final Right KEEPS = Right.KEEP_DICTIONARY;

    private final Callers callers;
    private final Zones zones;
    private final Places places;
    private final Offers offers;
    private final Faults faults;
    private final ZoneQuestion zone;
    private String town;
    private String townId;

    @Inject
    public Surroundings(Callers callers, Zones zones, Places places, Offers offers, Faults faults, ZoneQuestion zone) {
        this.callers = callers;
        this.zones = zones;
        this.places = places;
        this.offers = offers;
        this.faults = faults;
        this.zone = zone;
    }

    /** The code of the zone, which is the caller's. */
    String zoneCode() {
        String answer = zone.answer(KEEPS);
        if (answer == null || answer.isBlank()) {
            throw refused("zone", "geo.dictionary.problem.parent");
        }
        Optional<Integer> named = offers.onlyZoneCalled(answer, KEEPS).flatMap(pick -> PlaceId.of(pick.value()));
        return named.or(() -> PlaceId.of(answer))
                .flatMap(zones.tree()::byId)
                .filter(known -> callers.require(KEEPS).may(KEEPS, known.lft()))
                .map(ZoneRow::code)
                .orElseThrow(() -> refused("zone", key(offers.isSeveral(answer, KEEPS)), answer));
    }

    /** The code of the town that was picked or typed, by its name or by its code. */
    String townCode() {
        String text = town == null ? "" : town.strip();
        if (text.isEmpty()) {
            throw refused("parent", "geo.dictionary.problem.parent");
        }
        Match<Settlement> match = places.settlement(text);
        return offers.settlementMeant(townId, text, KEEPS)
                .or(() -> PlaceId.of(text).flatMap(places::settlement))
                .or(match::sure)
                .map(known -> String.valueOf(known.id()))
                .orElseThrow(() -> refused("parent", key(match.candidates().size() > 1), text));
    }

    /** The lines to pick from where the zone is not clear. */
    public List<Pick> getZonePicks() {
        return zone.picks("zone", KEEPS);
    }

    /** The lines to pick from where the town is not clear. */
    public List<Pick> getTownPicks() {
        boolean open = faults.at("parent") != null && town != null && !town.isBlank();
        return open ? Pick.choosing(townId, offers.namesakes(town, KEEPS)) : List.of();
    }

    public ZoneQuestion getZone() {
        return zone;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String typed) {
        town = typed;
    }

    public String getTownId() {
        return townId;
    }

    public void setTownId(String picked) {
        townId = picked;
    }

    private static String key(boolean several) {
        return several ? "geo.dictionary.problem.parentSeveral" : "geo.dictionary.problem.parentUnknown";
    }

    private static Rejected refused(String field, String key, Object... args) {
        return new Rejected(List.of(new FieldProblem(field, key, args)));
    }
}
