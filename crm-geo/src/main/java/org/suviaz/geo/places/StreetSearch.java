package org.suviaz.geo.places;

import java.util.List;
import java.util.Optional;

/** Finds the street of one address in its town, and with it where the name ends and the number of the house begins. */
final class StreetSearch {

    private final Places places;
    private final HouseParts house;
    private final List<String> rest;

    StreetSearch(Places places, HouseParts house, List<String> rest) {
        this.places = places;
        this.house = house;
        this.rest = rest;
    }

    /** The street, as far as the town is known; its numbers go to house and flat, or to the rest where these are full. */
    Part<Street> of(AddressStretch stretch, Optional<Settlement> town) {
        if (stretch == null) {
            return Part.none();
        }
        Match<Street> match =
                town.map(known -> places.street(known.id(), stretch.name())).orElse(Match.of(List.of()));
        if (match.certainty() == Certainty.UNKNOWN && town.isPresent()) {
            Optional<Match<Street>> numbered = stretch.nameWithNumber()
                    .map(name -> places.street(town.get().id(), name))
                    .filter(found -> found.certainty() != Certainty.UNKNOWN);
            if (numbered.isPresent()) {
                rest.addAll(stretch.giveNumbers(house, stretch.size() + 1));
                return Part.of(stretch.nameWithNumber().orElseThrow(), numbered.get());
            }
        }
        rest.addAll(stretch.giveNumbers(house, stretch.size()));
        if (match.certainty() != Certainty.UNKNOWN || town.isEmpty()) {
            return Part.of(stretch.name(), match);
        }
        return Part.guessed(stretch.name(), places.streetsLike(town.get().id(), stretch.name()));
    }
}
