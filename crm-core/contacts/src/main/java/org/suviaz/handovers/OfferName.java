package org.suviaz.handovers;

import org.suviaz.contacts.ContactCode;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.scope.Side;

/** What the log calls an offer: the person's code and the two zones' ones. */
final class OfferName {

    private OfferName() {}

    static String of(HandOver offer, Zones zones) {
        return of(ContactCode.of(offer.contactId()), zone(offer, Side.FROM, zones), zone(offer, Side.TO, zones));
    }

    static String of(String person, String from, String to) {
        return person + " " + from + " > " + to;
    }

    private static String zone(HandOver offer, Side side, Zones zones) {
        return zones.tree().byNumber(offer.number(side)).map(ZoneRow::code).orElse("");
    }
}
