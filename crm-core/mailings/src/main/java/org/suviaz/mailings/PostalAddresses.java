package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.Recipient;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;

/** Writes addresses in the letter's language where the dictionary knows the place, and as they were written where not. */
@Dependent
class PostalAddresses {

    private static final String CITY = "горад";
    private static final String NARROW = "\u00a0";

    private final Places places;
    private final Zones zones;

    @Inject
    PostalAddresses(Places places, Zones zones) {
        this.places = places;
        this.zones = zones;
    }

    PostalAddress of(Recipient who, Language language) {
        Optional<Settlement> place = place(who);
        String written = text(who.street());
        int more = written.indexOf(", ");
        Optional<Street> street = place.flatMap(town -> street(town, more < 0 ? written : written.substring(0, more)));
        String townLine = place.map(town -> town.label().in(language)).orElse(text(who.settlement()));
        String streetLine = street.map(known -> known.shortForm().in(language))
                .map(known -> more < 0 ? known : known + written.substring(more))
                .orElse(written);
        String postalCode = text(who.postalCode());
        return new PostalAddress(
                List.of(
                        doorLine(streetLine, text(who.house()), text(who.flat())),
                        townLine(postalCode, townLine, place, language)),
                place.map(town -> town.name().in(language)).orElse(townLine),
                streetLine,
                postalCode,
                PostalOrder.of(
                        postalCode,
                        place.map(town -> town.name().in(Language.BE)).orElse(townLine),
                        street.map(PostalAddresses::sorted).orElse(text(who.street())),
                        text(who.house()),
                        text(who.flat())));
    }

    /** What is missing for the post to find the door; a village may have houses without a street. */
    Optional<Refusal> missing(Recipient who) {
        if (who.settlementId() == null && text(who.settlement()).isEmpty()) {
            return Optional.of(Refusal.NO_TOWN);
        }
        boolean streetNeeded = place(who).map(PostalAddresses::isCity).orElse(true);
        if (text(who.house()).isEmpty() || streetNeeded && text(who.street()).isEmpty()) {
            return Optional.of(Refusal.NO_STREET_OR_HOUSE);
        }
        return Optional.empty();
    }

    /** Behind a comma stands what is not the street's name, such as the entrance of the house. */
    private Optional<Street> street(Settlement town, String name) {
        return places.street(town.id(), name).sure();
    }

    private Optional<Settlement> place(Recipient who) {
        return who.settlementId() == null ? Optional.empty() : places.settlement(who.settlementId());
    }

    private static String doorLine(String street, String house, String flat) {
        String door = street.isEmpty() ? "д." + NARROW + house : street + "," + NARROW + house;
        return flat.isEmpty() ? door : door + ", кв." + NARROW + flat;
    }

    /** A village is found by its postal code and its district, for many share a name. */
    private String townLine(String postalCode, String town, Optional<Settlement> place, Language language) {
        String line = postalCode.isEmpty() ? town : postalCode + " " + town;
        return place.filter(known -> !isCity(known))
                .flatMap(known -> districtOf(known, language))
                .map(district -> line + ", " + district)
                .orElse(line);
    }

    private Optional<String> districtOf(Settlement place, Language language) {
        return zones.tree().path(place.zoneId()).stream()
                .filter(zone -> zone.kind() == ZoneKind.DISTRICT)
                .map(ZoneRow::name)
                .map(name -> name.in(language))
                .findFirst();
    }

    /** By its name first; a square of the same name comes after the street, house by house. */
    private static String sorted(Street street) {
        return street.base().in(Language.BE) + ", " + street.whole().in(Language.BE);
    }

    private static boolean isCity(Settlement place) {
        return CITY.equals(place.type().be());
    }

    private static String text(String written) {
        return written == null ? "" : written.strip();
    }
}
