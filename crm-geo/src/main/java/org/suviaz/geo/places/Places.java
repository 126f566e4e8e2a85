package org.suviaz.geo.places;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/** The door to the dictionary of settlements and streets, which knows both spellings and the ways people write them. */
@ApplicationScoped
public class Places {

    /** No place has a longer name; what is longer came into the wrong field. */
    private static final int LONGEST = 200;

    private final Zones zones;
    private volatile PlaceBook book;

    @Inject
    Places(Zones zones) {
        this.zones = zones;
    }

    protected Places() {
        this(null);
    }

    void start(@Observes @Priority(150) Startup startup) {
        book();
    }

    /** The settlement of the whole country that the text names, with or without a type word; a town wins over villages. */
    public Match<Settlement> settlement(String text) {
        return isTooLong(text) ? Match.of(List.of()) : book().settlements().named(text, place -> true);
    }

    /** The same among the settlements of one zone and what it holds. */
    public Match<Settlement> settlement(String text, int withinZoneId) {
        if (isTooLong(text)) {
            return Match.of(List.of());
        }
        ZoneTree tree = zones.tree();
        Optional<ZoneRow> top = tree.byId(withinZoneId);
        return book().settlements()
                .named(
                        text,
                        place -> top.isPresent()
                                && tree.byId(place.zoneId())
                                        .filter(zone -> top.get().holds(zone.lft()))
                                        .isPresent());
    }

    public Optional<Settlement> settlement(int id) {
        return book().settlements().byId(id);
    }

    /**
     * The street of that town that the text names, with or without a type word, without a house. Without a type word
     * the text may name several streets; a name without its number ("Садовая" for "1-я Садовая") is understood where
     * no street bears it alone.
     */
    public Match<Street> street(int settlementId, String text) {
        return book().streets(settlementId)
                .filter(town -> !isTooLong(text))
                .map(town -> town.named(text))
                .orElse(Match.of(List.of()));
    }

    /** Whether the dictionary has the streets of that settlement. */
    boolean knowsStreets(int settlementId) {
        return book().streets(settlementId).isPresent();
    }

    /** Settlements whose name begins like that in any spelling, the largest first. */
    public List<Settlement> startingWith(String typed, int most) {
        return isTooLong(typed) ? List.of() : book().settlements().startingWith(typed, most);
    }

    private static boolean isTooLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    private PlaceBook book() {
        PlaceBook known = book;
        return known == null ? read() : known;
    }

    private synchronized PlaceBook read() {
        if (book == null) {
            book = PlaceBook.of(zones.tree());
        }
        return book;
    }
}
