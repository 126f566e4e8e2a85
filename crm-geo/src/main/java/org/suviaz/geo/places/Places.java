package org.suviaz.geo.places;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The door to the dictionary of settlements and streets, which knows both spellings and the ways people write them. */
@ApplicationScoped
public class Places {

    /** The settlement of the whole country that the text names, with or without a type word. */
    public Match<Settlement> settlement(String text) {
        return Match.of(List.of());
    }

    /** The same among the settlements of one zone and what it holds. */
    public Match<Settlement> settlement(String text, int withinZoneId) {
        return Match.of(List.of());
    }

    public Optional<Settlement> settlement(int id) {
        return Optional.empty();
    }

    /** The street of that town that the text names, with or without a type word, without a house. */
    public Match<Street> street(int settlementId, String text) {
        return Match.of(List.of());
    }

    /** Settlements whose name begins like that, the largest first. */
    public List<Settlement> startingWith(String typed, int most) {
        return List.of();
    }
}
