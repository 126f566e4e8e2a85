package org.suviaz.hygiene;

import java.util.List;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.LacksByZone;
import org.suviaz.reports.ZoneView;

/**
 * What there is to work off in a zone and in each of those below it.
 *
 * @param months after how many people count as not touched
 * @param lines what is looked at, in the order of the page, as far as the reader is told of it
 */
public record Worklist(ZoneView view, int months, List<ContactLack> lines, LacksByZone counts) {

    /** Of how many people in view that is to be mended. */
    public LacksByZone.Share of(ContactLack line) {
        return view.zone() == null
                ? counts.lacking(line)
                : counts.lacking(view.zone().id(), line);
    }

    /** The same in one zone. */
    public LacksByZone.Share of(int zoneId, ContactLack line) {
        return counts.lacking(zoneId, line);
    }

    public long people() {
        return view.zone() == null ? counts.people() : counts.people(view.zone().id());
    }
}
