package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.DataFile;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.zones.Numbered;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/** The doors to places and addresses over the files of the archive, without a container. */
final class Edition {

    static final ZoneTree TREE = Numbered.edition();

    static final Zones ZONES = new Zones() {
        @Override
        public ZoneTree tree() {
            return TREE;
        }
    };

    static final Places PLACES = new Places(ZONES, new Dictionary() {
        @Override
        public List<Entry> entries(EntryKind kind) {
            return Archive.entries(kind);
        }
    });
    static final Addresses ADDRESSES = new Addresses(PLACES, ZONES);

    /** A row of the file of streets, read here once more and apart from the product. */
    record StreetRow(int town, String type, String be, String ru) {}

    private Edition() {}

    static List<StreetRow> streets() {
        List<StreetRow> rows = new ArrayList<>();
        new DataFile("streets-osm.tsv")
                .read(cells -> rows.add(
                        new StreetRow(Integer.parseInt(cells.get(0)), cells.get(1), cells.get(2), cells.get(3))));
        return rows;
    }
}
