package org.suviaz.reports;

import java.util.List;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.LacksByZone;

/**
 * Of how many people what is known.
 *
 * @param parts what is looked at, as far as the reader is told of it
 */
public record QualityReport(ZoneView view, List<ContactLack> parts, LacksByZone counts) {

    /** What a person's card should hold. */
    static final List<ContactLack> PARTS = List.of(
            ContactLack.PHONE,
            ContactLack.EMAIL,
            ContactLack.FULL_ADDRESS,
            ContactLack.GIVEN,
            ContactLack.BIRTH,
            ContactLack.GENDER);

    /** Of how many people in view that part is there. */
    public LacksByZone.Share known(ContactLack part) {
        return (view.zone() == null
                        ? counts.lacking(part)
                        : counts.lacking(view.zone().id(), part))
                .rest();
    }

    /** The same in one zone. */
    public LacksByZone.Share known(int zoneId, ContactLack part) {
        return counts.lacking(zoneId, part).rest();
    }

    /** How many addresses the dictionary leaves open; of nobody where the reader is not told. */
    public LacksByZone.Share openAddresses() {
        return view.zone() == null
                ? counts.lacking(ContactLack.OPEN_ADDRESS)
                : counts.lacking(view.zone().id(), ContactLack.OPEN_ADDRESS);
    }

    public long people() {
        return view.zone() == null ? counts.people() : counts.people(view.zone().id());
    }
}
