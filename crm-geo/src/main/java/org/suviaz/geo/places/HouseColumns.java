package org.suviaz.geo.places;

/** The columns of house and flat, each read on its own before the other texts are; what is no number stays as typed. */
final class HouseColumns {

    private static final int LONGEST = 40;

    private final HouseParts parts = new HouseParts();
    private final String houseAsTyped;
    private final String flatAsTyped;

    HouseColumns(String house, String flat, Areas areas) {
        HouseParts ofFlat = new HouseParts();
        boolean flatRead = read(flat, areas, ofFlat)
                && (ofFlat.flat().isEmpty() || ofFlat.house().isEmpty());
        flatAsTyped = flatRead ? "" : flat.strip();
        parts.flat(flatRead ? ofFlat.flat() + ofFlat.wholeHouse() : flatAsTyped);
        HouseParts ofHouse = new HouseParts();
        boolean room = parts.flat().isEmpty();
        boolean houseRead =
                read(house, areas, ofHouse) && (room || ofHouse.flat().isEmpty());
        houseAsTyped = houseRead ? "" : house.strip();
        if (houseRead) {
            parts.adopt(ofHouse);
        } else {
            parts.occupy(houseAsTyped);
        }
    }

    private static boolean read(String text, Areas areas, HouseParts into) {
        if (text.length() > LONGEST) {
            return false;
        }
        AddressCut cut = new AddressCut(text, areas, into);
        boolean fine = cut.rest().isEmpty() && cut.isWhole();
        for (AddressStretch stretch : cut.stretches()) {
            fine &= stretch.isNumbers() && stretch.giveNumbers(into, 0).isEmpty();
        }
        return fine;
    }

    /** Takes what the other texts say of house and flat. */
    HouseParts parts() {
        return parts;
    }

    Part<String> house() {
        return part(parts.house(), houseAsTyped);
    }

    Part<String> building() {
        return part(parts.building(), "");
    }

    Part<String> flat() {
        return part(parts.flat(), flatAsTyped);
    }

    private static Part<String> part(String value, String asTyped) {
        if (!asTyped.isEmpty()) {
            return Part.unknown(asTyped);
        }
        return value.isEmpty() ? Part.none() : Part.sure(value, value);
    }
}
