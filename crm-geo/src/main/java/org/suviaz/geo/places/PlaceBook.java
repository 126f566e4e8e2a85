package org.suviaz.geo.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.DataFile;
import org.suviaz.geo.zones.ZoneTree;

/** The dictionary of one edition of the data, read into memory. */
final class PlaceBook {

    private final SettlementBook settlements = new SettlementBook();
    private final Map<Integer, TownStreets> streets = new HashMap<>();

    private PlaceBook() {}

    /** Reads the files of this archive; the zones that they name must be there. */
    static PlaceBook of(ZoneTree zones) {
        PlaceBook book = new PlaceBook();
        Map<Integer, String> belarusian = new HashMap<>();
        for (String file : List.of("settlements-be-grammardb.tsv", "settlements-be-osm.tsv")) {
            new DataFile(file).read(cells -> belarusian.put(Integer.valueOf(cells.get(0)), cells.get(1)));
        }
        new DataFile("settlements.tsv").read(cells -> book.addSettlement(cells, belarusian, zones));
        new DataFile("streets-osm.tsv").read(book::addStreet);
        return book;
    }

    SettlementBook settlements() {
        return settlements;
    }

    Optional<TownStreets> streets(int settlementId) {
        return Optional.ofNullable(streets.get(settlementId));
    }

    private void addSettlement(List<String> cells, Map<Integer, String> belarusian, ZoneTree zones) {
        int id = Integer.parseInt(cells.get(0));
        String be = cells.get(3).isEmpty() ? belarusian.getOrDefault(id, "") : cells.get(3);
        int zone = zones.byCode(cells.get(1))
                .orElseThrow(() -> new IllegalArgumentException("unknown zone " + cells.get(1)))
                .id();
        settlements.add(
                new Settlement(
                        id,
                        SettlementType.russian(cells.get(2))
                                .map(SettlementType::whole)
                                .orElse(new Bilingual("", "")),
                        new Bilingual(be, cells.get(4)),
                        zone,
                        cells.get(5).isEmpty() ? null : cells.get(5),
                        Integer.parseInt(cells.get(6))),
                !cells.get(7).isEmpty());
    }

    private void addStreet(List<String> cells) {
        streets.computeIfAbsent(Integer.valueOf(cells.get(0)), town -> new TownStreets())
                .add(
                        StreetType.russian(cells.get(1)),
                        new Bilingual(cells.get(2), cells.get(3)),
                        new Bilingual(cells.get(4), cells.get(5)));
    }
}
