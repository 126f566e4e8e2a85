package org.suviaz.web.places;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Words;

/**
 * What the dictionary of places offers for a text that is being typed or was not clear. Only what lies in the caller's
 * own zones is offered, for nothing else could be saved.
 */
@RequestScoped
public class Offers {

    /** How many lines a list under an input may have. */
    private static final int WHILE_TYPING = 10;

    private static final int TO_CHOOSE = 40;
    private static final int LOOKED_AT = 200;
    private static final int SHORTEST = 3;

    /** No place has a longer name; what is longer came into the wrong field, and nothing begins like that. */
    private static final int LONGEST = 200;

    private final Places places;
    private final Zones zones;
    private final Callers callers;
    private final PickLines lines;
    private final Words words;

    @Inject
    public Offers(Places places, Zones zones, Callers callers, PickLines lines, Words words) {
        this.places = places;
        this.zones = zones;
        this.callers = callers;
        this.lines = lines;
        this.words = words;
    }

    protected Offers() {
        this(null, null, null, null, null);
    }

    /** Settlements whose name begins so, where the caller holds that right. */
    public List<Pick> settlements(String typed, Right right) {
        return lines.ofSettlements(settlements(typed, right, WHILE_TYPING));
    }

    /** All settlements of that name; where there is none, those that begin alike. */
    public List<Pick> namesakes(String text, Right right) {
        List<Settlement> all = settlements(text, right, LOOKED_AT).stream()
                .filter(place -> places.isNamed(place.id(), text))
                .limit(TO_CHOOSE)
                .toList();
        return all.isEmpty()
                ? lines.ofSettlements(alike(text, part -> settlements(part, right, WHILE_TYPING)))
                : sure(lines.ofSettlements(all));
    }

    /** Whether the text names the settlement of that id. */
    public boolean isNamed(String id, String text) {
        return PlaceId.of(id).filter(one -> places.isNamed(one, text)).isPresent();
    }

    /** The settlement of that id, as long as the text names it or it was offered for the text. */
    public Optional<Settlement> settlementMeant(String id, String text, Right right) {
        boolean meant = isNamed(id, text)
                || namesakes(text, right).stream().anyMatch(pick -> pick.value().equals(id));
        return PlaceId.of(id).filter(known -> meant).flatMap(places::settlement);
    }

    /** Streets whose name begins so in the town that text and id speak of; none where that is not clear. */
    public List<Pick> streets(String town, String townId, String typed) {
        return lines.ofStreets(town(town, townId)
                .map(place -> places.suggestStreets(place.id(), typed, WHILE_TYPING))
                .orElse(List.of()));
    }

    /** All streets that the text may mean; where there is none, those that begin alike. */
    public List<Pick> streetsNamed(String town, String townId, String text) {
        return town(town, townId).map(place -> streetsNamed(place.id(), text)).orElse(List.of());
    }

    /** The zones with that right whose name begins so. */
    public List<Pick> zones(String typed, Right right) {
        return lines.ofZones(zones.suggest(typed, own(right), WHILE_TYPING));
    }

    /** All zones with that right that the text may mean; where there is none, those that begin alike. */
    public List<Pick> zonesNamed(String text, Right right) {
        List<ZoneRow> all = zones.called(text, own(right));
        return all.isEmpty()
                ? lines.ofZones(alike(text, part -> zones.suggest(part, own(right), WHILE_TYPING)))
                : sure(lines.ofZones(all.stream().limit(TO_CHOOSE).toList()));
    }

    /** The one zone with that right that the text names in any spelling; empty where it names several or none. */
    public Optional<Pick> onlyZoneCalled(String text, Right right) {
        List<ZoneRow> called = zones.called(text, own(right));
        return called.size() == 1 ? lines.ofZones(called).stream().findFirst() : Optional.empty();
    }

    /** Whether the text names several zones with that right. */
    public boolean isSeveral(String text, Right right) {
        return zones.called(text, own(right)).size() > 1;
    }

    /** The zone of that id, as long as the text names it or the zone was offered for the text. */
    public Optional<Pick> zoneMeant(String id, String text, Right right) {
        if (id == null || id.isEmpty() || text.isBlank()) {
            return Optional.empty();
        }
        return Stream.concat(lines.ofZones(zones.called(text, own(right))).stream(), zonesNamed(text, right).stream())
                .filter(pick -> pick.value().equals(id))
                .findFirst();
    }

    /** The zone's name in the reader's language, empty for one that is none. */
    public String zoneName(String id) {
        return PlaceId.of(id)
                .flatMap(zones.tree()::byId)
                .map(zone -> zone.name().in(words.language()))
                .orElse("");
    }

    private List<Pick> streetsNamed(int townId, String text) {
        List<Street> all = places.street(townId, text).candidates();
        return all.isEmpty()
                ? lines.ofStreets(alike(text, part -> places.suggestStreets(townId, part, WHILE_TYPING)))
                : sure(lines.ofStreets(all));
    }

    private List<Settlement> settlements(String typed, Right right, int most) {
        List<ZoneRow> own = own(right);
        return places.suggest(typed, own, most).stream()
                .filter(place -> places.touches(place, own))
                .toList();
    }

    private Optional<Settlement> town(String text, String id) {
        Optional<Settlement> picked =
                PlaceId.of(id).filter(one -> places.isNamed(one, text)).flatMap(places::settlement);
        return picked.or(() -> places.settlement(text).sure()).or(() -> Stream.of(Right.ADD_PEOPLE, Right.CHANGE_PEOPLE)
                .flatMap(right -> own(right).stream())
                .flatMap(zone -> places.settlement(text, zone.id()).sure().stream())
                .findFirst());
    }

    /** A single line that the text names is the one that is meant. */
    private static List<Pick> sure(List<Pick> named) {
        return named.size() == 1 ? List.of(named.get(0).inForce()) : named;
    }

    /** Shortens the text until something begins so, at most to its half. */
    private static <T> List<T> alike(String text, Function<String, List<T>> offer) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        for (int end = text.length(); end >= Math.max(SHORTEST, text.length() / 2); end--) {
            List<T> found = offer.apply(text.substring(0, end));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<ZoneRow> own(Right right) {
        return callers.current().zones(right);
    }
}
