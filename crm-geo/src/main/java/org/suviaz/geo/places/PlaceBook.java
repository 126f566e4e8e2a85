package org.suviaz.geo.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.zones.ZoneTree;

/** The settlements and streets of the dictionary at one moment, in memory. */
final class PlaceBook {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private final SettlementBook settlements;
    private final Map<Integer, TownStreets> streets;

    private PlaceBook(SettlementBook settlements, Map<Integer, TownStreets> streets) {
        this.settlements = settlements;
        this.streets = streets;
    }

    /** Reads the files of this archive, past the database; the zones that they name must be there. */
    static PlaceBook of(ZoneTree zones) {
        return of(zones, Archive::entries);
    }

    /** Of the entries of each kind; the zones that they name must be there. */
    static PlaceBook of(ZoneTree zones, Function<EntryKind, List<Entry>> entries) {
        return new PlaceBook(settlements(zones, entries), new StreetShelf().all(entries.apply(EntryKind.STREET)));
    }

    /** The same streets beside the settlements as they are now. */
    PlaceBook withSettlements(ZoneTree zones, Function<EntryKind, List<Entry>> entries) {
        return new PlaceBook(settlements(zones, entries), streets);
    }

    /** The same, but for one settlement. */
    PlaceBook withSettlement(Entry entry, ZoneTree zones) {
        SettlementBook next = settlements.without(Integer.parseInt(entry.code()));
        Map<String, Bilingual> selsovets = settlements
                .byId(Integer.parseInt(entry.code()))
                .map(before -> Map.of(entry.fact("selsovet"), before.selsovet()))
                .orElse(Map.of());
        add(entry, selsovets, zones, next);
        return new PlaceBook(next, streets);
    }

    /** The same, but for the streets of one town. */
    PlaceBook withStreets(int town, List<Entry> entries) {
        Map<Integer, TownStreets> next = new HashMap<>(streets);
        next.remove(town);
        next.putAll(new StreetShelf().all(entries));
        return new PlaceBook(settlements, next);
    }

    SettlementBook settlements() {
        return settlements;
    }

    Optional<TownStreets> streets(int settlementId) {
        return Optional.ofNullable(streets.get(settlementId));
    }

    private static SettlementBook settlements(ZoneTree zones, Function<EntryKind, List<Entry>> entries) {
        Map<String, Bilingual> selsovets = new HashMap<>();
        entries.apply(EntryKind.SELSOVET).forEach(entry -> selsovets.put(entry.code(), entry.name()));
        SettlementBook book = new SettlementBook();
        entries.apply(EntryKind.SETTLEMENT).forEach(entry -> add(entry, selsovets, zones, book));
        return book;
    }

    private static void add(Entry entry, Map<String, Bilingual> selsovets, ZoneTree zones, SettlementBook book) {
        int zone = zones.byCode(entry.parent())
                .orElseThrow(() -> new IllegalArgumentException("unknown zone " + entry.parent()))
                .id();
        String postal = entry.fact("postal");
        String population = entry.fact("population");
        book.add(
                new Settlement(
                        Integer.parseInt(entry.code()),
                        SettlementType.russian(entry.fact("type"))
                                .map(SettlementType::whole)
                                .orElse(NOTHING),
                        entry.name(),
                        zone,
                        postal.isEmpty() ? null : postal,
                        population.isEmpty() ? 0 : Integer.parseInt(population),
                        selsovets.getOrDefault(entry.fact("selsovet"), NOTHING)),
                entry.gone() || !entry.fact("status").isEmpty(),
                alsoCalled(entry));
    }

    /** What somebody wrote before a name was corrected still has to find its place. */
    static List<String> alsoCalled(Entry entry) {
        if (!entry.corrected()) {
            return entry.aliases();
        }
        return Stream.concat(
                        Stream.of(entry.original().be(), entry.original().ru()).filter(name -> !name.isEmpty()),
                        entry.aliases().stream())
                .toList();
    }
}
