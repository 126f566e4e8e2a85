package org.suviaz.geo.places;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.DictionaryChanged;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/** The door to the dictionary of settlements and streets, which knows both spellings and the ways people write them. */
@ApplicationScoped
public class Places {

    /** No place has a longer name; what is longer came into the wrong field. */
    private static final int LONGEST = 200;

    private final Zones zones;
    private final Dictionary dictionary;
    private volatile PlaceBook book;

    @Inject
    Places(Zones zones, Dictionary dictionary) {
        this.zones = zones;
        this.dictionary = dictionary;
    }

    protected Places() {
        this(null, null);
    }

    void start(@Observes @Priority(150) Startup startup) {
        book();
    }

    /** Whoever reads meanwhile sees the whole old book; the next one sees the whole new one. */
    synchronized void refresh(@Observes DictionaryChanged change) {
        PlaceBook known = book;
        boolean settlements = change.touches(EntryKind.SETTLEMENT) || change.touches(EntryKind.SELSOVET);
        boolean streets = change.touches(EntryKind.STREET);
        if (known == null || !settlements && !streets) {
            return;
        }
        if (!streets && change.touches(EntryKind.SETTLEMENT) && !change.code().isEmpty()) {
            book = known.withSettlement(dictionary.entry(EntryKind.SETTLEMENT, change.code()), zones.tree());
        } else if (!streets) {
            book = known.withSettlements(zones.tree(), dictionary::entries);
        } else if (!settlements && !change.parent().isEmpty()) {
            List<Entry> ofTown = dictionary.entries(EntryKind.STREET, change.parent());
            book = known.withStreets(Integer.parseInt(change.parent()), ofTown);
        } else {
            book = PlaceBook.of(zones.tree(), dictionary::entries);
        }
    }

    /** The types that a settlement may be of, towns first. */
    public List<Bilingual> settlementTypes() {
        return Arrays.stream(SettlementType.values()).map(SettlementType::whole).toList();
    }

    /** The types that a street may be of, the most frequent first. */
    public List<Bilingual> streetTypes() {
        return Arrays.stream(StreetType.values())
                .filter(type -> type != StreetType.NONE)
                .map(StreetType::whole)
                .toList();
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
        return book().settlements().named(text, place -> holds(top, tree.byId(place.zoneId())));
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

    /** Whether the dictionary knows the streets of that settlement at all; of most villages it knows none. */
    public boolean knowsStreetsOf(int settlementId) {
        return book().streets(settlementId).isPresent();
    }

    /** Streets of that town that a text may have meant which names none: the likeliest first, eight at most. */
    public List<Street> streetsLike(int settlementId, String text) {
        return book().streets(settlementId)
                .filter(town -> !isTooLong(text))
                .map(town -> town.like(text))
                .orElse(List.of());
    }

    /**
     * Settlements that a text may have meant which names none: the likeliest first, eight at most.
     *
     * @param withinZoneIds where to look; the whole country for none
     */
    public List<Settlement> settlementsLike(String text, List<Integer> withinZoneIds) {
        if (isTooLong(text)) {
            return List.of();
        }
        ZoneTree tree = zones.tree();
        return book().settlements()
                .like(
                        text,
                        place -> withinZoneIds.isEmpty()
                                || withinZoneIds.stream()
                                        .anyMatch(zone -> holds(tree.byId(zone), tree.byId(place.zoneId()))));
    }

    /** The zones of the settlements that have this postal code. */
    public Set<Integer> zonesOf(String postalCode) {
        return book().settlements().zonesOf(postalCode);
    }

    private static boolean holds(Optional<ZoneRow> larger, Optional<ZoneRow> smaller) {
        return larger.isPresent()
                && smaller.filter(zone -> larger.get().holds(zone.lft())).isPresent();
    }

    /**
     * Settlements to offer while a name is being typed, in any script: first those of the given zones, then those called
     * exactly so, then towns, then the larger.
     */
    public List<Settlement> suggest(String typed, List<ZoneRow> own, int most) {
        return isTooLong(typed) ? List.of() : book().settlements().offered(typed, near(own), most);
    }

    /** Streets of that town to offer while a name is being typed, with or without a type word before it. */
    public List<Street> suggestStreets(int settlementId, String typed, int most) {
        return book().streets(settlementId)
                .filter(town -> !isTooLong(typed))
                .map(town -> town.offered(typed, most))
                .orElse(List.of());
    }

    /**
     * Whether the text names that settlement, alone or among others: so an id that was picked for another text is found
     * out.
     */
    public boolean isNamed(int settlementId, String text) {
        return !isTooLong(text)
                && settlement(settlementId)
                        .filter(place -> book().settlements().isNamed(place, text))
                        .isPresent();
    }

    /** Whether that place lies in one of the zones, or one of them is a part of it. */
    public boolean touches(Settlement place, List<ZoneRow> some) {
        return near(some).test(place);
    }

    private Predicate<Settlement> near(List<ZoneRow> some) {
        ZoneTree tree = zones.tree();
        return place -> tree.byId(place.zoneId())
                .filter(zone -> some.stream().anyMatch(zone::meets))
                .isPresent();
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
            book = PlaceBook.of(zones.tree(), dictionary::entries);
        }
        return book;
    }
}
