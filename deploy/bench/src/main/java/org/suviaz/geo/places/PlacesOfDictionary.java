package org.suviaz.geo.places;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.RowCheck;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;

/** The door to the places without a container: it is opened where its hidden parts are known. */
public final class PlacesOfDictionary {

    private static final int MINSK = 625_144;
    private static final int MOST_DRAWN = 500;

    private PlacesOfDictionary() {}

    /** With all books read. */
    public static Places read(Zones zones, Dictionary dictionary) {
        Places places = new Places(zones, dictionary);
        places.start(null);
        return places;
    }

    /** The branches as they are drawn, among them one that is a part of Minsk: so many streets as one act may draw. */
    public static BranchMap drawn(Places places, Zones zones, Dictionary dictionary, EntityManager entities) {
        BranchMap map = new BranchMap(places, zones, new PartLedger(new ZonePartRepository(entities)));
        List<String> streets = dictionary.entries(EntryKind.STREET, String.valueOf(MINSK)).stream()
                .map(street -> street.name().be())
                .limit(MOST_DRAWN)
                .toList();
        map.add(branch(zones, places.settlement(MINSK).orElseThrow().zoneId()), "Мінск", streets);
        return map;
    }

    private static int branch(Zones zones, int parent) {
        return zones.tree().children(parent).stream()
                .filter(zone -> zone.kind() == ZoneKind.BRANCH)
                .map(ZoneRow::id)
                .findFirst()
                .orElseGet(() -> zones.addBranch(parent, new Bilingual("Філія", "Филиал")));
    }

    /** What a row of the data has to name. */
    public static RowCheck checks(Zones zones) {
        return new PlaceChecks(zones);
    }
}
