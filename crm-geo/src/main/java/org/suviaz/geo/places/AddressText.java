package org.suviaz.geo.places;

import java.util.List;
import java.util.Objects;

/**
 * An address as somebody wrote it, in one piece or in columns, and what else is known of it. Each text may hold more
 * than its column says: whole addresses stand in columns of streets.
 *
 * @param around numbers of zones in which the settlement is looked for before the whole country
 * @param townId the settlement of a text that names none, such as that of the whole list; null where nothing tells
 */
public record AddressText(
        String settlement,
        String street,
        String house,
        String flat,
        String postalCode,
        List<Integer> around,
        Integer townId) {

    public AddressText {
        settlement = Objects.requireNonNullElse(settlement, "");
        street = Objects.requireNonNullElse(street, "");
        house = Objects.requireNonNullElse(house, "");
        flat = Objects.requireNonNullElse(flat, "");
        postalCode = Objects.requireNonNullElse(postalCode, "");
        around = List.copyOf(around);
    }

    /** Everything in one text. */
    public static AddressText whole(String text) {
        return columns(text, "", "", "");
    }

    public static AddressText columns(String settlement, String street, String house, String flat) {
        return new AddressText(settlement, street, house, flat, "", List.of(), null);
    }

    public AddressText around(List<Integer> zoneIds) {
        return new AddressText(settlement, street, house, flat, postalCode, zoneIds, townId);
    }

    public AddressText postalCode(String code) {
        return new AddressText(settlement, street, house, flat, code, around, townId);
    }

    public AddressText inTown(int settlementId) {
        return new AddressText(settlement, street, house, flat, postalCode, around, settlementId);
    }
}
