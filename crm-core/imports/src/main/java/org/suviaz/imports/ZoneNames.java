package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;

/** Reads a column of zones: lists say their names or codes, forms say their ids. */
@Dependent
class ZoneNames {

    /** What no zone has; whoever asks for it is answered as for a foreign one. */
    private static final String NONE = "0";

    private final Zones zones;

    @Inject
    ZoneNames(Zones zones) {
        this.zones = zones;
    }

    /** The id of the one zone of that name or code, null for an empty cell. */
    String idOf(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String key = SearchKey.of(written);
        List<ZoneRow> found = zones.tree().all().stream()
                .filter(zone -> zone.code().equalsIgnoreCase(written)
                        || key.equals(SearchKey.of(zone.name().be()))
                        || key.equals(SearchKey.of(zone.name().ru())))
                .toList();
        return found.size() == 1 ? String.valueOf(found.get(0).id()) : NONE;
    }
}
