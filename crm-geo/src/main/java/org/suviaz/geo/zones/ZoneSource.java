package org.suviaz.geo.zones;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.DataFile;

/**
 * A zone as an edition of the data has it.
 *
 * @param parent the code of the zone that holds it, which stands before it; null for the country
 */
record ZoneSource(String code, String parent, ZoneKind kind, Bilingual name) {

    ZoneSource {
        if (code.isEmpty() || name.be().isEmpty() || name.ru().isEmpty()) {
            throw new IllegalArgumentException("a zone without a code or one of its names");
        }
    }

    /** The edition in this archive. */
    static List<ZoneSource> edition() {
        List<ZoneSource> zones = new ArrayList<>();
        new DataFile("zones.tsv").read(cells -> zones.add(of(cells)));
        return zones;
    }

    private static ZoneSource of(List<String> cells) {
        return new ZoneSource(
                cells.get(0),
                cells.get(1).isEmpty() ? null : cells.get(1),
                ZoneKind.valueOf(cells.get(2)),
                new Bilingual(cells.get(3), cells.get(4)));
    }
}
