package org.suviaz.web.places;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Words;

/**
 * What the dictionary of places offers for a text that is being typed or was not clear, in the reader's language with
 * the other spelling beside it. Only what lies in the caller's own zones is offered, for nothing else could be saved.
 */
@RequestScoped
public class Offers {

    /** How many lines a list under an input may have. */
    static final int WHILE_TYPING = 10;

    private static final int TO_CHOOSE = 40;
    private static final int LOOKED_AT = 200;
    private static final int SHORTEST = 3;

    private final Places places;
    private final Zones zones;
    private final Callers callers;
    private final Words words;

    @Inject
    public Offers(Places places, Zones zones, Callers callers, Words words) {
        this.places = places;
        this.zones = zones;
        this.callers = callers;
        this.words = words;
    }

    protected Offers() {
        this(null, null, null, null);
    }

    /** Settlements whose name begins so, where the caller may add people. */
    public List<Pick> settlements(String typed) {
        return settlements(typed, WHILE_TYPING).stream().map(this::pick).toList();
    }

    /** All settlements of that name; where there is none, those that begin alike. */
    public List<Pick> namesakes(String text) {
        List<Settlement> all = settlements(text, LOOKED_AT).stream()
                .filter(place -> places.isNamed(place.id(), text))
                .limit(TO_CHOOSE)
                .toList();
        return all.isEmpty()
                ? alike(text, part -> settlements(part, WHILE_TYPING)).stream()
                        .map(this::pick)
                        .toList()
                : sure(toldApart(all.stream().map(this::pick).toList()));
    }

    /** Whether the text names the settlement of that id. */
    public boolean isNamed(String id, String text) {
        return PlaceId.of(id).filter(one -> places.isNamed(one, text)).isPresent();
    }

    /** Streets whose name begins so in the town that text and id speak of; none where that is not clear. */
    public List<Pick> streets(String town, String townId, String typed) {
        return town(town, townId).stream()
                .flatMap(place -> places.suggestStreets(place.id(), typed, WHILE_TYPING).stream())
                .map(this::pick)
                .toList();
    }

    /** All streets that the text may mean; where there is none, those that begin alike. */
    public List<Pick> streetsNamed(String town, String townId, String text) {
        return town(town, townId).stream()
                .flatMap(place -> streetsNamed(place.id(), text).stream())
                .toList();
    }

    private List<Pick> streetsNamed(int townId, String text) {
        List<Street> all = places.street(townId, text).candidates();
        return all.isEmpty()
                ? alike(text, part -> places.suggestStreets(townId, part, WHILE_TYPING)).stream()
                        .map(this::pick)
                        .toList()
                : sure(all.stream().map(this::pick).toList());
    }

    /** The zones with that right whose name begins so. */
    public List<Pick> zones(String typed, Right right) {
        return zones.suggest(typed, own(right), WHILE_TYPING).stream()
                .map(this::pick)
                .toList();
    }

    /** All zones with that right that the text may mean; where there is none, those that begin alike. */
    public List<Pick> zonesNamed(String text, Right right) {
        List<ZoneRow> all = zones.called(text, own(right));
        return all.isEmpty()
                ? alike(text, part -> zones.suggest(part, own(right), WHILE_TYPING)).stream()
                        .map(this::pick)
                        .toList()
                : sure(all.stream().limit(TO_CHOOSE).map(this::pick).toList());
    }

    /** The one zone with that right that the text names in any spelling; empty where it names several or none. */
    public Optional<Pick> onlyZoneCalled(String text, Right right) {
        List<ZoneRow> called = zones.called(text, own(right));
        return called.size() == 1 ? Optional.of(pick(called.get(0))) : Optional.empty();
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
        return Stream.concat(zones.called(text, own(right)).stream().map(this::pick), zonesNamed(text, right).stream())
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

    private List<Settlement> settlements(String typed, int most) {
        List<ZoneRow> own = own(Right.ADD_PEOPLE);
        return places.suggest(typed, own, most).stream()
                .filter(place -> places.touches(place, own))
                .toList();
    }

    private Optional<Settlement> town(String text, String id) {
        Optional<Settlement> picked =
                PlaceId.of(id).filter(one -> places.isNamed(one, text)).flatMap(places::settlement);
        return picked.or(() -> places.settlement(text).sure()).or(() -> own(Right.ADD_PEOPLE).stream()
                .flatMap(zone -> places.settlement(text, zone.id()).sure().stream())
                .findFirst());
    }

    /** A single line that the text names is the one that is meant. */
    private static List<Pick> sure(List<Pick> named) {
        return named.size() == 1 ? List.of(named.get(0).inForce()) : named;
    }

    /** Lines that say the same of several places get the number that the dictionary knows each by. */
    private List<Pick> toldApart(List<Pick> lines) {
        Map<String, Long> alike =
                lines.stream().collect(Collectors.groupingBy(pick -> pick.text() + pick.note(), Collectors.counting()));
        return lines.stream()
                .map(pick -> alike.get(pick.text() + pick.note()) == 1
                        ? pick
                        : pick.noting(words.of("frame.pick.number", pick.value())))
                .toList();
    }

    /** Shortens the text until something begins so, at most to its half. */
    private static <T> List<T> alike(String text, Function<String, List<T>> offer) {
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

    private Pick pick(Settlement place) {
        String people = place.population() == 0 ? "" : words.of("frame.pick.people", place.population());
        String where = above(place.zoneId(), zone -> !zone.name().equals(place.name()));
        return pick(
                String.valueOf(place.id()),
                place.label(),
                Stream.of(where, Objects.requireNonNullElse(place.postalCode(), ""), people)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private Pick pick(Street street) {
        return pick(street.shortForm().in(words.language()), street.shortForm(), "");
    }

    private Pick pick(ZoneRow zone) {
        return pick(String.valueOf(zone.id()), zone.name(), above(zone.id(), one -> one.id() != zone.id()));
    }

    private Pick pick(String value, Bilingual name, String note) {
        return new Pick(value, name.in(words.language()), name.beside(words.language()), note);
    }

    /** The zones around from the nearest to the largest, the country left out. */
    private String above(int zoneId, Predicate<ZoneRow> told) {
        List<String> names = zones.tree().path(zoneId).stream()
                .filter(zone -> zone.parentId() != null)
                .filter(told)
                .map(zone -> zone.name().in(words.language()))
                .collect(Collectors.toList());
        Collections.reverse(names);
        return String.join(", ", names);
    }
}
