package org.suviaz.security.freezes;

import java.util.List;
import org.suviaz.geo.zones.ZoneRow;

/**
 * An account that has not ended, frozen or not.
 *
 * @param given the zones of all grants that were not ended, confirmed or not
 * @param held the zones of those that count today, as long as nothing is frozen
 */
public record Holder(int id, String name, List<ZoneRow> given, List<ZoneRow> held) {

    public Holder {
        given = List.copyOf(given);
        held = List.copyOf(held);
    }
}
