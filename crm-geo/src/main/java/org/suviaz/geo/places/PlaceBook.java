package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.zones.ZoneTree;

/** The settlements and streets of the dictionary at one moment, in memory. */
final class PlaceBook {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private final SettlementBook settlements = new SettlementBook();
    private final Map<Integer, TownStreets> streets = new HashMap<>();

    /** Names come again and again: every second town has a Soviet street. */
    private final Map<Bilingual, Bilingual> shared = new HashMap<>();

    private PlaceBook() {}

    /** Reads the files of this archive, past the database; the zones that they name must be there. */
    static PlaceBook of(ZoneTree zones) {
        return of(zones, Archive::entries);
    }

    /** Of the entries of each kind; the zones that they name must be there. */
    static PlaceBook of(ZoneTree zones, Function<EntryKind, List<Entry>> entries) {
        PlaceBook book = new PlaceBook();
        Map<String, Bilingual> selsovets = new HashMap<>();
        entries.apply(EntryKind.SELSOVET).forEach(entry -> selsovets.put(entry.code(), entry.name()));
        entries.apply(EntryKind.SETTLEMENT).forEach(entry -> book.addSettlement(entry, selsovets, zones));
        List<Entry> gone = new ArrayList<>();
        for (Entry street : entries.apply(EntryKind.STREET)) {
            if (street.gone()) {
                gone.add(street);
            } else {
                book.addStreet(street);
            }
        }
        gone.forEach(book::addGone);
        book.shared.clear();
        return book;
    }

    SettlementBook settlements() {
        return settlements;
    }

    Optional<TownStreets> streets(int settlementId) {
        return Optional.ofNullable(streets.get(settlementId));
    }

    private void addSettlement(Entry entry, Map<String, Bilingual> selsovets, ZoneTree zones) {
        int zone = zones.byCode(entry.parent())
                .orElseThrow(() -> new IllegalArgumentException("unknown zone " + entry.parent()))
                .id();
        String postal = entry.fact("postal");
        String population = entry.fact("population");
        settlements.add(
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

    private void addStreet(Entry entry) {
        StreetType type = StreetType.russian(entry.fact("type"));
        Bilingual base = new Bilingual(entry.fact("base_be"), entry.fact("base_ru"));
        streets.computeIfAbsent(Integer.valueOf(entry.parent()), town -> new TownStreets())
                .add(
                        type,
                        shared(entry.name()),
                        shared(entry.corrected() ? stillBase(base, type, entry.name()) : base),
                        entry.original(),
                        alsoCalled(entry));
    }

    /** A street that the newest edition lacks is meant only where no other of its town is named so. */
    private void addGone(Entry street) {
        boolean meant = streets(Integer.parseInt(street.parent()))
                .map(town -> town.named(street.name().in(Language.RU)).certainty() == Certainty.UNKNOWN)
                .orElse(true);
        if (meant) {
            addStreet(street);
        }
    }

    /** What somebody wrote before a name was corrected still has to find its place. */
    private static List<String> alsoCalled(Entry entry) {
        if (!entry.corrected()) {
            return entry.aliases();
        }
        return Stream.concat(
                        Stream.of(entry.original().be(), entry.original().ru()).filter(name -> !name.isEmpty()),
                        entry.aliases().stream())
                .toList();
    }

    /** The name without type and number, as far as it still stands in the corrected one. */
    private static Bilingual stillBase(Bilingual base, StreetType type, Bilingual name) {
        Bilingual bare = TownStreets.bare(type, name);
        return new Bilingual(
                bare.be().contains(base.be()) && !base.be().isEmpty() ? base.be() : bare.be(),
                bare.ru().contains(base.ru()) && !base.ru().isEmpty() ? base.ru() : bare.ru());
    }

    private Bilingual shared(Bilingual name) {
        return shared.computeIfAbsent(name, Function.identity());
    }
}
